#include <boost/test/unit_test.hpp>

#include "scenarios/play/judgement.h"
#include "tests/windows/desk.h"
#include "tests/windows/hand.h"
#include "trainer/windows/difference_view.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/live_list.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/tick.h"

using namespace trainer;
using Kind = StepView::Kind;

namespace {

std::string shownIn(wxWindow& window) {
    auto* text = find<wxTextCtrl>(window);
    return text ? text->GetValue().utf8_string() : std::string();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(writing)

BOOST_FIXTURE_TEST_CASE(the_difference_with_the_source_is_shown_when_it_is_asked_for, Desktop) {
    goTo(Kind::rewrite);
    auto* editor = find<Editor>(player());
    auto* asked = find<CheckTick>(player());
    BOOST_TEST_REQUIRE(editor);
    BOOST_TEST_REQUIRE(asked);
    BOOST_TEST(!find<DifferenceView>(player()));
    const scenarios::Rewrite& rewrite = *viewOf(*player().shown()).rewrite;
    editor->write(rewrite.original + " Merci");
    asked->SetValue(true);
    wxCommandEvent event(wxEVT_CHECKBOX, asked->GetId());
    event.SetEventObject(asked);
    asked->ProcessWindowEvent(event);
    auto* view = find<DifferenceView>(player());
    BOOST_TEST_REQUIRE(view);
    BOOST_TEST(shownIn(*view).ends_with("[+Merci] "), shownIn(*view));
    BOOST_TEST(view->GetSize().y > 100);
    editor->write(rewrite.original);
    BOOST_TEST(waitFor([&] { return shownIn(*view) == rewrite.original; }));
}

BOOST_FIXTURE_TEST_CASE(facts_are_ticked_and_counted_while_somebody_writes, Desktop) {
    goTo(Kind::rewrite);
    auto* editor = find<Editor>(player());
    auto* facts = find<LiveList>(player());
    BOOST_TEST_REQUIRE(editor);
    BOOST_TEST_REQUIRE(facts);
    const scenarios::Rewrite& rewrite = *viewOf(*player().shown()).rewrite;
    const std::string all = std::to_string(rewrite.facts.size());
    BOOST_TEST(says(*facts, "0 sur " + all));
    editor->write(rewrite.model);
    BOOST_TEST(says(*facts, all + " sur " + all));
    editor->undo();
    BOOST_TEST(says(*facts, "0 sur " + all));
}

BOOST_FIXTURE_TEST_CASE(the_first_option_of_a_question_is_not_picked_before_somebody_picks_it, Desktop) {
    goTo(Kind::single);
    for (wxWindow* one : shownBelow(player()))
        if (auto* tick = dynamic_cast<RadioTick*>(one)) BOOST_TEST(!tick->GetValue());
    player().submit();
    BOOST_TEST(!player().isReviewing());
}

BOOST_AUTO_TEST_SUITE_END()
