#include "trainer/wording/letter_words.h"

#include "trainer/wording/clarity_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using scenarios::LetterFact;
using scenarios::Reply;

/// The sentence for a fact the program makes from the dates; null for an author's own.
const char* madeSentence(const LetterFact& fact, const Reply& reply) {
    if (!fact.label.empty()) return nullptr;
    if (fact.id.text() == "received") return tr("The request arrived on {date}.");
    if (fact.id.text() == "today") return tr("Today is {date}.");
    if (fact.id.text() == "promise") return tr("Services Publics+ promises an acknowledgement by {date}.");
    return reply.silence == Reply::Silence::acceptance
               ? tr("By law, if nobody answers, the request is accepted on {date}.")
               : tr("By law, if nobody answers, the request is refused on {date}.");
}

}  // namespace

std::string lineFor(const LetterFact& fact, const Reply& reply) {
    const std::string& first = fact.values.front();
    const std::string value = fact.kind == LetterFact::Kind::date ? dateText(first) : first;
    if (const char* made = madeSentence(fact, reply)) return fill(made, {{"date", value}});
    return fill(tr("{what}: {value}"), {{"what", plain(fact.label)}, {"value", value}});
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

std::string clarityAsked(const std::optional<scenarios::ClarityGoal>& goal) {
    if (!goal) return {};
    std::string asked;
    if (goal->findings > 0)
        asked = goal->allowed == 0
                    ? std::string(tr("To reach: no remark."))
                    : fill(trn("To reach: at most {count} remark.", "To reach: at most {count} remarks.",
                               static_cast<unsigned long>(goal->allowed)),
                           {{"count", std::to_string(goal->allowed)}});
    if (goal->level == 0) return asked;
    return asked + (asked.empty() ? "" : " ") +
           fill(tr("Level {level} or easier."), {{"level", levelName(goal->target)}});
}

std::string remarkLine(const std::string& title, const std::string& words) {
    return words.empty() ? title : fill(tr("{what}: “{words}”"), {{"what", title}, {"words", words}});
}

std::string moreRemarks(std::size_t count) {
    return fill(trn("{count} more remark", "{count} more remarks", count),
                {{"count", std::to_string(count)}});
}

}  // namespace trainer
