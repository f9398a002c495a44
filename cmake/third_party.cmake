# Every outside library: how it is found, which headers are its own, and what a layer links to use it.
# cap_third_party(<name> HEADERS <regex> [LINK <target>...])

function(cap_third_party name)
  cmake_parse_arguments(ARG "" "HEADERS" "LINK" ${ARGN})
  set_property(GLOBAL APPEND PROPERTY cap_third_parties ${name})
  set_property(GLOBAL PROPERTY cap_headers_of_${name} "${ARG_HEADERS}")
  set_property(GLOBAL PROPERTY cap_link_of_${name} "${ARG_LINK}")
endfunction()

find_package(pugixml REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Gettext REQUIRED)
find_path(SOCI_INCLUDE soci/soci.h REQUIRED)
find_library(SOCI_CORE libsoci_core.a REQUIRED)
find_library(SOCI_SQLITE3 libsoci_sqlite3.a REQUIRED)
find_library(SOCI_POSTGRESQL libsoci_postgresql.a REQUIRED)
find_path(LIBPQ_INCLUDE libpq-fe.h PATH_SUFFIXES postgresql REQUIRED)
find_path(XXHASH_INCLUDE xxhash.h REQUIRED)

# SOCI has no CMake package in Debian. It is linked statically: the shared one costs start-up time. For the same
# reason libpq is not linked at all, but loaded where a database on a server is asked for (libpq_on_demand.cpp).
add_library(cap_soci INTERFACE)
target_include_directories(cap_soci SYSTEM INTERFACE ${SOCI_INCLUDE} ${LIBPQ_INCLUDE})
target_link_libraries(cap_soci INTERFACE ${SOCI_SQLITE3} ${SOCI_POSTGRESQL} ${SOCI_CORE} SQLite::SQLite3 Threads::Threads ${CMAKE_DL_LIBS})

# Headers of wxWidgets are not held to our warnings; a plain char* is never turned into its strings.
find_package(wxWidgets 3.2 REQUIRED COMPONENTS core base)
add_library(cap_wx INTERFACE)
target_include_directories(cap_wx SYSTEM INTERFACE ${wxWidgets_INCLUDE_DIRS})
target_compile_definitions(cap_wx INTERFACE ${wxWidgets_DEFINITIONS} wxNO_IMPLICIT_WXSTRING_ENCODING)
target_compile_options(cap_wx INTERFACE ${wxWidgets_CXX_FLAGS})
target_link_libraries(cap_wx INTERFACE ${wxWidgets_LIBRARIES})

# RE2 has no CMake package in Debian 12. Linked statically, as SOCI is: a shared one costs start-up time.
find_path(RE2_INCLUDE re2/re2.h REQUIRED)
find_library(RE2_LIBRARY libre2.a REQUIRED)

# What unpacks .odt files, linked statically for the same reason; it has no CMake package either. libxml2, which reads
# HTML, is not linked but loaded where a page is to be read (html_parser.cpp).
find_path(MINIZIP_INCLUDE minizip/unzip.h REQUIRED)
find_library(MINIZIP_LIBRARY libminizip.a REQUIRED)
find_package(ZLIB REQUIRED)
find_path(LIBXML2_INCLUDE libxml/HTMLparser.h PATH_SUFFIXES libxml2 REQUIRED)
add_library(cap_libxml2 INTERFACE)
target_include_directories(cap_libxml2 SYSTEM INTERFACE ${LIBXML2_INCLUDE})

# cairo and Pango, which draw a PDF, and qpdf, which says of it what cairo cannot, are not linked either, but loaded
# where a PDF is made (pdf_libraries.cpp).
find_package(PkgConfig REQUIRED)
pkg_check_modules(PANGOCAIRO REQUIRED pangocairo)
find_path(QPDF_INCLUDE qpdf/qpdf-c.h REQUIRED)
add_library(cap_pango INTERFACE)
target_include_directories(cap_pango SYSTEM INTERFACE ${PANGOCAIRO_INCLUDE_DIRS})

# libcsv, which reads what a spreadsheet wrote, has no CMake package either.
find_path(CSV_INCLUDE csv.h REQUIRED)
find_library(CSV_LIBRARY libcsv.a REQUIRED)

# yaml-cpp, which reads the frameworks of other tools, is linked statically too: nothing of it is done at the start.
find_path(YAML_INCLUDE yaml-cpp/parser.h REQUIRED)
find_library(YAML_LIBRARY libyaml-cpp.a REQUIRED)

cap_third_party(yaml     HEADERS "^yaml-cpp/" LINK ${YAML_LIBRARY})
cap_third_party(csv      HEADERS "^csv[.]h$" LINK ${CSV_LIBRARY})
cap_third_party(minizip  HEADERS "^minizip/" LINK ${MINIZIP_LIBRARY} ZLIB::ZLIB)
cap_third_party(libxml2  HEADERS "^libxml/" LINK cap_libxml2)
cap_third_party(pango    HEADERS "^(cairo|pango)/" LINK cap_pango)
cap_third_party(qpdf     HEADERS "^qpdf/")
cap_third_party(re2      HEADERS "^re2/" LINK ${RE2_LIBRARY} Threads::Threads)
cap_third_party(wx       HEADERS "^wx/" LINK cap_wx)
cap_third_party(dl       HEADERS "^dlfcn[.]h$" LINK ${CMAKE_DL_LIBS})
cap_third_party(pugixml  HEADERS "^pugixml[.]hpp$" LINK pugixml::static)
cap_third_party(soci     HEADERS "^soci/" LINK cap_soci)
cap_third_party(sqlite   HEADERS "^sqlite3[.]h$" LINK SQLite::SQLite3)
cap_third_party(libpq    HEADERS "^(libpq|dlfcn[.]h$)" LINK ${CMAKE_DL_LIBS})
cap_third_party(xxhash   HEADERS "^xxhash[.]h$")
cap_third_party(cli11    HEADERS "^CLI/" LINK CLI11::CLI11)
cap_third_party(json     HEADERS "^nlohmann/" LINK nlohmann_json::nlohmann_json)
cap_third_party(gettext  HEADERS "^libintl[.]h$")
cap_third_party(iconv    HEADERS "^iconv[.]h$")
cap_third_party(threads  HEADERS "^(thread|stop_token|mutex|atomic|condition_variable)$" LINK Threads::Threads)
cap_third_party(posix    HEADERS "^(sys/|linux/|unistd[.]h$|fcntl[.]h$|dirent[.]h$|pwd[.]h$|poll[.]h$|csignal$|termios[.]h$)")
