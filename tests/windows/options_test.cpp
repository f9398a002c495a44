#include "trainer/desktop/options.h"

#include <boost/test/unit_test.hpp>

using trainer::Options;
using trainer::optionsOf;

BOOST_AUTO_TEST_SUITE(options)

BOOST_AUTO_TEST_CASE(a_file_is_opened_also_where_it_is_called_like_an_option) {
    BOOST_TEST((optionsOf({}).what == Options::What::window));
    BOOST_TEST(optionsOf({"mine.xml"}).file == "mine.xml");
    BOOST_TEST(optionsOf({"--", "--version"}).file == "--version");
    BOOST_TEST(optionsOf({"--tour", "pictures"}).tourFolder == "pictures");
}

BOOST_AUTO_TEST_CASE(what_can_be_asked_without_a_window) {
    BOOST_TEST((optionsOf({"--version"}).what == Options::What::version));
    BOOST_TEST((optionsOf({"--help"}).what == Options::What::help));
    BOOST_TEST((optionsOf({"-h"}).what == Options::What::help));
}

BOOST_AUTO_TEST_CASE(what_is_not_understood_is_named) {
    BOOST_TEST((optionsOf({"--colour"}).what == Options::What::mistake));
    BOOST_TEST(optionsOf({"--colour"}).wrong == "--colour");
    BOOST_TEST(optionsOf({"one.xml", "two.xml"}).wrong == "two.xml");
    BOOST_TEST(optionsOf({"--tour"}).wrong == "--tour");
}

BOOST_AUTO_TEST_SUITE_END()
