#include "scenarios/clarity/expression_needs.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

#include "scenarios/clarity/characters.h"

namespace scenarios {
namespace {

/// What is not understood ends the reading: nothing is then known of the expression.
struct Unknown {};

/// The characters of a class, or of an escape.
struct Characters {
    std::vector<std::string> some;
    bool others = false;    ///< besides, others that are not named
    bool capitals = false;  ///< all capitals, and nothing else
};

ExpressionPart partOf(const Characters& characters) {
    ExpressionPart part = characters.others ? anyCharacter() : oneOfCharacters(characters.some);
    part.isCapital = characters.capitals;
    return part;
}

void append(Characters& to, const Characters& more) {
    to.some.insert(to.some.end(), more.some.begin(), more.some.end());
    to.others = to.others || more.others;
}

Characters range(char first, char last) {
    Characters all;
    for (int c = first; c <= last; ++c) all.some.emplace_back(1, static_cast<char>(c));
    return all;
}

std::string utf8(std::uint32_t code) {
    if (code < 0x80) return {static_cast<char>(code)};
    const auto tail = [&](unsigned shift) { return static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x800) return {static_cast<char>(0xC0U | code >> 6U), tail(0)};
    if (code < 0x10000) return {static_cast<char>(0xE0U | code >> 12U), tail(6), tail(0)};
    throw Unknown();
}

/// Reads as much of RE2's syntax as rules use.
class Reader {
  public:
    explicit Reader(std::string_view expression) : size_(expression.size()), rest_(expression) {}

    ExpressionPart whole() {
        auto parts = alternatives();
        if (!rest_.empty()) throw Unknown();
        // Whatever is behind it.
        const auto anything = repeated(anyCharacter(), 0, 0);
        parts.insert(parts.end(), anything.begin(), anything.end());
        return sequenceOf(parts);
    }

  private:
    bool take(std::string_view text) {
        if (!rest_.starts_with(text)) return false;
        rest_.remove_prefix(text.size());
        return true;
    }
    std::string character() {
        if (rest_.empty()) throw Unknown();
        const std::string one(rest_.substr(0, characterAt(rest_, 0).bytes));
        rest_.remove_prefix(one.size());
        return one;
    }

    /// One alternative as the parts it has, so that what stands around it is told of them too.
    std::vector<ExpressionPart> alternatives() {
        std::vector<std::vector<ExpressionPart>> all{sequence()};
        while (take("|")) all.push_back(sequence());
        if (all.size() == 1) return all.front();
        std::vector<ExpressionPart> parts;
        for (const auto& one : all) parts.push_back(sequenceOf(one));
        return {oneOf(parts)};
    }

    std::vector<ExpressionPart> sequence() {
        std::vector<ExpressionPart> parts;
        while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
            if (const std::string letters = plainLetters(); !letters.empty())
                parts.push_back(textPart(letters));
            else
                addItem(parts);
        }
        return parts;
    }
    void addItem(std::vector<ExpressionPart>& parts) {
        const std::size_t before = counted_;
        std::vector<ExpressionPart> item = this->item();
        const std::size_t within = counted_;
        if (const auto [least, most] = times(); least != 1 || most != 1)
            item = repeated(item.size() == 1 ? item.front() : sequenceOf(item), least, most);
        // RE2 has a limit for what is counted within what is counted.
        if (within > before && counted_ > within) throw Unknown();
        std::ranges::move(item, std::back_inserter(parts));
    }

    /// Letters and figures that mean themselves, without the last one where it may be repeated.
    std::string plainLetters() {
        std::size_t end = 0;
        while (end < rest_.size() && (isLetterAt(rest_, end) || isDigitAt(rest_, end)))
            end += characterAt(rest_, end).bytes;
        const bool isRepeated =
            end < rest_.size() && std::string_view("*+?{").find(rest_[end]) != std::string_view::npos;
        if (isRepeated && end > 0) end = startOfCharacterBefore(rest_, end);
        std::string letters(rest_.substr(0, end));
        rest_.remove_prefix(end);
        return letters;
    }

    struct Times {
        std::size_t least = 1;
        std::size_t most = 1;  ///< 0: without end
    };
    Times times() {
        Times times;
        if (take("*"))
            times = {0, 0};
        else if (take("+"))
            times = {1, 0};
        else if (take("?"))
            times = {0, 1};
        else if (take("{"))
            times = counted();
        else
            return times;
        take("?");
        if (!rest_.empty() && (rest_.front() == '*' || rest_.front() == '+' || rest_.front() == '{'))
            throw Unknown();
        return times;
    }
    Times counted() {
        constexpr std::size_t many = 100;
        Times times;
        times.least = times.most = number();
        if (take(",")) times.most = rest_.starts_with('}') ? 0 : number();
        const bool isOrdered = times.most == 0 || times.least <= times.most;
        if (!take("}") || !isOrdered || times.least > many || times.most > many) throw Unknown();
        ++counted_;
        return times;
    }
    std::size_t number() {
        std::size_t value = 0;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        if (error != std::errc()) throw Unknown();
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return value;
    }

    std::vector<ExpressionPart> item() {
        if (take("(")) return group();
        if (take("[")) return {characterClass()};
        if (take("^") || take("$")) return {emptyPart()};
        if (take(".")) return {anyCharacter()};
        const bool isFirst = rest_.size() == size_;
        if (take("\\b")) return {bound(isFirst)};
        if (rest_.starts_with('\\')) return {partOf(escape())};
        if (std::string_view("*+?{").find(rest_.front()) != std::string_view::npos) throw Unknown();
        return {textPart(character())};
    }

    std::vector<ExpressionPart> group() {
        if (take("?") && !take(":")) throw Unknown();
        auto parts = alternatives();
        if (!take(")")) throw Unknown();
        return parts;
    }

    /// Only the first and the last are bounds of words with accents (see boundedExpression).
    ExpressionPart bound(bool isFirst) const {
        ExpressionPart part = emptyPart();
        part.isBound = isFirst || rest_.empty();
        return part;
    }

    Characters escape() {
        rest_.remove_prefix(1);
        if (take("d")) return range('0', '9');
        if (take("s")) return {{" ", "\t", "\n", "\r", "\f"}, false, false};
        if (take("n")) return {{"\n"}, false, false};
        if (take("t")) return {{"\t"}, false, false};
        if (take("x{")) return {{utf8(hexadecimal())}, false, false};
        if (take("p{Lu}")) return {{}, true, true};
        if (take("p{")) {
            rest_.remove_prefix(std::min(rest_.find('}'), rest_.size() - 1) + 1);
            return {{}, true, false};
        }
        if (take("w") || take("W") || take("S") || take("D")) return {{}, true, false};
        const std::string one = character();
        if (one.size() > 1 || isLetterAt(one, 0) || isDigitAt(one, 0)) throw Unknown();
        return {{one}, false, false};
    }
    std::uint32_t hexadecimal() {
        std::uint32_t code = 0;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), code, 16);
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        if (error != std::errc() || !take("}")) throw Unknown();
        return code;
    }

    ExpressionPart characterClass() {
        Characters all;
        all.others = take("^");
        if (take("]")) all.some.emplace_back("]");
        while (!take("]")) {
            if (rest_.empty() || rest_.starts_with("[:")) throw Unknown();
            const Characters one =
                rest_.starts_with('\\') ? escape() : Characters{{character()}, false, false};
            append(all, isRange() ? rangeFrom(one) : one);
        }
        return partOf(all);
    }
    bool isRange() const { return rest_.size() > 1 && rest_[0] == '-' && rest_[1] != ']'; }
    Characters rangeFrom(const Characters& first) {
        rest_.remove_prefix(1);
        const Characters last = rest_.starts_with('\\') ? escape() : Characters{{character()}, false, false};
        const bool isAscii = first.some.size() == 1 && last.some.size() == 1 && first.some[0].size() == 1 &&
                             last.some[0].size() == 1;
        if (!isAscii) return {{}, true, false};
        if (first.some[0][0] > last.some[0][0]) throw Unknown();
        return range(first.some[0][0], last.some[0][0]);
    }

    std::size_t size_;
    std::string_view rest_;
    std::size_t counted_ = 0;  ///< repeats of a number so far
};

std::optional<ExpressionPart> read(std::string_view expression) {
    try {
        return Reader(expression).whole();
    } catch (const Unknown&) {
        return {};
    }
}

}  // namespace

std::vector<Need> needsOf(std::string_view expression) {
    const auto part = read(expression);
    return part ? part->needs : std::vector<Need>();
}

bool takesPlace(std::string_view expression) {
    const auto part = read(expression);
    return part && !part->mayBeEmpty;
}

}  // namespace scenarios
