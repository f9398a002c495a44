#pragma once
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace scenarios {

/// A file the lexicon is made of is missing, or is not what it should be. What it says is whole.
struct MakerError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The lines of a file, without their ends. Throws MakerError where it cannot be read.
std::vector<std::string> linesOf(const std::filesystem::path& file);
/// The words of a line, between blanks and tabs.
std::vector<std::string> wordsOf(std::string_view line);

/// One letter that a word must have for an affix, or must not: "[^aeiou]".
struct LetterTest {
    std::vector<std::string> letters;  ///< empty: any letter
    bool isNot = false;
};

/// How an affix changes a word: what goes, what comes, for which words, and what that says of it.
struct AffixRule {
    std::string strip;
    std::string add;
    std::vector<LetterTest> condition;
    std::vector<std::string> tags;
};

/// A line of the dictionary.
struct DictionaryEntry {
    std::string word;
    std::vector<std::string> flags;
    std::vector<std::string> tags;
};

/// A dictionary of hunspell: .aff and .dic in UTF-8, with flags of one or two letters.
class HunspellDictionary {
  public:
    /// Throws MakerError.
    HunspellDictionary(const std::filesystem::path& affixes, const std::filesystem::path& words);

    /// A form, the flag of the suffix that made it, and the tags of that suffix; flag and tags are empty for
    /// the word itself.
    using TakeForm = std::function<void(const std::string& form, const std::string& flag,
                                        const std::vector<std::string>& tags)>;
    const std::vector<DictionaryEntry>& entries() const { return entries_; }
    /// Gives every form of the word, the word itself first if it may stand alone. Prefixes are left out.
    void expand(const DictionaryEntry& entry, const TakeForm& take) const;
    /// The words that prefixes make of it; they take the same suffixes.
    std::vector<DictionaryEntry> prefixed(const DictionaryEntry& entry) const;

  private:
    void readAffixes(const std::filesystem::path& file);
    void readAffixLine(const std::vector<std::string>& words);
    void readWords(const std::filesystem::path& file);
    std::vector<std::string> flagsOf(std::string_view text) const;
    bool is(const DictionaryEntry& entry, const std::string& flag) const;

    std::vector<DictionaryEntry> entries_;
    std::map<std::string, std::vector<AffixRule>> suffixes_;
    std::map<std::string, std::vector<AffixRule>> prefixes_;
    std::size_t flagLength_ = 1;
    std::string needsAffix_;
    std::string forbidden_;
    std::string inCompoundOnly_;
};

}  // namespace scenarios
