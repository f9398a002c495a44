#include "scenarios/lexicon/maker/french_tags.h"

#include <string_view>
#include <unordered_map>

namespace scenarios {
namespace {

using F = Feature;

/// What is said of a form, whatever key it stands behind: the dictionary writes "po:3pe" and "is:3pe".
const std::unordered_map<std::string_view, Features> meanings{
    {"nom", F::noun},
    {"titr", F::noun},
    {"adj", F::adjective},
    {"adv", F::adverb},
    {"advint", F::adverb},
    {"interj", F::interjection},
    {"npr", F::properName},
    {"prn", F::properName},
    {"patr", F::properName},
    {"nb", F::number},
    {"nbro", F::adjective | F::number},
    {"prep", F::preposition},
    {"prepv", F::preposition},
    {"cj", F::conjunction},
    {"cjco", F::conjunction},
    {"cjsub", F::conjunction},
    {"det", F::determiner},
    {"detpos", F::determiner},
    {"detdem", F::determiner},
    {"detind", F::determiner},
    {"detex", F::determiner},
    {"detneg", F::determiner | F::negation},
    {"propersuj", F::pronoun},
    {"properobj", F::pronoun},
    {"prodem", F::pronoun},
    {"proind", F::pronoun},
    {"proint", F::pronoun},
    {"prorel", F::pronoun},
    {"proadv", F::pronoun},
    {"proneg", F::pronoun | F::negation},
    {"negadv", F::adverb | F::negation},
    {"loc.adv", F::adverb},
    {"loc.adj", F::adjective},
    {"loc.nom", F::noun},
    {"loc.prep", F::preposition},
    {"loc.prepv", F::preposition},
    {"loc.cj", F::conjunction},
    {"loc.cjsub", F::conjunction},
    {"loc.interj", F::interjection},
    {"mas", F::masculine},
    {"fem", F::feminine},
    {"epi", F::masculine | F::feminine},
    {"sg", F::singular},
    {"pl", F::plural},
    {"inv", F::singular | F::plural},
    {"1pe", F::firstPerson},
    {"2pe", F::secondPerson},
    {"3pe", F::thirdPerson},
    {"1sg", F::firstPerson | F::singular},
    {"2sg", F::secondPerson | F::singular},
    {"3sg", F::thirdPerson | F::singular},
    {"1pl", F::firstPerson | F::plural},
    {"2pl", F::secondPerson | F::plural},
    {"3pl", F::thirdPerson | F::plural},
    {"3pl!", F::thirdPerson | F::plural},
    {"infi", F::infinitive},
    {"ppre", F::presentParticiple},
    {"ppas", F::pastParticiple},
    {"ipre", F::present},
    {"iimp", F::imperfect},
    {"ipsi", F::past},
    {"ifut", F::future},
    {"cond", F::conditional},
    {"spre", F::subjunctive},
    {"simp", F::subjunctive},
    {"impe", F::imperative},
};

constexpr Features moods = F::infinitive | F::presentParticiple | F::pastParticiple | F::present |
                           F::imperfect | F::past | F::future | F::conditional | F::subjunctive |
                           F::imperative;

/// "v1_it_q__a": the group, then one letter a place for: intransitive, direct object, indirect object, "se",
/// impersonal, and the auxiliary (e: être, a: avoir, ea: both, zz: not known, so avoir). "x" is rare.
Features verbKind(std::string_view code) {
    Features kind = F::verb;
    if (code.size() < 10) return kind;
    if (code[4] == 't') kind = kind | F::transitive;
    if (code[6] == 'p' || code[6] == 'r') kind = kind | F::pronominal;
    if (code[8] == 'e') kind = kind | F::withEtre;
    return kind;
}

/// The tag without its key; empty for the keys that say nothing here.
std::string_view valueOf(std::string_view tag) {
    return tag.starts_with("po:") || tag.starts_with("is:") ? tag.substr(3) : std::string_view{};
}

Features meaningOf(std::string_view tag) {
    const std::string_view value = valueOf(tag);
    if (value.size() > 2 && value[0] == 'v' && value[1] >= '0' && value[1] <= '3') return verbKind(value);
    const auto found = meanings.find(value);
    return found == meanings.end() ? Features{} : found->second;
}

}  // namespace

Features frenchFeatures(const std::vector<std::string>& ofWord, const std::vector<std::string>& ofSuffix) {
    Features features;
    for (const std::string& tag : ofWord) {
        if (tag == "po:err") return {};
        features = features | meaningOf(tag);
    }
    for (const std::string& tag : ofSuffix) features = features | meaningOf(tag);
    // A verb without a mood is a stem that stands alone.
    return features.has(F::verb) && !features.hasAny(moods) ? Features{} : features;
}

std::optional<std::string> frenchLemma(const std::vector<std::string>& ofWord) {
    for (const std::string& tag : ofWord)
        if (tag.starts_with("st:")) return tag.substr(3);
    return std::nullopt;
}

}  // namespace scenarios
