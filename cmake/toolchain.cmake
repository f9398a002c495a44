# Compiler settings that every target of the project shares.

find_program(CCACHE ccache)
if(CCACHE)
  # It trusts the compiler's list of what a source includes, instead of preprocessing every source it has not seen.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_DEPEND=true ${CCACHE})
endif()
find_program(LLD ld.lld)
if(LLD)
  add_link_options(-fuse-ld=lld)
endif()
# What the loader has resolved can no longer be overwritten.
add_link_options(-Wl,-z,relro,-z,now)

add_library(cap_compile INTERFACE)
target_include_directories(cap_compile INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(cap_compile INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wswitch-enum -Werror)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # g++ 12 sees overlaps in std::string that are not there (GCC bug 105651).
  target_compile_options(cap_compile INTERFACE -Wno-restrict)
endif()

if(CAP_USAGER_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(CAP_USAGER_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
