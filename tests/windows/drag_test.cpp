#include "trainer/windows/drag.h"

#include <wx/choice.h>
#include <wx/frame.h>
#include <wx/listbox.h>
#include <wx/sizer.h>

#include <boost/test/unit_test.hpp>

#include "scenarios/story/words.h"
#include "tests/windows/desk.h"
#include "tests/windows/hand.h"
#include "trainer/windows/column.h"
#include "trainer/windows/order_list.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/sort_boxes.h"
#include "trainer/windows/tick.h"

using namespace trainer;
using Tokens = std::vector<std::string>;
using Kind = StepView::Kind;

namespace {

/// A list to put in order, in a page that scrolls.
struct Listed {
    explicit Listed(int count = 4) {
        std::vector<Option> options;
        for (int i = 1; i <= count; ++i)
            options.push_back({"t" + std::to_string(i), textOf("Thing " + std::to_string(i))});
        list = &page->stack().add(new OrderList(&page->stack(), options, [this] { ++changes; }));
        frame->SetSizer(new wxBoxSizer(wxVERTICAL));
        frame->GetSizer()->Add(page, 1, wxEXPAND);
        frame->SetClientSize(500, 300);
        frame->Show();
        frame->Layout();
        page->refill();
        BOOST_TEST_REQUIRE(waitFor([this] { return row(0).GetScreenPosition().y > 0; }));
        wxYield();
    }
    ~Listed() {
        frame->Destroy();
        wxYield();
    }
    wxWindow& row(std::size_t place) {
        std::vector<wxWindow*> cards;
        for (wxWindow* one : list->GetChildren())
            if (dynamic_cast<Card*>(one)) cards.push_back(one);
        return *cards.at(place);
    }
    /// The bar that shows where a thing would come to; null while there is none.
    wxWindow* mark() {
        for (wxWindow* one : list->GetChildren())
            if (one->IsShown() && !dynamic_cast<Card*>(one)) return one;
        return nullptr;
    }

    int changes = 0;
    Hand hand;
    wxFrame* frame = new wxFrame(nullptr, wxID_ANY, wxASCII_STR("list"));
    Column* page = new Column(frame);
    OrderList* list = nullptr;
};

struct Long : Listed {
    Long() : Listed(30) {}
};

/// A window large enough to show a whole step.
struct Playing : Desktop {
    Playing() {
        frame->SetClientSize(1200, 860);
        frame->Move(0, 0);
    }
    Hand hand;
};

/// A request to pass on, of which no service is picked.
struct Routing : Playing {
    Routing() {
        goTo(Kind::route);
        list = find<wxListBox>(player());
        const std::string subject = plain(viewOf(*player().shown()).request->subject);
        words =
            find<Prose>(player(), [&](Prose& one) { return one.GetLabelText().utf8_string() == subject; });
        BOOST_TEST_REQUIRE(list);
        BOOST_TEST_REQUIRE(words);
        BOOST_TEST(says(player(), "Choisissez un service"));
        BOOST_TEST_REQUIRE(list->GetSelection() == wxNOT_FOUND);
        while (third < 200 && list->HitTest(wxPoint(20, third)) != 2) ++third;
    }
    void carryToThird() {
        hand.take(*words);
        hand.carry(*list, {20, third + 4});
    }

    wxListBox* list = nullptr;
    Prose* words = nullptr;
    int third = 0;  ///< where the third service begins
};

}  // namespace

BOOST_AUTO_TEST_SUITE(dragging)

BOOST_FIXTURE_TEST_CASE(a_row_is_dragged_below_another_and_a_bar_shows_where_it_would_come_to, Listed) {
    hand.take(row(0));
    hand.carry(row(2), {40, row(2).GetClientSize().y - 4});
    BOOST_TEST_REQUIRE(mark() != nullptr);
    BOOST_TEST(mark()->GetPosition().y > row(2).GetPosition().y);
    BOOST_TEST(mark()->GetPosition().y < row(3).GetPosition().y);
    BOOST_TEST(changes == 0);
    hand.letGo();
    BOOST_TEST(list->tokens() == (Tokens{"t2", "t3", "t1", "t4"}), boost::test_tools::per_element());
    BOOST_TEST(mark() == nullptr);
    BOOST_TEST(changes == 1);
}

BOOST_FIXTURE_TEST_CASE(a_row_is_dragged_up_and_every_drag_moves_one_thing_once, Listed) {
    for (int i = 0; i < 4; ++i) {
        hand.take(row(3));
        hand.carry(row(0), {40, 3});
        hand.letGo();
        BOOST_TEST(changes == i + 1);
    }
    BOOST_TEST(list->tokens() == (Tokens{"t1", "t2", "t3", "t4"}), boost::test_tools::per_element());
    BOOST_TEST(!wxWindow::GetCapture());
}

BOOST_FIXTURE_TEST_CASE(escape_leaves_a_row_where_it_was, Listed) {
    list->begin();
    hand.take(row(0));
    hand.carry(row(3));
    BOOST_TEST_REQUIRE(mark() != nullptr);
    hand.hold(WXK_ESCAPE);
    BOOST_TEST(waitFor([this] { return mark() == nullptr; }));
    hand.letGo(WXK_ESCAPE);
    BOOST_TEST(!wxWindow::GetCapture());
    hand.letGo();
    BOOST_TEST(changes == 0);
    BOOST_TEST(list->tokens().front() == "t1");
}

BOOST_FIXTURE_TEST_CASE(a_click_or_a_trembling_hand_moves_nothing, Listed) {
    hand.click(row(1));
    hand.click(row(2));
    BOOST_TEST(changes == 0);
    BOOST_TEST(!wxWindow::GetCapture());
}

BOOST_FIXTURE_TEST_CASE(the_page_scrolls_while_a_row_is_held_near_its_edge, Long) {
    BOOST_TEST_REQUIRE(page->GetViewStart().y == 0);
    hand.take(row(0));
    hand.carry(*page, {200, page->GetClientSize().y - 4});
    BOOST_TEST(waitFor([this] { return page->GetViewStart().y > 20; }));
    hand.letGo();
    BOOST_TEST(list->tokens().front() == "t2");
    const Tokens after = list->tokens();
    BOOST_TEST((std::ranges::find(after, "t1") - after.begin() > 7));
}

BOOST_FIXTURE_TEST_CASE(a_list_that_goes_away_lets_the_mouse_go, Listed) {
    hand.take(row(0));
    hand.carry(row(2));
    BOOST_TEST(wxWindow::GetCapture());
    const KeptKeyboard kept = page->stack().clear();
    BOOST_TEST(!wxWindow::GetCapture());
    hand.letGo();
}

BOOST_FIXTURE_TEST_CASE(the_buttons_move_a_thing_and_the_keyboard_goes_along, Listed) {
    list->begin();
    hand.press(WXK_SPACE);
    BOOST_TEST(waitFor([this] { return changes == 1; }));
    hand.press(WXK_SPACE);
    BOOST_TEST(waitFor([this] { return changes == 2; }));
    BOOST_TEST(list->tokens() == (Tokens{"t2", "t3", "t1", "t4"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(an_item_is_dragged_into_a_box_and_out_again_into_another, Playing) {
    goTo(Kind::sort);
    const StepView view = viewOf(*player().shown());
    auto* choice = find<wxChoice>(player());
    auto* boxes = find<SortBoxes>(player());
    BOOST_TEST_REQUIRE(choice);
    BOOST_TEST_REQUIRE(boxes);
    const auto box = [&](std::size_t place) -> wxWindow& {
        return *boxes->GetChildren().Item(place)->GetData();
    };
    hand.take(*choice->GetParent(), {8, 8});
    hand.carry(box(1));
    hand.letGo();
    BOOST_TEST(waitFor([&] { return choice->GetSelection() == 2; }));
    const std::string words = plain(view.options.front().text);
    BOOST_TEST(waitFor([&] { return says(box(1), words); }));
    hand.take(*find<Prose>(box(1), [&](Prose& one) {
                   return one.GetLabelText().utf8_string().find(words) != std::string::npos;
               })->GetParent());
    hand.carry(box(0));
    hand.letGo();
    BOOST_TEST(waitFor([&] { return choice->GetSelection() == 1; }));
    BOOST_TEST(waitFor([&] { return says(box(0), words) && !says(box(1), words); }));
    player().undo();
    BOOST_TEST(choice->GetSelection() == 2);
    player().undo();
    BOOST_TEST(choice->GetSelection() == 0);
    player().redo();
    BOOST_TEST(choice->GetSelection() == 2);
    BOOST_TEST(says(box(1), words));
}

BOOST_FIXTURE_TEST_CASE(a_message_is_dragged_from_the_list_onto_its_class_and_its_first_move, Playing) {
    goTo(Kind::triage);
    const StepView view = viewOf(*player().shown());
    auto* list = find<wxListBox>(player());
    BOOST_TEST_REQUIRE(list);
    std::vector<RadioTick*> ticks;
    for (wxWindow* one : shownBelow(player()))
        if (auto* tick = dynamic_cast<RadioTick*>(one)) ticks.push_back(tick);
    BOOST_TEST_REQUIRE(ticks.size() == view.targets.size() + view.moves.size());
    int second = 0;
    while (second < 200 && list->HitTest(wxPoint(20, second)) != 1) ++second;
    hand.take(*list, {20, second + 4});
    hand.carry(*ticks[2]);
    hand.letGo();
    BOOST_TEST(waitFor([&] { return list->GetSelection() == 1 && ticks[2]->GetValue(); }));
    player().undo();
    BOOST_TEST(!ticks[2]->GetValue());
    player().redo();
    BOOST_TEST(ticks[2]->GetValue());
    hand.click(*ticks[view.targets.size()]);
    BOOST_TEST(waitFor([&] { return ticks[view.targets.size()]->GetValue(); }));
    const std::size_t before = player().shown()->answers().size();
    player().submit();
    BOOST_TEST_REQUIRE(player().shown()->answers().size() == before + 1);
    const auto words = player().shown()->answers().back().given;
    BOOST_TEST(words.ends_with(view.targets[2].token + " " + view.moves[0].token), words);
}

BOOST_FIXTURE_TEST_CASE(a_request_is_dragged_onto_its_service, Routing) {
    carryToThird();
    BOOST_TEST(list->GetSelection() == 2);
    hand.letGo();
    BOOST_TEST(waitFor([&] { return list->GetSelection() == 2; }));
    player().undo();
    BOOST_TEST(list->GetSelection() != 2);
}

BOOST_FIXTURE_TEST_CASE(a_request_let_go_after_escape_goes_to_no_service, Routing) {
    carryToThird();
    BOOST_TEST_REQUIRE(list->GetSelection() == 2);
    hand.hold(WXK_ESCAPE);
    BOOST_TEST(waitFor([&] { return list->GetSelection() == wxNOT_FOUND; }));
    hand.letGo(WXK_ESCAPE);
    hand.carry(*list, {24, third + 6});
    hand.letGo();
    BOOST_TEST(list->GetSelection() == wxNOT_FOUND);
    BOOST_TEST(!wxWindow::GetCapture());
    player().undo();
    player().redo();
    BOOST_TEST(list->GetSelection() == wxNOT_FOUND);
    hand.click(*list);
    BOOST_TEST(waitFor([&] { return list->GetSelection() != wxNOT_FOUND; }));
}

BOOST_FIXTURE_TEST_CASE(messages_are_put_in_order_by_dragging_and_that_can_be_undone, Playing) {
    goTo(Kind::rank);
    auto* list = find<OrderList>(player());
    BOOST_TEST_REQUIRE(list);
    const Tokens before = list->tokens();
    std::vector<wxWindow*> cards;
    for (wxWindow* one : list->GetChildren())
        if (dynamic_cast<Card*>(one)) cards.push_back(one);
    hand.take(*cards[0], {30, 8});
    hand.carry(*cards[1], {30, cards[1]->GetClientSize().y - 4});
    hand.letGo();
    BOOST_TEST(list->tokens()[1] == before[0]);
    hand.press('Z', wxMOD_CONTROL);
    BOOST_TEST(waitFor([&] { return list->tokens() == before; }));
    hand.press('Y', wxMOD_CONTROL);
    BOOST_TEST(waitFor([&] { return list->tokens()[1] == before[0]; }));
}

BOOST_AUTO_TEST_SUITE_END()
