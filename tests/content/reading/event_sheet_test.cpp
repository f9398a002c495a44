#include <boost/test/unit_test.hpp>

#include "content/reading/event_sheet.h"

using namespace content;
using assessment::EventSource;
using What = RowProblem::What;

namespace {

const EventColumns columns{{EventColumn::date, "Date de l'expérience"},
                           {EventColumn::facts, "Texte"},
                           {EventColumn::reference, "Numéro"},
                           {EventColumn::source, "Origine"}};

EventSheetReading reading(const std::string& rows, const EventColumns& by = columns) {
    const auto read = readSheet("Numéro;Date de l'expérience;Texte;Origine;Autre\n" + rows);
    BOOST_TEST_REQUIRE(!read.fault);
    return readEvents(read.sheet, by, EventSource::users);
}

void checkProblem(const EventSheetReading& read, What what, const std::string& cell,
                  const std::string& found) {
    BOOST_TEST_REQUIRE(read.problems.size() == 1U);
    BOOST_TEST((read.problems.front() == RowProblem{what, cell, found}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(event_sheets)

BOOST_AUTO_TEST_CASE(events_are_read_by_the_columns_somebody_chose) {
    const auto read = reading(
        "17;3/2/2026;\"Deux heures d'attente;\nassis par terre\";;x\n"
        "18;4 février 2026;'=Panne;incident;\n");
    BOOST_TEST(read.problems.empty());
    BOOST_TEST_REQUIRE(read.events.size() == 2U);
    BOOST_TEST(read.events[0].date == "2026-02-03");
    BOOST_TEST(read.events[0].facts == "Deux heures d'attente;\nassis par terre");
    BOOST_TEST(read.events[0].reference == "17");
    BOOST_TEST((read.events[0].source == EventSource::users));
    BOOST_TEST(read.events[1].facts == "=Panne");
    BOOST_TEST((read.events[1].source == EventSource::incident));
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_an_event_is_told_by_its_cell) {
    checkProblem(reading("1;hier;a;;\n"), What::badDay, "B2", "hier");
    checkProblem(reading("1;;a;;\n"), What::missing, "B2", "");
    checkProblem(reading("1;3/2/2026;;;\n"), What::missing, "C2", "");
    checkProblem(reading("1;3/2/2026;a;radio;\n"), What::badWord, "D2", "radio");
}

BOOST_AUTO_TEST_CASE(columns_and_words_that_another_program_changed_a_little_are_still_read) {
    EventColumns little = columns;
    little[EventColumn::date] = "DATE DE L’EXPERIENCE";
    little[EventColumn::severity] = "autre";
    const auto read =
        readSheet("Numéro;Date de l'expérience;Texte;Origine;Autre\n\n1;3/2/2026;a;comité;GRAVE\n");
    const EventWords words{{{"Comité", "committee"}}, {{"Grave", "serious"}}};
    const auto events = readEvents(read.sheet, little, EventSource::users, words);
    BOOST_TEST(events.problems.empty());
    BOOST_TEST_REQUIRE(events.events.size() == 1U);
    BOOST_TEST((events.events[0].source == EventSource::committee));
    BOOST_TEST(events.events[0].severity == "serious");
    BOOST_TEST(events.rows[0] == 3);
}

BOOST_AUTO_TEST_CASE(columns_with_known_names_are_found_without_being_named) {
    const auto read = readSheet("DATE ;ce qui s'est passe;Autre\n3/2/2026;a;b\n");
    const auto found = eventColumnsIn(read.sheet, {{"Date", EventColumn::date},
                                                   {"Ce qui s’est passé", EventColumn::facts},
                                                   {"Référence", EventColumn::reference}});
    BOOST_TEST(
        (found == EventColumns{{EventColumn::date, "DATE"}, {EventColumn::facts, "ce qui s'est passe"}}));
}

BOOST_AUTO_TEST_CASE(a_column_that_is_not_there_is_named) {
    EventColumns other = columns;
    other[EventColumn::facts] = "Description";
    checkProblem(reading("1;3/2/2026;a;;\n", other), What::missingColumn, "", "Description");
    other.erase(EventColumn::facts);
    checkProblem(reading("1;3/2/2026;a;;\n", other), What::missingColumn, "", "");
}

BOOST_AUTO_TEST_SUITE_END()
