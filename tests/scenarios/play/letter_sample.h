#pragma once
#include "scenarios/play/judgement.h"
#include "tests/scenarios/play/samples.h"

/// An element seen by words in one sentence; self-checked where none are given.
inline scenarios::ChecklistElement element(const std::string& id, scenarios::ChecklistElement::Kind kind,
                                           int weight, const std::string& words) {
    scenarios::ChecklistElement made;
    made.id = scenarios::ElementId(id);
    made.kind = kind;
    made.weight = weight;
    made.title = text("title " + id);
    made.why = text("why " + id);
    if (!words.empty())
        made.detectors = {{scenarios::Detector::Within::sentence, {scenarios::WordsPart{words}}, {}}};
    return made;
}

inline scenarios::LetterBlock block(const std::string& id, const std::string& words, bool trap = false,
                                    const std::string& feedback = {}) {
    return {scenarios::LetterBlockId(id), trap, text(words),
            feedback.empty() ? scenarios::Text() : text(feedback)};
}

inline scenarios::LetterFact dayFact(const std::string& id, const std::string& day) {
    return {scenarios::LetterFactId(id), scenarios::LetterFact::Kind::date, {day}, 1, {}};
}

/// A reply that needs the date (weight 3) and a thing to do (weight 2), likes thanks (optional, 1), and
/// forbids blame (2). Blocks: b1 date, b2 to do, b3 thanks, b4 blame.
inline scenarios::Reply smallReply(scenarios::Reply::By by = scenarios::Reply::By::both) {
    using namespace scenarios;
    using Kind = ChecklistElement::Kind;
    Reply reply;
    reply.by = by;
    reply.today = "2026-03-04";
    reply.facts = {dayFact("received", "2026-03-02"), dayFact("today", "2026-03-04"),
                   dayFact("promise", "2026-03-09")};
    ChecklistElement date = element("date", Kind::required, 3, "");
    date.detectors = {
        {Detector::Within::sentence, {DatePart{LetterFactId("today"), LetterFactId("promise")}}, {}}};
    date.origin = Origin::promise;
    reply.elements = {date, element("todo", Kind::required, 2, "envoyez*"),
                      element("thanks", Kind::optional, 1, "merci"),
                      element("blame", Kind::forbidden, 2, "vous avez oublié")};
    reply.blocks = {block("b1", "Vous aurez une réponse le 9 mars.", false, "A date."),
                    block("b2", "Envoyez-nous le formulaire."), block("b3", "Merci de votre patience."),
                    block("b4", "Vous avez oublié une pièce.", true, "This blames.")};
    reply.modelBlocks = {LetterBlockId("b1"), LetterBlockId("b2"), LetterBlockId("b3")};
    return reply;
}
