#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <sstream>

#include "scenarios/clarity/score.h"
#include "tests/scenarios/clarity/proof/proof.h"

using namespace scenarios;

namespace {

const proof::Proof& measured() {
    static const proof::Proof proof("fr");
    return proof;
}
const proof::Proof& inEnglish() {
    static const proof::Proof proof("en");
    return proof;
}

std::string textOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    BOOST_TEST_REQUIRE(file.is_open(), path);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(precision)

BOOST_AUTO_TEST_CASE(the_page_of_the_precision_is_up_to_date) {
    const bool isUpToDate =
        textOf(CAP_SOURCE "/docs/language-precision.md") == pageOf(measured(), inEnglish());
    BOOST_TEST(isUpToDate, "make it again: cmake --build … --target language-precision");
}

BOOST_AUTO_TEST_CASE(the_page_of_the_letters_is_up_to_date) {
    const bool isUpToDate = textOf(CAP_SOURCE "/docs/language-letters.md") == lettersOf(measured());
    BOOST_TEST(isUpToDate, "make it again: cmake --build … --target language-precision");
}

BOOST_AUTO_TEST_CASE(of_a_letter_that_was_mended_nothing_is_said_any_more) {
    for (const char* name : {"bourse", "cantine", "refus"}) {
        const auto before = measured().analyser.analyse(proof::letterText(std::string(name) + "-before"));
        const auto after = measured().analyser.analyse(proof::letterText(std::string(name) + "-after"));
        BOOST_TEST(before.findings.size() >= 10U, name);
        BOOST_TEST(after.findings.empty(), name);
        for (const PointFound& point : after.points) {
            BOOST_TEST((point.state != PointFound::State::missing), name);
            BOOST_TEST((point.state != PointFound::State::vague), name);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_dense_letter_is_b2_or_harder_and_a_mended_one_b1_or_easier) {
    const auto level = [](const std::string& text) {
        return levelOf(measured().analyser.analyse(text).counts, "fr").value();
    };
    for (const std::string name : {"bourse", "cantine", "refus"}) {
        BOOST_TEST((level(proof::letterText(name + "-before")) >= Level::b2), name);
        BOOST_TEST((level(proof::letterText(name + "-after")) <= Level::b1), name);
    }
    // What is held out is not shown, also where it fails.
    for (const proof::MarkedText& one :
         proof::readMarkedTexts(CAP_SOURCE "/tests/scenarios/clarity/proof/held-out")) {
        if (!one.isLetter) continue;
        if (one.file == "dense.xml") BOOST_TEST((level(one.text) >= Level::b2));
        if (one.marks.empty()) BOOST_TEST((level(one.text) <= Level::b1));
    }
}

BOOST_AUTO_TEST_CASE(the_proof_has_four_hundred_sentences_and_more_held_out_than_for_tuning) {
    BOOST_TEST(measured().tuning.sentences + measured().heldOut.sentences >= 400U);
    BOOST_TEST(measured().heldOut.sentences > measured().tuning.sentences);
}

BOOST_AUTO_TEST_CASE(the_english_proof_has_eighty_sentences_and_more_held_out_than_for_tuning) {
    BOOST_TEST(inEnglish().tuning.sentences + inEnglish().heldOut.sentences >= 80U);
    BOOST_TEST(inEnglish().heldOut.sentences > inEnglish().tuning.sentences);
}

BOOST_AUTO_TEST_CASE(every_mark_is_of_a_rule_that_is_shown) {
    for (const proof::Proof* proof : {&measured(), &inEnglish()})
        for (const proof::Measured* part : {&proof->tuning, &proof->heldOut})
            for (const auto& [id, score] : part->rules)
                BOOST_TEST(std::ranges::count(proof->shown.rules, id, &Rule::id) == 1, id);
}

BOOST_AUTO_TEST_CASE(a_rule_that_is_shown_is_right_four_times_of_five) {
    for (const proof::Proof* proof : {&measured(), &inEnglish()})
        for (const auto& [id, score] : proof->heldOut.rules)
            BOOST_TEST(score.precision() >= 80.0, proof->all.language + " " + id);
}

/// goals.txt: what was reached once is kept.
BOOST_AUTO_TEST_CASE(the_goals_that_were_reached_are_kept) {
    std::istringstream lines(textOf(CAP_SOURCE "/tests/scenarios/clarity/proof/goals.txt"));
    std::size_t goals = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.starts_with('#')) continue;
        std::istringstream parts(line);
        std::string id;
        double precision = 0;
        double recall = 0;
        BOOST_TEST_REQUIRE(static_cast<bool>(parts >> id >> precision >> recall), line);
        ++goals;
        const proof::Score score = id == "all-rules"    ? measured().heldOut.allRules()
                                   : id == "all-points" ? measured().heldOut.allPoints()
                                   : id == "english"    ? inEnglish().heldOut.allRules()
                                                        : measured().heldOut.rules.at(id);
        BOOST_TEST(score.precision() >= precision, line);
        BOOST_TEST(score.recall() >= recall, line);
    }
    BOOST_TEST(goals >= 10U);
}

BOOST_AUTO_TEST_SUITE_END()
