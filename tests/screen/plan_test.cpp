// A referent before the screen: from a diagnostic that is closed to an action that helped, and what the next
// diagnostic shows of it.
#include <algorithm>

#include "tests/screen/keys_player.h"
#include "tests/screen/walk.h"

namespace {

constexpr const char* columns = "criterion;level0;level1;level2;level3;dont_know;not_concerned\n";
constexpr const char* idea =
    "Choisir ensemble cinq gestes d\u2019accueil pour le guichet, le t\u00E9l\u00E9phone et les \u00E9crits, "
    "puis les garder sous les yeux.";

/// Somebody who leads the diagnostics and the plan of a service.
struct Referent : Seat {
    Referent() {
        open();
        begin("Nadia", "Accueil");
    }

    /// The nine of the team show cards; what they show is typed in by the command line. Closes the round.
    void countCards(const std::string& ofCourtesy) {
        const Ran made = home.cli({"diagnostic", "new", "--unit", "Accueil", "--framework", "sp_plus_2023@1",
                                   "--facilitator", "Nadia", "--expected", "9", "--way", "cards"});
        BOOST_TEST_REQUIRE(made.status == 0, made.err);
        const std::string campaign = made.out.substr(0, made.out.find('\n'));
        const std::string counts =
            home.write("counts.csv", std::string(columns) + "accueil.courtoisie;" + ofCourtesy + "\n");
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"diagnostic", "open", campaign},
              {"diagnostic", "merge", campaign, counts},
              {"diagnostic", "close", campaign, "--yes"}}) {
            const Ran done = home.cli(words);
            BOOST_TEST_REQUIRE(done.status == 0, done.err);
        }
    }
    /// Adopts what all agree on, ends the meeting, and makes a plan of it.
    void agree(const std::string& wave) {
        goTo("Diagnostics", "Hold the meeting: Accueil, " + wave);
        press("Hold the meeting: Accueil, " + wave);
        press("Adopt them");
        BOOST_TEST_REQUIRE(says("adopted as"));
        press("End the meeting…");
        answer("End the meeting");
        BOOST_TEST_REQUIRE(says("The meeting is over"));
    }
    void goTo(const std::string& place, const std::string& until) {
        press(place);
        BOOST_TEST_REQUIRE(says(until));
    }
    /// Opens the only action of the plan.
    void openTheAction() {
        goTo("Action plan", "All actions");
        BOOST_TEST_REQUIRE(the(ATSPI_ROLE_TABLE, "Actions").thing.pick(0));
        press("Open the action");
        BOOST_TEST_REQUIRE(says("Journal"));
    }
    void step(const std::string& button, const std::string& status) {
        press(button);
        BOOST_TEST_REQUIRE(waitFor([&] { return kept("SELECT status FROM action") == status; }));
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(plans)

BOOST_FIXTURE_TEST_CASE(a_gap_becomes_an_action_that_helped_and_the_next_diagnostic_shows_it, Referent) {
    countCards("0;9;0;0;0;0");
    agree("Wave 1");
    press("See the result");
    press("Make a plan");
    BOOST_TEST_REQUIRE(says("From the diagnostic to the plan"));
    pressThe(ATSPI_ROLE_CHECK_BOX, idea);
    press("Put them into the plan");
    BOOST_TEST_REQUIRE(waitFor([this] { return kept("SELECT count(*) FROM action") == "1"; }));

    openTheAction();
    step("It is decided", "decided");
    step("It is begun", "in_progress");
    step("It is done", "done");
    press("It helped: verified");
    BOOST_TEST_REQUIRE(says("Nothing shows yet that it helped"));
    write("What shows that it helped", "Two visitors said so to the users’ committee.");
    step("It helped: verified", "verified");
    press("Tell what was learned");
    write("What worked", "Five gestures, chosen together.");
    press("Write it down");
    BOOST_TEST_REQUIRE(waitFor([this] { return kept("SELECT count(*) FROM practice") == "1"; }));
    BOOST_TEST(kept("SELECT count(*) FROM action_entry") == kept("SELECT version FROM action"));

    countCards("0;0;0;9;0;0");
    agree("Wave 2");
    openTheAction();
    BOOST_TEST(says("Done, and the level rose: 1.0 before, 3.0 in wave 2. The target is reached."));
    press("Action plan");
    pressThe(ATSPI_ROLE_TOGGLE_BUTTON, "Dashboards");
    KeysPlayer player(*this);
    for (const char* answered : {"What is late", "What the last diagnostic shows of what was done"}) {
        player.turnTo("Question");
        keys.key("Down");
        BOOST_TEST_REQUIRE(says(answered));
    }
    BOOST_TEST(says("Done, and the level rose"));
    leave();
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(plan_walks)

BOOST_FIXTURE_TEST_CASE(every_page_of_a_plan_can_be_used_without_seeing_it_and_without_a_mouse, Referent) {
    Walk walk(*this);
    const auto look = [&](const char* words, const char* page) {
        BOOST_TEST_REQUIRE(says(words));
        walk.look(page);
    };
    countCards("0;9;0;0;0;0");
    goTo("Diagnostics", "Hold the meeting: Accueil, Wave 1");
    walk.look("diagnostics");
    press("Lead: Accueil, Wave 1");
    look("Who leads it", "board");
    press("Hold the meeting");
    look("The level we agree on", "meeting");
    press("Back to the board");
    goTo("Diagnostics", "See the result: Accueil, Wave 1");
    press("See the result: Accueil, Wave 1");
    look("Where we stand", "result");
    press("Make a plan");
    look("From the diagnostic to the plan", "ideas");
    pressThe(ATSPI_ROLE_CHECK_BOX, idea);
    press("Put them into the plan");
    look("All actions", "plan");
    press("Prioritise together…");
    look("Prioritisation workshop", "workshop of priorities");
    goTo("Action plan", "All actions");
    press("Follow-up meeting…");
    look("Follow-up meeting", "follow-up meeting");
    openTheAction();
    walk.look("action");
    for (const char* part : {"Events", "Indicators", "Dashboards", "Lessons learned"}) {
        goTo("Action plan", "All actions");
        pressThe(ATSPI_ROLE_TOGGLE_BUTTON, part);
        BOOST_TEST_REQUIRE(waitFor([this] { return !shows(ATSPI_ROLE_PUSH_BUTTON, "My filters…"); }));
        walk.look(part);
    }
    leave();
}

BOOST_AUTO_TEST_SUITE_END()
