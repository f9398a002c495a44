// What is half-written on the pages of plans when the program is killed.
#include <wx/testing.h>

#include "tests/windows/plans.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/presenters/event_sheet.h"
#include "trainer/windows/change_card.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/event_page.h"
#include "trainer/windows/follow_up_page.h"
#include "trainer/windows/indicator_page.h"
#include "trainer/windows/practice_page.h"

using namespace plans_of_a_service;

namespace {

const std::string again = "Le revoici.";

struct Drafts : Plans {
    FollowUpPage& followUp() { return frame->plans().followUp(); }
    EventPage& event() { return frame->plans().registers().event(); }
    PracticePage& practice() { return frame->plans().registers().practice(); }
    IndicatorPage& indicator() { return frame->plans().registers().indicator(); }

    /// Waits until the database has those words of what was begun, then lets the program be killed.
    void killOnceBegun(const std::string& about, const std::string& words) {
        const auto isBegun = [&] {
            const auto begun = begunOf(about);
            return begun && begun->fields.back().after == words;
        };
        BOOST_TEST_REQUIRE(waitFor(isBegun), words);
        killAndReopen();
    }
    std::optional<Begun> begunOf(const std::string& about) {
        return workspace->begun->find(desk->person().id, about);
    }
    void write(wxWindow& page, const std::string& field, const std::string& text) {
        named(page, field).SetValue(wxString::FromUTF8(text));
    }
    std::string written(wxWindow& page, const std::string& field) {
        return named(page, field).GetValue().utf8_string();
    }
    void meet() {
        frame->plans().meet(unit);
        BOOST_TEST_REQUIRE(waitFor([this] { return followUp().IsShownOnScreen(); }));
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_drafts)

BOOST_FIXTURE_TEST_CASE(an_action_half_written_is_there_again_and_kept_when_it_is_left, Drafts) {
    const std::string id = shown("Afficher");
    write(page(), "Titre", "Afficher les horaires");
    killOnceBegun("action " + id, "Afficher les horaires");
    BOOST_TEST(kept(id).title == "Afficher");
    frame->plans().open(id);
    BOOST_TEST(written(page(), "Titre") == "Afficher les horaires");
    BOOST_TEST(::says(page(), again));
    frame->goHome();
    BOOST_TEST(kept(id).title == "Afficher les horaires");
    BOOST_TEST(!begunOf("action " + id).has_value());
    killAndReopen();
    frame->plans().open(id);
    BOOST_TEST(!::says(page(), again));
}

BOOST_FIXTURE_TEST_CASE(what_is_taken_back_by_hand_is_not_begun_any_more, Drafts) {
    const std::string id = shown("Afficher");
    write(page(), "Titre", "Afficher les horaires");
    BOOST_TEST(waitFor([&] { return begunOf("action " + id).has_value(); }));
    write(page(), "Titre", "Afficher");
    BOOST_TEST(waitFor([&] { return !begunOf("action " + id).has_value(); }));
}

BOOST_FIXTURE_TEST_CASE(a_new_action_half_written_is_there_when_one_is_begun_again, Drafts) {
    add("Autre chose");
    frame->plans().begin(freshAction(desk->plans(), unit));
    const std::string about = page().sheet()->whatIsBegun().about;
    write(page(), "Titre", "Relire les formulaires");
    killOnceBegun(about, "Relire les formulaires");
    frame->plans().begin(freshAction(desk->plans(), unit));
    BOOST_TEST(written(page(), "Titre") == "Relire les formulaires");
    press(page(), "Mettre dans le plan");
    BOOST_TEST(waitFor([this] { return plans().actions(unit).size() == 2U; }));
    BOOST_TEST(!begunOf(about).has_value());
}

BOOST_FIXTURE_TEST_CASE(where_somebody_changed_the_same_meanwhile_both_are_shown, Drafts) {
    const std::string id = shown("Afficher");
    write(page(), "Titre", "Afficher les horaires");
    killOnceBegun("action " + id, "Afficher les horaires");
    Action theirs = kept(id);
    theirs.title = "Afficher les tarifs";
    plans().change({{theirs, {JournalEntry::Kind::change, "Zoé", "2026-11-22T09:00:00Z", "", {}}}});
    frame->plans().open(id);
    BOOST_TEST(::says(page(), "Quelqu\u2019un d\u2019autre a modifi\u00E9 cette action"));
    BOOST_TEST(::says(page(), "Afficher les tarifs"));
    press(page(), "Ajouter mes changements");
    BOOST_TEST(kept(id).title == "Afficher les horaires");
    BOOST_TEST(!begunOf("action " + id).has_value());
}

BOOST_FIXTURE_TEST_CASE(what_was_being_said_in_a_meeting_is_there_at_its_point_again, Drafts) {
    const std::string first = add("Badges", "2026-01-15", ActionStatus::decided);
    add("Horaires", "2026-01-16", ActionStatus::decided);
    meet();
    find<Editor>(followUp())->write("L\u2019imprimante est");
    killOnceBegun("said " + first, "fact");
    meet();
    BOOST_TEST(find<Editor>(followUp())->text() == "L\u2019imprimante est");
    BOOST_TEST(::says(followUp(), again));
    press(followUp(), "Continuer");
    BOOST_TEST(plans().journal(first).back().note == "L\u2019imprimante est");
    BOOST_TEST(find<Editor>(followUp())->text().empty());
    BOOST_TEST(!begunOf("said " + first).has_value());
    followUp().goTo(0);
    BOOST_TEST(find<Editor>(followUp())->text().empty());
}

BOOST_FIXTURE_TEST_CASE(an_event_a_lesson_and_an_indicator_half_written_are_there_again, Drafts) {
    const std::string done = add("Badges", {}, ActionStatus::done);
    PlanRegisters* registers = &frame->plans().registers();
    registers->beginEvent(unit);
    write(event(), "Ce qui s\u2019est pass\u00E9", "Deux heures");
    killOnceBegun("new event " + unit, "Deux heures");
    registers = &frame->plans().registers();
    registers->beginEvent(unit);
    BOOST_TEST(written(event(), "Ce qui s\u2019est pass\u00E9") == "Deux heures");
    press(event(), "Enregistrer");
    BOOST_TEST(!begunOf("new event " + unit).has_value());

    registers->tell(kept(done));
    write(practice(), "Ce qui n\u2019a pas march\u00E9", "Le soir");
    killOnceBegun("new practice " + done, "Le soir");
    registers = &frame->plans().registers();
    registers->tell(kept(done));
    BOOST_TEST(written(practice(), "Ce qui n\u2019a pas march\u00E9") == "Le soir");
    BOOST_TEST(::says(practice(), again));
    frame->goHome();
    BOOST_TEST(workspace->practices->practices(unit).front().failed == "Le soir");

    Indicator calls = freshIndicator(desk->plans(), unit);
    calls.title = "Appels";
    workspace->indicators->add(calls);
    registers->openIndicator(unit, calls.id);
    write(indicator(), "Nom", "Appels pris");
    killOnceBegun("indicator " + calls.id, "Appels pris");
    registers = &frame->plans().registers();
    registers->openIndicator(unit, calls.id);
    BOOST_TEST(written(indicator(), "Nom") == "Appels pris");
}

BOOST_FIXTURE_TEST_CASE(what_is_looked_for_and_changed_stays_when_the_window_is_made_anew, Drafts) {
    const std::string first = add("Afficher", "2098-03-01");
    add("\u00C9crire", "2098-04-01");
    frame->plans().goToPlan(unit);
    plan().order(PlanOrder::title, true);
    PlanFilter filter;
    filter.text = "aff";
    plan().show(filter, PlanOrder::title);
    frame->rebuild();
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    BOOST_TEST((plan().filter() == filter));
    BOOST_TEST(plan().list().size() == 1U);
    plan().table()->SelectAll();
    plan().changePicked();
    auto* card = find<ChangeCard>(plan());
    BOOST_TEST_REQUIRE(card);
    card->wish({ActionField::due, "2098-06-01"});
    card->giveReason("Le panneau manque");
    frame->rebuild();
    BOOST_TEST_REQUIRE(waitFor([this] { return find<ChangeCard>(plan()) != nullptr; }));
    press(plan(), "Modifier");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    BOOST_TEST(kept(first).due == "2098-06-01");
    BOOST_TEST(plans().journal(first).back().note == "Le panneau manque");
    frame->rebuild();
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    press(plan(), "Annuler le dernier changement");
    BOOST_TEST(waitFor([&] { return kept(first).due == "2098-03-01"; }));
}

BOOST_FIXTURE_TEST_CASE(columns_stay_as_wide_as_somebody_made_them, Drafts) {
    constexpr int wide = 230;
    add("Afficher");
    frame->plans().goToPlan(unit);
    const auto width = [this](unsigned column) { return plan().table()->GetColumn(column)->GetWidth(); };
    const int usual = width(0);
    plan().table()->GetColumn(1)->SetWidth(wide);
    BOOST_TEST_REQUIRE(waitFor([&] { return width(1) == wide; }));
    plan().showAs(PlanView::board);
    plan().showAs(PlanView::table);
    BOOST_TEST(waitFor([&] { return std::abs(width(1) - wide) <= 1; }));
    reopen();
    frame->plans().goToPlan(unit);
    BOOST_TEST(waitFor([&] { return std::abs(width(1) - wide) <= 1; }));
    BOOST_TEST(width(0) == usual);
    BOOST_TEST(plan().look().widths.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
