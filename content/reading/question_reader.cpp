#include <algorithm>
#include <array>

#include "content/reading/inline_reader.h"
#include "content/reading/step_reader.h"

namespace content {
namespace {

using namespace std::string_view_literals;

enum class Kind { single, multiple, order, match, number };
constexpr std::array kinds{std::pair{"single"sv, Kind::single}, std::pair{"multiple"sv, Kind::multiple},
                           std::pair{"order"sv, Kind::order}, std::pair{"match"sv, Kind::match},
                           std::pair{"number"sv, Kind::number}};

scenarios::Blocks readPrompt(Element& question) {
    auto prompt = question.mustChild("prompt");
    if (!prompt) return {};
    prompt->expectChildren(blockNames);
    scenarios::Blocks blocks = readBlocks(*prompt);
    prompt->done();
    return blocks;
}

scenarios::Choice readChoice(Element& element) {
    scenarios::Choice choice;
    choice.id = idOf<scenarios::ChoiceId>(element.declareId(References::Kind::choice));
    choice.right = element.yesNo("right");
    element.expectChildren({"text", "feedback"});
    choice.text = mustInline(element, "text");
    choice.feedback = mayInline(element, "feedback");
    element.done();
    if (!choice.right && choice.feedback.empty())
        element.report(ProblemId::missingFeedback, element.offset(), {.subject = choice.id.text()});
    return choice;
}

std::vector<scenarios::Choice> readChoices(Element& question, bool single) {
    std::vector<scenarios::Choice> choices;
    std::vector<std::size_t> places;
    for (Element& element : question.all("choice", 2)) {
        choices.push_back(readChoice(element));
        places.push_back(element.offset());
    }
    std::vector<std::pair<std::size_t, const scenarios::Text*>> texts;
    for (std::size_t i = 0; i < choices.size(); ++i) texts.emplace_back(places[i], &choices[i].text);
    checkDistinct(texts, question.context().report);
    const auto rights = std::ranges::count_if(choices, &scenarios::Choice::right);
    if (!choices.empty() && (rights == 0 || (single && rights > 1)))
        question.report(ProblemId::noRightAnswer, question.offset(),
                        {.found = std::to_string(rights), .expected = single ? "1" : "1…"});
    return choices;
}

scenarios::Ordering readItems(Element& question) {
    scenarios::Ordering task;
    std::vector<std::size_t> places;
    for (Element& element : question.all("item", 2)) {
        scenarios::Item item;
        item.id = idOf<scenarios::ChoiceId>(element.declareId(References::Kind::choice));
        item.text = readInline(element);
        element.done();
        task.items.push_back(std::move(item));
        places.push_back(element.offset());
    }
    std::vector<std::pair<std::size_t, const scenarios::Text*>> texts;
    for (std::size_t i = 0; i < places.size(); ++i) texts.emplace_back(places[i], &task.items[i].text);
    checkDistinct(texts, question.context().report);
    return task;
}

scenarios::Matching readPairs(Element& question) {
    scenarios::Matching task;
    std::vector<std::size_t> places;
    for (Element& element : question.all("pair", 2)) {
        scenarios::Pair pair;
        pair.id = idOf<scenarios::ChoiceId>(element.declareId(References::Kind::choice));
        element.expectChildren({"from", "to"});
        pair.from = mustInline(element, "from");
        pair.to = mustInline(element, "to");
        element.done();
        task.pairs.push_back(std::move(pair));
        places.push_back(element.offset());
    }
    std::vector<std::pair<std::size_t, const scenarios::Text*>> lefts;
    std::vector<std::pair<std::size_t, const scenarios::Text*>> rights;
    for (std::size_t i = 0; i < places.size(); ++i) {
        lefts.emplace_back(places[i], &task.pairs[i].from);
        rights.emplace_back(places[i], &task.pairs[i].to);
    }
    checkDistinct(lefts, question.context().report);
    checkDistinct(rights, question.context().report);
    return task;
}

scenarios::Numeric readNumber(Element& question) {
    scenarios::Numeric task;
    auto element = question.mustChild("number");
    if (!element) return task;
    task.value = element->decimal("value");
    task.tolerance = element->decimal("tolerance", 0);
    task.unit = element->may("unit").value_or("");
    element->expectChildren({});
    element->done();
    if (task.tolerance < 0)
        element->report(ProblemId::badNumber, element->offset("tolerance"),
                        {.subject = "tolerance",
                         .found = element->node().attribute("tolerance").value(),
                         .expected = "0…"});
    return task;
}

}  // namespace

scenarios::Question readQuestion(Element& element) {
    scenarios::Question question;
    const Kind kind = element.word<Kind>("kind", kinds);
    question.prompt = readPrompt(element);
    switch (kind) {
        case Kind::single: question.task = scenarios::SingleChoice{readChoices(element, true)}; break;
        case Kind::multiple: question.task = scenarios::MultipleChoice{readChoices(element, false)}; break;
        case Kind::order: question.task = readItems(element); break;
        case Kind::match: question.task = readPairs(element); break;
        case Kind::number: question.task = readNumber(element); break;
    }
    return question;
}

}  // namespace content
