#include "scenarios/lexicon/maker/french_tags.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace scenarios {
namespace {

using F = Feature;

/// What is said of a form, whatever key it stands behind: the dictionary writes "po:3pe" and "is:3pe".
struct Meaning {
    Features features;
    std::string_view tags;
};
const Meaning written[] = {
    {F::noun, "nom titr loc.nom"},
    {F::adjective, "adj loc.adj"},
    {F::adverb, "adv advint loc.adv"},
    {F::interjection, "interj loc.interj"},
    {F::properName, "npr prn patr"},
    {F::number, "nb"},
    {F::adjective | F::number, "nbro"},
    {F::preposition, "prep prepv loc.prep loc.prepv"},
    {F::conjunction, "cj cjco cjsub loc.cj loc.cjsub"},
    {F::determiner, "det detpos detdem detind detex"},
    {F::determiner | F::negation, "detneg"},
    {F::pronoun, "propersuj properobj prodem proind proint prorel proadv"},
    {F::pronoun | F::negation, "proneg"},
    {F::adverb | F::negation, "negadv"},
    {F::masculine, "mas"},
    {F::feminine, "fem"},
    {F::masculine | F::feminine, "epi"},
    {F::singular, "sg"},
    {F::plural, "pl"},
    {F::singular | F::plural, "inv"},
    {F::firstPerson, "1pe"},
    {F::secondPerson, "2pe"},
    {F::thirdPerson, "3pe"},
    {F::firstPerson | F::singular, "1sg"},
    {F::secondPerson | F::singular, "2sg"},
    {F::thirdPerson | F::singular, "3sg"},
    {F::firstPerson | F::plural, "1pl"},
    {F::secondPerson | F::plural, "2pl"},
    {F::thirdPerson | F::plural, "3pl 3pl!"},
    {F::infinitive, "infi"},
    {F::presentParticiple, "ppre"},
    {F::pastParticiple, "ppas"},
    {F::present, "ipre"},
    {F::imperfect, "iimp"},
    {F::past, "ipsi"},
    {F::future, "ifut"},
    {F::conditional, "cond"},
    {F::subjunctive, "spre simp"},
    {F::imperative, "impe"},
};

std::unordered_map<std::string_view, Features> meaningsByTag() {
    std::unordered_map<std::string_view, Features> all;
    for (const auto& [features, tags] : written)
        for (std::size_t begin = 0; begin < tags.size();) {
            const std::size_t end = std::min(tags.find(' ', begin), tags.size());
            all.emplace(tags.substr(begin, end - begin), features);
            begin = end + 1;
        }
    return all;
}

const std::unordered_map<std::string_view, Features> meanings = meaningsByTag();

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
