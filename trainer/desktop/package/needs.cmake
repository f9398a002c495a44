# Without dpkg-shlibdeps CPack would make a package that does not say what it depends on, and say nothing of it.
foreach(tool dpkg-shlibdeps file)
  find_program(found_${tool} ${tool})
  if(NOT found_${tool})
    message(FATAL_ERROR "${tool} is missing. Install what makes a package with: sh cmake/install-packages package")
  endif()
endforeach()
