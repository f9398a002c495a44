// A full disk and a database that may only be read, on the pages of plans: it is said, what was typed stays,
// and keeping it again works.
#include <wx/spinctrl.h>
#include <wx/testing.h>

#include "tests/windows/full_disk.h"
#include "tests/windows/plans.h"
#include "trainer/windows/change_card.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/event_page.h"
#include "trainer/windows/follow_up_page.h"
#include "trainer/windows/import_card.h"
#include "trainer/windows/indicator_page.h"
#include "trainer/windows/practice_page.h"
#include "trainer/windows/priority_page.h"

using namespace plans_of_a_service;

namespace {

const std::string full = "Il n\u2019y a plus de place";
const std::string locked = "Impossible d\u2019\u00E9crire";

struct Failing : Plans {
    PlanRegisters& registers() { return frame->plans().registers(); }
    FollowUpPage& followUp() { return frame->plans().followUp(); }
    PriorityPage& priorities() { return frame->plans().priorities(); }

    void write(wxWindow& page, const std::string& field, const std::string& text) {
        named(page, field).SetValue(wxString::FromUTF8(text));
    }
    std::string written(wxWindow& page, const std::string& field) {
        return named(page, field).GetValue().utf8_string();
    }
    /// Presses a button that keeps something, on a full disk and where the database may only be read.
    void failTo(wxWindow& page, const std::string& button) {
        {
            const FullDisk disk;
            wxTEST_DIALOG(press(page, button), Hearer(full, wxID_YES), Hearer(full, wxID_NO));
        }
        const ReadOnly file(*workspace);
        wxTEST_DIALOG(press(page, button), Hearer(locked, wxID_NO));
    }
    std::string event(const std::string& facts) {
        registers().beginEvent(unit);
        write(registers().event(), "Ce qui s\u2019est pass\u00E9", facts);
        return registers().event().sheet()->draft.id;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_failures)

BOOST_FIXTURE_TEST_CASE(an_action, Failing) {
    const std::string id = shown("Afficher");
    write(page(), "Titre", "Afficher les horaires");
    failTo(page(), "Enregistrer");
    BOOST_TEST(written(page(), "Titre") == "Afficher les horaires");
    BOOST_TEST(kept(id).title == "Afficher");
    press(page(), "Enregistrer");
    BOOST_TEST(kept(id).title == "Afficher les horaires");
    BOOST_TEST(plans().journal(id).size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_status_that_found_no_room_is_not_kept_later_unseen, Failing) {
    const std::string id = shown("Afficher");
    failTo(page(), "Elle est d\u00E9cid\u00E9e");
    BOOST_TEST(!page().sheet()->isChanged());
    frame->goHome();
    BOOST_TEST((kept(id).status == ActionStatus::proposed));
    frame->plans().open(id);
    press(page(), "Elle est d\u00E9cid\u00E9e");
    BOOST_TEST((kept(id).status == ActionStatus::decided));
}

BOOST_FIXTURE_TEST_CASE(a_note_is_there_again_when_it_is_tried_again, Failing) {
    const std::string id = shown("Afficher");
    const auto keepsIt = [](wxDialog& dialog) {
        BOOST_TEST(dynamic_cast<wxTextEntryDialog&>(dialog).GetValue().utf8_string() == "Plus de papier");
        dialog.EndModal(wxID_OK);
    };
    {
        const ReadOnly file(*workspace);
        const Replies answers({wxID_YES, wxID_NO});
        Clerk clerk({says("Plus de papier"), keepsIt});
        press(page(), "Noter un obstacle\u2026");
        BOOST_TEST(clerk.isDone());
        BOOST_TEST(answers.isDone());
    }
    Clerk clerk({keepsIt});
    press(page(), "Noter un obstacle\u2026");
    BOOST_TEST(plans().journal(id).back().note == "Plus de papier");
}

BOOST_FIXTURE_TEST_CASE(mine_on_theirs, Failing) {
    const std::string id = shown("Afficher");
    Action theirs = kept(id);
    theirs.owner = "Dominique";
    plans().change({{theirs, {JournalEntry::Kind::change, "Dominique", "2026-11-22T09:00:00Z", "", {}}}});
    write(page(), "Titre", "Afficher les horaires");
    press(page(), "Enregistrer");
    failTo(page(), "Ajouter mes changements");
    BOOST_TEST(::says(page(), "Afficher les horaires"));
    press(page(), "Ajouter mes changements");
    BOOST_TEST(kept(id).title == "Afficher les horaires");
    BOOST_TEST(kept(id).owner == "Dominique");
}

BOOST_FIXTURE_TEST_CASE(an_event, Failing) {
    add("Afficher");
    const std::string id = event("Deux heures");
    EventPage& page = registers().event();
    failTo(page, "Enregistrer");
    BOOST_TEST(written(page, "Ce qui s\u2019est pass\u00E9") == "Deux heures");
    BOOST_TEST(!workspace->events->event(id).has_value());
    press(page, "Enregistrer");
    BOOST_TEST(workspace->events->event(id)->facts == "Deux heures");
    Event theirs = *workspace->events->event(id);
    theirs.source = EventSource::audit;
    BOOST_TEST((workspace->events->update(theirs) == Update::kept));
    write(page, "Ce qui s\u2019est pass\u00E9", "Trois heures");
    press(page, "Enregistrer");
    failTo(page, "Ajouter mes changements");
    press(page, "Ajouter mes changements");
    BOOST_TEST(workspace->events->event(id)->facts == "Trois heures");
    BOOST_TEST((workspace->events->event(id)->source == EventSource::audit));
}

BOOST_FIXTURE_TEST_CASE(an_indicator_and_its_measures, Failing) {
    add("Afficher");
    Indicator calls = freshIndicator(desk->plans(), unit);
    calls.title = "Appels";
    workspace->indicators->add(calls);
    registers().openIndicator(unit, calls.id);
    IndicatorPage& page = registers().indicator();
    write(page, "Nom", "Appels pris");
    failTo(page, "Enregistrer");
    BOOST_TEST(written(page, "Nom") == "Appels pris");
    press(page, "Enregistrer");
    BOOST_TEST(workspace->indicators->indicators(unit).front().title == "Appels pris");
    {
        const ReadOnly file(*workspace);
        const Replies answers({wxID_NO});
        const auto types = [this](wxDialog& dialog) {
            write(dialog, "Valeur", "82,5");
            press(dialog, "Enregistrer");
        };
        const auto looks = [this](wxDialog& dialog) {
            BOOST_TEST(written(dialog, "Valeur") == "82,5");
            dialog.EndModal(wxID_CANCEL);
        };
        Clerk clerk({types, looks});
        press(page, "Saisir une mesure\u2026");
        BOOST_TEST(clerk.isDone());
        BOOST_TEST(answers.isDone());
    }
    BOOST_TEST(workspace->indicators->measures(unit).empty());
}

BOOST_FIXTURE_TEST_CASE(a_lesson, Failing) {
    const std::string done = add("Badges", {}, ActionStatus::done);
    registers().tell(kept(done));
    PracticePage& page = registers().practice();
    write(page, "Ce qui n\u2019a pas march\u00E9", "Le soir");
    failTo(page, "Enregistrer");
    BOOST_TEST(written(page, "Ce qui n\u2019a pas march\u00E9") == "Le soir");
    press(page, "Enregistrer");
    BOOST_TEST(workspace->practices->practices(unit).front().failed == "Le soir");
}

BOOST_FIXTURE_TEST_CASE(what_is_said_in_a_meeting, Failing) {
    const std::string id = add("Badges", "2026-01-15", ActionStatus::decided);
    add("Horaires", "2026-01-16", ActionStatus::decided);
    frame->plans().meet(unit);
    find<Editor>(followUp())->write("L\u2019imprimante est revenue");
    failTo(followUp(), "Continuer");
    BOOST_TEST(find<Editor>(followUp())->text() == "L\u2019imprimante est revenue");
    failTo(followUp(), "Elle est commenc\u00E9e");
    press(followUp(), "Continuer");
    BOOST_TEST(plans().journal(id).back().note == "L\u2019imprimante est revenue");
    BOOST_TEST((kept(id).status == ActionStatus::decided));
    BOOST_TEST(followUp().meeting()->place() == 1U);
}

BOOST_FIXTURE_TEST_CASE(votes_of_a_workshop_and_what_it_decides, Failing) {
    const std::string badges = add("Badges");
    add("Horaires");
    frame->plans().prioritise(unit);
    priorities().goTo(PriorityWorkshop::Stage::vote);
    auto& number = named<wxSpinCtrl>(priorities(), "Change beaucoup pour les usagers");
    const auto votes = [&] { return workspace->workshops->workshops(unit); };
    {
        const FullDisk disk;
        number.SetValue(6);
        wxSpinEvent event(wxEVT_SPINCTRL, number.GetId());
        wxTEST_DIALOG(number.ProcessWindowEvent(event), Hearer(full, wxID_NO));
    }
    BOOST_TEST(number.GetValue() == 6);
    BOOST_TEST(votes().empty());
    {
        const ReadOnly file(*workspace);
        wxTEST_DIALOG(frame->goHome(), Hearer(locked, wxID_CANCEL));
        BOOST_TEST(priorities().IsShownOnScreen());
    }
    press(priorities(), "Continuer");
    BOOST_TEST_REQUIRE(votes().size() == 1U);
    BOOST_TEST(votes().front().placings.at(VoterGroup::team).at(badges).impact.levels[2] == 6);

    priorities().workshop()->prioritise(badges, true);
    priorities().goTo(PriorityWorkshop::Stage::decide);
    failTo(priorities(), "Les d\u00E9cider");
    BOOST_TEST((kept(badges).status == ActionStatus::proposed));
    BOOST_TEST(!votes().front().isOver);
    press(priorities(), "Les d\u00E9cider");
    BOOST_TEST((kept(badges).status == ActionStatus::decided));
    BOOST_TEST(votes().front().isOver);
}

BOOST_FIXTURE_TEST_CASE(a_change_of_several, Failing) {
    const std::string first = add("Afficher", "2098-03-01");
    add("\u00C9crire", "2098-04-01");
    frame->plans().goToPlan(unit);
    plan().table()->SelectAll();
    plan().changePicked();
    find<ChangeCard>(plan())->wish({ActionField::due, "2098-06-01"});
    find<ChangeCard>(plan())->giveReason("Le panneau manque");
    failTo(plan(), "Modifier");
    BOOST_TEST_REQUIRE(find<ChangeCard>(plan()) != nullptr);
    press(plan(), "Modifier");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    BOOST_TEST(kept(first).due == "2098-06-01");
    failTo(plan(), "Annuler le dernier changement");
    press(plan(), "Annuler le dernier changement");
    BOOST_TEST(waitFor([&] { return kept(first).due == "2098-03-01"; }));
}

BOOST_AUTO_TEST_SUITE_END()
