#include "scenarios/lexicon/maker/english_words.h"

#include <algorithm>
#include <array>

namespace scenarios {
namespace {

using F = Feature;

bool isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

bool endsWithOneOf(std::string_view word, std::initializer_list<std::string_view> ends) {
    return std::ranges::any_of(ends, [&](std::string_view end) { return word.ends_with(end); });
}

bool endsAsAdjective(std::string_view word) {
    return endsWithOneOf(word, {"able", "ible", "al", "ous", "ive", "ic", "ful", "less", "ary", "ory", "ent",
                                "ant", "ed", "ish"});
}

/// The parts of speech of a word that takes no suffix that tells.
Features partsByEnding(std::string_view word) {
    if (isCapital(word.front())) return F::properName;
    if (endsWithOneOf(word, {"ly"})) return F::adverb;
    if (endsAsAdjective(word)) return F::adjective;
    if (endsWithOneOf(word, {"tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ship"}))
        return F::noun;
    return F::noun | F::adjective;
}

/// The parts of speech of a word of the dictionary.
Features partsOf(const DictionaryEntry& entry) {
    const auto takes = [&](const char* flag) {
        return std::ranges::find(entry.flags, flag) != entry.flags.end();
    };
    if (isCapital(entry.word.front())) return F::properName;
    Features parts;
    if (takes("G") || takes("D")) parts = parts | F::verb;
    if (takes("M") || (takes("S") && parts.empty())) parts = parts | F::noun;
    if (takes("P") || takes("Y") || takes("T")) parts = parts | F::adjective;
    if (parts.has(F::noun) && !parts.has(F::verb) && endsAsAdjective(entry.word))
        parts = parts | F::adjective;
    return parts.empty() ? partsByEnding(entry.word) : parts;
}

/// What a suffix makes of a word: a form of it, or another word.
struct Derived {
    Features ifVerb;     ///< of the form, where the word is a verb
    Features otherwise;  ///< of the form, where it is a noun or an adjective
    bool isOtherWord = false;
};

Derived derivedBy(const std::string& flag) {
    constexpr Features aNoun = F::noun | F::singular;
    constexpr Features someNouns = F::noun | F::plural;
    if (flag == "S") return {F::verb | F::present | F::thirdPerson | F::singular, someNouns};
    if (flag == "G") return {F::verb | F::presentParticiple, {}};
    if (flag == "D") return {F::verb | F::past | F::pastParticiple, F::adjective};
    if (flag == "R") return {aNoun, F::adjective, true};
    if (flag == "T") return {{}, F::adjective};
    if (flag == "Y") return {F::adverb, F::adverb, true};
    if (flag == "V" || flag == "B") return {F::adjective, F::adjective, true};
    if (flag == "L" || flag == "N" || flag == "P") return {aNoun, aNoun, true};
    if (flag == "X" || flag == "Z" || flag == "J") return {someNouns, someNouns, true};
    return {};
}

/// "decisions" belongs to "decision".
std::string lemmaOf(const std::string& form, Features features) {
    return features.has(F::plural) && form.ends_with("s") ? form.substr(0, form.size() - 1) : form;
}

/// All forms of one word.
class Rows {
  public:
    Rows(const DictionaryEntry& entry, const EnglishVerbs& verbs, std::vector<WordRow>& rows)
        : word_(entry.word), parts_(partsOf(entry)), verbs_(verbs), rows_(rows) {}

    void take(const std::string& form, const std::string& flag) {
        if (flag.empty()) return takeWord();
        const Derived derived = derivedBy(flag);
        const bool isVerb = parts_.has(F::verb);
        if (isVerb && !derived.ifVerb.empty()) add(form, derived.ifVerb, derived.isOtherWord);
        const bool isOther = parts_.hasAny(F::noun | F::adjective | F::properName);
        if (isOther && (!isVerb || flag == "S") && !derived.otherwise.empty())
            add(form, derived.otherwise, derived.isOtherWord && !derived.otherwise.has(F::adjective));
    }

  private:
    void takeWord() {
        // "written" stands in the dictionary as a word of its own; the list of verbs knows better.
        if (verbs_.irregularForms.contains(word_)) return;
        const Features nominal = parts_ & (F::noun | F::adjective | F::adverb | F::properName);
        if (!nominal.empty()) add(word_, nominal | (nominal.has(F::noun) ? F::singular : nominal), false);
        if (parts_.has(F::verb)) {
            add(word_, F::verb | F::infinitive | F::imperative, false);
            add(word_, F::verb | F::present | F::firstPerson | F::secondPerson | F::singular, false);
            add(word_, F::verb | F::present | F::firstPerson | F::secondPerson | F::thirdPerson | F::plural,
                false);
        }
    }

    void add(const std::string& form, Features features, bool isOtherWord) {
        const bool takesObject = features.has(F::verb) && !verbs_.intransitive.contains(word_);
        if (takesObject) features = features | F::transitive;
        rows_.push_back({form, isOtherWord ? lemmaOf(form, features) : word_, features});
    }

    const std::string& word_;
    Features parts_;
    const EnglishVerbs& verbs_;
    std::vector<WordRow>& rows_;
};

/// "learnt/learned" in its parts.
std::vector<std::string> alternatives(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('/', at), text.size());
        all.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return all;
}

/// "organise" besides "organize": the dictionary has the spelling of one side of the ocean only.
void addBritish(std::vector<WordRow>& rows) {
    for (std::size_t i = 0, size = rows.size(); i < size; ++i) {
        const std::size_t inForm = rows[i].form.rfind("iz");
        const std::size_t inLemma = rows[i].lemma.rfind("iz");
        const bool isIze = rows[i].lemma.ends_with("ize") || rows[i].lemma.ends_with("ization");
        if (!isIze || inLemma < 4 || inForm == std::string::npos) continue;
        WordRow british = rows[i];
        british.form[inForm + 1] = 's';
        british.lemma[inLemma + 1] = 's';
        rows.push_back(std::move(british));
    }
}

}  // namespace

EnglishVerbs readEnglishVerbs(const std::filesystem::path& folder) {
    EnglishVerbs verbs;
    for (const std::string& word : readList(folder / "intransitive.txt")) verbs.intransitive.insert(word);
    const auto words = readList(folder / "verbs.txt");
    if (words.size() % 3 != 0)
        throw MakerError((folder / "verbs.txt").string() + ": three words a line are expected.");
    for (std::size_t i = 0; i < words.size(); i += 3) {
        const Features kind = verbs.intransitive.contains(words[i]) ? F::verb : F::verb | F::transitive;
        for (const std::string& form : alternatives(words[i + 1]))
            verbs.irregular.push_back({form, words[i], kind | F::past});
        for (const std::string& form : alternatives(words[i + 2]))
            verbs.irregular.push_back({form, words[i], kind | F::pastParticiple});
    }
    for (const WordRow& row : verbs.irregular)
        if (row.form != row.lemma) verbs.irregularForms.insert(row.form);
    return verbs;
}

std::vector<WordRow> englishRows(const HunspellDictionary& dictionary, const EnglishVerbs& verbs) {
    std::vector<WordRow> rows;
    const auto takeAll = [&](const DictionaryEntry& entry) {
        if (!isCapital(entry.word.front()) && (entry.word.front() < 'a' || entry.word.front() > 'z')) return;
        Rows ofWord(entry, verbs, rows);
        dictionary.expand(entry, [&](const std::string& form, const std::string& flag, const auto&) {
            ofWord.take(form, flag);
        });
    };
    for (const DictionaryEntry& entry : dictionary.entries()) {
        takeAll(entry);
        for (const DictionaryEntry& made : dictionary.prefixed(entry)) takeAll(made);
    }
    addBritish(rows);
    rows.insert(rows.end(), verbs.irregular.begin(), verbs.irregular.end());
    return rows;
}

}  // namespace scenarios
