#include "scenarios/clarity/letter_classes.h"

#include <algorithm>
#include <array>

namespace scenarios {
namespace {

struct LetterClass {
    std::string_view name;
    std::string_view letters;
};
constexpr std::array<LetterClass, 3> classes{
    {{R"(\p{L})", R"(A-Za-z\x{AA}\x{BA}\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{24F})"},
     {R"(\p{Lu})", R"(A-Z\x{C0}-\x{D6}\x{D8}-\x{DE}\x{152}\x{160}\x{178}\x{17D})"},
     {R"(\p{Ll})", R"(a-z\x{DF}-\x{F6}\x{F8}-\x{FF}\x{153}\x{161}\x{17E})"}}};

/// How many bytes of an expression are to be taken as they stand: an escape, the start of a class with the
/// bracket that may stand first in it, "[:alpha:]", or one byte.
std::size_t pieceOf(std::string_view rest, bool inClass) {
    if (rest.front() == '\\') return std::min<std::size_t>(2, rest.size());
    if (rest.front() != '[') return 1;
    if (inClass && rest.starts_with("[:")) {
        const std::size_t end = rest.find(":]");
        return end == std::string_view::npos ? 1 : end + 2;
    }
    const std::size_t first = rest.starts_with("[^") ? 2 : 1;
    return !inClass && rest.substr(first).starts_with(']') ? first + 1 : first;
}

}  // namespace

std::string withWesternLetters(std::string_view expression) {
    std::string made;
    // What stands between \Q and \E means itself.
    if (expression.find(R"(\Q)") != std::string_view::npos) return std::string(expression);
    bool inClass = false;
    while (!expression.empty()) {
        const auto* found = std::ranges::find_if(
            classes, [&](const LetterClass& one) { return expression.starts_with(one.name); });
        if (found != classes.end()) {
            made += inClass ? "" : "[";
            made += found->letters;
            made += inClass ? "" : "]";
            expression.remove_prefix(found->name.size());
            continue;
        }
        const std::string_view piece = expression.substr(0, pieceOf(expression, inClass));
        inClass = inClass ? piece != "]" : piece.front() == '[';
        made += piece;
        expression.remove_prefix(piece.size());
    }
    return made;
}

}  // namespace scenarios
