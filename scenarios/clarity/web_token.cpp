#include "scenarios/clarity/web_token.h"

#include <algorithm>
#include <array>

namespace scenarios {
namespace {

constexpr std::size_t longestAddress = 2048;
constexpr std::size_t longestDomain = 100;

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isOf(char c, std::string_view signs) {
    return isLetterOrDigit(c) || signs.find(c) != std::string_view::npos;
}

/// The end of a run of such characters, without the punctuation it ends with.
std::size_t endOfRun(std::string_view text, std::size_t at, std::string_view signs,
                     std::size_t longest = longestAddress) {
    const std::size_t most = std::min(text.size(), at + longest);
    std::size_t end = at;
    while (end < most && isOf(text[end], signs)) ++end;
    while (end > at && std::string_view(".,;:!?)-'").find(text[end - 1]) != std::string_view::npos) --end;
    return end;
}

/// Whether a domain ends as those of pages do that letters name.
bool hasKnownEnding(std::string_view domain) {
    constexpr std::array<std::string_view, 18> endings{"fr",   "com", "org", "net", "eu", "example",
                                                       "info", "be",  "ch",  "ca",  "uk", "paris",
                                                       "bzh",  "edu", "gov", "int", "io", "corsica"};
    const std::size_t dot = domain.rfind('.');
    return dot != std::string_view::npos && dot > 1 &&
           std::ranges::find(endings, domain.substr(dot + 1)) != endings.end();
}

}  // namespace

AddressAt emailAround(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && at - begin < longestAddress && isOf(text[begin - 1], "._+-")) --begin;
    const std::size_t end = endOfRun(text, at + 1, ".-");
    const bool hasDomain = text.substr(at + 1, end - at - 1).find('.') != std::string_view::npos;
    return begin < at && end > at + 1 && hasDomain ? AddressAt{begin, end} : AddressAt{};
}

std::size_t endOfWebAddress(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::string_view pathSigns = ".-_/:?&=%#~+,;@!$*'()";
    const std::string_view first = text.substr(begin, end - begin);
    if ((first == "http" || first == "https") && text.substr(end, 3) == "://")
        return std::max(endOfRun(text, end + 3, pathSigns), end + 3);
    if (end + 1 >= text.size() || text[end] != '.' || text[end + 1] < 'a' || text[end + 1] > 'z' ||
        first.size() < 2)
        return 0;
    const std::size_t domain = endOfRun(text, begin, ".-", longestDomain);
    if (domain <= end) return 0;
    const bool isPage = first == "www" || hasKnownEnding(text.substr(begin, domain - begin));
    if (!isPage) return 0;
    return domain < text.size() && text[domain] == '/' ? endOfRun(text, domain, pathSigns) : domain;
}

}  // namespace scenarios
