#include "trainer/reports/dashboards.h"

#include <boost/test/unit_test.hpp>

#include "trainer/reports/document.h"
#include "trainer/wording/language.h"

using namespace assessment;
using namespace trainer;

namespace {

struct InEnglish {
    InEnglish() { speak(UiLanguage::english, CAP_LOCALES); }
};

const DashboardHead head{"Reception", "All the time", "2026-11-22"};

Action action(const std::string& id, ActionStatus status) {
    Action made;
    made.id = id;
    made.title = "Action " + id;
    made.status = status;
    return made;
}

StandView standing(const std::vector<ActionStatus>& statuses) {
    StandView view;
    for (const ActionStatus status : statuses)
        view.actions.push_back(action(std::to_string(view.actions.size()), status));
    view.figures = figuresOf(view.actions, head.today);
    view.engagements = doneByEngagement(view.actions);
    return view;
}

bool holds(const std::string& whole, const std::string& part) {
    return whole.find(part) != std::string::npos;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(dashboards, InEnglish)

BOOST_AUTO_TEST_CASE(each_figure_counts_its_rows_and_few_have_no_percentage) {
    using enum ActionStatus;
    const Dashboard few = standDashboard(standing({decided, done}), head);
    BOOST_TEST(few.parts[0].figures[3].value == "1");
    BOOST_TEST(few.parts[0].figures[3].rows.size() == 1U);
    BOOST_TEST(few.parts[1].figures[0].value == "1 of 2");
    BOOST_TEST(few.parts[1].sentences.size() == 1U);
    const Dashboard enough = standDashboard(standing({decided, done, done, verified, inProgress}), head);
    BOOST_TEST(enough.parts[1].figures[0].value == "3 of 5 (60%)");
    BOOST_TEST(enough.parts[1].sentences.empty());
}

BOOST_AUTO_TEST_CASE(what_nobody_can_tell_says_what_is_missing) {
    for (const Dashboard& empty :
         {standDashboard({}, head), lateDashboard({}, head), changeDashboard({}, head),
          heardDashboard({}, head), trainedDashboard({}, head), servicesDashboard({}, head),
          servicesLateDashboard({}, head), servicesChangeDashboard({}, head),
          servicesHeardDashboard({}, head), servicesTrainedDashboard({}, head)}) {
        BOOST_TEST_REQUIRE(!empty.parts.empty());
        BOOST_TEST_REQUIRE(!empty.parts.front().sentences.empty());
        BOOST_TEST(holds(empty.parts.front().sentences.front(), "Not enough data"), empty.question);
    }
}

BOOST_AUTO_TEST_CASE(a_document_and_a_spreadsheet_say_what_the_screen_shows) {
    const Dashboard dashboard = standDashboard(standing({ActionStatus::decided, ActionStatus::done}), head);
    const std::string page = htmlOf(documentOf(dashboard));
    for (const char* words : {"Where do we stand?", "Reception", "Action 1", "<svg", "1 of 2"})
        BOOST_TEST(holds(page, words), words);
    BOOST_TEST(!odtOf(documentOf(dashboard), "en").empty());
    BOOST_TEST(pdfOf(documentOf(dashboard), "en").starts_with("%PDF"));
    const Spreadsheet tables = spreadsheetOf(dashboard);
    BOOST_TEST(tables.pages.size() == 4U);
    BOOST_TEST(holds(csvOf(tables.pages.front()), "How far the actions are;Decided;1"));
    BOOST_TEST(holds(csvOf(tables.pages[1]), "Carried out;Action 1"));
    BOOST_TEST(!odsOf(tables, "en").empty());
}

BOOST_AUTO_TEST_CASE(done_with_an_unchanged_level_is_said_plainly) {
    ChangeView view;
    view.waves = 2;
    view.actions = {action("a", ActionStatus::done)};
    view.movements = {{&view.actions.front(), Moved::unchanged, 10, 10, 2, false}};
    view.moves = actionsByMove(view.movements);
    const Dashboard dashboard = changeDashboard(view, head);
    const Dashboard::Figure& unchanged = dashboard.parts[0].figures[1];
    BOOST_TEST(unchanged.label == "Done, level unchanged");
    BOOST_TEST_REQUIRE(unchanged.rows.size() == 1U);
    BOOST_TEST(
        (unchanged.rows[0].cells == std::vector<std::string>{"Action a", "1.0", "1.0", "not reached"}));
}

BOOST_AUTO_TEST_CASE(how_indicators_moved_since_the_wave_is_said_with_what_is_missing) {
    ChangeView view;
    view.waves = 1;
    view.lastWave = "2026-03-01";
    for (const char* id : {"calls", "delay"}) {
        view.indicators.emplace_back();
        view.indicators.back().id = id;
        view.indicators.back().title = id;
        view.indicators.back().measuredIn = "%";
    }
    view.indicators.front().target = 90'000;
    view.figures = indicatorMoves(
        view.indicators, {{"a", "calls", "2026-02-01", 80'000, {}}, {"b", "calls", "2026-11-01", 85'500, {}}},
        view.lastWave, head.today);
    const Dashboard dashboard = changeDashboard(view, head);
    const Dashboard::Part& all = dashboard.parts.back();
    BOOST_TEST_REQUIRE(all.figures.front().rows.size() == 2U);
    BOOST_TEST((all.figures.front().rows[0].kind == Dashboard::Row::Kind::indicator));
    BOOST_TEST((all.figures.front().rows[0].cells ==
                std::vector<std::string>{"calls", "80\u00A0% (1 February 2026)",
                                         "85.5\u00A0% (1 November 2026)", "at least 90\u00A0%", "Better"}));
    BOOST_TEST((all.figures.front().rows[1].cells[1] == "\u2013"));
    BOOST_TEST((all.figures.front().rows[1].cells[4] == "Never measured"));
    view.figures.clear();
    BOOST_TEST(holds(changeDashboard(view, head).parts.back().sentences.front(), "measures no indicator"));
}

BOOST_AUTO_TEST_CASE(how_services_moved_has_no_rows_and_what_it_comes_from_has) {
    ServicesChangeView view;
    view.compared = 5;
    for (int i = 0; i < 5; ++i) view.units.push_back({std::to_string(i), "Service", 2, 1, 0});
    view.moves = toldMoves({{{Moved::up, 2}},
                            {{Moved::up, 1}},
                            {{Moved::down, 1}},
                            {{Moved::unchanged, 1}},
                            {{Moved::unchanged, 1}}},
                           0);
    const Dashboard told = servicesChangeDashboard(view, head);
    BOOST_TEST_REQUIRE(told.parts.size() == 2U);
    BOOST_TEST_REQUIRE(told.parts[0].figures.size() == 4U);
    BOOST_TEST(told.parts[0].figures[0].value == "3");
    for (const Dashboard::Figure& figure : told.parts[0].figures) BOOST_TEST(figure.rows.empty());
    BOOST_TEST(told.parts[1].figures[0].rows.size() == 5U);
    view.moves = toldMoves({{{Moved::up, 2}}}, 0);
    const Dashboard few = servicesChangeDashboard(view, head);
    BOOST_TEST(few.parts[0].figures.empty());
    BOOST_TEST(holds(few.parts[0].sentences.front(), "Not enough data"));
    BOOST_TEST(!holds(htmlOf(documentOf(few)), "level rose"));
}

BOOST_AUTO_TEST_CASE(what_users_told_services_opens_the_services) {
    ServicesHeardView view;
    for (const Heard heard :
         {Heard::open, Heard::declined, Heard::planned, Heard::underWay, Heard::done, Heard::dropped})
        view.all[heard] = 0;
    ServicesHeardView::Heard one{"u", "Archives", view.all};
    view.units.push_back(one);
    one.counts[Heard::done] = 3;
    one.counts[Heard::open] = 2;
    view.all = one.counts;
    view.units.push_back(one);
    view.bySource[EventSource::committee] = {one};
    view.byEngagement["reception"] = {one};
    view.titles["reception"] = "Reception";
    const Dashboard dashboard = servicesHeardDashboard(view, head);
    BOOST_TEST(dashboard.parts[0].figures[0].value == "3");
    BOOST_TEST(dashboard.parts[0].figures[0].rows.size() == 1U);
    BOOST_TEST(dashboard.parts[1].figures[0].label == "Users\u2019 committee");
    BOOST_TEST(dashboard.parts[2].figures[0].label == "Reception");
    BOOST_TEST(dashboard.parts[2].figures[0].value == "3 of 5 (60%)");
    BOOST_TEST((dashboard.parts[3].figures[1].rows.size() == 1U));
    BOOST_TEST((dashboard.parts[0].figures[0].rows[0].kind == Dashboard::Row::Kind::unit));
}

BOOST_AUTO_TEST_CASE(who_is_trained_says_which_services_are_left_out) {
    ServicesTrainedView view;
    view.leastTold = 5;
    view.units = {{"u", "Archives", 12}, {"v", "Welcome", 3}};
    view.skills = {{"Plain language", toldSum({{6, 12, 5}, {1, 3, 5}}, true)}};
    Assignment asked;
    asked.unit = "u";
    asked.from = "2026-11-01";
    view.asked = {{"m", "Waiting", {{"Archives", asked}}, toldSum({{0, 12, 5}}, true)}};
    const Dashboard dashboard = servicesTrainedDashboard(view, head);
    BOOST_TEST(dashboard.parts[0].figures[0].value == "6 of 12 people (without 1 service)");
    BOOST_TEST(dashboard.parts[1].figures[0].value == "nobody");
    BOOST_TEST(dashboard.parts[1].figures[0].rows[0].cells[0] == "Archives");
    BOOST_TEST(dashboard.parts[2].figures[1].rows.size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_users_asked_for_and_was_done_stands_first) {
    HeardView view;
    Event event;
    event.id = "e";
    event.date = "2026-11-01";
    event.facts = "Nobody answers\nthe phone";
    view.events = {event};
    view.actions = {action("a", ActionStatus::done)};
    view.actions.front().origin = {ActionOrigin::Kind::event, {}, {}, 0, 0, "e"};
    view.voices = voicesIn(view.events, view.actions);
    view.byHeard = eventsByHeard(view.voices);
    const Dashboard dashboard = heardDashboard(view, head);
    const Dashboard::Figure& done = dashboard.parts[0].figures[0];
    BOOST_TEST(done.label == "You asked for it, we did it");
    BOOST_TEST_REQUIRE(done.rows.size() == 1U);
    BOOST_TEST(done.rows[0].cells[0] == "Nobody answers the phone");
    BOOST_TEST(done.rows[0].cells[2] == "Action a");
}

BOOST_AUTO_TEST_SUITE_END()
