# Feeds the include check with files that break each rule, and one that breaks none.
set(folder ${WORK}/arrows)
file(MAKE_DIRECTORY ${folder})

function(expect name text should_pass message)
  set(file ${folder}/${name}.cpp)
  file(WRITE ${file} "${text}")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -DLAYER=scenarios/story "-DFILES=${file}" "-DFOLDERS=scenarios/story" "-DHEADERS="
      "-DFOREIGN=^pugixml[.]hpp$;^(thread|mutex)$" -DROOT=${WORK} -DSTAMP=${folder}/${name}.stamp
      -P ${ROOT}/cmake/check_includes.cmake
    RESULT_VARIABLE result ERROR_VARIABLE said OUTPUT_VARIABLE ignored)
  if(should_pass AND NOT result EQUAL 0)
    message(FATAL_ERROR "${name} should pass: ${said}")
  endif()
  if(NOT should_pass AND (result EQUAL 0 OR NOT said MATCHES "${message}"))
    message(FATAL_ERROR "${name} should be refused with '${message}', but: ${said}")
  endif()
endfunction()

expect(good "#include \"scenarios/story/id.h\"\n#include <string>\n" TRUE "")
expect(upward "#include <string>\n#include \"trainer/storage/database.h\"\n" FALSE "upward.cpp:2: error.*may include only from")
expect(owner "#include <pugixml.hpp>\n" FALSE "owner.cpp:1: error.*did not declare the library")
expect(unknown "#include <sqlite3.h>\n" FALSE "did not declare the library")
expect(thread "#include <thread>\n" FALSE "did not declare the library")
expect(macro "#include SOME_HEADER\n" FALSE "names its file directly")
