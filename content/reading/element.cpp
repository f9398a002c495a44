#include "content/reading/element.h"

#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "content/reading/nearest.h"

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

void Element::reportNoWord(pugi::xml_attribute given, std::span<const std::string_view> words) const {
    report(ProblemId::badValue, context_->document.offsetOf(given),
           {.subject = given.name(),
            .found = given.value(),
            .expected = listed(words),
            .suggestion = nearest(given.value(), words)});
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
