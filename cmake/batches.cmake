# Compiling in batches: where CAP_USAGER_BATCHES is on, the sources of a layer that get on with each other are compiled as
# one, which takes a quarter of the time. Where it is off, each is compiled alone, and so must include what it uses.

# cap_batches(<target>): sorts the sources of a target in this folder into batches (see batches.awk).
function(cap_batches target)
  if(NOT CAP_USAGER_BATCHES)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "^[^/]+[.]cpp$")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${sources} ${PROJECT_SOURCE_DIR}/cmake/batches.awk)
  execute_process(COMMAND awk -v most=16 -f ${PROJECT_SOURCE_DIR}/cmake/batches.awk ${sources}
    WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE lines OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE "\n" ";" lines "${lines}")
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^([0-9]+) (.*)$" line "${line}")
    set_source_files_properties(${CMAKE_MATCH_2} PROPERTIES UNITY_GROUP ${CMAKE_MATCH_1})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
