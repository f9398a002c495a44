#include "content/reading/told_levels.h"

#include <optional>
#include <string_view>

namespace content {
namespace {

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// What follows the title and its colon at the beginning of a line; nothing where it does not stand there.
std::optional<std::string> afterTitle(std::string_view line, std::string_view title) {
    if (title.empty() || line.size() < title.size()) return {};
    for (std::size_t at = 0; at < title.size(); ++at)
        if (small(line[at]) != small(title[at])) return {};
    line.remove_prefix(title.size());
    for (const std::string_view blank : {" ", "\u00A0", "\u202F"})
        if (line.starts_with(blank)) {
            line.remove_prefix(blank.size());
            break;
        }
    if (!line.starts_with(':')) return {};
    line.remove_prefix(1);
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    return std::string(line);
}

}  // namespace

ToldLevels toldLevels(const std::vector<std::string>& lines, const std::vector<assessment::Level>& levels) {
    ToldLevels told;
    for (const std::string& line : lines) {
        const std::size_t next = told.signs.size();
        const auto sign = next < levels.size() ? afterTitle(line, levels[next].title) : std::nullopt;
        if (sign)
            told.signs.push_back(*sign);
        else if (told.signs.empty())
            told.before.push_back(line);
        else
            told.signs.back() += (told.signs.back().empty() ? "" : " ") + line;
    }
    bool isWhole = told.signs.size() == levels.size();
    for (const std::string& sign : told.signs) isWhole = isWhole && !sign.empty();
    if (isWhole) return told;
    return {lines, {}};
}

}  // namespace content
