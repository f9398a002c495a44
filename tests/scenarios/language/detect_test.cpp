#include "scenarios/language/detect.h"

#include <boost/test/unit_test.hpp>

#include "tests/scenarios/language/kit.h"

using namespace scenarios;
using Kind = LetterFact::Kind;
using Within = Detector::Within;

namespace {

const std::vector<LetterFact> facts{fact("received", Kind::date, {"2026-03-02"}),
                                    fact("today", Kind::date, {"2026-03-04"}),
                                    fact("promise", Kind::date, {"2026-03-09"}),
                                    fact("phone", Kind::phone, {"02 61 91 00 12"}),
                                    fact("mail", Kind::email, {"bourses@ville.example"}),
                                    fact("name", Kind::words, {"Inès Okon", "Mme Okon"}),
                                    fact("sum", Kind::amount, {"250 €"})};

Detector words(const std::string& alternatives, Within within = Within::sentence) {
    return {within, {WordsPart{alternatives}}, {}};
}

/// The words that show what is looked for; "-" for none.
std::string seen(const Detector& detector, const std::string& text, const std::string& today = "2026-03-04") {
    const Letter letter(text);
    const auto found = Detection(letter, facts, today).find(detector);
    return found ? letter.quote(*found) : "-";
}

DatePart dateBetween(const char* after, const char* upto) {
    return {*after ? LetterFactId(after) : LetterFactId(), *upto ? LetterFactId(upto) : LetterFactId()};
}

const std::string letterText =
    "Madame,\n\nNous avons reçu votre demande. Il manque une pièce. Elle est courte. Elle est au milieu. "
    "Vous aurez une réponse. Je reste là pour vous. Merci de votre patience.\n\nInès Okon";

}  // namespace

BOOST_AUTO_TEST_SUITE(detectors)

BOOST_AUTO_TEST_CASE(all_parts_stand_in_one_sentence) {
    Detector detector{Within::sentence, {WordsPart{"répon*"}, PhonePart{}}, {}};
    BOOST_TEST(seen(detector, "Pour une réponse, appelez le 02 61 91 00 12.") ==
               "réponse, appelez le 02 61 91 00 12");
    BOOST_TEST(seen(detector, "Appelez le 02 61 91 00 12 pour une réponse.") ==
               "02 61 91 00 12 pour une réponse");
    BOOST_TEST(seen(detector, "Vous aurez une réponse. Appelez le 02 61 91 00 12.") == "-");
    detector.within = Within::text;
    BOOST_TEST(seen(detector, "Vous aurez une réponse. Appelez le 02 61 91 00 12.") ==
               "réponse. Appelez le 02 61 91 00 12");
}

BOOST_AUTO_TEST_CASE(beginning_and_ending_are_looked_through_as_a_whole) {
    BOOST_TEST(seen(words("reçu", Within::beginning), letterText) == "reçu");
    BOOST_TEST(seen(words("milieu", Within::beginning), letterText) == "-");
    BOOST_TEST(seen(words("milieu", Within::ending), letterText) == "-");
    BOOST_TEST(seen(words("okon", Within::ending), letterText) == "Okon");
    BOOST_TEST(seen(words("reçu", Within::ending), letterText) == "-");
    BOOST_TEST(seen(words("milieu", Within::text), letterText) == "milieu");
    const Detector both{Within::beginning, {WordsPart{"madame"}, WordsPart{"courte"}}, {}};
    BOOST_TEST(seen(both, letterText) ==
               "Madame,  Nous avons reçu votre demande. Il manque une pièce. Elle est courte");
}

BOOST_AUTO_TEST_CASE(what_must_not_be_there_spoils_its_own_place_only) {
    const Detector detector{Within::sentence, {WordsPart{"répon*"}}, {WordsPart{"pas|jamais"}}};
    BOOST_TEST(seen(detector, "Nous ne répondons pas.") == "-");
    BOOST_TEST(seen(detector, "Nous ne répondons pas. La réponse viendra.") == "réponse");
    Detector anywhere = detector;
    anywhere.within = Within::text;
    BOOST_TEST(seen(anywhere, "La réponse viendra. Ne vous inquiétez pas.") == "-");
    const Detector two{Within::sentence, {WordsPart{"répon*"}}, {WordsPart{"pas"}, WordsPart{"peut être"}}};
    BOOST_TEST(seen(two, "Peut-être une réponse.") == "-");
}

BOOST_AUTO_TEST_CASE(an_element_is_found_by_any_of_its_detectors) {
    ChecklistElement element;
    element.detectors = {words("jamais"), words("réponse"), words("votre demande")};
    const Letter letter("Votre demande aura une réponse.");
    const auto found = Detection(letter, facts).find(element);
    BOOST_REQUIRE(found);
    BOOST_TEST(letter.quote(*found) == "réponse");
    element.detectors = {words("jamais")};
    BOOST_TEST(!Detection(letter, facts).find(element));
    element.detectors = {};
    BOOST_TEST(!Detection(letter, facts).find(element));
}

BOOST_AUTO_TEST_CASE(a_fact_is_any_of_those_named_by_any_of_its_values) {
    const Detector who{Within::sentence, {FactPart{{LetterFactId("name")}}}, {}};
    BOOST_TEST(seen(who, "Inès Okon suit votre dossier.") == "Inès Okon");
    BOOST_TEST(seen(who, "Mme Okon suit votre dossier.") == "Mme Okon");
    BOOST_TEST(seen(who, "M. Okon suit votre dossier.") == "-");
    const Detector how{Within::sentence, {FactPart{{LetterFactId("phone"), LetterFactId("mail")}}}, {}};
    BOOST_TEST(seen(how, "Au 02.61.91.00.12 !") == "02.61.91.00.12");
    BOOST_TEST(seen(how, "À bourses@ville.example !") == "bourses@ville.example");
    BOOST_TEST(seen(how, "À la mairie.") == "-");
    const Detector lost{Within::text, {FactPart{{LetterFactId("lost")}}}, {}};
    BOOST_TEST(seen(lost, "Inès Okon") == "-");
}

BOOST_AUTO_TEST_CASE(a_date_is_bounded_by_facts_the_first_excluded_the_last_included) {
    const Detector promise{Within::sentence, {DatePart{dateBetween("today", "promise")}}, {}};
    BOOST_TEST(seen(promise, "Réponse le 4 mars 2026.") == "-");
    BOOST_TEST(seen(promise, "Réponse le 5 mars 2026.") == "5 mars 2026");
    BOOST_TEST(seen(promise, "Réponse le 9 mars.") == "9 mars");
    BOOST_TEST(seen(promise, "Réponse le 10/03/2026.") == "-");
    BOOST_TEST(seen(promise, "Réponse le 9 mars 2025.") == "-");
    BOOST_TEST(seen(promise, "Reçue le 2 mars, réponse le 9 mars.") == "9 mars");
    const Detector later{Within::sentence, {DatePart{dateBetween("today", "")}}, {}};
    BOOST_TEST(seen(later, "En 2027, le 1er avril 2027.") == "1er avril 2027");
    BOOST_TEST(seen(later, "Le 1er mars 2026.") == "-");
    const Detector until{Within::sentence, {DatePart{dateBetween("", "today")}}, {}};
    BOOST_TEST(seen(until, "Le 4 mars 2026.") == "4 mars 2026");
    const Detector any{Within::sentence, {DatePart{}}, {}};
    BOOST_TEST(seen(any, "Le 12/12/1999.") == "12/12/1999");
}

BOOST_AUTO_TEST_CASE(a_day_without_year_is_bounded_as_the_nearest_one) {
    const std::vector<LetterFact> yearEnd{fact("today", Kind::date, {"2026-12-28"}),
                                          fact("promise", Kind::date, {"2027-01-04"})};
    const Detector promise{Within::sentence, {DatePart{dateBetween("today", "promise")}}, {}};
    const auto isSeen = [&](const char* text) {
        const Letter letter{std::string(text)};
        return Detection(letter, yearEnd, "2026-12-28").find(promise).has_value();
    };
    BOOST_TEST(isSeen("Réponse le 4 janvier."));
    BOOST_TEST(isSeen("Réponse le 31 décembre."));
    BOOST_TEST(!isSeen("Réponse le 27 décembre."));
    BOOST_TEST(!isSeen("Réponse le 5 janvier."));
    BOOST_TEST(!isSeen("Réponse le 4 janvier 2026."));
    BOOST_TEST(!isSeen("Réponse le 29 février."));
}

BOOST_AUTO_TEST_CASE(impossible_days_are_never_between_two_dates) {
    const std::vector<LetterFact> wide{fact("today", Kind::date, {"2026-01-01"}),
                                       fact("promise", Kind::date, {"2026-12-31"})};
    const Detector detector{Within::sentence, {DatePart{dateBetween("today", "promise")}}, {}};
    for (const char* text : {"le 29 février 2026", "le 29 février", "le 31/04/2026", "le 2026-02-30"}) {
        const Letter letter{std::string(text)};
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(!Detection(letter, wide, "2026-01-01").find(detector));
        }
    }
}

BOOST_AUTO_TEST_CASE(without_a_day_of_today_the_first_date_among_the_facts_stands_for_it) {
    const Detector promise{Within::sentence, {DatePart{dateBetween("received", "promise")}}, {}};
    BOOST_TEST(seen(promise, "Réponse le 9 mars.", "") == "9 mars");
    const std::vector<LetterFact> none{};
    const Letter letter("Réponse le 9 mars.");
    BOOST_TEST(!Detection(letter, none).find(promise));
    BOOST_TEST(Detection(letter, none).find({Within::sentence, {DatePart{}}, {}}).has_value());
}

BOOST_AUTO_TEST_CASE(a_telephone_number_an_address_or_an_amount_may_be_any) {
    BOOST_TEST(seen({Within::sentence, {PhonePart{}}, {}}, "Au 06 39 98 00 11.") == "06 39 98 00 11");
    BOOST_TEST(seen({Within::sentence, {EmailPart{}}, {}}, "À a.b@c.example.") == "a.b@c.example");
    BOOST_TEST(seen({Within::sentence, {AmountPart{}}, {}}, "Soit 12,50 €.") == "12,50 €");
    BOOST_TEST(seen({Within::sentence, {PhonePart{}, EmailPart{}}, {}}, "Au 06 39 98 00 11.") == "-");
}

BOOST_AUTO_TEST_CASE(nothing_is_seen_in_a_text_without_words) {
    for (const Within within : {Within::sentence, Within::beginning, Within::ending, Within::text})
        for (const char* text : {"", "...", "\n\n"}) {
            BOOST_TEST(seen(words("a|b*", within), text) == "-");
            BOOST_TEST(seen({within, {DatePart{}}, {}}, text) == "-");
            BOOST_TEST(seen({within, {EmailPart{}}, {}}, text) == "-");
        }
}

BOOST_AUTO_TEST_SUITE_END()
