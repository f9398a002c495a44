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

/// True for the "e" of "make", "makes", "walked", not for that of "table", "services", "needed".
bool hasMuteEnd(std::string_view word) {
    if (word.ends_with("e"))
        return !(word.ends_with("le") && word.size() > 2 && !isVowel(word[word.size() - 3]));
    if (word.ends_with("ed")) return !endsWithOneOf(word, {"ted", "ded"});
    return word.ends_with("es") &&
           !endsWithOneOf(word, {"ses", "ces", "ges", "zes", "xes", "ches", "shes", "sses"}) &&
           !(word.ends_with("les") && word.size() > 3 && !isVowel(word[word.size() - 4]));
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
    const bool endsInVowels = word.size() > 2 && word.ends_with("e") && isVowel(word[word.size() - 2]);
    if (count > 1 && !endsInVowels && hasMuteEnd(word)) --count;
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
