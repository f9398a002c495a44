#include "content/reading/element.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

#include "content/reading/nearest.h"
#include "content/reading/value_forms.h"
#include "scenarios/story/words.h"

namespace content {
namespace {

std::string listed(std::span<const std::string_view> words) {
    std::string text;
    for (const std::string_view word : words) text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

}  // namespace

std::string_view Context::ownerOf(References::Kind kind) const {
    using Kind = References::Kind;
    const bool owned =
        kind == Kind::node || kind == Kind::outcome || kind == Kind::category || kind == Kind::block;
    return owned ? std::string_view(step) : std::string_view();
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

pugi::xml_attribute Element::ask(const char* attribute, bool required) {
    asked_.emplace_back(attribute);
    const auto found = node_.attribute(attribute);
    if (!found && required)
        report(ProblemId::missingAttribute, offset(), {.subject = name(), .expected = attribute});
    return found;
}

std::optional<std::string_view> Element::may(const char* attribute) {
    const auto found = ask(attribute, false);
    if (!found) return {};
    return found.value();
}

std::string_view Element::must(const char* attribute) {
    return ask(attribute, true).value();
}

void Element::reportBad(ProblemId id, pugi::xml_attribute attribute, std::string_view expected) const {
    report(id, context_->document.offsetOf(attribute),
           {.subject = attribute.name(), .found = attribute.value(), .expected = expected});
}

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

void Element::reportNoWord(pugi::xml_attribute given, std::span<const std::string_view> words) const {
    report(ProblemId::badValue, context_->document.offsetOf(given),
           {.subject = given.name(),
            .found = given.value(),
            .expected = listed(words),
            .suggestion = nearest(given.value(), words)});
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

void Element::expectChildren(Names names) {
    bool textSaid = false;
    for (pugi::xml_node child = node_.first_child(); child; child = child.next_sibling()) {
        if (child.type() == pugi::node_element) {
            const std::string_view childName = child.name();
            if (std::ranges::find(names, childName) != names.end())
                children_.push_back({child, childName});
            else if (!context_->report.isFull())
                report(ProblemId::unknownElement, context_->document.offsetOf(child),
                       {.subject = name(),
                        .found = child.name(),
                        .expected = listed(names),
                        .suggestion = nearest(child.name(), names)});
            continue;
        }
        const char* const text = child.value();
        const std::size_t word = std::strspn(text, " \t\r\n");
        if (text[word] == '\0' || textSaid) continue;
        textSaid = true;
        report(ProblemId::unexpectedText, context_->document.offsetIn(child, word),
               {.subject = name(), .found = text + word});
    }
}

void Element::skipSurplus(Names wanted) {
    for (; next_ < children_.size(); ++next_) {
        if (children_[next_].taken) continue;
        const std::string_view child = children_[next_].name;
        const bool surplus = std::ranges::find(singles_, child) != singles_.end();
        if (!surplus || std::ranges::find(wanted, child) != wanted.end()) return;
        children_[next_].taken = true;
        report(ProblemId::elementCount, context_->document.offsetOf(children_[next_].node),
               {.subject = child, .expected = "1"});
    }
}

std::optional<Element> Element::next(Names names) {
    skipSurplus(names);
    if (next_ == children_.size()) return {};
    Child& child = children_[next_];
    if (std::ranges::find(names, child.name) == names.end()) return {};
    child.taken = true;
    ++next_;
    return Element(child.node, *context_);
}

std::optional<Element> Element::mayChild(std::string_view wanted) {
    auto child = next({wanted});
    for (std::size_t i = next_; i < children_.size() && !child; ++i) {
        if (children_[i].taken || children_[i].name != wanted) continue;
        children_[i].taken = true;
        report(ProblemId::elementOrder, context_->document.offsetOf(children_[i].node),
               {.subject = name(), .found = wanted, .expected = children_[next_].name});
        child = Element(children_[i].node, *context_);
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
    found.reserve(atLeast + 2);
    while (auto child = next({wanted})) found.push_back(std::move(*child));
    if (found.empty()) {
        if (auto late = mayChild(wanted)) found.push_back(std::move(*late));
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
    for (auto attribute = node_.first_attribute(); attribute; attribute = attribute.next_attribute()) {
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
        if (!children_[i].taken)
            report(ProblemId::elementOrder, context_->document.offsetOf(children_[i].node),
                   {.subject = name(), .found = children_[i].name});
}

std::vector<std::string> Element::knownNumbers(const char* attribute, bool required) {
    std::vector<std::string> ids = identifiers(attribute, required);
    for (const std::string& id : ids)
        checkKnown(attribute, ProblemId::unknownReference, "number", id, context_->commons.numbers,
                   [](const auto& number) -> const std::string& { return number.first.text(); });
    return ids;
}

scenarios::SkillId Element::knownSkill(const char* attribute, bool required) {
    const std::string id = identifier(attribute, required);
    if (id.empty()) return {};
    checkKnown(attribute, ProblemId::unknownSkill, "skill", id, context_->commons.skills,
               [](const auto& skill) -> const std::string& { return skill.first.text(); });
    return scenarios::SkillId(id);
}

std::string Element::declareId(References::Kind kind) {
    const auto given = ask("id", true);
    std::string id = identifierIn(given);
    context_->references.declare(kind, id, context_->document.offsetOf(given), context_->ownerOf(kind));
    return id;
}

std::string Element::declareShared(std::string_view kind) {
    std::string id = declareId(References::Kind::other);
    if (!id.empty())
        context_->names.shared.push_back({std::string(kind), id, context_->report.placeOf(offset("id"))});
    return id;
}

bool Element::checkCount(std::string_view child, std::size_t count, std::size_t most) const {
    if (count > most)
        report(ProblemId::tooMany, offset(),
               {.subject = child, .found = std::to_string(count), .expected = std::to_string(most)});
    return count <= most;
}

std::string Element::useId(const char* attribute, References::Kind kind, bool required) {
    const auto given = ask(attribute, required);
    std::string id = identifierIn(given);
    context_->references.use(kind, id, context_->document.offsetOf(given), context_->ownerOf(kind));
    return id;
}

}  // namespace content
