#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "scenarios/play/judgement.h"
#include "tests/content/reading/reading_kit.h"

// Letters: the facts that are made, the elements that a step is judged by, and models that are not the best.

using scenarios::ChecklistElement;
using scenarios::LetterFact;
using scenarios::Reply;

namespace {

const std::filesystem::path good = std::filesystem::path(CAP_SOURCE) / "tests/content/corpus/good";

content::Reading readingOfFile(const std::string& name) {
    return content::readPath((good / name).string(), corpusCommons());
}

content::Reading readingWith(const std::string& name, const std::string& what, const std::string& by) {
    std::string text = replaced(bytesOf(good / name), what, by);
    return content::readBytes(text, {}, corpusCommons());
}

template <class Body>
Body bodyIn(const content::Reading& reading) {
    const auto& scenario = std::get<scenarios::Scenario>(reading.content);
    for (const scenarios::Step& step : scenario.steps)
        if (const auto* body = std::get_if<Body>(&step.body)) return *body;
    throw std::logic_error("no such step");
}

Reply replyIn(const std::string& name) {
    return bodyIn<Reply>(readingOfFile(name));
}

std::vector<std::string> factsOf(const Reply& reply) {
    std::vector<std::string> facts;
    for (const LetterFact& fact : reply.facts) {
        std::string text = fact.id.text() + "=";
        for (const std::string& value : fact.values) text += (text.ends_with("=") ? "" : "|") + value;
        facts.push_back(std::move(text));
    }
    return facts;
}

std::vector<std::string> elementsOf(const Reply& reply) {
    std::vector<std::string> elements;
    for (const ChecklistElement& one : reply.elements)
        elements.push_back((one.kind == ChecklistElement::Kind::required   ? "required "
                            : one.kind == ChecklistElement::Kind::optional ? "optional "
                                                                           : "forbidden ") +
                           one.id.text() + " " + std::to_string(one.weight) + " " +
                           std::to_string(one.detectors.size()));
    return elements;
}

using Strings = std::vector<std::string>;

/// What is wrong with the models, as "element: La date d’arrivée".
Strings modelFaults(const content::Reading& reading) {
    Strings faults;
    for (const content::Problem& problem : reading.problems)
        if (problem.id == content::ProblemId::modelNotBest)
            faults.push_back(problem.subject + ": " + problem.found +
                             (problem.expected.empty() ? "" : " / " + problem.expected));
    return faults;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(letters)

BOOST_AUTO_TEST_CASE(the_dates_of_a_letter_are_facts_before_those_of_its_author) {
    BOOST_TEST(factsOf(replyIn("reply_text.xml")) ==
                   (Strings{"received=2026-03-02", "today=2026-03-03", "promise=2026-03-09"}),
               boost::test_tools::per_element());
    BOOST_TEST(
        factsOf(replyIn("reply_full.xml")) ==
            (Strings{"received=2026-03-02", "today=2026-03-03", "promise=2026-03-09", "silence=2026-05-02",
                     "reference=BRS-2026/0412|0412", "somme=1\u00A0250,50\u00A0€",
                     "ligne=02 61 91 00 12|3949", "adresse=nadia.roussel@valombre.example", "pieces=2|deux",
                     "tiers=Tom Leroy", "reunion=2026-03-06"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_letter_by_post_has_more_time) {
    BOOST_TEST(factsOf(replyIn("reply_by_post.xml"))[2] == "promise=2026-03-16");
}

BOOST_AUTO_TEST_CASE(two_months_of_silence_end_with_the_month_where_it_is_shorter) {
    const auto reading =
        readingWith("reply_full.xml", "received=\"2026-03-02T08:12\"", "received=\"2025-12-31T08:12\"");
    BOOST_TEST(factsOf(bodyIn<Reply>(reading))[3] == "silence=2026-02-28");
}

BOOST_AUTO_TEST_CASE(an_element_is_expected_as_the_step_says_and_otherwise_as_the_checklist_does) {
    // Of what is forbidden, only what the step has the facts to see.
    BOOST_TEST(
        elementsOf(replyIn("reply_text.xml")) == (Strings{"required date 2 1", "required delai 2 1",
                                                          "required contact 1 2", "forbidden vague 2 1"}),
        boost::test_tools::per_element());
    BOOST_TEST(
        elementsOf(replyIn("reply_full.xml")) ==
            (Strings{"required date 3 1", "required delai 2 2", "required contact 1 1", "optional numero 0 1",
                     "optional chaleur 1 0", "forbidden vague 2 1", "forbidden ailleurs 2 1"}),
        boost::test_tools::per_element());
    const Reply full = replyIn("reply_full.xml");
    BOOST_TEST(plain(full.elements[0].why) == "Le délai part de ce jour.");
    BOOST_TEST((full.elements[0].origin == scenarios::Origin::law));
    BOOST_TEST((full.elements[3].origin == scenarios::Origin::law));
    BOOST_TEST(plain(full.elements[1].why) == "La personne sait jusqu’à quand attendre.");
    BOOST_TEST((full.elements[1].origin == scenarios::Origin::promise));
    BOOST_TEST(full.elements[4].isSelfChecked());
}

BOOST_AUTO_TEST_CASE(what_is_forbidden_towards_the_other_requester_is_left_out) {
    scenarios::Commons commons = corpusCommons();
    auto checklist = *commons.checklists.at(scenarios::ChecklistId("accuse"));
    for (ChecklistElement& element : checklist.elements)
        if (element.id.text() == "vague") element.requester = scenarios::Requester::agent;
    commons.checklists[checklist.id] = std::make_shared<const scenarios::Checklist>(checklist);
    const auto reading = content::readPath((good / "reply_text.xml").string(), commons);
    BOOST_TEST(shown(reading.problems) == "");
    for (const ChecklistElement& element : bodyIn<Reply>(reading).elements)
        BOOST_TEST((element.kind != ChecklistElement::Kind::forbidden));
}

BOOST_AUTO_TEST_CASE(a_fact_detector_holds_as_long_as_the_step_has_one_of_its_facts) {
    scenarios::Commons commons = corpusCommons();
    auto checklist = *commons.checklists.at(scenarios::ChecklistId("accuse"));
    for (ChecklistElement& element : checklist.elements)
        if (element.id.text() == "ailleurs")
            element.detectors[0].parts[0] =
                scenarios::FactPart{{scenarios::LetterFactId("tiers"), scenarios::LetterFactId("received")}};
    commons.checklists[checklist.id] = std::make_shared<const scenarios::Checklist>(checklist);
    std::string text = bytesOf(good / "reply_text.xml");
    const auto reading = content::readBytes(text, {}, commons);
    BOOST_TEST(modelFaults(reading) == Strings{"forbidden: Le nom de quelqu’un d’autre / 2 mars 2026"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_letter_knows_its_blocks_and_its_model) {
    const Reply reply = replyIn("reply_blocks.xml");
    BOOST_TEST((reply.by == Reply::By::blocks));
    BOOST_REQUIRE(reply.blocks.size() == 4u);
    BOOST_TEST(reply.blocks[3].trap);
    BOOST_TEST(!reply.blocks[0].trap);
    BOOST_TEST(plain(reply.blocks[3].feedback) == "Dites quand.");
    BOOST_TEST(modelLetterOf(reply).starts_with("Nous avons reçu votre demande le 2 mars 2026.\n\nVous"));
    BOOST_TEST(reply.request.received == "2026-03-02T08:12");
    BOOST_TEST(plain(reply.request.subject) == "Mon attestation");
    BOOST_TEST(reply.request.body.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_text_keeps_its_paragraphs_and_its_line_ends) {
    const Reply reply = replyIn("reply_full.xml");
    BOOST_TEST(reply.modelText.starts_with("Bonjour,\nnous avons bien reçu"));
    BOOST_TEST(std::ranges::count(reply.modelText, '\n') == 5);
    BOOST_TEST(reply.modelBlocks.empty());
    const auto rewrite = bodyIn<scenarios::Rewrite>(readingOfFile("rewrite_only_facts.xml"));
    BOOST_TEST(
        rewrite.original ==
        "Le versement de 150 euros interviendra le 16 mars 2026.\n\nLe numéro du dossier est B-12.\nLe "
        "service est joignable au 3949.");
}

BOOST_AUTO_TEST_CASE(a_rewriting_knows_what_it_asks) {
    const auto rewrite = bodyIn<scenarios::Rewrite>(readingOfFile("rewrite_full.xml"));
    BOOST_TEST(rewrite.minWords == 5);
    BOOST_TEST(rewrite.maxWords == 20);
    BOOST_TEST(rewrite.sentenceWords == 18);
    BOOST_TEST(rewrite.intro.size() == 1u);
    BOOST_TEST(rewrite.facts.size() == 1u);
    BOOST_REQUIRE(rewrite.elements.size() == 4u);
    const auto& last = rewrite.elements[3];
    BOOST_TEST(last.weight == 2);
    BOOST_REQUIRE(last.detectors.size() == 1u);
    BOOST_TEST(last.detectors[0].parts.size() == 2u);
    BOOST_TEST(std::get<scenarios::DatePart>(last.detectors[0].parts[1]).upto.text() == "limite");
    BOOST_TEST(last.detectors[0].without[0].alternatives == "rejet*");
    BOOST_TEST((rewrite.elements[1].detectors[0].within == scenarios::Detector::Within::beginning));
    const auto minimal = bodyIn<scenarios::Rewrite>(readingOfFile("rewrite_minimal.xml"));
    BOOST_TEST(minimal.minWords == 0);
    BOOST_TEST(minimal.maxWords == 0);
}

BOOST_AUTO_TEST_CASE(a_model_that_is_not_the_best_says_why_once_for_each_fault) {
    BOOST_TEST(modelFaults(readingWith("reply_text.xml", "avant le 9 mars 2026", "bientôt")) ==
                   Strings{"element: Quand viendra la réponse"},
               boost::test_tools::per_element());
    BOOST_TEST(
        modelFaults(readingWith("reply_text.xml", "Nous avons reçu votre demande le 2 mars 2026.",
                                "Nous répondrons dès que possible.")) ==
            (Strings{"element: La date d’arrivée", "forbidden: Une promesse sans date / dès que possible"}),
        boost::test_tools::per_element());
    BOOST_TEST(
        modelFaults(readingWith("rewrite_full.xml", "<model><p>",
                                "<model><p>Un, deux, trois, quatre, cinq. ")) == (Strings{"long: 21 / 20"}),
        boost::test_tools::per_element());
    BOOST_TEST(
        modelFaults(readingWith("rewrite_full.xml",
                                "Envoyez-nous les pièces avant le 16 mars 2026, ou nous ne pourrons "
                                "pas vous répondre.",
                                "Nonobstant.")) ==
            (Strings{"fact: limite / 2026-03-16", "forbidden: Des mots que personne ne dit / Nonobstant",
                     "element: On s’adresse à la personne", "element: Une action et sa date",
                     "short: 1 / 5"}),
        boost::test_tools::per_element());
    BOOST_TEST(modelFaults(readingWith("rewrite_full.xml", "sentence-words=\"18\"",
                                       "sentence-words=\"9\"")) == (Strings{"sentences: 16 / 9"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_element_to_tick_is_there_in_the_model) {
    BOOST_TEST(
        shown(readingWith("reply_text.xml", "<expect element=\"contact\"/>",
                          "<expect element=\"contact\"/><expect element=\"chaleur\" kind=\"required\"/>")
                  .problems) == "");
}

BOOST_AUTO_TEST_CASE(a_problem_of_a_block_says_what_is_found_in_it) {
    const auto reading = readingWith("reply_blocks.xml", " trap=\"yes\"", "");
    BOOST_REQUIRE(shown(reading.problems) == "24:8:block-with-forbidden");
    BOOST_TEST(reading.problems[0].subject == "vague");
    BOOST_TEST(reading.problems[0].found == "dès que possible");
    BOOST_TEST(reading.problems[0].expected == "Une promesse sans date");
}

BOOST_AUTO_TEST_CASE(facts_of_one_name_may_stand_in_two_letters) {
    BOOST_TEST(shown(readingOfFile("reply_two_letters.xml").problems) == "");
}

BOOST_AUTO_TEST_CASE(a_checklist_that_has_errors_is_no_checklist) {
    scenarios::Commons none;
    const auto reading = content::readPath((good / "reply_text.xml").string(), none);
    BOOST_TEST(shown(reading.problems) == "7:18:unknown-skill, 12:36:unknown-reference");
}

BOOST_AUTO_TEST_SUITE_END()
