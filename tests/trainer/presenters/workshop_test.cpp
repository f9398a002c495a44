#include "trainer/presenters/workshop.h"

#include <boost/test/unit_test.hpp>

#include "tests/scenarios/clarity/kit.h"
#include "tests/scenarios/clarity/sample_rules.h"

using namespace trainer;

namespace {

scenarios::Rule longSentence() {
    auto rule = sample::rule("long-sentence");
    scenarios::CountCheck check;
    check.moreThan = 5;
    rule.check = check;
    return rule;
}

scenarios::RuleSet rules() {
    scenarios::Term term;
    term.words = "nonobstant";
    term.says = {"malgr\u00E9"};
    return sample::with({sample::withTerms("jargon", {term}), longSentence()});
}

/// A desk that knows French, and remembers what was counted.
class DeskOfTest : public WritingDesk {
  public:
    const scenarios::Analyser* analyser(const std::string& language, std::string& whyNot) override {
        if (language == "fr") return analyser_.get();
        whyNot = "no words";
        return nullptr;
    }
    std::vector<FileProblem> problems(const std::string&) override { return {}; }
    OwnRules ownRules() override { return {}; }
    void useRulesOf(const std::string&) override {
        if (isFull) throw std::runtime_error("full");
        analyser_ = std::make_unique<scenarios::Analyser>(rules_, french());
    }
    std::string languageOf(const std::string&) override { return "fr"; }
    OpenedLetter open(const std::string&) override { return {}; }
    std::string example(const std::string&) override { return {}; }
    void count(const std::vector<scenarios::RuleUse>& uses) override { counted = uses; }
    std::vector<scenarios::TitledRuleUse> ruleUses() override { return {}; }

    std::vector<scenarios::RuleUse> counted;
    bool isFull = false;

  private:
    scenarios::RuleSet rules_ = rules();
    std::unique_ptr<scenarios::Analyser> analyser_ = std::make_unique<scenarios::Analyser>(rules_, french());
};

struct AtWork {
    DeskOfTest desk;
    Workshop workshop{desk};

    const FindingView& selected() {
        BOOST_TEST_REQUIRE(workshop.selectedFinding());
        return *workshop.selectedFinding();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(workshops)

BOOST_FIXTURE_TEST_CASE(a_finding_has_its_words_and_what_to_write_instead, AtWork) {
    workshop.edit("Nonobstant cela.");
    BOOST_TEST(workshop.view().findings.size() == 1u);
    BOOST_TEST(selected().words == "Nonobstant");
    BOOST_TEST(selected().replacements.at(0) == "Malgr\u00E9");
    BOOST_TEST(!selected().isLong);
    const auto replacing = workshop.accept(0);
    BOOST_TEST_REQUIRE(replacing.has_value());
    BOOST_TEST(replacing->by == "Malgr\u00E9");
    BOOST_TEST(!workshop.accept(7).has_value());
}

BOOST_FIXTURE_TEST_CASE(edits_among_letters_of_two_bytes_are_read_like_the_whole, AtWork) {
    for (const std::string letter :
         {"\u00E9t\u00E9 nonobstant", "\u00E8t\u00E9 nonobstant", "\u00E8t\u00E8 nonobstant cela", "\u00E8",
          "", "nonobstant \u00E9\u00E9", "nonobstant \u00E9"}) {
        workshop.edit(letter);
        DeskOfTest other;
        Workshop whole(other);
        whole.edit(letter);
        BOOST_TEST((workshop.view().findings == whole.view().findings), letter);
    }
}

BOOST_FIXTURE_TEST_CASE(the_shortest_finding_at_a_place_is_the_one_that_is_meant, AtWork) {
    const std::string letter = "Un deux trois quatre cinq six nonobstant sept.";
    workshop.edit(letter);
    BOOST_TEST(workshop.view().findings.size() == 2u);
    BOOST_TEST(workshop.view().findings.at(*workshop.view().at(3)).isLong);
    BOOST_TEST(workshop.view().findings.at(*workshop.view().at(letter.find("nonob") + 2)).rule == "jargon");
    BOOST_TEST(!workshop.view().at(letter.size() + 9).has_value());
}

BOOST_FIXTURE_TEST_CASE(the_finding_somebody_looks_at_stays_while_the_letter_changes_before_it, AtWork) {
    workshop.edit("Nonobstant.\n\nNonobstant.");
    workshop.step(1);
    BOOST_TEST(workshop.selected().value() == 1u);
    workshop.edit("Nonobstant.\n\nEt puis.\n\nNonobstant.");
    BOOST_TEST(workshop.selected().value() == 1u);
    workshop.edit("Bien.\n\nNonobstant.");
    BOOST_TEST(workshop.selected().value() == 0u);
    workshop.edit("Bien.");
    BOOST_TEST(!workshop.selected().has_value());
}

BOOST_FIXTURE_TEST_CASE(what_is_dismissed_stays_so_in_this_letter_and_can_be_taken_back, AtWork) {
    workshop.edit("Nonobstant.\n\nNonobstant.");
    workshop.dismiss();
    BOOST_TEST(workshop.view().findings.empty());
    BOOST_TEST(workshop.view().dismissed == 2u);
    workshop.edit("Nonobstant.\n\nNonobstant. Et puis.");
    BOOST_TEST(workshop.view().findings.empty());
    workshop.takeBack(workshop.lastDismissed().value());
    BOOST_TEST(workshop.view().findings.size() == 2u);
    BOOST_TEST(!workshop.lastDismissed().has_value());
    workshop.dismiss();
    workshop.begin("Nonobstant.");
    BOOST_TEST(workshop.view().findings.size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(other_rules_read_the_letter_that_is_there_at_once, AtWork) {
    workshop.edit("Nonobstant.");
    workshop.useRulesOf("/srv/rules");
    BOOST_TEST(workshop.view().findings.size() == 1u);
    workshop.edit("Nonobstant cela, nonobstant ceci.");
    BOOST_TEST(workshop.view().findings.size() == 2u);
}

BOOST_FIXTURE_TEST_CASE(a_choice_of_rules_that_cannot_be_kept_changes_nothing, AtWork) {
    workshop.edit("Nonobstant.");
    desk.isFull = true;
    BOOST_CHECK_THROW(workshop.useRulesOf("/srv/rules"), std::runtime_error);
    BOOST_TEST(workshop.view().findings.size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(what_came_and_went_while_somebody_wrote_is_counted_once, AtWork) {
    for (const char* letter : {"Nonobstan", "Nonobstant", "Nonobstan", "Nonobstant", "Nonobstant nonobstant"})
        workshop.edit(letter);
    (void)workshop.accept(0);
    workshop.takeBack(workshop.dismiss().value());
    workshop.keepCounts();
    const std::vector<scenarios::RuleUse> expected{{"fr", "jargon", 2, 1, 0}};
    BOOST_TEST((desk.counted == expected));
}

BOOST_FIXTURE_TEST_CASE(an_example_is_neither_counted_nor_asked_about, AtWork) {
    workshop.begin("Nonobstant.", true);
    workshop.dismiss();
    workshop.keepCounts();
    BOOST_TEST(desk.counted.empty());
    BOOST_TEST(!workshop.isUnsaved());
}

BOOST_FIXTURE_TEST_CASE(a_letter_is_unsaved_from_its_first_change_on_till_it_is_saved, AtWork) {
    BOOST_TEST(!workshop.isUnsaved());
    workshop.begin("Bonjour.");
    BOOST_TEST(!workshop.isUnsaved());
    workshop.edit("Bonjour !");
    BOOST_TEST(workshop.isUnsaved());
    workshop.saved();
    BOOST_TEST(!workshop.isUnsaved());
}

BOOST_FIXTURE_TEST_CASE(without_the_words_of_a_language_the_letter_is_there_and_says_why, AtWork) {
    workshop.choose("en");
    workshop.edit("Hello.");
    BOOST_TEST(workshop.whyNot() == "no words");
    BOOST_TEST(workshop.letter() == "Hello.");
    BOOST_TEST(workshop.view().findings.empty());
    workshop.choose("");
    BOOST_TEST(workshop.whyNot().empty());
    BOOST_TEST(workshop.view().counts.words == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
