#include "trainer/reports/follow_up_minutes.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/reports/made_campaigns.h"
#include "tests/trainer/reports/page_check.h"
#include "trainer/wording/language.h"

using namespace assessment;
using namespace trainer;

namespace {

JournalEntry entry(JournalEntry::Kind kind, const std::string& at, const std::string& note,
                   std::vector<FieldChange> changes = {}) {
    return {kind, "Nadia", at, note, std::move(changes)};
}

FollowUpRecord record() {
    using Kind = JournalEntry::Kind;
    FollowUpRecord record{"Accueil", {}, {}, "2026-11-22", "2026-11-23", {}};
    record.nameOf = [](ActionField, const std::string& id) { return id; };
    const auto add = [&](const std::string& title, ActionStatus status, const std::string& due,
                         std::vector<JournalEntry> journal) {
        Action& action = record.actions.emplace_back();
        action.id = title;
        action.title = title;
        action.status = status;
        action.due = due;
        if (!journal.empty()) record.journals[title] = std::move(journal);
    };
    add("Des fauteuils", ActionStatus::inProgress, "2026-11-01",
        {entry(Kind::change, "2026-10-01T09:00:00Z", ""),
         entry(Kind::fact, "2026-10-02T09:00:00Z", "Un devis est demandé"),
         entry(Kind::obstacle, "2026-11-22T09:00:00Z", "Le devis tarde"),
         entry(Kind::decision, "2026-11-22T09:05:00Z", hostileText)});
    add("Des panneaux", ActionStatus::proposed, "", {entry(Kind::change, "2026-11-22T09:10:00Z", "")});
    add("Le standard", ActionStatus::decided, "2027-01-01", {});
    add("Fini", ActionStatus::verified, "", {});
    return record;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

struct InFrench {
    InFrench() { speak(UiLanguage::french, CAP_LOCALES); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(follow_up_minutes, InFrench)

BOOST_AUTO_TEST_CASE(minutes_tell_what_was_said_that_day_of_each_action_and_what_comes_next) {
    const std::string page = htmlOf(followUpMinutesOf(record()));
    for (const std::string& fault : faultsOf(page)) BOOST_ERROR(fault);
    BOOST_TEST(saidByTidy(page) == "");
    BOOST_TEST(has(page, "on a parlé de 2 actions"));
    BOOST_TEST(has(page, "Le devis tarde"));
    BOOST_TEST(!has(page, "Un devis est demandé"), "it was said before");
    BOOST_TEST(has(page, "novembre 2026<br>en retard"));
    BOOST_TEST(page.find("Décisions") < page.find("Action par action"));
    BOOST_TEST(!has(page, "<b>"));
    BOOST_TEST(page.find("Le standard") > page.find("Ce dont on n’a pas parlé"));
    BOOST_TEST(!has(page, "Fini"), "what is over and was not spoken of is left out");
}

BOOST_AUTO_TEST_CASE(a_meeting_in_which_nothing_was_written_says_so) {
    FollowUpRecord silent = record();
    silent.since = "2026-12-01";
    const std::string page = htmlOf(followUpMinutesOf(silent));
    BOOST_TEST(has(page, "Rien n’a été noté sur aucune action."));
    BOOST_TEST(odtOf(followUpMinutesOf(silent), "fr").starts_with("PK"));
}

BOOST_AUTO_TEST_SUITE_END()
