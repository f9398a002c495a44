#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace scenarios {

/// What grammar says of a form of a word: the part of speech, and its inflection. Several bits of one kind
/// mean any of them: "finit" is present or simple past.
enum class Feature : std::uint32_t {
    // The part of speech.
    noun,
    adjective,
    verb,
    adverb,
    determiner,
    pronoun,
    preposition,
    conjunction,
    number,
    interjection,
    properName,
    negation,  ///< ne, pas, plus, jamais, aucun …
    // Of nouns, adjectives, participles, determiners, pronouns.
    masculine,
    feminine,
    singular,
    plural,
    // Of verbs.
    firstPerson,
    secondPerson,
    thirdPerson,
    infinitive,
    presentParticiple,
    pastParticiple,
    present,  ///< of the indicative, as imperfect, past and future are
    imperfect,
    past,
    future,
    conditional,
    subjunctive,
    imperative,
    // What kind of verb it is, in all its forms.
    transitive,  ///< takes a direct object
    withEtre,    ///< makes its compound tenses with "être", always or sometimes
    pronominal   ///< only ever with "se"
};

/// A set of features.
class Features {
  public:
    constexpr Features() = default;
    constexpr Features(Feature one) : bits_(bit(one)) {}  // NOLINT(google-explicit-constructor)
    static constexpr Features ofBits(std::uint32_t bits) {
        Features features;
        features.bits_ = bits;
        return features;
    }

    constexpr std::uint32_t bits() const { return bits_; }
    constexpr bool empty() const { return bits_ == 0; }
    constexpr bool has(Feature one) const { return (bits_ & bit(one)) != 0; }
    constexpr bool hasAll(Features others) const { return (bits_ & others.bits_) == others.bits_; }
    constexpr bool hasAny(Features others) const { return (bits_ & others.bits_) != 0; }
    constexpr Features without(Features others) const { return ofBits(bits_ & ~others.bits_); }
    friend constexpr Features operator|(Features a, Features b) { return ofBits(a.bits_ | b.bits_); }
    friend constexpr Features operator&(Features a, Features b) { return ofBits(a.bits_ & b.bits_); }
    constexpr bool operator==(const Features&) const = default;

  private:
    static constexpr std::uint32_t bit(Feature one) {
        return std::uint32_t{1} << static_cast<std::uint32_t>(one);
    }

    std::uint32_t bits_ = 0;
};

constexpr Features operator|(Feature a, Feature b) {
    return Features(a) | Features(b);
}

/// The feature of that name, as rules and word lists write it: "noun", "proper-name", "past-participle",
/// "third-person", "with-etre"; nothing for any other name.
std::optional<Feature> featureNamed(std::string_view name);

}  // namespace scenarios
