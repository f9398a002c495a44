#include <string>
#include <utility>

#include "scenarios/lexicon/syllables.h"

namespace scenarios {
namespace {

bool isVowel(char letter) {
    return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

bool endsWithOneOf(std::string_view word, std::initializer_list<std::string_view> ends) {
    for (const std::string_view end : ends)
        if (word.ends_with(end)) return true;
    return false;
}

/// True for the "e" of "make", "makes", "walked", not for that of "table", "services", "needed", nor where it
/// was counted with the vowel before it: "issued".
bool hasMuteEnd(std::string_view word) {
    const std::size_t at = word.rfind('e');
    if (at == std::string_view::npos || at < 2 || isVowel(word[at - 1])) return false;
    const std::string_view end = word.substr(at);
    const std::string_view stem = word.substr(0, at);
    if (end == "ed") return !endsWithOneOf(stem, {"t", "d"});
    if (end != "e" && end != "es") return false;
    const bool isSyllable = stem.ends_with("l") && !isVowel(stem[stem.size() - 2]);
    return !isSyllable && !(end == "es" && endsWithOneOf(stem, {"s", "c", "g", "z", "x", "ch", "sh"}));
}

/// True for the second "e" of "statement", "carefully": what is behind it is a suffix.
bool hasMuteMiddle(std::string_view word) {
    for (const std::string_view suffix : {"ment", "ments", "ful", "fully", "less", "ly", "ness"}) {
        if (!word.ends_with(suffix) || word.size() < suffix.size() + 4) continue;
        const std::string_view stem = word.substr(0, word.size() - suffix.size());
        const char before = stem[stem.size() - 2];
        return stem.ends_with("e") && !isVowel(before) && before != 'l';
    }
    return false;
}

/// Two vowels that stand side by side and are both said.
bool isParted(char first, char second, std::string_view rest) {
    if (first == 'i') return second == 'a' || second == 'u' || (second == 'o' && !rest.starts_with("ion"));
    return (first == 'e' && second == 'o') || (first == 'u' && second == 'a') ||
           (first == 'y' && second == 'i');
}

int syllablesOf(std::string_view word) {
    int count = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (!isVowel(word[i]) || (i == 0 && word[i] == 'y')) continue;
        const bool isAfterVowel = i > 0 && isVowel(word[i - 1]) && !(i == 1 && word[0] == 'y');
        const bool isSign = i > 1 && word[i - 1] == 'u' && (word[i - 2] == 'q' || word[i - 2] == 'g');
        const bool isSoft = i > 1 && word[i - 1] == 'i' && (word[i - 2] == 't' || word[i - 2] == 'c');
        if (!isAfterVowel || (!isSign && !isSoft && isParted(word[i - 1], word[i], word.substr(i - 1))))
            ++count;
    }
    if (count > 1 && hasMuteEnd(word)) --count;
    if (count > 1 && hasMuteMiddle(word)) --count;
    return count;
}

}  // namespace

int englishSyllables(std::string_view word) {
    int count = 0;
    std::string letters;
    for (const char letter : word) {
        if (letter >= 'A' && letter <= 'Z')
            letters += static_cast<char>(letter - 'A' + 'a');
        else if (letter >= 'a' && letter <= 'z')
            letters += letter;
        else if (letter == '-')
            count += syllablesOf(std::exchange(letters, {}));
    }
    return count + syllablesOf(letters);
}

}  // namespace scenarios
