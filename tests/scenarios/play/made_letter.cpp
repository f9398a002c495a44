#include "tests/scenarios/play/made_letter.h"

#include <algorithm>

#include "scenarios/language/forms.h"
#include "tests/scenarios/play/made_scenario.h"

namespace made {
namespace {

using namespace scenarios;
using ElementKind = ChecklistElement::Kind;
using Within = Detector::Within;

const std::array<const char*, 12> monthNames{"janvier",   "février", "mars",     "avril",
                                             "mai",       "juin",    "juillet",  "août",
                                             "septembre", "octobre", "novembre", "décembre"};

/// The day in one of the ways a letter writes it.
std::string written(const Day& day, Random& random) {
    const std::string number = day.day == 1 ? "1er" : std::to_string(day.day);
    const std::string named = number + " " + monthNames.at(static_cast<std::size_t>(day.month - 1));
    const auto two = [](int part) { return (part < 10 ? "0" : "") + std::to_string(part); };
    switch (below(4, random)) {
        case 0: return named + " " + std::to_string(day.year);
        case 1: return named;
        case 2: return two(day.day) + "/" + two(day.month) + "/" + std::to_string(day.year);
        default: return textOf(day);
    }
}

LetterFact factOf(const std::string& id, LetterFact::Kind kind, std::vector<std::string> values,
                  int weight = 1) {
    return {LetterFactId(id), kind, std::move(values), weight, text("fact " + id)};
}

Detector seeing(std::vector<decltype(Detector::parts)::value_type> parts, Within within = Within::sentence) {
    return {within, std::move(parts), {}};
}

ChecklistElement elementOf(const std::string& id, ElementKind kind, int weight,
                           std::vector<Detector> detectors) {
    ChecklistElement element;
    element.id = ElementId(id);
    element.kind = kind;
    element.weight = weight;
    element.origin = static_cast<Origin>(weight % 3);
    element.title = text("element " + id);
    element.why = text("why " + id);
    element.detectors = std::move(detectors);
    return element;
}

int weightOf(Random& random) {
    return 1 + static_cast<int>(below(4, random));
}

ElementKind askedKind(Random& random) {
    return oneIn(4, random) ? ElementKind::optional : ElementKind::required;
}

struct Days {
    Day received;
    Day today;
    Day promise;
};

Days daysOf(Random& random) {
    const Day received = daysAfter(Day{2026, 1, 1}, static_cast<int>(below(1'000, random)));
    return {received, daysAfter(received, static_cast<int>(below(5, random))),
            daysAfter(received, oneIn(2, random) ? 7 : 14)};
}

/// What may be asked of a letter, each with a sentence that says it and nothing else of the list.
std::vector<Sayable> sayable(const Days& days, Random& random) {
    const auto asked = [&](const std::string& id, std::vector<Detector> detectors) {
        return elementOf(id, askedKind(random), weightOf(random), std::move(detectors));
    };
    Detector decided = seeing({WordsPart{"décision|décid*"}, WordsPart{"favorable … à"}});
    decided.without = {WordsPart{"pas|jamais"}};
    return {{asked("R1",
                   {seeing({WordsPart{"nous avons reçu|j’ai reçu"}, FactPart{{LetterFactId("received")}}})}),
             "Nous avons reçu votre courrier le " + written(days.received, random) + "."},
            {asked("R2", {seeing({DatePart{LetterFactId("today"), LetterFactId("promise")}})}),
             "La suite vous parviendra au plus tard le " + written(days.promise, random) + "."},
            {asked("R3", {seeing({FactPart{{LetterFactId("phone"), LetterFactId("mail")}}}),
                          seeing({PhonePart{}})}),
             oneIn(2, random) ? "Appelez-moi au 02 61 91 00 12."
                              : "Écrivez à Bourses@Ville.example pour toute question."},
            {asked("R4", {seeing({AmountPart{}})}), "Cela représente 1\u202F250,50\u00A0€ pour vous."},
            {asked("R5", {decided}), "La décision est favorable, sans réserve, à votre projet."},
            {asked("R6", {seeing({WordsPart{"pièce* … manqu*|manqu* … pièce*"}})}),
             "Une seule pièce nous manque."},
            {asked("R7", {seeing({WordsPart{"dossier"}, FactPart{{LetterFactId("number")}}}, Within::text)}),
             "Votre dossier porte le numéro BRS-2026/0412."}};
}

std::vector<Sayable> unsayable(Random& random) {
    const auto forbidden = [&](const std::string& id, const std::string& words) {
        return elementOf(id, ElementKind::forbidden, weightOf(random), {seeing({WordsPart{words}})});
    };
    return {{forbidden("F1", "vous avez omis|omission"), "Vous avez omis de joindre le formulaire."},
            {forbidden("F2", "dans les meilleurs délais"), "Cela sera traité dans les meilleurs délais."},
            {forbidden("F3", "je vous prie … d’agréer"), "Je vous prie, Madame, d’agréer mes salutations."}};
}

/// What an analyser is to find; often nothing.
std::optional<ClarityGoal> someGoal(Random& random) {
    if (oneIn(2, random)) return {};
    ClarityGoal goal;
    goal.findings = static_cast<int>(below(4, random));
    goal.allowed = static_cast<int>(below(3, random));
    goal.level = static_cast<int>(below(3, random));
    goal.target = static_cast<Level>(below(levelWords.size(), random));
    if (oneIn(2, random)) goal.points.push_back({"contact", weightOf(random), text("a number to ring")});
    return goal;
}

template <class Things>
void drop(Things& things, std::size_t keep, Random& random) {
    while (things.size() > keep)
        things.erase(things.begin() + static_cast<std::ptrdiff_t>(below(things.size(), random)));
}

LetterBlock blockOf(std::size_t number, const std::string& words, bool trap) {
    const std::string id = "b" + std::to_string(number);
    return {LetterBlockId(id), trap, text(words), trap ? text("feedback " + id) : Text()};
}

/// One block a sentence, in any order, traps among them; the model picks all but the traps.
void addBlocks(Reply& reply, const std::vector<Sayable>& said, const std::vector<Sayable>& traps) {
    std::size_t number = 1;
    for (const Sayable& one : said) {
        reply.blocks.push_back(blockOf(number++, one.sentence, false));
        reply.modelBlocks.push_back(reply.blocks.back().id);
    }
    for (const Sayable& one : traps) reply.blocks.push_back(blockOf(number++, one.sentence, true));
}

std::vector<std::string> sentencesOfBlocks(const Reply& reply, bool traps) {
    std::vector<std::string> sentences;
    for (const LetterBlock& block : reply.blocks)
        if (block.trap == traps) sentences.push_back(plain(block.text));
    return sentences;
}

}  // namespace

Text text(const std::string& words) {
    Run run;
    run.text = words;
    return {run};
}

Reply reply(Random& random) {
    const Days days = daysOf(random);
    Reply made;
    made.checklist = std::make_shared<const Checklist>();
    made.today = textOf(days.today);
    made.facts = {factOf("received", LetterFact::Kind::date, {textOf(days.received)}),
                  factOf("today", LetterFact::Kind::date, {textOf(days.today)}),
                  factOf("promise", LetterFact::Kind::date, {textOf(days.promise)}),
                  factOf("phone", LetterFact::Kind::phone, {"02 61 91 00 12"}),
                  factOf("mail", LetterFact::Kind::email, {"bourses@ville.example"}),
                  factOf("number", LetterFact::Kind::reference, {"BRS-2026/0412"})};
    auto said = sayable(days, random);
    drop(said, 2 + below(said.size() - 1, random), random);
    said.front().element.kind = ElementKind::required;
    auto traps = unsayable(random);
    drop(traps, below(traps.size() + 1, random), random);
    for (const auto* list : {&said, &traps})
        for (const Sayable& one : *list) made.elements.push_back(one.element);
    for (std::size_t i = below(3, random); i > 0; --i)
        made.elements.push_back(elementOf("S" + std::to_string(i), askedKind(random), weightOf(random), {}));
    if (oneIn(6, random))
        made.elements.push_back(elementOf("SF", ElementKind::forbidden, weightOf(random), {}));
    made.clarity = someGoal(random);
    made.by = static_cast<Reply::By>(below(3, random));
    addBlocks(made, said, traps);
    if (made.by == Reply::By::blocks || (made.by == Reply::By::both && oneIn(2, random))) return made;
    made.modelBlocks.clear();
    for (const std::string& sentence : sentencesOfBlocks(made, false))
        made.modelText += (made.modelText.empty() ? "Madame,\n\n" : "\n\n") + sentence;
    made.modelText += "\n\nInès Okon";
    if (made.by == Reply::By::text) made.blocks.clear();
    return made;
}

std::vector<Sayable> sayablesOf(const Reply& reply) {
    std::vector<Sayable> all;
    if (reply.blocks.empty()) return all;
    std::size_t at = 0;
    for (const ChecklistElement& element : reply.elements)
        if (!element.isSelfChecked()) all.push_back({element, plain(reply.blocks.at(at++).text)});
    return all;
}

bool looksAtPlaces(const Reply& reply) {
    const auto moves = [](const Detector& one) {
        return one.within == Within::beginning || one.within == Within::ending;
    };
    return std::ranges::any_of(reply.elements, [&](const ChecklistElement& one) {
        return std::ranges::any_of(one.detectors, moves);
    });
}

Rewrite rewrite(Random& random) {
    struct Kept {
        LetterFact fact;
        std::string before;
        std::string after;
    };
    const Day day = daysAfter(Day{2026, 1, 1}, static_cast<int>(below(1'000, random)));
    std::vector<Kept> kept{
        {factOf("when", LetterFact::Kind::date, {textOf(day)}, weightOf(random)),
         "Vous voudrez bien nous faire parvenir le document avant le " + written(day, random) + ".",
         "Envoyez-nous le document avant le " + written(day, random) + "."},
        {factOf("sum", LetterFact::Kind::amount, {"1 250 €", "1 250,00 €"}, weightOf(random)),
         "Un montant de 1 250 € est susceptible de vous être versé.", "Vous pouvez recevoir 1250 euros."},
        {factOf("phone", LetterFact::Kind::phone, {"02 61 91 00 12"}, weightOf(random)),
         "Il vous est loisible de joindre le service au 02 61 91 00 12.", "Appelez le 02.61.91.00.12."},
        {factOf("count", LetterFact::Kind::number, {"3"}, weightOf(random)),
         "Le dossier est constitué de 3 pièces.", "Il faut 3 pièces."}};
    drop(kept, 1 + below(kept.size(), random), random);
    Rewrite made;
    made.original = "Il convient de noter ce qui suit, nonobstant les dispositions susvisées.";
    made.model = "Voici ce que vous devez faire.";
    for (const Kept& one : kept) {
        made.facts.push_back(one.fact);
        made.original += " " + one.before;
        made.model += (oneIn(2, random) ? " " : "\n\n") + one.after;
    }
    std::vector<ChecklistElement> elements{
        elementOf("L1", ElementKind::forbidden, weightOf(random), {seeing({WordsPart{"il convient de"}})}),
        elementOf("L2", ElementKind::forbidden, weightOf(random),
                  {seeing({WordsPart{"nonobstant|susvisé*"}})}),
        elementOf("L3", ElementKind::required, weightOf(random),
                  {seeing({WordsPart{"vous"}}, oneIn(2, random) ? Within::beginning : Within::text)}),
        elementOf("L4", ElementKind::forbidden, weightOf(random),
                  {seeing({WordsPart{"usager* défaillant*"}})}),
        elementOf("L5", ElementKind::optional, weightOf(random), {seeing({WordsPart{"merci"}})})};
    drop(elements, 1 + below(elements.size(), random), random);
    made.elements = std::move(elements);
    if (oneIn(2, random)) made.maxWords = 60;
    made.clarity = someGoal(random);
    if (oneIn(3, random)) made.minWords = 5;
    if (oneIn(2, random)) made.sentenceWords = 15;
    return made;
}

}  // namespace made
