# A layer is a static library that names what it may use. The build refuses an #include outside that list.
#   cap_layer(<name> [USES <layer>...] [THIRD_PARTY <library>...] SOURCES <file>...)

function(cap_layer name)
  cmake_parse_arguments(ARG "" "" "USES;THIRD_PARTY;SOURCES" ${ARGN})
  file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})

  add_library(${name} STATIC ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  if(CAP_USAGER_BATCHES)
    cap_batches(${name} 16)
  endif()
  target_link_libraries(${name} PUBLIC cap_compile ${ARG_USES})
  set_property(GLOBAL PROPERTY cap_folder_of_${name} ${folder})
  set(folders ${folder})
  foreach(layer IN LISTS ARG_USES)
    get_property(used GLOBAL PROPERTY cap_folder_of_${layer})
    if(NOT used)
      message(FATAL_ERROR "${folder}: the layer '${layer}' is unknown or declared later: arrows go down")
    endif()
    list(APPEND folders ${used})
  endforeach()

  get_property(known GLOBAL PROPERTY cap_third_parties)
  set(headers)
  set(foreign)
  foreach(library IN LISTS known)
    get_property(pattern GLOBAL PROPERTY cap_headers_of_${library})
    if(library IN_LIST ARG_THIRD_PARTY)
      list(APPEND headers ${pattern})
      get_property(link GLOBAL PROPERTY cap_link_of_${library})
      target_link_libraries(${name} PRIVATE ${link})
    else()
      list(APPEND foreign ${pattern})
    endif()
  endforeach()

  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.h ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  set(stamp ${CMAKE_BINARY_DIR}/arrows/${name}.stamp)
  add_custom_command(OUTPUT ${stamp}
    COMMAND ${CMAKE_COMMAND} "-DLAYER=${folder}" "-DFILES=${files}" "-DFOLDERS=${folders}" "-DHEADERS=${headers}"
      "-DFOREIGN=${foreign}" "-DROOT=${PROJECT_SOURCE_DIR}" "-DSTAMP=${stamp}"
      -P ${PROJECT_SOURCE_DIR}/cmake/check_includes.cmake
    DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/check_includes.cmake ${CMAKE_CURRENT_SOURCE_DIR}/CMakeLists.txt
    COMMENT "Arrows of ${folder}" VERBATIM)
  add_custom_target(${name}_arrows ALL DEPENDS ${stamp})
  add_dependencies(${name} ${name}_arrows)
endfunction()
