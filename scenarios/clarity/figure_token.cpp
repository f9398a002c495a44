#include "scenarios/clarity/figure_token.h"

#include <array>
#include <string>

#include "scenarios/clarity/characters.h"
#include "scenarios/language/fold.h"
#include "scenarios/language/forms.h"
#include "scenarios/language/near.h"

namespace scenarios {
namespace {

constexpr std::size_t longestMonth = 12;

std::size_t digitsAt(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (isDigitAt(text, end)) ++end;
    return end - at;
}

int valueAt(std::string_view text, std::size_t at, std::size_t digits) {
    return numberIn(text.substr(at, digits));
}

/// Where the letters end that start at a place, after `longestMonth` of them at the latest; folded.
std::size_t wordAt(std::string_view text, std::size_t at, std::string& folded) {
    std::size_t end = at;
    while (folded.size() <= longestMonth && isLetterAt(text, end))
        end += foldCharacter(text.substr(end), folded);
    return end;
}

/// The year behind the name of a month, if one stands there.
std::size_t endOfYear(std::string_view text, std::size_t at) {
    const std::size_t stop = at < text.size() && text[at] == '.' ? 1 : 0;
    const std::size_t blank = blankAt(text, at + stop);
    const std::size_t year = at + stop + blank;
    if (blank == 0 || digitsAt(text, year) != 4) return at;
    const int value = valueAt(text, year, 4);
    return value >= 1900 && value < 2200 && !isLetterAt(text, year + 4) ? year + 4 : at;
}

/// "3 mars 2026", "1er mars"; 0 where there is none.
std::size_t endOfNamedDay(std::string_view text, std::size_t at, std::size_t digits) {
    if (digits > 2) return 0;
    std::size_t after = at + digits;
    for (const std::string_view ending : {"er", "st", "nd", "rd", "th"})
        if (text.substr(after, 2) == ending) {
            after += 2;
            break;
        }
    const std::size_t blank = blankAt(text, after);
    if (blank == 0 || after + blank >= text.size()) return 0;
    constexpr std::string_view initials = "jfmasondJFMASOND";
    if (initials.find(text[after + blank]) == std::string_view::npos) return 0;
    std::string month;
    const std::size_t end = wordAt(text, after + blank, month);
    const int number = monthNamed(month);
    if (number == 0 || isLetterAt(text, end) || !isDayOf({0, number, valueAt(text, at, digits)})) return 0;
    return endOfYear(text, end);
}

int yearOf(std::string_view text, std::size_t at, std::size_t digits) {
    const int value = digits == 2 || digits == 4 ? valueAt(text, at, digits) : -1;
    if (digits == 4) return value >= 1900 && value < 2200 ? value : -1;
    return value < 0 ? -1 : 2000 + value;
}

/// "03/03/2026", "03/03", "2026-03-03"; 0 where there is none.
std::size_t endOfFiguredDay(std::string_view text, std::size_t at, std::size_t digits) {
    const std::size_t sign = at + digits;
    if (sign >= text.size() || (text[sign] != '/' && text[sign] != '.' && text[sign] != '-')) return 0;
    const std::size_t month = digitsAt(text, sign + 1);
    if (month == 0 || month > 2) return 0;
    const std::size_t second = sign + 1 + month;
    const bool isWhole = second < text.size() && text[second] == text[sign] && isDigitAt(text, second + 1);
    const std::size_t last = isWhole ? digitsAt(text, second + 1) : 0;
    const std::size_t end = isWhole ? second + 1 + last : second;
    if (end < text.size() && (text[end] == text[sign] || text[end] == '/') && isDigitAt(text, end + 1))
        return 0;
    Day day{0, valueAt(text, sign + 1, month), 0};
    if (digits == 4) {
        if (!isWhole || last > 2) return 0;
        day.year = yearOf(text, at, 4);
        day.day = valueAt(text, second + 1, last);
        return day.year > 0 && isDayOf(day) ? end : 0;
    }
    if (digits > 2 || (!isWhole && text[sign] != '/')) return 0;
    day.day = valueAt(text, at, digits);
    if (isWhole) day.year = yearOf(text, second + 1, last);
    return day.year >= 0 && isDayOf(day) ? end : 0;
}

/// Ten digits in twos, or together; 0 where there are none.
std::size_t endOfPhone(std::string_view text, std::size_t at, std::size_t digits) {
    if (text[at] != '0' || !isDigitAt(text, at + 1) || text[at + 1] == '0') return 0;
    if (digits == 10) return at + 10;
    if (digits != 2) return 0;
    std::size_t end = at + 2;
    for (int pair = 0; pair < 4; ++pair) {
        std::size_t gap = blankAt(text, end);
        if (gap == 0 && end < text.size() && (text[end] == '.' || text[end] == '-')) gap = 1;
        if (gap == 0 || digitsAt(text, end + gap) != 2) return 0;
        end += gap + 2;
    }
    return end;
}

/// Where the thousands end that stand behind up to three digits.
std::size_t endOfThousands(std::string_view text, std::size_t at, std::size_t digits) {
    std::size_t end = at + digits;
    if (digits > 3 || text[at] == '0') return end;
    for (int group = 0; group < 4; ++group) {
        const std::size_t blank = blankAt(text, end);
        if (blank == 0 || digitsAt(text, end + blank) != 3) break;
        end += blank + 3;
    }
    return end;
}

/// With its decimals, or the parts of "1.2.3" and "112-3".
std::size_t endOfNumber(std::string_view text, std::size_t at, std::size_t digits) {
    std::size_t end = endOfThousands(text, at, digits);
    for (int part = 0; part < 8 && end < text.size(); ++part) {
        const bool joins = text[end] == '.' || text[end] == ',' || text[end] == '-';
        const std::size_t more = joins ? digitsAt(text, end + 1) : 0;
        if (more == 0) break;
        end += 1 + more;
    }
    return end;
}

/// The end of an amount whose figure ends there; 0 where it is none.
std::size_t endOfAmount(std::string_view text, std::size_t at) {
    const std::size_t unit = at + blankAt(text, at);
    if (text.substr(unit).starts_with("\u20AC")) return unit + 3;
    if (unit == at || unit >= text.size() || (text[unit] != 'e' && text[unit] != 'E')) return 0;
    std::string word;
    const std::size_t end = wordAt(text, unit, word);
    return word == "euro" || word == "euros" || word == "eur" ? end : 0;
}

/// "2026/0412", "2026-AB-12": figures and letters joined by signs; `at` where it is none.
std::size_t endOfReference(std::string_view text, std::size_t at, std::size_t end) {
    constexpr std::size_t longest = 40;
    std::size_t last = end;
    while (last < text.size() && last - at < longest) {
        const std::size_t joint = text[last] == '/' || text[last] == '-' || text[last] == '_' ? 1 : 0;
        const std::size_t next = last + joint;
        const bool isCapital = next < text.size() && text[next] >= 'A' && text[next] <= 'Z';
        if (!isDigitAt(text, next) && !isCapital) break;
        last = next + 1;
    }
    return last == end || isLetterAt(text, last) ? at : last;
}

}  // namespace

FigureToken figureTokenAt(std::string_view text, std::size_t at) {
    const std::size_t digits = digitsAt(text, at);
    if (const std::size_t end = endOfNamedDay(text, at, digits)) return {TokenKind::date, end};
    if (const std::size_t end = endOfFiguredDay(text, at, digits)) return {TokenKind::date, end};
    if (const std::size_t end = endOfPhone(text, at, digits)) return {TokenKind::phone, end};
    std::size_t end = endOfNumber(text, at, digits);
    if (const std::size_t amount = endOfAmount(text, end)) return {TokenKind::amount, amount};
    if (const std::size_t reference = endOfReference(text, at, end); reference > end)
        return {TokenKind::reference, reference};
    // "1er", "2e", "8h30", "4G".
    for (int i = 0; i < 8 && (isLetterAt(text, end) || isDigitAt(text, end)); ++i)
        end += characterAt(text, end).bytes;
    return {TokenKind::number, end};
}

std::optional<FigureToken> foreignPhoneAt(std::string_view text, std::size_t at) {
    constexpr std::size_t fewest = 8;
    constexpr std::size_t most = 15;
    std::size_t end = at + 1;
    std::size_t digits = digitsAt(text, end);
    if (digits == 0 || digits > most) return {};
    end += digits;
    while (digits < most) {
        std::size_t gap = blankAt(text, end);
        while (end + gap < text.size() && gap < 4 && std::string_view("().-").find(text[end + gap]) < 4)
            ++gap;
        const std::size_t more = gap == 0 ? 0 : digitsAt(text, end + gap);
        if (more == 0 || more > 4) break;
        end += gap + more;
        digits += more;
    }
    if (digits < fewest || digits > most) return {};
    return FigureToken{TokenKind::phone, end};
}

}  // namespace scenarios
