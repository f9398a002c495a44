#include <wx/listbox.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"
#include "tests/windows/hand.h"
#include "trainer/windows/tick.h"

using namespace trainer;

namespace {

/// An inbox that is shown from its first message.
struct Inbox : Desktop {
    Inbox() {
        goTo(StepView::Kind::triage);
        list = find<wxListBox>(player());
        BOOST_TEST_REQUIRE(list);
        for (wxWindow* one : shownBelow(player()))
            if (auto* tick = dynamic_cast<RadioTick*>(one)) ticks.push_back(tick);
        classes = view().targets.size();
        BOOST_TEST_REQUIRE(ticks.size() == classes + view().moves.size());
    }
    StepView view() { return viewOf(*player().shown()); }
    std::string subjectOf(std::size_t message) {
        const auto& play = std::get<scenarios::InboxPlay>(player().shown()->current()->play);
        return plain(play.inbox().messages.at(message).subject);
    }
    /// The message that is written out beside the list.
    bool reads(std::size_t message) { return says(player(), subjectOf(message)); }
    void take(int row) {
        int y = 0;
        while (y < 250 && list->HitTest(wxPoint(20, y)) != row) ++y;
        hand.take(*list, {20, y + 4});
    }
    void clickOn(int row) {
        take(row);
        hand.letGo();
    }
    void carry(int row, wxWindow& there) {
        take(row);
        hand.carry(there);
        hand.letGo();
    }

    Hand hand;
    wxListBox* list = nullptr;
    std::vector<RadioTick*> ticks;
    std::size_t classes = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(inbox)

BOOST_FIXTURE_TEST_CASE(the_next_message_is_shown_whatever_was_kept_of_the_one_handed_in, Inbox) {
    const std::string attempt = desk->history().front().id;
    const int first = list->GetSelection();
    hand.click(*ticks[0]);
    hand.click(*ticks[classes]);
    const auto isKept = [&] {
        const auto draft = workspace->drafts->find(attempt);
        return draft && draft->text.ends_with(view().targets[0].token + " " + view().moves[0].token);
    };
    BOOST_TEST_REQUIRE(waitFor(isKept));
    player().submit();
    list = find<wxListBox>(player());
    BOOST_TEST(list->GetSelection() != first);
    BOOST_TEST(reads(static_cast<std::size_t>(list->GetSelection())));
    BOOST_TEST(!reads(static_cast<std::size_t>(first)));
}

BOOST_FIXTURE_TEST_CASE(undoing_shows_the_message_it_is_about, Inbox) {
    clickOn(1);
    BOOST_TEST_REQUIRE(waitFor([this] { return reads(1); }));
    hand.click(*ticks[1]);
    BOOST_TEST_REQUIRE(waitFor([this] { return ticks[1]->GetValue(); }));
    clickOn(2);
    BOOST_TEST_REQUIRE(waitFor([this] { return reads(2); }));
    player().undo();
    BOOST_TEST(list->GetSelection() == 1);
    BOOST_TEST(reads(1));
}

BOOST_FIXTURE_TEST_CASE(a_message_can_be_picked_again_after_another_one_was_dragged, Inbox) {
    clickOn(1);
    BOOST_TEST_REQUIRE(waitFor([this] { return reads(1); }));
    carry(2, *ticks[2]);
    BOOST_TEST_REQUIRE(waitFor([this] { return reads(2); }));
    clickOn(1);
    BOOST_TEST(waitFor([this] { return reads(1); }));
}

BOOST_AUTO_TEST_SUITE_END()
