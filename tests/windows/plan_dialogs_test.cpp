// The dialogs of a follow-up meeting.
#include <filesystem>

#include "tests/windows/picks.h"
#include "tests/windows/plans.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/follow_up_page.h"

using namespace plans_of_a_service;

namespace {

struct Meetings : Plans {
    FollowUpPage& followUp() { return frame->plans().followUp(); }
    void meet() {
        frame->plans().meet(unit);
        BOOST_TEST_REQUIRE(waitFor([this] { return followUp().IsShownOnScreen(); }));
    }
    void write(const std::string& words) { find<Editor>(followUp())->write(words); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_dialogs)

BOOST_FIXTURE_TEST_CASE(the_minutes_are_saved_as_the_name_of_the_file_says, Meetings) {
    add("Badges", "2026-01-15", ActionStatus::decided);
    meet();
    write("Livr\u00E9s mardi");
    wxTEST_DIALOG(press(followUp(), "Enregistrer le compte rendu\u2026"), PicksFile(folder + "/cr.odt"));
    BOOST_TEST(std::filesystem::file_size(folder + "/cr.odt") > 1000U);
    BOOST_TEST(!followUp().meeting()->minuted().empty());
    BOOST_TEST(followUp().meeting()->isSpokenOf(0));
}

BOOST_FIXTURE_TEST_CASE(another_due_day_is_typed_and_what_is_said_is_its_reason, Meetings) {
    const std::string id = add("Badges", "2026-01-15", ActionStatus::decided);
    meet();
    write("Le devis tarde");
    Clerk clerk({[](wxDialog& dialog) {
        find<wxTextCtrl>(dialog)->SetValue(wxASCII_STR("31/2/2098"));
        press(dialog, "La garder");
        BOOST_TEST(::says(dialog, "\u26A0"));
        find<wxTextCtrl>(dialog)->SetValue(wxASCII_STR("15/04/2098"));
        press(dialog, "La garder");
    }});
    followUp().changeDue();
    BOOST_TEST(clerk.isDone());
    BOOST_TEST(kept(id).due == "2098-04-15");
    BOOST_TEST(plans().journal(id).back().note == "Le devis tarde");
    BOOST_TEST(::says(followUp(), "Repouss\u00E9e 1 fois."));
}

BOOST_AUTO_TEST_SUITE_END()
