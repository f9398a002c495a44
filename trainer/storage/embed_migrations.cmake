# Writes the migrations as one C++ file. FILES: migrations/NNNN_name.sql, numbered from 0001 without a gap; OUT: the file.
cmake_policy(VERSION 3.25)
list(SORT FILES)
set(expected 0)
set(entries "")
foreach(file IN LISTS FILES)
  math(EXPR expected "${expected} + 1")
  get_filename_component(stem ${file} NAME_WE)
  if(NOT stem MATCHES "^0*([1-9][0-9]*)_([a-z0-9_]+)$" OR NOT CMAKE_MATCH_1 EQUAL expected)
    message(FATAL_ERROR "${file}: a migration is named NNNN_name.sql, and number ${expected} comes next")
  endif()
  set(name ${CMAKE_MATCH_2})
  file(READ ${file} sql)
  string(APPEND entries "    {${expected}, \"${name}\", R\"sql(${sql})sql\"},\n")
endforeach()
file(WRITE ${OUT} "#include \"trainer/storage/migrations.h\"

namespace trainer {

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> all{
${entries}    };
    return all;
}

}  // namespace trainer
")
