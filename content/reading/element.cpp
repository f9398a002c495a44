#include "content/reading/element.h"

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>

#include "content/reading/nearest.h"

namespace content {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string listed(const std::vector<std::string_view>& words) {
    std::string text;
    for (const std::string_view word : words) text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || text[0] == '-') return {};
    return value;
}

/// True for a day of the calendar, "2026-11-22".
bool isDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || *year == 0) return false;
    return std::chrono::year_month_day(std::chrono::year(*year),
                                       std::chrono::month(static_cast<unsigned>(*month)),
                                       std::chrono::day(static_cast<unsigned>(*day)))
        .ok();
}

/// True for a minute of the calendar, "2026-11-22T08:30".
bool isMoment(std::string_view text) {
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':' || !isDate(text.substr(0, 10))) return false;
    const auto hour = digits(text.substr(11, 2));
    const auto minute = digits(text.substr(14, 2));
    return hour && minute && *hour < 24 && *minute < 60;
}

bool isAddress(std::string_view text) {
    const auto scheme = text.find(':');
    const bool web = text.starts_with("https://") || text.starts_with("http://");
    if (!web && !text.starts_with("mailto:")) return false;
    return text.find_first_of(blanks) == std::string_view::npos && text.size() > scheme + (web ? 3 : 1);
}

}  // namespace

std::string_view Context::ownerOf(References::Kind kind) const {
    const bool owned = kind == References::Kind::node || kind == References::Kind::outcome;
    return owned ? std::string_view(dialogue) : std::string_view();
}

bool Context::hasFile(const std::string& file) const {
    return folder.empty() || access((folder + "/" + file).c_str(), R_OK) == 0;
}

std::size_t Element::offset(const char* attribute) const {
    const auto found = node_.attribute(attribute);
    return found ? context_->document.offsetOf(found) : offset();
}

void Element::report(ProblemId id, std::size_t at, const Report::Details& details) const {
    context_->report.add(id, at, details);
}

std::optional<std::string_view> Element::may(const char* attribute) {
    asked_.emplace_back(attribute);
    const auto found = node_.attribute(attribute);
    if (!found) return {};
    return found.value();
}

bool Element::isMissing(const char* attribute) {
    if (may(attribute)) return false;
    report(ProblemId::missingAttribute, offset(), {.subject = name(), .expected = attribute});
    return true;
}

std::string_view Element::must(const char* attribute) {
    return isMissing(attribute) ? std::string_view() : std::string_view(node_.attribute(attribute).value());
}

int Element::integer(const char* attribute, int min, int max, std::optional<int> fallback) {
    const auto text = fallback ? may(attribute) : (isMissing(attribute) ? std::nullopt : may(attribute));
    if (!text) return fallback.value_or(min);
    int value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error == std::errc() && end == text->data() + text->size() && value >= min && value <= max)
        return value;
    report(
        ProblemId::badNumber, offset(attribute),
        {.subject = attribute, .found = *text, .expected = std::to_string(min) + "…" + std::to_string(max)});
    return fallback.value_or(min);
}

double Element::decimal(const char* attribute, std::optional<double> fallback) {
    const auto text = fallback ? may(attribute) : (isMissing(attribute) ? std::nullopt : may(attribute));
    if (!text) return fallback.value_or(0);
    double value = 0;
    const auto [end, error] =
        std::from_chars(text->data(), text->data() + text->size(), value, std::chars_format::fixed);
    const bool plain = text->find_first_not_of("+-0123456789.") == std::string_view::npos;
    if (plain && error == std::errc() && end == text->data() + text->size()) return value;
    report(ProblemId::badNumber, offset(attribute),
           {.subject = attribute, .found = *text, .expected = "12.5"});
    return 0;
}

std::optional<std::size_t> Element::wordIndex(const char* attribute,
                                              const std::vector<std::string_view>& words) {
    if (isMissing(attribute)) return {};
    const std::string_view text = node_.attribute(attribute).value();
    const auto found = std::ranges::find(words, text);
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    report(
        ProblemId::badValue, offset(attribute),
        {.subject = attribute, .found = text, .expected = listed(words), .suggestion = nearest(text, words)});
    return {};
}

bool Element::yesNo(const char* attribute, std::optional<bool> fallback) {
    if (fallback && !may(attribute)) return *fallback;
    return wordIndex(attribute, {"no", "yes"}) == std::size_t{1};
}

std::string Element::uuid(const char* attribute) {
    const auto text = must(attribute);
    if (!has(attribute) || scenarios::isUuid(text)) return std::string(text);
    report(ProblemId::badUuid, offset(attribute), {.subject = attribute, .found = text});
    return {};
}

scenarios::Version Element::version(const char* attribute) {
    const auto text = must(attribute);
    const auto version = scenarios::parseVersion(text);
    if (!version && has(attribute))
        report(ProblemId::badVersion, offset(attribute), {.subject = attribute, .found = text});
    return version.value_or(scenarios::Version{});
}

std::string Element::date(const char* attribute) {
    const auto text = must(attribute);
    if (!has(attribute) || isDate(text)) return std::string(text);
    report(ProblemId::badDate, offset(attribute),
           {.subject = attribute, .found = text, .expected = "2026-11-22"});
    return {};
}

std::string Element::moment(const char* attribute, bool required) {
    const auto text = required ? must(attribute) : may(attribute).value_or("");
    if (!has(attribute) || isMoment(text)) return std::string(text);
    report(ProblemId::badDate, offset(attribute),
           {.subject = attribute, .found = text, .expected = "2026-11-22T08:30"});
    return {};
}

std::string Element::address(const char* attribute, bool required) {
    const auto text = required ? must(attribute) : may(attribute).value_or("");
    if (!has(attribute) || isAddress(text)) return std::string(text);
    report(ProblemId::badValue, offset(attribute),
           {.subject = attribute, .found = text, .expected = "https://…, http://…, mailto:…"});
    return {};
}

std::string Element::identifier(const char* attribute, bool required) {
    const auto text = required ? must(attribute) : may(attribute).value_or("");
    if (!has(attribute) || scenarios::isIdentifier(text)) return std::string(text);
    report(ProblemId::badIdentifier, offset(attribute), {.subject = attribute, .found = text});
    return {};
}

std::vector<std::string> Element::identifiers(const char* attribute, bool required) {
    const auto text = required ? must(attribute) : may(attribute).value_or("");
    std::vector<std::string> ids;
    for (std::size_t at = text.find_first_not_of(blanks); at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        ids.emplace_back(text.substr(at, end - at));
        at = text.find_first_not_of(blanks, end);
    }
    const bool wrong = std::ranges::any_of(ids, [](const auto& id) { return !scenarios::isIdentifier(id); });
    if (!has(attribute) || (!wrong && !ids.empty())) return ids;
    report(ProblemId::badIdentifier, offset(attribute), {.subject = attribute, .found = text});
    return {};
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
                const auto kind = outcome ? References::Kind::step : References::Kind::variable;
                context_->references.use(kind, one.subject, offset(attribute));
                if (outcome)
                    context_->references.use(References::Kind::outcome, outcome->text(), offset(attribute),
                                             one.subject);
            }
    return condition.value_or(scenarios::Condition{});
}

void Element::expectChildren(Names names) {
    names_.assign(names.begin(), names.end());
    bool textSaid = false;
    for (const pugi::xml_node child : node_.children()) {
        if (child.type() == pugi::node_element) {
            if (std::ranges::find(names_, std::string_view(child.name())) != names_.end())
                children_.push_back(child);
            else if (!context_->report.isFull())
                report(ProblemId::unknownElement, context_->document.offsetOf(child),
                       {.subject = name(),
                        .found = child.name(),
                        .expected = listed(names_),
                        .suggestion = nearest(child.name(), names_)});
            continue;
        }
        const std::string_view text = child.value();
        const auto word = text.find_first_not_of(blanks);
        if (word == std::string_view::npos || textSaid) continue;
        textSaid = true;
        report(ProblemId::unexpectedText, context_->document.offsetIn(child, word),
               {.subject = name(), .found = text.substr(word)});
    }
    taken_.assign(children_.size(), false);
}

void Element::skipSurplus(Names wanted) {
    for (; next_ < children_.size(); ++next_) {
        if (taken_[next_]) continue;
        const std::string_view child = children_[next_].name();
        const bool surplus = std::ranges::find(singles_, child) != singles_.end();
        if (!surplus || std::ranges::find(wanted, child) != wanted.end()) return;
        taken_[next_] = true;
        report(ProblemId::elementCount, context_->document.offsetOf(children_[next_]),
               {.subject = child, .expected = "1"});
    }
}

std::optional<Element> Element::next(Names names) {
    skipSurplus(names);
    if (next_ == children_.size()) return {};
    const pugi::xml_node child = children_[next_];
    if (std::ranges::find(names, std::string_view(child.name())) == names.end()) return {};
    taken_[next_++] = true;
    return Element(child, *context_);
}

std::optional<Element> Element::mayChild(std::string_view wanted) {
    auto child = next({wanted});
    for (std::size_t i = next_; i < children_.size() && !child; ++i) {
        if (taken_[i] || children_[i].name() != wanted) continue;
        taken_[i] = true;
        report(ProblemId::elementOrder, context_->document.offsetOf(children_[i]),
               {.subject = name(), .found = wanted, .expected = children_[next_].name()});
        child = Element(children_[i], *context_);
    }
    if (child) singles_.push_back(child->name());
    return child;
}

std::optional<Element> Element::mustChild(std::string_view wanted) {
    auto child = mayChild(wanted);
    if (!child) report(ProblemId::missingElement, offset(), {.subject = name(), .expected = wanted});
    return child;
}

std::vector<Element> Element::all(std::string_view wanted, std::size_t atLeast) {
    std::vector<Element> found;
    while (auto child = next({wanted})) found.push_back(*child);
    if (found.empty()) {
        if (auto late = mayChild(wanted)) found.push_back(*late);
        std::erase(singles_, wanted);
    }
    if (found.empty() && atLeast > 0)
        report(ProblemId::missingElement, offset(), {.subject = name(), .expected = wanted});
    else if (found.size() < atLeast)
        report(
            ProblemId::elementCount, offset(),
            {.subject = wanted, .found = std::to_string(found.size()), .expected = std::to_string(atLeast)});
    return found;
}

void Element::done() {
    for (const pugi::xml_attribute attribute : node_.attributes()) {
        const std::string_view given = attribute.name();
        if (context_->report.isFull() || std::ranges::find(asked_, given) != asked_.end()) continue;
        report(ProblemId::unknownAttribute, context_->document.offsetOf(attribute),
               {.subject = name(),
                .found = given,
                .expected = listed(asked_),
                .suggestion = nearest(given, asked_)});
    }
    skipSurplus({});
    for (std::size_t i = next_; i < children_.size(); ++i)
        if (!taken_[i])
            report(ProblemId::elementOrder, context_->document.offsetOf(children_[i]),
                   {.subject = name(), .found = children_[i].name()});
}

std::vector<std::string> Element::knownNumbers(const char* attribute, bool required) {
    std::vector<std::string> ids = identifiers(attribute, required);
    std::vector<std::string_view> known;
    for (const auto& [id, number] : context_->commons.numbers) known.push_back(id.text());
    for (const std::string& id : ids)
        checkKnown(context_->report, ProblemId::unknownReference, offset(attribute), "number", id, known);
    return ids;
}

scenarios::SkillId Element::knownSkill(const char* attribute, bool required) {
    const std::string id = identifier(attribute, required);
    if (id.empty()) return {};
    std::vector<std::string_view> known;
    for (const auto& [skill, details] : context_->commons.skills) known.push_back(skill.text());
    checkKnown(context_->report, ProblemId::unknownSkill, offset(attribute), "skill", id, known);
    return scenarios::SkillId(id);
}

std::string Element::declareId(References::Kind kind) {
    std::string id = identifier("id");
    context_->references.declare(kind, id, offset("id"), context_->ownerOf(kind));
    return id;
}

std::string Element::useId(const char* attribute, References::Kind kind, bool required) {
    std::string id = identifier(attribute, required);
    context_->references.use(kind, id, offset(attribute), context_->ownerOf(kind));
    return id;
}

}  // namespace content
