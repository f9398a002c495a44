#include <dlfcn.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/spinctrl.h>
#include <wx/srchctrl.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "tests/windows/diagnostic.h"
#include "tests/windows/hand.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/event_page.h"
#include "trainer/windows/events_page.h"
#include "trainer/windows/ideas_page.h"
#include "trainer/windows/indicator_page.h"
#include "trainer/windows/indicators_page.h"
#include "trainer/windows/plan_page.h"
#include "trainer/windows/practice_page.h"
#include "trainer/windows/tick.h"
#include "trainer/windows/wide_button.h"
#include "trainer/windows/workshop_page.h"

using namespace trainer;
using assessment::Action;

namespace {

constexpr std::size_t mostStops = 120;

/// A window that has the keyboard, and a finger on the Tab key.
struct Tabbing : Diagnosing {
    Tabbing() {
        frame->Raise();
        BOOST_TEST_REQUIRE(waitFor([] { return wxWindow::FindFocus() != nullptr; }));
    }
    /// Where Tab leads to, one stop after the other, until it comes back.
    std::vector<wxWindow*> stops() {
        std::vector<wxWindow*> found;
        wxYield();
        for (;;) {
            const Widget before = focused();
            hand.press(WXK_TAB);
            BOOST_TEST_REQUIRE(waitFor([&] { return focused() != before; }), "Tab leads nowhere");
            wxWindow* now = ownerOf(focused());
            if (std::ranges::count(found, now) > 0) return found;
            found.push_back(now);
            BOOST_TEST_REQUIRE(found.size() < mostStops);
        }
    }
    /// Every shown and enabled control of that kind is a stop; there is at least one.
    template <class Control>
    void areStops(wxWindow& page, const std::vector<wxWindow*>& all) {
        int controls = 0;
        for (wxWindow* one : shownBelow(page)) {
            if (!dynamic_cast<Control*>(one) || !one->IsEnabled()) continue;
            ++controls;
            BOOST_TEST(std::ranges::count(all, one) == 1, "Tab passes by " << one->GetLabel().utf8_string());
        }
        BOOST_TEST(controls > 0);
    }

    Hand hand;

  private:
    using Widget = void*;

    static Widget ask(const char* question, Widget widget) {
        return reinterpret_cast<Widget (*)(Widget)>(dlsym(RTLD_DEFAULT, question))(widget);
    }
    /// What GTK gives the keys to: of a choice it is the button within.
    Widget focused() const { return ask("gtk_window_get_focus", frame->GetHandle()); }
    wxWindow* ownerOf(Widget widget) const {
        const auto all = shownBelow(*frame);
        for (; widget; widget = ask("gtk_widget_get_parent", widget))
            for (wxWindow* one : all)
                if (one->GetHandle() == widget) return one;
        return nullptr;
    }
};

/// A letter with a remark that proposes other words.
struct Remarked : Tabbing {
    Remarked() {
        frame->goToWorkshop();
        find<Editor>(page())->write("Nonobstant ce retard, nous traitons votre dossier.");
        BOOST_TEST_REQUIRE(waitFor([this] { return page().remarks().mayAccept(); }));
        BOOST_TEST_REQUIRE(waitFor([this] { return find<WideButton>(page()) != nullptr; }));
    }
    WorkshopPage& page() { return frame->workshop(); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(tab_order)

BOOST_FIXTURE_TEST_CASE(it_leads_to_each_replacement_that_a_remark_proposes, Remarked) {
    const auto all = stops();
    areStops<WideButton>(page(), all);
    areStops<wxButton>(page(), all);
}

BOOST_FIXTURE_TEST_CASE(it_leads_to_the_remarks_that_were_dismissed, Remarked) {
    while (page().remarks().hasFinding()) page().remarks().dismiss();
    BOOST_TEST_REQUIRE(says(page(), "\u00E9cart\u00E9e"));
    areStops<wxButton>(page(), stops());
}

BOOST_FIXTURE_TEST_CASE(it_leads_through_the_catalogue_that_was_never_shown_before, Tabbing) {
    stops();
    frame->goToCatalogue();
    const auto all = stops();
    areStops<wxSearchCtrl>(*frame, all);
    areStops<wxButton>(*frame, all);
}

BOOST_FIXTURE_TEST_CASE(it_leads_through_the_help_that_was_never_shown_before, Tabbing) {
    stops();
    frame->goToHelp(HelpTopic::home);
    const auto all = stops();
    areStops<wxChoice>(*frame, all);
    areStops<wxButton>(*frame, all);
}

BOOST_FIXTURE_TEST_CASE(it_leads_through_the_first_step_that_is_ever_played, Tabbing) {
    stops();
    goTo(StepView::Kind::several);
    const auto all = stops();
    areStops<CheckTick>(player(), all);
    areStops<wxButton>(player(), all);
}

BOOST_FIXTURE_TEST_CASE(it_leads_through_the_page_again_that_something_else_was_shown_in_between, Tabbing) {
    frame->goToCatalogue();
    stops();
    frame->goHome();
    stops();
    frame->goToCatalogue();
    areStops<wxSearchCtrl>(*frame, stops());
}

BOOST_FIXTURE_TEST_CASE(it_leads_through_a_ballot, Tabbing) {
    frame->diagnostics().answer(opened());
    auto& page = frame->diagnostics().ballot();
    page.begin();
    page.pick('2');
    const auto all = stops();
    areStops<wxButton>(page, all);
    areStops<Editor>(page, all);
}

BOOST_FIXTURE_TEST_CASE(it_leads_through_what_is_asked_of_a_new_diagnostic, Tabbing) {
    frame->diagnostics().begin();
    const auto all = stops();
    areStops<wxChoice>(preparing(), all);
    areStops<wxSpinCtrl>(preparing(), all);
    areStops<wxButton>(preparing(), all);
}

BOOST_FIXTURE_TEST_CASE(it_leads_through_a_board, Tabbing) {
    frame->diagnostics().lead(opened());
    const auto all = stops();
    areStops<wxSpinCtrl>(board(), all);
    areStops<wxButton>(board(), all);
}

BOOST_FIXTURE_TEST_CASE(it_leads_through_a_plan_and_an_action, Tabbing) {
    const std::string unit = unitWithGaps();
    Action action = ideasFor(desk->plans(), unit)->gaps.front().ideas.front().action;
    addToPlan(desk->plans(), {action});
    frame->plans().goToPlan(unit);
    auto all = stops();
    areStops<wxChoice>(frame->plans().plan(), all);
    areStops<wxSearchCtrl>(frame->plans().plan(), all);
    areStops<wxDataViewCtrl>(frame->plans().plan(), all);
    areStops<wxButton>(frame->plans().plan(), all);
    frame->plans().open(action.id);
    all = stops();
    areStops<wxChoice>(frame->plans().action(), all);
    areStops<Editor>(frame->plans().action(), all);
    areStops<wxButton>(frame->plans().action(), all);
    frame->plans().seeIdeas(unit);
    areStops<CheckTick>(frame->plans().ideas(), stops());
}

BOOST_FIXTURE_TEST_CASE(it_leads_through_what_is_beside_a_plan, Tabbing) {
    const std::string unit = unitWithGaps();
    PlanDesk& plans = desk->plans();
    assessment::Event event = freshEvent(plans, unit);
    event.facts = "?";
    event.decision = assessment::Decision::none;
    plans.events().add({event});
    PlanRegisters& pages = frame->plans().registers();
    pages.goToEvents(unit);
    auto all = stops();
    areStops<wxChoice>(pages.events(), all);
    areStops<wxSearchCtrl>(pages.events(), all);
    areStops<CheckTick>(pages.events(), all);
    areStops<wxDataViewCtrl>(pages.events(), all);
    areStops<wxButton>(pages.events(), all);
    pages.openEvent(event.id);
    all = stops();
    areStops<wxChoice>(pages.event(), all);
    areStops<Editor>(pages.event(), all);
    areStops<wxButton>(pages.event(), all);
    pages.goToIndicators(unit);
    areStops<wxButton>(pages.indicators(), stops());
    pages.beginIndicator(freshIndicator(plans, unit, plans.readyIndicators().front()));
    BOOST_TEST_REQUIRE(pages.indicator().keep());
    all = stops();
    areStops<wxTextCtrl>(pages.indicator(), all);
    areStops<wxChoice>(pages.indicator(), all);
    areStops<wxButton>(pages.indicator(), all);
    Action action = freshAction(plans, unit);
    action.title = "?";
    action.status = assessment::ActionStatus::done;
    addToPlan(plans, {action});
    pages.tell(action);
    all = stops();
    areStops<wxTextCtrl>(pages.practice(), all);
    areStops<CheckTick>(pages.practice(), all);
    areStops<wxButton>(pages.practice(), all);
}

BOOST_AUTO_TEST_SUITE_END()
