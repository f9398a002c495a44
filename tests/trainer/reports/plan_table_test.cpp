#include <boost/test/unit_test.hpp>

#include <sys/resource.h>

#include "content/reading/plan_sheet.h"
#include "content/reading/spreadsheet.h"
#include "tests/trainer/reports/made_campaigns.h"
#include "trainer/reports/plan_table.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_table_words.h"
#include "trainer/wording/plan_words.h"

using namespace assessment;
using namespace trainer;
using content::RowProblem;

namespace {

std::string idOf(std::size_t number) {
    std::string digits = std::to_string(number);
    return "00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

Action actionOf(std::size_t number) {
    Action action;
    action.id = idOf(number);
    action.unit = idOf(900);
    action.title = "Répondre en cinq jours, action " + std::to_string(number);
    action.details = hostileText + "\ndeux lignes";
    action.origin = {ActionOrigin::Kind::gap, idOf(901), "delais.reponse", 1, 3, {}};
    action.engagement = "delais";
    action.owner = "Camille; \"l’accueil\"";
    action.contributors = {"Nadia", "Léo"};
    action.priority = Grade::high;
    action.start = "2026-11-23";
    action.due = "2027-02-03";
    action.status = ActionStatus::inProgress;
    action.days = 25;
    action.euros = 1200;
    action.links = {"https://example.org/a?b=c", "=HYPERLINK(1)"};
    action.version = 4;
    return action;
}

std::vector<Action> plan(std::size_t count) {
    std::vector<Action> actions;
    for (std::size_t i = 1; i <= count; ++i) actions.push_back(actionOf(i));
    return actions;
}

Spreadsheet::Page tableOf(const std::vector<Action>& actions) {
    return planTableOf("Plan", actions,
                       [](ActionField field) { return "Le champ " + std::string(word(field)); });
}

content::PlanSheetReading readBack(const std::string& bytes, const std::vector<Action>& kept) {
    const auto read = content::readSheet(bytes);
    BOOST_TEST_REQUIRE(!read.fault);
    return content::readPlan(read.sheet, kept, planWords());
}

/// The table with a cell that says something else. column: a word.
std::string changed(const std::vector<Action>& actions, std::size_t row, const std::string& column,
                    const std::string& cell) {
    Spreadsheet::Page page = tableOf(actions);
    const auto& words = page.rows.front();
    const auto found = std::ranges::find(words, Spreadsheet::Cell(column));
    BOOST_TEST_REQUIRE((found != words.end()));
    page.rows.at(row).at(static_cast<std::size_t>(found - words.begin())) = cell;
    return csvOf(page);
}

void checkProblem(const content::PlanSheetReading& reading, RowProblem::What what, const std::string& cell,
                  const std::string& found) {
    BOOST_TEST_REQUIRE(reading.problems.size() == 1U);
    BOOST_TEST((reading.problems.front().what == what));
    BOOST_TEST(reading.problems.front().cell == cell);
    BOOST_TEST(reading.problems.front().found == found);
}

struct InFrench {
    InFrench() { speak(UiLanguage::french, CAP_LOCALES); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(plan_tables, InFrench)

BOOST_AUTO_TEST_CASE(a_plan_that_nobody_changed_comes_back_as_it_went) {
    const auto actions = plan(3);
    for (const std::string& bytes : {csvOf(tableOf(actions)), odsOf({{tableOf(actions)}}, "fr")}) {
        const auto reading = readBack(bytes, actions);
        BOOST_TEST(reading.problems.empty());
        BOOST_TEST(reading.difference.unchanged == 3U);
        for (const auto& one : reading.difference.changed)
            for (const ActionField field : one.fields)
                BOOST_ERROR(std::string(word(field)) + ": " + textOf(one.action, field));
        BOOST_TEST(reading.difference.added.empty());
    }
}

BOOST_AUTO_TEST_CASE(what_was_changed_is_told_field_by_field) {
    const auto actions = plan(2);
    const auto reading = readBack(changed(actions, 2, "due", "3 mars 2027"), actions);
    BOOST_TEST_REQUIRE(reading.difference.changed.size() == 1U);
    const auto& one = reading.difference.changed.front();
    BOOST_TEST(one.action.id == idOf(2));
    BOOST_TEST(one.action.due == "2027-03-03");
    BOOST_TEST((one.fields == std::vector{ActionField::due}));
    BOOST_TEST(!one.hasMovedOn);
    BOOST_TEST(reading.difference.unchanged == 1U);
}

BOOST_AUTO_TEST_CASE(figures_are_read_as_people_type_them) {
    const auto actions = plan(1);
    const auto days = readBack(changed(actions, 1, "days", "12,5"), actions);
    BOOST_TEST(days.difference.changed.at(0).action.days == 125);
    const auto euros = readBack(changed(actions, 1, "euros", "12\u202F500"), actions);
    BOOST_TEST(euros.difference.changed.at(0).action.euros == 12500);
    BOOST_TEST(readBack(changed(actions, 1, "days", "2.5"), actions).difference.unchanged == 1U);
}

BOOST_AUTO_TEST_CASE(an_emptied_cell_empties_its_field_and_a_left_out_column_changes_nothing) {
    const auto actions = plan(1);
    const auto emptied = readBack(changed(actions, 1, "owner", ""), actions);
    BOOST_TEST((emptied.difference.changed.at(0).fields == std::vector{ActionField::owner}));
    BOOST_TEST(emptied.difference.changed.at(0).action.owner.empty());
    const auto few = readBack("title;id\nAutre;" + idOf(1) + "\n", actions);
    BOOST_TEST(few.problems.empty());
    BOOST_TEST((few.difference.changed.at(0).fields == std::vector{ActionField::title}));
}

BOOST_AUTO_TEST_CASE(a_row_without_an_id_is_a_new_action) {
    const auto reading = readBack("id;title;due;impact\n;Mettre des fauteuils;1er mars 2027;\n", plan(1));
    BOOST_TEST(reading.problems.empty());
    BOOST_TEST_REQUIRE(reading.difference.added.size() == 1U);
    BOOST_TEST(reading.difference.added.front().title == "Mettre des fauteuils");
    BOOST_TEST(reading.difference.added.front().due == "2027-03-01");
    BOOST_TEST((reading.difference.added.front().impact == Grade::medium));
    BOOST_TEST(reading.difference.changed.empty());
}

BOOST_AUTO_TEST_CASE(what_somebody_changed_meanwhile_is_said) {
    auto actions = plan(1);
    const std::string table = changed(actions, 1, "title", "Autrement");
    ++actions.front().version;
    BOOST_TEST(readBack(table, actions).difference.changed.at(0).hasMovedOn);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_told_by_its_cell) {
    using enum RowProblem::What;
    const auto actions = plan(2);
    checkProblem(readBack(changed(actions, 2, "due", "31/2/2027"), actions), badDay, "R4", "31/2/2027");
    checkProblem(readBack(changed(actions, 1, "euros", "beaucoup"), actions), badNumber, "U3", "beaucoup");
    checkProblem(readBack(changed(actions, 1, "euros", "1,5"), actions), badNumber, "U3", "1,5");
    checkProblem(readBack(changed(actions, 1, "status", "presque"), actions), badWord, "S3", "presque");
    checkProblem(readBack(changed(actions, 1, "status", ""), actions), badWord, "S3", "");
    checkProblem(readBack(changed(actions, 1, "title", ""), actions), missing, "A3", "");
    checkProblem(readBack(changed(actions, 1, "id", "x"), actions), unknownAction, "A3", "x");
    checkProblem(readBack(changed(actions, 2, "id", idOf(1)), actions), repeatedAction, "A4", idOf(1));
    checkProblem(readBack("id;title;couleur\n", actions), unknownColumn, "C1", "couleur");
    checkProblem(readBack("id;title;title\n", actions), repeatedColumn, "C1", "title");
    checkProblem(readBack("Nom;Date\na;b\n", actions), noHeader, "", "");
}

BOOST_AUTO_TEST_CASE(a_table_that_is_no_text_or_in_another_encoding_is_told_or_read) {
    BOOST_TEST(
        (content::readSheet(std::string("\x00\x01\x02;\xFF", 5)).fault == content::SheetFault::notText));
    const auto reading = readBack("id;title\n;Pr\xE9venir\n", {});
    BOOST_TEST(reading.difference.added.at(0).title == "Prévenir");
}

BOOST_AUTO_TEST_CASE(choices_are_written_in_the_language_spoken_and_read_in_every_one) {
    const auto actions = plan(1);
    BOOST_TEST(csvOf(tableOf(actions)).find(";En cours;") != std::string::npos);
    for (const char* status : {"Faite", "faite", " FAITE ", "Carried out", "done"}) {
        const auto reading = readBack(changed(actions, 1, "status", status), actions);
        BOOST_TEST(reading.problems.empty(), status);
        BOOST_TEST_REQUIRE(reading.difference.changed.size() == 1U, status);
        BOOST_TEST((reading.difference.changed.front().action.status == ActionStatus::done), status);
    }
    speak(UiLanguage::english, CAP_LOCALES);
    const std::string english = csvOf(tableOf(actions));
    BOOST_TEST(english.find(";In progress;") != std::string::npos);
    speak(UiLanguage::french, CAP_LOCALES);
    BOOST_TEST(readBack(english, actions).difference.unchanged == 1U);
}

BOOST_AUTO_TEST_CASE(names_of_columns_that_another_program_changed_a_little_are_still_read) {
    const auto actions = plan(1);
    for (const char* head : {"Numéro de l’action;Titre;Échéance", "NUMERO DE L'ACTION;titre; echeance ",
                             "Number of the action;Title;Due day", "ID;Title;DUE"}) {
        const auto reading = readBack(
            "Plan de l’accueil\n" + std::string(head) + "\n" + idOf(1) + ";Autre;4/2/2027\n", actions);
        BOOST_TEST(reading.problems.empty(), head);
        BOOST_TEST_REQUIRE(reading.difference.changed.size() == 1U, head);
        BOOST_TEST(reading.difference.changed.front().action.due == "2027-02-04");
    }
}

BOOST_AUTO_TEST_CASE(no_name_of_a_column_or_a_choice_means_two_things) {
    const content::PlanWords words = planWords();
    const auto isOne = [](const content::PlanWords::Names& names) {
        std::map<std::string, std::string> known;
        for (const auto& [name, word] : names)
            BOOST_TEST(known.emplace(name, word).first->second == word, name);
    };
    isOne(words.columns);
    for (const auto& [field, names] : words.choices) isOne(names);
}

BOOST_AUTO_TEST_CASE(a_table_without_a_needed_column_says_which) {
    using enum RowProblem::What;
    checkProblem(readBack("title;status\nA;done\n", {}), missingColumn, "", "id");
    checkProblem(readBack("Numéro de l’action;État\n;Faite\n", {}), missingColumn, "", "title");
}

BOOST_AUTO_TEST_CASE(a_new_action_that_the_plan_has_already_is_not_made_twice) {
    const auto actions = plan(1);
    const std::string title = actions.front().title;
    const auto same = readBack("id;title;due\n;" + title + ";3/2/2027\n", actions);
    BOOST_TEST(same.problems.empty());
    BOOST_TEST(same.difference.unchanged == 1U);
    BOOST_TEST(same.difference.added.empty());
    checkProblem(readBack("id;title;due\n;" + title + ";4/2/2027\n", actions), RowProblem::What::knownTitle,
                 "A2", title);
}

BOOST_AUTO_TEST_CASE(a_plan_of_a_hundred_thousand_actions_comes_back_from_a_table) {
    constexpr std::size_t count = 100'000;
    std::vector<Action> actions(count);
    for (std::size_t i = 0; i < count; ++i) {
        actions[i].id = idOf(i + 1);
        actions[i].title = "Répondre en cinq jours, action " + std::to_string(i);
        actions[i].details =
            "Une ligne; avec « ce qu’il faut »\net une autre, pour chacune des actions du plan.";
        actions[i].due = "2027-02-03";
    }
    const auto reading = readBack(csvOf(tableOf(actions)), actions);
    BOOST_TEST(reading.problems.empty());
    BOOST_TEST(reading.difference.unchanged == count);
}

BOOST_AUTO_TEST_CASE(time_grows_with_the_rows_and_not_faster) {
    const auto seconds = [](std::size_t count) {
        const auto actions = plan(count);
        content::Sheet sheet;
        for (const auto& row : tableOf(actions).rows) {
            auto& cells = sheet.rows.emplace_back();
            for (const auto& cell : row)
                cells.push_back(std::holds_alternative<std::string>(cell) ? std::get<std::string>(cell) : "");
            sheet.numbers.push_back(static_cast<int>(sheet.rows.size()));
        }
        rusage before{};
        rusage after{};
        ::getrusage(RUSAGE_SELF, &before);
        BOOST_TEST(content::readPlan(sheet, actions).difference.changed.size() == count);
        ::getrusage(RUSAGE_SELF, &after);
        constexpr double micro = 1e-6;
        return static_cast<double>(after.ru_utime.tv_sec - before.ru_utime.tv_sec) +
               micro * static_cast<double>(after.ru_utime.tv_usec - before.ru_utime.tv_usec);
    };
    const double small = seconds(2000);
    const double large = seconds(20000);
    BOOST_TEST(large < 30 * small, large << " s for ten times what took " << small << " s");
}

BOOST_AUTO_TEST_SUITE_END()
