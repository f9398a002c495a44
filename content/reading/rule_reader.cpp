#include "content/reading/rule_reader.h"

#include <algorithm>
#include <array>

#include "content/reading/inline_reader.h"
#include "content/reading/marked_text.h"
#include "content/reading/rule_words.h"
#include "scenarios/clarity/fault.h"
#include "scenarios/story/words.h"

namespace content {
namespace {

using scenarios::Rule;
using scenarios::RuleExample;
using scenarios::RuleFault;

constexpr int manyWords = 100'000;
constexpr std::array<std::string_view, 3> foundNames{"pattern", "term", "expression"};
constexpr std::array<std::string_view, 3> checkNames{"count", "absence", "built-in"};
constexpr std::array<std::string_view, 3> profileNames{"public", "agents", "web"};

std::vector<std::string> readProfiles(Element& element) {
    std::vector<std::string> profiles;
    const auto text = element.may("profile");
    if (!text) return profiles;
    for (const std::string_view word : scenarios::wordsOf(*text)) {
        profiles.emplace_back(word);
        if (std::ranges::find(profileNames, word) == profileNames.end())
            element.report(ProblemId::badValue, element.offset("profile"),
                           {.subject = "profile", .found = word, .expected = "public, agents, web"});
    }
    return profiles;
}

scenarios::Term readTerm(Element& element) {
    scenarios::Term term;
    term.exact = element.yesNo("exact", false);
    term.says = readSays(element);
    term.note = std::string(element.may("note").value_or(""));
    term.words = readPlain(element);
    if (!term.words.empty() && !faultsOf(term).empty())
        element.report(ProblemId::emptyPhrase, element.offset(),
                       {.subject = element.name(), .found = term.words});
    return term;
}

scenarios::Expression readExpression(Element& element) {
    scenarios::Expression expression;
    expression.says = readSays(element);
    expression.source = readPlain(element);
    for (const RuleFault& fault : faultsOf(expression)) {
        const bool isEmpty = fault.what == RuleFault::What::emptyExpression;
        element.report(isEmpty ? ProblemId::emptyPattern : ProblemId::badExpression, element.offset(),
                       {.subject = element.name(), .found = fault.text, .expected = fault.detail});
    }
    return expression;
}

void readFound(Element& parent, Rule& rule, const WordLists& lists) {
    while (auto element = parent.next(foundNames)) {
        if (element->name() == "pattern") {
            auto says = readSays(*element);
            rule.patterns.push_back(readPattern(*element, lists));
            rule.patterns.back().says = std::move(says);
        } else if (element->name() == "term") {
            rule.terms.push_back(readTerm(*element));
        } else {
            rule.expressions.push_back(readExpression(*element));
        }
        element->done();
    }
}

scenarios::CountCheck readCount(Element& element) {
    scenarios::CountCheck count;
    count.of = element.word<scenarios::CountCheck::Of>("of", countedWords);
    count.in = element.word<scenarios::Scope>("in", scopeWords);
    count.moreThan = element.integer("more-than", 0, manyWords);
    count.strongAbove = element.integer("strong-above", 1, manyWords, 0);
    count.perHundred = element.integer("per-hundred", 1, manyWords, 0);
    count.leastWords = element.integer("least-words", 1, manyWords, 0);
    return count;
}

void readCheck(Element& parent, Rule& rule) {
    auto element = parent.next(checkNames);
    if (!element) return;
    element->expectChildren({});
    if (element->name() == "count")
        rule.check = readCount(*element);
    else if (element->name() == "absence")
        rule.check = scenarios::AbsenceCheck{element->word<scenarios::Scope>("in", scopeWords),
                                             element->integer("least-words", 1, manyWords, 0)};
    else
        rule.check = element->word<scenarios::BuiltIn>("name", builtInWords);
    element->done();
}

std::uint32_t lineOf(const Element& element) {
    return static_cast<std::uint32_t>(element.context().report.placeOf(element.offset()).line);
}

/// The one text of an example, marked or not, and what becomes of it.
RuleExample readExample(Element& example, Names kinds) {
    RuleExample read;
    read.line = lineOf(example);
    example.expectChildren(kinds);
    if (auto text = example.next(kinds)) {
        auto marked = readMarked(*text);
        read.kind = std::ranges::find(exampleWords, text->name(), &ExampleWord::first)->second;
        read.text = std::move(marked.text);
        read.marked = std::move(marked.marked);
        text->done();
    } else {
        example.report(ProblemId::missingElement, example.offset(),
                       {.subject = example.name(), .expected = kinds.front()});
    }
    if (auto mended = example.mayChild("mended")) {
        read.mended = readMarked(*mended).text;
        mended->done();
    }
    example.done();
    return read;
}

/// Reports names in the braces of a message that neither the program nor a mark of the rule gives.
void checkMessage(const Element& element, const Rule& rule) {
    std::vector<std::string_view> known{"match", "count", "limit", "say", "note"};
    for (const auto& pattern : rule.patterns)
        for (const auto& token : pattern.tokens)
            if (!token.mark.empty()) known.emplace_back(token.mark);
    for (std::size_t open = 0; (open = rule.message.find('{', open)) != std::string::npos; ++open) {
        const std::size_t close = std::min(rule.message.find('}', open), rule.message.size());
        const std::string name = rule.message.substr(open + 1, close - open - 1);
        if (std::ranges::find(known, name) == known.end())
            reportUnknown(element.context().report, ProblemId::unknownReference, element.offset(), "mark",
                          name, known);
    }
}

}  // namespace

Rule readRule(Element& element, const WordLists& lists) {
    Rule rule;
    rule.id = std::string(element.must("id"));
    rule.advice = element.word<scenarios::Advice>("advice", adviceWords);
    rule.guide = std::string(element.may("guide").value_or(""));
    rule.shown = element.yesNo("shown", true);
    rule.hard = element.yesNo("hard", false);
    rule.profiles = readProfiles(element);
    element.expectChildren({"title", "message", "why", "mend", "pattern", "term", "expression", "count",
                            "absence", "built-in", "unless", "example"});
    rule.title = mustPlain(element, "title");
    rule.message = mustPlain(element, "message");
    rule.why = mustPlain(element, "why");
    rule.mend = mustPlain(element, "mend");
    readCheck(element, rule);
    readFound(element, rule, lists);
    if (std::holds_alternative<std::monostate>(rule.check) && rule.patterns.empty() && rule.terms.empty() &&
        rule.expressions.empty())
        element.report(ProblemId::missingElement, element.offset(),
                       {.subject = element.name(), .expected = "pattern"});
    for (Element& unless : element.all("unless", 0)) {
        rule.unless.push_back(readPattern(unless, lists));
        unless.done();
    }
    static constexpr std::array<std::string_view, 3> kinds{"wrong", "right", "mended"};
    for (Element& example : element.all("example", 1)) rule.examples.push_back(readExample(example, kinds));
    checkMessage(element, rule);
    element.done();
    return rule;
}

scenarios::LetterPoint readLetterPoint(Element& element, const WordLists& lists) {
    scenarios::LetterPoint point;
    point.id = std::string(element.must("id"));
    element.expectChildren({"title", "why", "mend", "present", "vague", "asked", "example"});
    point.title = mustPlain(element, "title");
    point.why = mustPlain(element, "why");
    point.mend = mustPlain(element, "mend");
    const auto readAll = [&](const char* name, std::size_t atLeast) {
        std::vector<scenarios::TokenPattern> patterns;
        for (Element& pattern : element.all(name, atLeast)) {
            patterns.push_back(readPattern(pattern, lists));
            pattern.done();
        }
        return patterns;
    };
    point.present = readAll("present", 1);
    point.vague = readAll("vague", 0);
    point.asked = readAll("asked", 0);
    static constexpr std::array<std::string_view, 3> kinds{"wrong", "unclear", "right"};
    for (Element& example : element.all("example", 1)) point.examples.push_back(readExample(example, kinds));
    element.done();
    return point;
}

}  // namespace content
