#include "trainer/wording/letter_words.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using scenarios::LetterFact;
using scenarios::Reply;

/// What the fact is called; those the program makes have no label of an author.
std::string labelOf(const LetterFact& fact, const Reply& reply) {
    if (!fact.label.empty()) return plain(fact.label);
    if (fact.id.text() == "received") return tr("The request arrived on");
    if (fact.id.text() == "today") return tr("Today is");
    if (fact.id.text() == "promise") return tr("Services Publics+ promises an acknowledgement by");
    return reply.silence == Reply::Silence::acceptance
               ? tr("By law, without an answer the request is accepted on")
               : tr("By law, without an answer the request is refused on");
}

}  // namespace

std::string lineFor(const LetterFact& fact, const Reply& reply) {
    const std::string& value = fact.values.front();
    return fill(tr("{what}: {value}"),
                {{"what", labelOf(fact, reply)},
                 {"value", fact.kind == LetterFact::Kind::date ? dateText(value) : value}});
}

std::string lengthAsked(const scenarios::Rewrite& rewrite) {
    const auto filled = [&](const char* sentence) {
        return fill(sentence,
                    {{"from", std::to_string(rewrite.minWords)}, {"to", std::to_string(rewrite.maxWords)}});
    };
    std::string asked;
    if (rewrite.minWords > 0 && rewrite.maxWords > 0)
        asked = filled(tr("Between {from} and {to} words."));
    else if (rewrite.maxWords > 0)
        asked = filled(tr("At most {to} words."));
    else if (rewrite.minWords > 0)
        asked = filled(tr("At least {from} words."));
    if (rewrite.sentenceWords == 0) return asked;
    return asked + (asked.empty() ? "" : " ") +
           fill(tr("Sentences of at most {to} words on average."),
                {{"to", std::to_string(rewrite.sentenceWords)}});
}

}  // namespace trainer
