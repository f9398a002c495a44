#include "assessment/plan/personal_traces.h"

#include <algorithm>
#include <array>

#include "assessment/plan/plain_words.h"

namespace assessment {
namespace {

using Kind = PersonalTrace::Kind;

/// A run of signs between spaces, without the punctuation around it.
struct Token {
    std::size_t place = 0;
    std::string_view words;
    bool hasStop = false;  ///< a full stop comes right behind it
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t digitsIn(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, isDigit));
}

/// The bytes of the first of some pieces that stands at a place; 0 where none does.
template <std::size_t count>
std::size_t pieceAt(std::string_view text, std::size_t at,
                    const std::array<std::string_view, count>& pieces) {
    for (const std::string_view piece : pieces)
        if (text.substr(at).starts_with(piece)) return piece.size();
    return 0;
}

/// What parts tokens.
constexpr std::array<std::string_view, 19> partings{" ", "\n", "\r", "\t", "\u00A0", "\u202F", "(",
                                                    ")", "[",  "]",  "\"", "«",      "»",      ",",
                                                    ";", ":",  "!",  "?",  "’"};

std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> tokens;
    std::size_t start = 0;
    const auto end = [&](std::size_t at) {
        std::string_view words = text.substr(start, at - start);
        const bool hasStop = words.ends_with('.');
        if (hasStop) words.remove_suffix(1);
        if (!words.empty()) tokens.push_back({start, words, hasStop});
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t parting = pieceAt(text, at, partings);
        if (parting > 0) {
            end(at);
            start = at + parting;
        }
        at += std::max<std::size_t>(parting, 1);
    }
    end(text.size());
    return tokens;
}

bool isEmail(const Token& token) {
    const std::size_t at = token.words.find('@');
    return at != 0 && at != std::string_view::npos && token.words.find('.', at + 2) < token.words.size() - 1;
}

bool isCapital(std::string_view word) {
    if (word.front() >= 'A' && word.front() <= 'Z') return true;
    return (word >= "\u00C0" && word < "\u00DF") || word.starts_with("\u0152");
}

bool isTitle(const Token& token) {
    constexpr std::array<std::string_view, 10> titles{"Mr",           "Mme", "Mlle", "Monsieur", "Madame",
                                                      "Mademoiselle", "Mrs", "Ms",   "Miss",     "Dr"};
    return std::ranges::find(titles, token.words) != titles.end();
}

/// "M." and "J."
bool isInitial(const Token& token) {
    return token.hasStop && token.words.size() == 1 && isCapital(token.words);
}

/// Behind an initial other than "M.", a short word rather begins a sentence: "at desk A. The …".
bool isNameAfter(const Token& before, const Token& token) {
    constexpr std::size_t leastBehindTitle = 2;
    constexpr std::size_t leastBehindInitial = 4;
    const bool hasTitle = isTitle(before) || (isInitial(before) && before.words == "M");
    if (!isCapital(token.words) || (!hasTitle && !isInitial(before))) return false;
    const std::vector<std::string> words = plainWordsOf(token.words);
    return !words.empty() && words.front().size() >= (hasTitle ? leastBehindTitle : leastBehindInitial);
}

bool announcesNumber(const Token& token) {
    const std::vector<std::string> words = plainWordsOf(token.words);
    constexpr std::array<std::string_view, 7> heralds{"n", "no", "nr", "numero", "number", "dossier", "ref"};
    return words.size() == 1 && std::ranges::find(heralds, words.front()) != heralds.end();
}

/// Made of nothing but letters, digits and what joins them, and neither a date nor two years.
bool isFileLike(std::string_view words) {
    constexpr std::size_t digitsOfDate = 8;
    const bool isOne = std::ranges::all_of(
        words, [](char c) { return isDigit(c) || isLetter(c) || c == '-' || c == '/' || c == '_'; });
    const bool isDate = std::ranges::count(words, '/') == 2 || std::ranges::count(words, '-') == 2;
    const bool isYears = words.size() == 9 && !isDigit(words[4]);
    const bool hasLetters = std::ranges::any_of(words, isLetter);
    return isOne && (hasLetters || digitsIn(words) > digitsOfDate || !(isDate || isYears));
}

bool isFile(const Token* before, const Token& token) {
    constexpr std::size_t leastAnnounced = 4;
    constexpr std::size_t leastAlone = 7;
    const bool isAnnounced = before && announcesNumber(*before);
    return isFileLike(token.words) && digitsIn(token.words) >= (isAnnounced ? leastAnnounced : leastAlone);
}

/// The bytes of the digits at a place, and of those that follow behind one space or sign each.
std::size_t numberAt(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 7> joints{" (0)", "(0)", "\u00A0", "\u202F", " ", ".", "-"};
    std::size_t end = at;
    while (end < text.size()) {
        const std::size_t next = end + (isDigit(text[end]) ? 0 : pieceAt(text, end, joints));
        if (next >= text.size() || !isDigit(text[next])) break;
        end = next + 1;
    }
    return end - at;
}

bool isPhone(std::string number, bool isAbroad) {
    constexpr std::string_view inFrance = "(0)";
    if (const std::size_t at = number.find(inFrance); at != std::string::npos)
        number.erase(at, inFrance.size());
    std::erase_if(number, [](char c) { return !isDigit(c); });
    if (isAbroad && number.starts_with("33")) number.replace(0, 2, "0");
    if (number.starts_with("0033")) number.replace(0, 4, "0");
    return number.size() == 10 && number[0] == '0' && number[1] != '0';
}

void addPhones(std::string_view text, std::vector<PersonalTrace>& traces) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isInside = at > 0 && (isDigit(text[at - 1]) || isLetter(text[at - 1]));
        if (!isDigit(text[at]) || isInside) continue;
        const bool isAbroad = at > 0 && text[at - 1] == '+';
        const std::size_t size = numberAt(text, at);
        if (isPhone(std::string(text.substr(at, size)), isAbroad)) {
            const std::size_t start = isAbroad ? at - 1 : at;
            traces.push_back({Kind::phone, start, std::string(text.substr(start, at + size - start))});
        }
        at += size;
    }
}

bool isCovered(const Token& token, const std::vector<PersonalTrace>& traces) {
    return std::ranges::any_of(traces, [&](const PersonalTrace& trace) {
        return token.place < trace.place + trace.words.size() &&
               trace.place < token.place + token.words.size();
    });
}

}  // namespace

std::vector<PersonalTrace> personalTracesIn(std::string_view text) {
    std::vector<PersonalTrace> traces;
    addPhones(text, traces);
    const std::vector<Token> tokens = tokensOf(text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const Token* before = i > 0 ? &tokens[i - 1] : nullptr;
        if (isCovered(token, traces)) continue;
        if (isEmail(token))
            traces.push_back({Kind::email, token.place, std::string(token.words)});
        else if (before && isNameAfter(*before, token)) {
            const std::size_t end = token.place + token.words.size();
            traces.push_back(
                {Kind::name, before->place, std::string(text.substr(before->place, end - before->place))});
        } else if (isFile(before, token))
            traces.push_back({Kind::file, token.place, std::string(token.words)});
    }
    std::ranges::sort(traces, {}, &PersonalTrace::place);
    return traces;
}

}  // namespace assessment
