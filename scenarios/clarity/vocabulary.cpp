#include "scenarios/clarity/vocabulary.h"

#include <algorithm>
#include <array>
#include <optional>

#include "scenarios/clarity/characters.h"
#include "scenarios/clarity/compiled_rules.h"
#include "scenarios/language/abbreviations.h"
#include "scenarios/language/forms.h"
#include "scenarios/lexicon/syllables.h"

namespace scenarios {
namespace {

constexpr std::size_t mostWords = 1U << 17U;
constexpr std::size_t pageOfTexts = 1U << 16U;
constexpr std::size_t figureSyllables = 2;
/// Words of more letters are long.
constexpr int longWord = 6;

bool isOneOf(std::string_view text, const auto& signs) {
    return std::ranges::find(signs, text) != signs.end();
}

/// A word with a capital that no lexicon has is somebody's name, or something's.
constexpr std::array<Reading, 1> unknownName{{{0, Feature::properName}}};

/// "DGFiP", "EHPADs": two signs at least that are no small letters come first.
bool mayBeShortened(std::string_view raw) {
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    return raw.size() >= 2 && !isSmall(raw[0]) && !isSmall(raw[1]);
}

std::uint8_t whatIs(const KnownWord& word) {
    constexpr std::size_t mostBytes = 4;  // of a character
    constexpr std::array<std::string_view, 2> parting{",", ";"};
    constexpr std::array<std::string_view, 4> joining{"et", "ou", "and", "or"};
    unsigned is = 0;
    if (word.kind == TokenKind::word) is |= WordKind::word;
    if (word.kind == TokenKind::word && word.letters > longWord) is |= WordKind::longWord;
    if (word.kind == TokenKind::word && mayBeShortened(word.raw)) is |= WordKind::shortened;
    if (isOneOf(word.raw, parting)) is |= WordKind::parting;
    if (isOneOf(word.spelling, joining)) is |= WordKind::joining;
    if (word.firstNeeded < word.endNeeded) is |= WordKind::needed;
    const bool isCut = word.raw.size() + mostBytes > Vocabulary::longestWord;
    const bool isAny = word.kind != TokenKind::word && word.raw.empty();
    if (isCut || isAny) is |= WordKind::unread;
    return static_cast<std::uint8_t>(is);
}

void setBit(std::vector<std::uint64_t>& bits, std::uint32_t bit) {
    bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
}

constexpr std::array<std::string_view, 4> endings{".", "!", "?", "\u2026"};
constexpr std::array<std::string_view, 11> openings{"(", "[",      "{",      "\u00AB", "\u201C", "\u2018",
                                                    "-", "\u2013", "\u2014", "\u2022", "\""};
constexpr std::array<std::string_view, 7> closings{")", "]", "}", "\u00BB", "\u201D", "\u2019", "\""};

}  // namespace

Vocabulary::Vocabulary(const CompiledRules& rules, const Lexicon& lexicon, std::string_view language)
    : rules_(rules),
      lexicon_(lexicon),
      isFrench_(language != "en"),
      holds_(rules.tests().size() + rules.rules().rules.size()),
      exceptions_(static_cast<std::uint32_t>(rules.tests().size())),
      candidates_(rules.patterns().size()) {
    start();
}

void Vocabulary::start() {
    recent_.fill({});
    slots_.assign(1U << 10U, {});
    mask_ = slots_.size() - 1;
    met_.assign(1, {});
    words_.clear();
    words_.emplace_back();
    kindsOfWords_.clear();
    needed_.clear();
    kindsOfWords_.emplace_back();
    texts_.clear();
    roomLeft_ = 0;
    holds_.clear();
    kindsOfRows_.clear();
    wantedOfRows_.clear();
    unnamed_.clear();
    candidates_.clear();
    holding_.clear();
    kindsOfWords_.back().starts = kindOfHolding();
    kinds_.clear();
    for (std::size_t kind = 0; kind <= static_cast<std::size_t>(TokenKind::sign); ++kind)
        kinds_.push_back(add({}, static_cast<TokenKind>(kind)));
}

void Vocabulary::tidy() {
    if (words_.size() > mostWords || candidates_.isFull()) start();
}

std::string_view Vocabulary::keep(std::string_view text) {
    if (text.size() > roomLeft_) {
        roomLeft_ = std::max(pageOfTexts, text.size());
        texts_.push_back(std::make_unique<char[]>(roomLeft_));
        room_ = texts_.back().get();
    }
    char* place = room_;
    std::ranges::copy(text, place);
    room_ += text.size();
    roomLeft_ -= text.size();
    return {place, text.size()};
}

void Vocabulary::put(Slot slot) {
    std::size_t at = slot.hash & mask_;
    while (slots_[at].word != 0) at = (at + 1) & mask_;
    slots_[at] = slot;
}

void Vocabulary::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    mask_ = slots_.size() - 1;
    for (const Slot& slot : old)
        if (slot.word != 0) put(slot);
}

const Vocabulary::Met& Vocabulary::learn(std::string_view raw, TokenKind kind, const Key& key) {
    const std::uint32_t number = add(raw, kind);
    if (words_.size() * 2 > slots_.size()) grow();
    put({static_cast<std::uint32_t>(key.hash()), number});
    return met_[number] = {key, static_cast<std::uint32_t>(raw.size()), number};
}

std::uint32_t Vocabulary::add(std::string_view raw, TokenKind kind) {
    KnownWord word;
    word.raw = keep(raw);
    word.kind = kind;
    // Nearly every word is spelled as it is written.
    const std::optional<std::size_t> small = smallLettersOf(raw);
    const std::string other = small ? std::string() : lexiconSpelling(raw);
    word.spelling = small || other == raw ? word.raw : keep(other);
    if (kind == TokenKind::word)
        describeWord(word, small);
    else if (kind == TokenKind::sign)
        describeSign(word);
    else
        word.syllables = figureSyllables;
    word.ruleWord = rules_.numberOf(word.spelling);
    word.firstNeeded = static_cast<std::uint32_t>(needed_.size());
    rules_.expressions().needed().findIn(raw, needed_);
    word.endNeeded = static_cast<std::uint32_t>(needed_.size());
    kindsOfWords_.push_back(kindFor(word));
    words_.push_back(word);
    met_.emplace_back();
    return static_cast<std::uint32_t>(words_.size() - 1);
}

WordKind Vocabulary::kindFor(const KnownWord& word) {
    Prepared alike;
    if (rules_.tests().isNamed(word)) {
        alike = prepared(word);
    } else {
        rules_.tests().describe(word, traits_);
        auto known = unnamed_.find(traits_);
        if (known == unnamed_.end()) known = unnamed_.emplace(traits_, prepared(word)).first;
        alike = known->second;
    }
    return {alike.holds, alike.starts, word.syllables, whatIs(word)};
}

std::size_t Vocabulary::TraitsHash::operator()(const std::vector<std::uint32_t>& traits) const {
    std::uint64_t hash = traits.size();
    for (const std::uint32_t one : traits) hash = (std::rotl(hash, 5) ^ one) * 0xD6E8FEB86659FD93ULL;
    return hash ^ hash >> 32U;
}

Vocabulary::Prepared Vocabulary::prepared(const KnownWord& word) {
    rules_.tests().holdingOf(word, holding_);
    bits_.assign(holds_.stride(), 0);
    std::uint64_t wanted = 0;
    for (const std::uint32_t test : holding_) {
        setBit(bits_, test);
        wanted |= rules_.wantedBy(test);
        for (const std::uint32_t rule : rules_.exceptedBy(test)) setBit(bits_, exceptions_ + rule);
    }
    const std::uint32_t holds = holds_.keep(bits_);
    if (holds == kindsOfRows_.size()) {
        kindsOfRows_.push_back(kindOfHolding());
        wantedOfRows_.push_back(wanted);
    }
    return {holds, kindsOfRows_[holds]};
}

/// The kind of a word for which the tests in `holding_` hold.
Candidates::Kind Vocabulary::kindOfHolding() {
    Candidates::Kind kind{};
    for (std::size_t place = 0; place < Candidates::places; ++place) {
        bits_.assign(candidates_.stride(), 0);
        for (const std::uint32_t pattern : rules_.reaching(place).anything) setBit(bits_, pattern);
        for (const std::uint32_t test : holding_)
            for (const std::uint32_t pattern : rules_.reaching(place).ofTest[test]) setBit(bits_, pattern);
        kind.at(place) = candidates_.keep(place, bits_);
    }
    return kind;
}

void Vocabulary::describeLetters(KnownWord& word) {
    std::size_t letters = 0;
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < word.raw.size();) {
        const auto [kind, bytes] = characterAt(word.raw, at);
        letters += kind == CharacterKind::letter;
        capitals += kind == CharacterKind::letter && startsWithCapital(word.raw.substr(at));
        at += bytes;
    }
    word.letters = static_cast<std::uint8_t>(std::min<std::size_t>(letters, 255));
    word.capital = startsWithCapital(word.raw);
    word.upper = letters >= 2 && capitals == letters;
}

void Vocabulary::describeStops(KnownWord& word) {
    const std::string folded = squeezed(word.spelling.substr(0, 32));
    word.ownsStop = isAbbreviation(folded);
    word.ownsStopBeforeNumber = announcesNumber(folded);
}

void Vocabulary::describeSign(KnownWord& word) const {
    const std::string_view first =
        word.raw.substr(0, characterAt(word.raw.empty() ? " " : word.raw, 0).bytes);
    word.endsSentence = isOneOf(first, endings);
    word.opens = isOneOf(word.raw, openings);
    word.closes = isOneOf(word.raw, closings);
}

void Vocabulary::describeWord(KnownWord& word, std::optional<std::size_t> small) const {
    if (word.raw.empty()) return;
    if (small)
        word.letters = static_cast<std::uint8_t>(std::min<std::size_t>(*small, 255));
    else
        describeLetters(word);
    if (!small || *small <= longestAbbreviation) describeStops(word);
    word.form = lexicon_.find(word.spelling);
    if (word.form == 0 && word.capital) word.form = lexicon_.find(composed(word.raw));
    if (word.form == 0 && word.capital) {
        // "PARIS" is "Paris".
        word.form = lexicon_.find(capitalised(word.spelling));
    }
    word.readings = lexicon_.readings(word.form);
    word.features = lexicon_.features(word.form);
    word.elided = word.spelling.ends_with('\'');
    if (word.form == 0 && word.capital && !word.upper && word.letters > 1) {
        word.readings = unknownName;
        word.features = Feature::properName;
    }
    const bool isSpelt = word.upper && word.form == 0 && word.letters <= 6;
    const int said = isSpelt          ? word.letters
                     : word.form != 0 ? lexicon_.syllables(word.form)
                     : isFrench_      ? frenchSyllables(word.spelling)
                                      : englishSyllables(word.spelling);
    word.syllables = static_cast<std::uint8_t>(std::clamp(said, word.elided ? 0 : 1, 255));
    if (word.elided) word.syllables = 0;
}

}  // namespace scenarios
