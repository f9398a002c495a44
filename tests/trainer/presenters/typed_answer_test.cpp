#include <boost/test/unit_test.hpp>

#include "tests/scenarios/play/inbox_sample.h"
#include "trainer/presenters/typed_answer.h"

using namespace scenarios;
using namespace trainer;
using Kind = StepView::Kind;

namespace {

Option option(const std::string& token) {
    return {token, text("text of " + token)};
}

StepView view(Kind kind, const std::vector<std::string>& options,
              const std::vector<std::string>& targets = {}) {
    StepView shown;
    shown.kind = kind;
    for (const std::string& token : options) shown.options.push_back(option(token));
    for (const std::string& token : targets) shown.targets.push_back(option(token));
    return shown;
}

StepView sorting() {
    static const Message shownMessage = message("m3", "P1", {"call"}, 1);
    StepView shown = view(Kind::triage, {"m1", "m3"}, {"P0", "P1", "P2"});
    for (const char* move : {"call_help", "call", "reply"}) shown.moves.push_back(option(move));
    shown.message = &shownMessage;
    return shown;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(typed_answers)

BOOST_AUTO_TEST_CASE(anything_turns_a_page) {
    for (const char* line : {"", "read", "x", "1"})
        BOOST_TEST(typedAnswer(view(Kind::page, {}), line) == "read");
}

BOOST_AUTO_TEST_CASE(one_choice_is_typed_by_its_number_its_letter_or_its_name) {
    for (const Kind kind : {Kind::single, Kind::talk}) {
        const StepView shown = view(kind, {"oui", "non"});
        BOOST_TEST(typedAnswer(shown, "2") == "non");
        BOOST_TEST(typedAnswer(shown, " 2 ") == "non");
        BOOST_TEST(typedAnswer(shown, "b") == "non");
        BOOST_TEST(typedAnswer(shown, "non") == "non");
    }
}

BOOST_AUTO_TEST_CASE(a_name_goes_before_a_letter) {
    const StepView shown = view(Kind::single, {"b", "a"});
    BOOST_TEST(typedAnswer(shown, "a") == "a");
    BOOST_TEST(typedAnswer(shown, "b") == "b");
    BOOST_TEST(typedAnswer(shown, "1") == "b");
}

BOOST_AUTO_TEST_CASE(what_is_not_understood_is_passed_on_as_it_stands) {
    for (const char* line : {"0", "3", "-1", "1.5", "+1", "99999999999999999999", "peut-être", "1,2"})
        BOOST_TEST(typedAnswer(view(Kind::single, {"oui", "non"}), line) == line);
    BOOST_TEST(typedAnswer(view(Kind::several, {"oui", "non"}), "1 7") == "1 7");
    BOOST_TEST(typedAnswer(view(Kind::order, {"i1", "i2"}), "2 z") == "2 z");
}

BOOST_AUTO_TEST_CASE(an_empty_line_is_an_empty_answer) {
    for (const Kind kind : {Kind::single, Kind::several, Kind::order, Kind::match, Kind::talk, Kind::rank})
        BOOST_TEST(typedAnswer(view(kind, {"i1", "i2"}, {"i1", "i2"}), "") == "");
    BOOST_TEST(typedAnswer(sorting(), "") == "");
}

BOOST_AUTO_TEST_CASE(several_choices_are_typed_side_by_side_and_a_dash_is_none) {
    const StepView shown = view(Kind::several, {"oui", "non", "rien"});
    BOOST_TEST(typedAnswer(shown, "1 3") == "oui rien");
    BOOST_TEST(typedAnswer(shown, "1   c") == "oui rien");
    BOOST_TEST(typedAnswer(shown, "oui 3") == "oui rien");
    BOOST_TEST(typedAnswer(shown, "-") == "-");
}

BOOST_AUTO_TEST_CASE(an_order_is_typed_as_it_is_to_be) {
    const StepView shown = view(Kind::order, {"i3", "i1", "i2"});
    BOOST_TEST(typedAnswer(shown, "2 3 1") == "i1 i2 i3");
    BOOST_TEST(typedAnswer(shown, "i1 i2 i3") == "i1 i2 i3");
}

BOOST_AUTO_TEST_CASE(pairs_are_typed_as_number_and_letter_or_as_letters_in_order) {
    const StepView shown = view(Kind::match, {"p1", "p2", "p3"}, {"p3", "p1", "p2"});
    BOOST_TEST(typedAnswer(shown, "1b 2c 3a") == "p1=p1 p2=p2 p3=p3");
    BOOST_TEST(typedAnswer(shown, "b c a") == "p1=p1 p2=p2 p3=p3");
    BOOST_TEST(typedAnswer(shown, "3a 1b 2c") == "p3=p3 p1=p1 p2=p2");
    BOOST_TEST(typedAnswer(shown, "p1=p1 p2=p2 p3=p3") == "p1=p1 p2=p2 p3=p3");
    for (const char* line : {"1b", "1b 2c 3d", "1b 2c 4a", "b c", "1 2 3"})
        BOOST_TEST(typedAnswer(shown, line) == line);
}

BOOST_AUTO_TEST_CASE(a_number_is_passed_on_as_it_was_typed) {
    for (const char* line : {"12", "12,5", "1 000", "douze"})
        BOOST_TEST(typedAnswer(view(Kind::number, {}), line) == line);
}

BOOST_AUTO_TEST_CASE(a_message_is_sorted_by_the_numbers_of_its_class_and_first_move) {
    BOOST_TEST(typedAnswer(sorting(), "2 3") == "m3 P1 reply");
    BOOST_TEST(typedAnswer(sorting(), "P1 reply") == "m3 P1 reply");
    BOOST_TEST(typedAnswer(sorting(), "m1 P2 call") == "m1 P2 call");
    for (const char* line : {"2", "4 1", "1 4", "2 2 2"}) BOOST_TEST(typedAnswer(sorting(), line) == line);
}

BOOST_AUTO_TEST_CASE(a_row_of_messages_is_typed_by_their_numbers) {
    const StepView shown = view(Kind::rank, {"m1", "m2", "m3"});
    const std::string ranked = typedAnswer(shown, "3 1 2");
    BOOST_TEST(ranked.ends_with("m3 m1 m2"));
    BOOST_TEST(typedAnswer(shown, ranked) == ranked);
    BOOST_TEST(typedAnswer(shown, "m3 m1 m2") == ranked);
}

BOOST_AUTO_TEST_SUITE_END()
