#include "scenarios/lexicon/maker/hunspell.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace scenarios {
namespace {

/// How many bytes the character takes that starts there.
std::size_t lengthAt(std::string_view text, std::size_t at) {
    std::size_t bytes = 1;
    while (at + bytes < text.size() && (static_cast<unsigned char>(text[at + bytes]) & 0xC0U) == 0x80)
        ++bytes;
    return bytes;
}

/// The last character of a text that is not empty.
std::string_view lastCharacter(std::string_view text) {
    std::size_t begin = text.size() - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80) --begin;
    return text.substr(begin);
}

/// "[^aeiou]y" as one test a letter; "." is any.
std::vector<LetterTest> conditionOf(std::string_view text) {
    std::vector<LetterTest> tests;
    if (text == ".") return tests;
    bool isOpen = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::string letter(text.substr(at, lengthAt(text, at)));
        at += letter.size();
        if (letter == "[") {
            isOpen = true;
            tests.emplace_back();
        } else if (letter == "]") {
            isOpen = false;
        } else if (isOpen && letter == "^" && tests.back().letters.empty()) {
            tests.back().isNot = true;
        } else if (isOpen) {
            tests.back().letters.push_back(letter);
        } else {
            tests.push_back({letter == "." ? std::vector<std::string>{} : std::vector{letter}, false});
        }
    }
    return tests;
}

bool holds(const LetterTest& test, std::string_view letter) {
    return test.letters.empty() ||
           (std::ranges::find(test.letters, letter) != test.letters.end()) != test.isNot;
}

bool endsAs(std::string_view word, const std::vector<LetterTest>& condition) {
    for (std::size_t i = condition.size(); i-- > 0;) {
        if (word.empty()) return false;
        const std::string_view letter = lastCharacter(word);
        if (!holds(condition[i], letter)) return false;
        word.remove_suffix(letter.size());
    }
    return true;
}

bool beginsAs(std::string_view word, const std::vector<LetterTest>& condition) {
    for (const LetterTest& test : condition) {
        if (word.empty()) return false;
        const std::string_view letter = word.substr(0, lengthAt(word, 0));
        if (!holds(test, letter)) return false;
        word.remove_prefix(letter.size());
    }
    return true;
}

std::string orNothing(const std::string& text) {
    return text == "0" ? "" : text;
}

}  // namespace

std::vector<std::string> linesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw MakerError("The file " + file.string() + " cannot be read.");
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        if (line.ends_with('\r')) line.pop_back();
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> wordsOf(std::string_view line) {
    std::istringstream in{std::string(line)};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(std::move(word));
    return words;
}

HunspellDictionary::HunspellDictionary(const std::filesystem::path& affixes,
                                       const std::filesystem::path& words) {
    readAffixes(affixes);
    readWords(words);
}

std::vector<std::string> HunspellDictionary::flagsOf(std::string_view text) const {
    std::vector<std::string> flags;
    for (std::size_t at = 0; at + flagLength_ <= text.size(); at += flagLength_)
        flags.emplace_back(text.substr(at, flagLength_));
    return flags;
}

void HunspellDictionary::readAffixes(const std::filesystem::path& file) {
    bool isUtf8 = false;
    for (const std::string& line : linesOf(file)) {
        const auto words = wordsOf(line);
        if (words.size() < 2) continue;
        if (words[0] == "SET") isUtf8 = words[1] == "UTF-8";
        if (words[0] == "FLAG" && words[1] != "long")
            throw MakerError(file.string() + ": flags of the kind \"" + words[1] + "\" are not read.");
        readAffixLine(words);
    }
    if (!isUtf8) throw MakerError(file.string() + ": only dictionaries in UTF-8 are read (SET UTF-8).");
}

void HunspellDictionary::readAffixLine(const std::vector<std::string>& words) {
    const std::string& keyword = words[0];
    if (keyword == "FLAG") flagLength_ = 2;
    if (keyword == "NEEDAFFIX") needsAffix_ = words[1];
    if (keyword == "FORBIDDENWORD") forbidden_ = words[1];
    if (keyword == "ONLYINCOMPOUND") inCompoundOnly_ = words[1];
    // The first line of a class says how many lines it has: it is shorter by one word.
    if ((keyword != "SFX" && keyword != "PFX") || words.size() < 5) return;
    AffixRule rule{orNothing(words[2]),
                   words[3].substr(0, words[3].find('/')),
                   conditionOf(words[4]),
                   {words.begin() + 5, words.end()}};
    rule.add = orNothing(rule.add);
    (keyword == "SFX" ? suffixes_ : prefixes_)[words[1]].push_back(std::move(rule));
}

void HunspellDictionary::readWords(const std::filesystem::path& file) {
    const auto lines = linesOf(file);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        auto words = wordsOf(lines[i]);
        if (words.empty()) continue;
        DictionaryEntry entry{words[0], {}, {words.begin() + 1, words.end()}};
        if (const auto slash = entry.word.find('/'); slash != std::string::npos && slash > 0) {
            entry.flags = flagsOf(std::string_view(entry.word).substr(slash + 1));
            entry.word.resize(slash);
        }
        entries_.push_back(std::move(entry));
    }
    if (entries_.empty()) throw MakerError(file.string() + " holds no word.");
}

bool HunspellDictionary::is(const DictionaryEntry& entry, const std::string& flag) const {
    return !flag.empty() && std::ranges::find(entry.flags, flag) != entry.flags.end();
}

void HunspellDictionary::expand(const DictionaryEntry& entry, const TakeForm& take) const {
    if (is(entry, forbidden_) || is(entry, inCompoundOnly_)) return;
    if (!is(entry, needsAffix_)) take(entry.word, {}, {});
    for (const std::string& flag : entry.flags) {
        const auto found = suffixes_.find(flag);
        if (found == suffixes_.end()) continue;
        for (const AffixRule& rule : found->second) {
            if (!entry.word.ends_with(rule.strip) || !endsAs(entry.word, rule.condition)) continue;
            take(entry.word.substr(0, entry.word.size() - rule.strip.size()) + rule.add, flag, rule.tags);
        }
    }
}

std::vector<DictionaryEntry> HunspellDictionary::prefixed(const DictionaryEntry& entry) const {
    std::vector<DictionaryEntry> made;
    for (const std::string& flag : entry.flags) {
        const auto found = prefixes_.find(flag);
        if (found == prefixes_.end()) continue;
        for (const AffixRule& rule : found->second) {
            if (!entry.word.starts_with(rule.strip) || !beginsAs(entry.word, rule.condition)) continue;
            made.push_back({rule.add + entry.word.substr(rule.strip.size()), entry.flags, entry.tags});
        }
    }
    return made;
}

}  // namespace scenarios
