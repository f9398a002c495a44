# Without dpkg-shlibdeps CPack would make a package that does not say what it depends on, and say nothing of it.
find_program(SHLIBDEPS dpkg-shlibdeps)
if(NOT SHLIBDEPS)
  message(FATAL_ERROR "dpkg-shlibdeps is missing. Install it with: sh cmake/install-packages package")
endif()
