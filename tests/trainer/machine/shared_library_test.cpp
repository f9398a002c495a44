#include "trainer/machine/shared_library.h"

#include <boost/test/unit_test.hpp>

#include <cstdlib>

using trainer::MissingLibrary;
using trainer::SharedLibrary;

namespace {

bool isTheLibrary(const MissingLibrary& missing) {
    return missing.package == "the-package";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shared_libraries)

BOOST_AUTO_TEST_CASE(a_function_of_a_library_is_found_and_called) {
    const SharedLibrary library("libm.so.6", "libc6");
    decltype(&::abs) absolute = nullptr;
    library.find("abs", absolute);
    BOOST_TEST(absolute(-3) == 3, "of a library it brings");
}

BOOST_AUTO_TEST_CASE(a_library_or_a_function_that_is_not_there_is_told_by_its_package) {
    BOOST_CHECK_EXCEPTION(SharedLibrary("libnowhere.so.0", "the-package"), MissingLibrary, isTheLibrary);
    const SharedLibrary library("libm.so.6", "the-package");
    void (*function)() = nullptr;
    BOOST_CHECK_EXCEPTION(library.find("no_such_function", function), MissingLibrary, isTheLibrary);
}

BOOST_AUTO_TEST_SUITE_END()
