#include "scenarios/clarity/inflection.h"

#include <array>
#include <vector>

#include "scenarios/clarity/characters.h"

namespace scenarios {
namespace {

constexpr Features persons = Feature::firstPerson | Feature::secondPerson | Feature::thirdPerson;
constexpr std::array numbers{Feature::singular, Feature::plural};
constexpr std::array genders{Feature::masculine, Feature::feminine};
constexpr std::array tenses{Feature::present,     Feature::past,        Feature::imperfect, Feature::future,
                            Feature::conditional, Feature::subjunctive, Feature::imperative};
constexpr Features eitherGender = Feature::masculine | Feature::feminine;

/// What is to be inflected.
struct Target {
    enum class Kind { verb, participle, adjective, noun };
    Kind kind = Kind::verb;
    LemmaId lemma = 0;
    Features gender;  ///< of a noun
};

/// All that a word may be: the verb first, "pouvoir" is rarely the noun where a verb stands.
std::vector<Target> targetsOf(std::string_view word, const Lexicon& lexicon) {
    const std::string spelling = lexiconSpelling(word);
    std::vector<Target> targets;
    for (const Reading& one : lexicon.readings(lexicon.find(spelling))) {
        const bool isBase = lexicon.lemmaText(one.lemma) == spelling;
        if (isBase && one.features.has(Feature::infinitive))
            targets.insert(targets.begin(), {Target::Kind::verb, one.lemma, {}});
        else if (isBase && one.features.has(Feature::noun))
            targets.push_back({Target::Kind::noun, one.lemma, one.features & eitherGender});
        else if (isBase && one.features.has(Feature::adjective))
            targets.push_back({Target::Kind::adjective, one.lemma, {}});
        else if (one.features.has(Feature::pastParticiple))
            targets.push_back({Target::Kind::participle, one.lemma, {}});
    }
    return targets;
}

/// The reading of a token that a target may take its inflection from; null where it has none.
const Reading* readingFor(const Target& target, const KnownWord& word) {
    for (const Reading& one : word.readings) {
        const bool isVerb = one.features.has(Feature::verb);
        if (target.kind == Target::Kind::verb && isVerb) return &one;
        if (target.kind == Target::Kind::noun && one.features.has(Feature::noun)) return &one;
        const bool isAdjective = one.features.hasAny(Feature::adjective | Feature::pastParticiple);
        if ((target.kind == Target::Kind::adjective || target.kind == Target::Kind::participle) &&
            isAdjective)
            return &one;
    }
    return nullptr;
}

/// The person of the subject that stands close before a verb; third if nobody else does.
Features personBefore(const SentenceView& sentence, std::uint32_t at) {
    constexpr std::uint32_t near = 4;
    for (std::uint32_t i = 1; i <= near && at >= sentence.first + i; ++i) {
        const std::string_view word = sentence.known(at - i).spelling;
        if (word == "je" || word == "j'" || word == "nous") return Feature::firstPerson;
        if (word == "tu" || word == "vous") return Feature::secondPerson;
    }
    return Feature::thirdPerson;
}

FormId declined(const Lexicon& lexicon, const Target& target, Features head) {
    const bool isNoun = target.kind == Target::Kind::noun;
    const Features own = target.kind == Target::Kind::participle ? Features(Feature::pastParticiple)
                         : isNoun                                ? Features(Feature::noun)
                                                                 : Features(Feature::adjective);
    for (const Feature number : numbers) {
        if (!head.has(number)) continue;
        if (isNoun)
            if (const FormId form = lexicon.inflected(target.lemma, own | number)) return form;
        for (const Feature gender : genders)
            if (!isNoun && head.has(gender))
                if (const FormId form = lexicon.inflected(target.lemma, own | number | gender)) return form;
    }
    return 0;
}

FormId conjugated(const Lexicon& lexicon, const Target& target, Features head, Features person) {
    if (head.has(Feature::infinitive)) return lexicon.inflected(target.lemma, Feature::infinitive);
    if (head.has(Feature::presentParticiple))
        return lexicon.inflected(target.lemma, Feature::presentParticiple);
    if (head.has(Feature::pastParticiple))
        return declined(lexicon, {Target::Kind::participle, target.lemma, {}}, head);
    const Features wanted = head.hasAny(person) ? person : head & persons;
    for (const Feature tense : tenses)
        for (const Feature number : numbers)
            for (const Feature one : {Feature::thirdPerson, Feature::firstPerson, Feature::secondPerson})
                if (head.has(tense) && head.has(number) && wanted.has(one))
                    if (const FormId form = lexicon.inflected(target.lemma, Features(tense) | number | one))
                        return form;
    return 0;
}

}  // namespace

Inflected inflectedLike(std::string_view word, const SentenceView& sentence, std::uint32_t first,
                        std::uint32_t last) {
    const Lexicon& lexicon = sentence.vocabulary.lexicon();
    for (const Target& target : targetsOf(word, lexicon))
        for (std::uint32_t at = first; at < last; ++at) {
            const Reading* head = readingFor(target, sentence.known(at));
            if (!head) continue;
            const FormId form = target.kind == Target::Kind::verb
                                    ? conjugated(lexicon, target, head->features, personBefore(sentence, at))
                                    : declined(lexicon, target, head->features);
            if (form) return {std::string(lexicon.text(form)), target.gender};
            break;
        }
    return {};
}

}  // namespace scenarios
