#include "trainer/presenters/typed_answer.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace trainer {
namespace {

using namespace scenarios;

/// The option a word means: by its number from 1, by its letter from a, or nothing.
const Option* picked(const std::vector<Option>& options, std::string_view word) {
    std::size_t number = 0;
    if (word.size() == 1 && word[0] >= 'a' && word[0] <= 'z') {
        number = static_cast<std::size_t>(word[0] - 'a') + 1;
    } else {
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        if (error != std::errc() || end != word.data() + word.size()) return nullptr;
    }
    return number >= 1 && number <= options.size() ? &options[number - 1] : nullptr;
}

bool isToken(const std::vector<Option>& options, std::string_view word) {
    return std::ranges::any_of(options, [&](const Option& one) { return one.token == word; });
}

/// Every word as an option's token; nothing if one is neither an option's number nor its token.
std::optional<std::string> tokensOf(const std::vector<Option>& options,
                                    const std::vector<std::string_view>& words) {
    std::string tokens;
    for (const std::string_view word : words) {
        const Option* option = isToken(options, word) ? nullptr : picked(options, word);
        if (!option && !isToken(options, word)) return {};
        tokens += (tokens.empty() ? "" : " ") + (option ? option->token : std::string(word));
    }
    return tokens;
}

std::optional<std::string> pairsOf(const StepView& view, const std::vector<std::string_view>& words) {
    if (words.size() != view.options.size()) return {};
    std::string pairs;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const bool lettersOnly = word.size() == 1;
        const Option* from =
            lettersOnly ? &view.options[i] : picked(view.options, word.substr(0, word.size() - 1));
        const Option* to = word.back() >= 'a' && word.back() <= 'z'
                               ? picked(view.targets, word.substr(word.size() - 1))
                               : nullptr;
        if (!from || !to) return {};
        pairs += (pairs.empty() ? "" : " ") + from->token + "=" + to->token;
    }
    return pairs;
}

std::optional<std::string> sortingOf(const StepView& view, const std::vector<std::string_view>& words) {
    if (words.size() != 2) return {};
    const auto priority = tokensOf(view.targets, {words[0]});
    const auto move = tokensOf(view.moves, {words[1]});
    if (!priority || !move) return {};
    return view.message->id.text() + " " + *priority + " " + *move;
}

std::optional<std::string> routingOf(const StepView& view, const std::vector<std::string_view>& words) {
    if (words.size() != 3) return {};
    const auto service = tokensOf(view.options, {words[0]});
    const auto saying = tokensOf(view.targets, {words[1]});
    const auto delay = tokensOf(view.moves, {words[2]});
    if (!service || !saying || !delay) return {};
    return *service + " " + *saying + " " + *delay;
}

/// A text typed on one line: "\\n" stands for a line end, and "\\\\" for "\\".
std::string withLineEnds(const std::string& line) {
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool escaped =
            line[i] == '\\' && i + 1 < line.size() && (line[i + 1] == 'n' || line[i + 1] == '\\');
        if (escaped) ++i;
        text += escaped && line[i] == 'n' ? '\n' : line[i];
    }
    return text;
}

/// Numbers of blocks, or a text.
std::string letterOf(const StepView& view, const std::string& line) {
    const auto words = scenarios::wordsOf(line);
    const auto blocks = words.empty() || view.options.empty() ? std::nullopt : tokensOf(view.options, words);
    return blocks ? "!blocks " + *blocks : withLineEnds(line);
}

std::string againOr(const std::string& line) {
    return line == "a" ? std::string(tryAgain) : line;
}

}  // namespace

std::string typedAnswer(const StepView& view, const std::string& line) {
    const auto words = scenarios::wordsOf(line);
    std::optional<std::string> meant;
    switch (view.kind) {
        case StepView::Kind::page: return "read";
        case StepView::Kind::number: return line;
        case StepView::Kind::single:
        case StepView::Kind::several:
        case StepView::Kind::order:
        case StepView::Kind::talk: meant = tokensOf(view.options, words); break;
        case StepView::Kind::match:
        case StepView::Kind::sort: meant = words.empty() ? std::nullopt : pairsOf(view, words); break;
        case StepView::Kind::triage: meant = sortingOf(view, words); break;
        case StepView::Kind::rank:
            meant = tokensOf(view.options, words);
            if (meant && !meant->empty()) meant = "!order " + *meant;
            break;
        case StepView::Kind::route: meant = routingOf(view, words); break;
        case StepView::Kind::reply: return letterOf(view, line);
        case StepView::Kind::check:
            meant = line == "-" ? std::optional<std::string>("-") : tokensOf(view.options, words);
            if (meant && !meant->empty()) meant = "!check " + *meant;
            break;
        case StepView::Kind::rewrite: return withLineEnds(line);
        case StepView::Kind::again: return words.empty() ? std::string(goOn) : againOr(line);
    }
    return meant.value_or(line);
}

std::string oneLine(const std::string& given) {
    std::string line;
    for (const char c : given) {
        if (c == '\n')
            line += "\\n";
        else if (c == '\\')
            line += "\\\\";
        else
            line += c;
    }
    return line;
}

}  // namespace trainer
