#include "trainer/wording/storage_sentence.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/wording/languages.h"

using namespace trainer;
using Kind = StorageError::Kind;

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(storage_sentences)

BOOST_AUTO_TEST_CASE(every_failure_has_its_sentence) {
    for (int number = 0; number <= static_cast<int>(Kind::other); ++number) {
        const StorageError error(static_cast<Kind>(number), "/tmp/cap.db", 5, "disk I/O error");
        const InBoth said([&] { return sentenceFor(error); });
        const std::string context = std::string(word(error.kind)) + ": " + said.french + " / " + said.english;
        BOOST_TEST(said.isWhole(), context);
        BOOST_TEST(said.french.ends_with('.'), context);
        if (error.kind == Kind::no_home) continue;
        BOOST_TEST(holds(said.french, "/tmp/cap.db"), context);
        BOOST_TEST(holds(said.english, "/tmp/cap.db"), context);
    }
}

BOOST_AUTO_TEST_CASE(a_file_of_a_later_version_is_named_with_both_numbers) {
    const InBoth said([] { return sentenceFor(StorageError::newerSchema("/tmp/cap.db", 12, 3)); });
    for (const std::string& sentence : {said.french, said.english})
        BOOST_TEST((holds(sentence, "12") && holds(sentence, "3")), sentence);
    BOOST_TEST(said.isWhole());
}

BOOST_AUTO_TEST_CASE(a_network_share_is_named_with_its_file_system) {
    const InBoth said([] { return sentenceFor(StorageError::networkShare("/mnt/cap.db", "nfs")); });
    BOOST_TEST(holds(said.french, "(nfs)"));
    BOOST_TEST(holds(said.english, "(nfs)"));
    BOOST_TEST(said.isWhole());
}

BOOST_AUTO_TEST_CASE(what_is_safe_is_said_where_work_could_be_feared_lost) {
    for (const Kind kind : {Kind::locked, Kind::read_only, Kind::newer_schema, Kind::not_ours, Kind::corrupt})
        BOOST_TEST(holds(InBoth([&] { return sentenceFor(StorageError(kind, "/a")); }).french, "ien n"),
                   word(kind));
    for (const Kind kind : {Kind::disk_full, Kind::input_output})
        BOOST_TEST(
            holds(InBoth([&] { return sentenceFor(StorageError(kind, "/a")); }).french, "est conservé"),
            word(kind));
}

BOOST_AUTO_TEST_SUITE_END()
