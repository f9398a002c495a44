#include "content/reading/choice_reader.h"

#include <algorithm>
#include <map>

#include "content/reading/inline_reader.h"

namespace content {
namespace {

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

}  // namespace

std::vector<scenarios::Choice> readChoices(Element& parent, std::string_view name, Rights rights) {
    std::vector<scenarios::Choice> choices;
    std::vector<std::size_t> places;
    for (Element& element : parent.all(name, 2)) {
        choices.push_back(readChoice(element));
        places.push_back(element.offset());
    }
    std::vector<std::pair<std::size_t, const scenarios::Text*>> texts;
    for (std::size_t i = 0; i < choices.size(); ++i) texts.emplace_back(places[i], &choices[i].text);
    checkDistinct(texts, parent.context().report);
    const auto right = std::ranges::count_if(choices, &scenarios::Choice::right);
    if (!choices.empty() && (right == 0 || (rights == Rights::one && right > 1)))
        parent.report(ProblemId::noRightAnswer, parent.offset(),
                      {.subject = name,
                       .found = std::to_string(right),
                       .expected = rights == Rights::one ? "1" : "1…"});
    return choices;
}

void checkDistinct(const std::vector<std::pair<std::size_t, const scenarios::Text*>>& texts, Report& report) {
    std::map<std::string, std::size_t> seen;
    for (const auto& [offset, text] : texts) {
        const std::string words = scenarios::plain(*text);
        if (!words.empty() && !seen.emplace(words, offset).second)
            report.add(ProblemId::sameText, offset, {.found = words});
    }
}

}  // namespace content
