# Compiler settings that every target of the project shares.

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(LLD ld.lld)
if(LLD)
  add_link_options(-fuse-ld=lld)
endif()

add_library(cap_compile INTERFACE)
target_include_directories(cap_compile INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(cap_compile INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wswitch-enum -Werror)

if(CAP_USAGER_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(CAP_USAGER_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
