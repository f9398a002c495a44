#include <array>

#include "content/reading/choice_reader.h"
#include "content/reading/inline_reader.h"
#include "content/reading/step_reader.h"

namespace content {
namespace {

using namespace std::string_view_literals;

enum class Kind { single, multiple, order, match, number };
constexpr std::array kinds{std::pair{"single"sv, Kind::single}, std::pair{"multiple"sv, Kind::multiple},
                           std::pair{"order"sv, Kind::order}, std::pair{"match"sv, Kind::match},
                           std::pair{"number"sv, Kind::number}};

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
    question.checkCount("item", task.items.size());
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
    question.checkCount("pair", task.pairs.size());
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
    question.prompt = mustBlocks(element, "prompt");
    switch (kind) {
        case Kind::single:
            question.task = scenarios::SingleChoice{readChoices(element, "choice", Rights::one)};
            break;
        case Kind::multiple:
            question.task = scenarios::MultipleChoice{readChoices(element, "choice", Rights::some)};
            break;
        case Kind::order: question.task = readItems(element); break;
        case Kind::match: question.task = readPairs(element); break;
        case Kind::number: question.task = readNumber(element); break;
    }
    return question;
}

}  // namespace content
