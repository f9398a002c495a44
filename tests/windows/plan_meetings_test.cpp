#include <wx/clipbrd.h>
#include <wx/spinctrl.h>
#include <wx/textdlg.h>
#include <wx/tglbtn.h>
#include <wx/timer.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/diagnostic.h"
#include "tests/windows/hand.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/reports/plain_document.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/follow_up_page.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/plan_page.h"
#include "trainer/windows/priority_page.h"
#include "trainer/windows/tick.h"

using namespace trainer;
using namespace assessment;

namespace {

using At = PriorityWorkshop::Stage;

/// Types words into the next dialog that asks for some, and answers it.
class Typist : public wxTimer {
  public:
    explicit Typist(std::string words, int answer = wxID_OK) : words_(std::move(words)), answer_(answer) {
        Start(5);
    }
    bool isDone() const { return !IsRunning(); }

    void Notify() override {
        for (wxWindow* one : wxTopLevelWindows) {
            auto* dialog = dynamic_cast<wxTextEntryDialog*>(one);
            if (!dialog || !dialog->IsModal()) continue;
            Stop();
            dialog->SetValue(wxString::FromUTF8(words_));
            dialog->EndModal(answer_);
            return;
        }
    }

  private:
    std::string words_;
    int answer_;
};

/// A service that holds its meetings on a plan.
struct PlanMeetings : Diagnosing {
    PlanMeetings() : unit(desk->diagnostics().addUnit("Accueil")) {}

    PlanPage& plan() { return frame->plans().plan(); }
    FollowUpPage& followUp() { return frame->plans().followUp(); }
    PriorityPage& priorities() { return frame->plans().priorities(); }
    PlanStore& plans() { return *workspace->plans; }
    Action kept(const std::string& id) { return plans().action(id).value(); }

    std::string add(const std::string& title, const std::string& due = {},
                    ActionStatus status = ActionStatus::proposed) {
        Action action = freshAction(desk->plans(), unit);
        action.title = title;
        action.due = due;
        action.status = status;
        addToPlan(desk->plans(), {action});
        return action.id;
    }
    void meet() {
        frame->plans().goToPlan(unit);
        press(plan(), "R\u00E9union de suivi\u2026");
        BOOST_TEST_REQUIRE(waitFor([this] { return followUp().IsShownOnScreen(); }));
    }
    void prioritise() {
        frame->plans().goToPlan(unit);
        press(plan(), "Prioriser ensemble\u2026");
        BOOST_TEST_REQUIRE(waitFor([this] { return priorities().IsShownOnScreen(); }));
    }
    void write(const std::string& words) { find<Editor>(followUp())->write(words); }
    template <class Control>
    Control& named(wxWindow& window, const std::string& name) {
        auto* found = find<Control>(window, [&](Control& one) { return accessibleName(one) == name; });
        BOOST_TEST_REQUIRE(found != nullptr, "no control " + name);
        return *found;
    }
    void tick(wxWindow& window, const std::string& title) {
        auto* found = find<CheckTick>(
            window, [&](CheckTick& one) { return one.GetLabelText().utf8_string().starts_with(title); });
        BOOST_TEST_REQUIRE(found != nullptr, "no tick " + title);
        found->SetValue(!found->GetValue());
        wxCommandEvent event(wxEVT_CHECKBOX, found->GetId());
        event.SetInt(found->GetValue() ? 1 : 0);
        event.SetEventObject(found);
        found->ProcessWindowEvent(event);
    }
    std::vector<assessment::Workshop> workshops() { return workspace->workshops->workshops(unit); }

    std::string unit;
};

/// The control that the keyboard is on; null where there is none.
wxWindow* withKeyboard(wxWindow& frame) {
    wxWindow* found = nullptr;
    for (wxWindow* one : shownBelow(frame))
        if (hasKeyboard(*one)) found = one;
    return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_meetings)

BOOST_FIXTURE_TEST_CASE(a_point_is_spoken_of_and_the_journal_has_it_before_the_next, PlanMeetings) {
    const std::string late = add("Badges", "2026-01-15", ActionStatus::decided);
    add("Horaires", "2026-01-16", ActionStatus::decided);
    meet();
    BOOST_TEST(::says(followUp(), "Point 1 sur 2"));
    BOOST_TEST(::says(followUp(), "En retard depuis le 15\u00A0janvier 2026"));
    write("L\u2019imprimante est revenue");
    press(followUp(), "Continuer");
    BOOST_TEST(plans().journal(late).back().note == "L\u2019imprimante est revenue");
    BOOST_TEST(::says(followUp(), "Point 2 sur 2"));
    BOOST_TEST(::says(followUp(), "Points trait\u00E9s\u00A0: 1 sur 2"));
    press(followUp(), "Elle est commenc\u00E9e");
    press(followUp(), "Annuler le dernier changement");
    BOOST_TEST((kept(followUp().meeting()->here().id).status == ActionStatus::decided));
}

BOOST_FIXTURE_TEST_CASE(it_is_verified_by_what_somebody_says_that_shows_it, PlanMeetings) {
    const std::string id = add("Badges", {}, ActionStatus::done);
    meet();
    const Typist typist("Photo du hall");
    followUp().step(ActionStatus::verified);
    BOOST_TEST(typist.isDone());
    BOOST_TEST((kept(id).status == ActionStatus::verified));
    BOOST_TEST(kept(id).proofs.front() == "Photo du hall");
    BOOST_TEST(::says(followUp(), "V\u00E9rifi\u00E9e"));
}

BOOST_FIXTURE_TEST_CASE(leaving_asks_for_a_reason_where_it_needs_one, PlanMeetings) {
    const std::string id = add("Badges", "2026-01-15", ActionStatus::decided);
    meet();
    const Typist typist("Trop cher", wxID_CANCEL);
    followUp().step(ActionStatus::abandoned);
    BOOST_TEST(typist.isDone());
    BOOST_TEST((kept(id).status == ActionStatus::decided));
    write("Trop cher");
    followUp().step(ActionStatus::abandoned);
    BOOST_TEST((kept(id).status == ActionStatus::abandoned));
    BOOST_TEST(plans().journal(id).back().note == "Trop cher");
}

BOOST_FIXTURE_TEST_CASE(the_meeting_goes_on_where_it_was_left, PlanMeetings) {
    const std::string first = add("Badges", "2026-01-15", ActionStatus::decided);
    add("Horaires", "2026-01-16", ActionStatus::decided);
    meet();
    write("Dit en partant");
    frame->goHome();
    BOOST_TEST(plans().journal(first).back().note == "Dit en partant");
    meet();
    BOOST_TEST(::says(followUp(), "Point 1 sur 2"));
    followUp().goTo(1);
    write("\u00C0 moiti\u00E9 \u00E9crit");
    frame->rebuild();
    BOOST_TEST_REQUIRE(waitFor([this] { return followUp().IsShownOnScreen(); }));
    BOOST_TEST(::says(followUp(), "Point 2 sur 2"));
    BOOST_TEST(find<Editor>(followUp())->text() == "\u00C0 moiti\u00E9 \u00E9crit");
    reopen();
    meet();
    BOOST_TEST(::says(followUp(), "Points trait\u00E9s\u00A0: 2 sur 2"));
}

BOOST_FIXTURE_TEST_CASE(the_minutes_say_what_was_said_and_what_was_not, PlanMeetings) {
    add("Badges", "2026-01-15", ActionStatus::decided);
    add("Horaires", "2026-01-16", ActionStatus::decided);
    meet();
    write("Livr\u00E9s mardi");
    press(followUp(), "Copier le compte rendu");
    const std::string text = plainTextOf(followUp().minutes());
    BOOST_TEST(text.find("Fait\u00A0: Livr\u00E9s mardi") != std::string::npos, text);
    BOOST_TEST(text.find("- Horaires \u00B7 D\u00E9cid\u00E9e") != std::string::npos, text);
    const wxClipboardLocker locker;
    wxTextDataObject copied;
    BOOST_TEST(wxTheClipboard->GetData(copied));
    BOOST_TEST(copied.GetText().utf8_string() == text);
}

BOOST_FIXTURE_TEST_CASE(a_meeting_is_walked_through_by_the_keyboard_alone, PlanMeetings) {
    const std::string first = add("Badges", "2026-01-15", ActionStatus::decided);
    add("Horaires", "2026-01-16", ActionStatus::decided);
    meet();
    frame->Raise();
    Hand hand;
    find<Editor>(followUp())->SetFocus();
    BOOST_TEST_REQUIRE(waitFor([this] { return withKeyboard(*frame) != nullptr; }));
    wxUIActionSimulator().Text("Vu");
    BOOST_TEST_REQUIRE(waitFor([this] { return find<Editor>(followUp())->text() == "Vu"; }));
    hand.press(WXK_RETURN, wxMOD_CONTROL);
    BOOST_TEST_REQUIRE(waitFor([this] { return followUp().meeting()->place() == 1U; }));
    BOOST_TEST(plans().journal(first).back().note == "Vu");
    BOOST_TEST(waitFor([this] { return hasKeyboard(*find<Editor>(followUp())); }));
}

BOOST_FIXTURE_TEST_CASE(a_workshop_chooses_votes_and_decides, PlanMeetings) {
    const std::string badges = add("Badges", "2026-12-15");
    const std::string signs = add("Horaires");
    add("Charte", {}, ActionStatus::inProgress);
    prioritise();
    BOOST_TEST(::says(priorities(), "Vote sur 2 actions"));
    tick(priorities(), "Charte");
    BOOST_TEST(::says(priorities(), "Vote sur 3 actions"));
    press(priorities(), "Continuer");
    BOOST_TEST(::says(priorities(), "Action 1 sur 3"));
    named<wxSpinCtrl>(priorities(), "Change beaucoup pour les usagers").SetValue(6);
    wxSpinEvent event(wxEVT_SPINCTRL);
    named<wxSpinCtrl>(priorities(), "Change beaucoup pour les usagers").ProcessWindowEvent(event);
    BOOST_TEST(::says(priorities(), "Utilit\u00E9\u00A0: 6 cartes."));
    BOOST_TEST(workshops().front().placings.at(VoterGroup::team).at(badges).impact.levels[2] == 6);
    priorities().goTo(At::decide);
    tick(priorities(), "Badges");
    BOOST_TEST(::says(priorities(), "Moins de trois"));
    press(priorities(), "Les d\u00E9cider");
    BOOST_TEST(::says(priorities(), "1 priorit\u00E9 est d\u00E9cid\u00E9e"));
    BOOST_TEST((kept(badges).status == ActionStatus::decided));
    BOOST_TEST((kept(badges).impact == Grade::high));
    BOOST_TEST(plans().journal(badges).back().note ==
               "D\u00E9cid\u00E9 \u00E0 l\u2019atelier de priorisation");
    BOOST_TEST((kept(signs).status == ActionStatus::proposed));
    press(priorities(), "Annuler la d\u00E9cision");
    BOOST_TEST((kept(badges).status == ActionStatus::proposed));
    press(priorities(), "Les d\u00E9cider");
    press(priorities(), "Voir le plan");
    BOOST_TEST(waitFor([this] { return plan().IsShownOnScreen(); }));
}

BOOST_FIXTURE_TEST_CASE(votes_are_typed_by_the_keyboard_alone_and_stay_after_a_new_start, PlanMeetings) {
    const std::string badges = add("Badges");
    const std::string signs = add("Horaires");
    prioritise();
    priorities().goTo(At::vote);
    frame->Raise();
    Hand hand;
    BOOST_TEST_REQUIRE(waitFor([this] {
        return hasKeyboard(named<wxSpinCtrl>(priorities(), "Change peu de choses pour les usagers"));
    }));
    hand.press('A', wxMOD_CONTROL);
    wxUIActionSimulator().Text("4");
    BOOST_TEST_REQUIRE(waitFor([&] {
        const auto placing = priorities().workshop()->placing();
        return placing.impact.rated() == 4;
    }));
    hand.press(WXK_RETURN);
    BOOST_TEST_REQUIRE(waitFor([this] { return priorities().workshop()->place() == 1U; }));
    reopen();
    prioritise();
    BOOST_TEST(::says(priorities(), "Action 2 sur 2"));
    BOOST_TEST(workshops().front().placings.at(VoterGroup::team).at(badges).impact.levels[0] == 4);
}

BOOST_FIXTURE_TEST_CASE(a_table_brings_votes_or_says_what_is_wrong_with_it, PlanMeetings) {
    const std::string badges = add("Badges");
    const std::string signs = add("Horaires");
    prioritise();
    priorities().goTo(At::vote);
    const auto bring = [&](const std::string& table) {
        desk->save(folder + "/votes.csv", table);
        priorities().bring(folder + "/votes.csv");
    };
    bring("id;dots\n" + badges + ";beaucoup\n");
    BOOST_TEST(::says(priorities(), "Rien n\u2019est import\u00E9 de ce tableau"));
    BOOST_TEST(::says(priorities(), "B2"));
    BOOST_TEST(workshops().empty());
    bring("id;rank_1;rank_2\n" + badges + ";2;2\n" + signs + ";1;1\n");
    BOOST_TEST(workshops().front().rankings.at(VoterGroup::team).size() == 2U);
    priorities().goTo(At::decide);
    BOOST_TEST(
        ::says(priorities(), "Au sein de l\u2019\u00E9quipe\u00A0: tr\u00E8s fort (W de Kendall\u00A0: 1)"));
    BOOST_TEST(priorities().workshop()->lines().front().action->title == "Horaires");
}

BOOST_FIXTURE_TEST_CASE(a_workshop_stays_when_the_window_is_made_anew, PlanMeetings) {
    add("Badges");
    add("Horaires");
    prioritise();
    priorities().goTo(At::vote);
    auto* committee = find<wxToggleButton>(priorities(), [](wxToggleButton& one) {
        return one.GetLabelText() == wxString::FromUTF8("Le comit\u00E9 des usagers");
    });
    BOOST_TEST_REQUIRE(committee);
    committee->SetValue(true);
    wxCommandEvent event(wxEVT_TOGGLEBUTTON, committee->GetId());
    committee->ProcessWindowEvent(event);
    BOOST_TEST_REQUIRE(waitFor([this] { return priorities().workshop()->group() == VoterGroup::committee; }));
    priorities().goTo(std::size_t{1});
    frame->rebuild();
    BOOST_TEST_REQUIRE(waitFor([this] { return priorities().IsShownOnScreen(); }));
    BOOST_TEST(::says(priorities(), "Action 2 sur 2"));
    BOOST_TEST((priorities().workshop()->group() == VoterGroup::committee));
}

BOOST_AUTO_TEST_SUITE_END()
