#include "trainer/wording/failure_sentence.h"

#include <boost/test/unit_test.hpp>

#include <cerrno>

#include "scenarios/lexicon/lexicon.h"
#include "tests/trainer/wording/languages.h"
#include "trainer/machine/mapped_file.h"
#include "trainer/machine/shared_library.h"

using namespace trainer;

namespace {

template <class Failure>
std::string sentenceOf(const Failure& failure) {
    return InBoth([&] { return sentenceFor(std::make_exception_ptr(failure)); }).english;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(failure_sentences)

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_is_named_with_what_to_do) {
    const std::string sentence = sentenceOf(FileError("/opt/cap/fr.lexicon", ENOENT));
    BOOST_TEST(sentence.find("/opt/cap/fr.lexicon") != std::string::npos, sentence);
    BOOST_TEST(sentence.find("install the program again") != std::string::npos, sentence);
}

BOOST_AUTO_TEST_CASE(a_library_that_is_not_there_is_named_by_its_package) {
    const std::string sentence = sentenceOf(MissingLibrary("libqpdf29"));
    BOOST_TEST(sentence.find("install the package libqpdf29") != std::string::npos, sentence);
}

BOOST_AUTO_TEST_CASE(a_damaged_table_of_words_is_no_surprise) {
    const std::string sentence = sentenceOf(scenarios::LexiconError("bytes 12 to 40"));
    BOOST_TEST(sentence.find("Install the program again") != std::string::npos, sentence);
    BOOST_TEST(sentence.find("bytes 12") == std::string::npos, sentence);
}

BOOST_AUTO_TEST_SUITE_END()
