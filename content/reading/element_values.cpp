#include <algorithm>
#include <array>
#include <charconv>

#include "content/reading/element.h"
#include "content/reading/value_forms.h"
#include "scenarios/story/words.h"

// What the attributes of an element say, as values.
namespace content {

int Element::integer(const char* attribute, int min, int max, std::optional<int> fallback) {
    const auto given = ask(attribute, !fallback);
    if (!given) return fallback.value_or(min);
    const std::string_view text = given.value();
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size() && value >= min && value <= max)
        return value;
    reportBad(ProblemId::badNumber, given, std::to_string(min) + "…" + std::to_string(max));
    return fallback.value_or(min);
}

double Element::decimal(const char* attribute, std::optional<double> fallback) {
    const auto given = ask(attribute, !fallback);
    if (!given) return fallback.value_or(0);
    const std::string_view text = given.value();
    double value = 0;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    const bool plain = text.find_first_not_of("+-0123456789.") == std::string_view::npos;
    if (plain && error == std::errc() && end == text.data() + text.size()) return value;
    reportBad(ProblemId::badNumber, given, "12.5");
    return 0;
}

bool Element::yesNo(const char* attribute, std::optional<bool> fallback) {
    static constexpr std::array<std::pair<std::string_view, bool>, 2> words{{{"no", false}, {"yes", true}}};
    if (fallback && !has(attribute)) {
        asked_.emplace_back(attribute);
        return *fallback;
    }
    return word<bool>(attribute, words);
}

std::string Element::uuid(const char* attribute) {
    const auto given = ask(attribute, true);
    if (!given || scenarios::isUuid(given.value())) return given.value();
    reportBad(ProblemId::badUuid, given);
    return {};
}

scenarios::Version Element::version(const char* attribute) {
    const auto given = ask(attribute, true);
    const auto version = scenarios::parseVersion(given.value());
    if (!version && given) reportBad(ProblemId::badVersion, given);
    return version.value_or(scenarios::Version{});
}

std::string Element::date(const char* attribute) {
    const auto given = ask(attribute, true);
    if (!given || isDate(given.value())) return given.value();
    reportBad(ProblemId::badDate, given, "2026-11-22");
    return {};
}

std::string Element::moment(const char* attribute, bool required) {
    const auto given = ask(attribute, required);
    if (!given || isMoment(given.value())) return given.value();
    reportBad(ProblemId::badDate, given, "2026-11-22T08:30");
    return {};
}

std::string Element::address(const char* attribute, bool required) {
    const auto given = ask(attribute, required);
    if (!given || isAddress(given.value())) return given.value();
    reportBad(ProblemId::badValue, given, "https://…, http://…, mailto:…");
    return {};
}

std::string Element::identifierIn(pugi::xml_attribute given) const {
    if (!given || scenarios::isIdentifier(given.value())) return given.value();
    reportBad(ProblemId::badIdentifier, given);
    return {};
}

std::string Element::identifier(const char* attribute, bool required) {
    return identifierIn(ask(attribute, required));
}

std::vector<std::string> Element::identifiers(const char* attribute, bool required) {
    const auto given = ask(attribute, required);
    std::vector<std::string> ids;
    for (const std::string_view word : scenarios::wordsOf(given.value())) ids.emplace_back(word);
    const bool wrong = std::ranges::any_of(ids, [](const auto& id) { return !scenarios::isIdentifier(id); });
    if (given && (wrong || ids.empty())) {
        reportBad(ProblemId::badIdentifier, given);
        return {};
    }
    std::vector<std::string_view> sorted(ids.begin(), ids.end());
    std::ranges::sort(sorted);
    const auto twin = std::ranges::adjacent_find(sorted);
    if (twin != sorted.end())
        report(ProblemId::repeatedName, context_->document.offsetOf(given),
               {.subject = attribute, .found = *twin});
    return ids;
}

scenarios::Condition Element::condition(const char* attribute) {
    const auto text = may(attribute);
    if (!text) return {};
    const auto condition = scenarios::parseCondition(*text);
    if (!condition)
        report(ProblemId::badCondition, offset(attribute), {.subject = attribute, .found = *text});
    if (condition)
        for (const auto& all : condition->alternatives)
            for (const auto& one : all) {
                const auto* outcome = std::get_if<scenarios::OutcomeId>(&one.value);
                if (outcome)
                    context_->references.useOutcome(one.subject, outcome->text(), offset(attribute));
                else
                    context_->references.use(References::Kind::variable, one.subject, offset(attribute));
            }
    return condition.value_or(scenarios::Condition{});
}

}  // namespace content
