#include "trainer/presenters/step_view.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace trainer {
namespace {

using namespace scenarios;

template <class Things>
std::vector<Option> optionsOf(const Things& things) {
    std::vector<Option> options;
    for (const auto& thing : things) options.push_back({thing.id.text(), thing.text});
    return options;
}

void show(StepView& view, const QuestionPlay& play) {
    using Kind = StepView::Kind;
    const Question& question = play.question();
    view.blocks = question.prompt;
    const auto shown = play.shownOrder();
    if (const auto* single = std::get_if<SingleChoice>(&question.task)) {
        view.kind = Kind::single;
        view.options = optionsOf(single->choices);
    } else if (const auto* several = std::get_if<MultipleChoice>(&question.task)) {
        view.kind = Kind::several;
        view.options = optionsOf(several->choices);
    } else if (const auto* order = std::get_if<Ordering>(&question.task)) {
        view.kind = Kind::order;
        for (const std::size_t index : shown)
            view.options.push_back({order->items[index].id.text(), order->items[index].text});
    } else if (const auto* match = std::get_if<Matching>(&question.task)) {
        view.kind = Kind::match;
        for (const Pair& pair : match->pairs) view.options.push_back({pair.id.text(), pair.from});
        for (const std::size_t index : shown)
            view.targets.push_back({match->pairs[index].id.text(), match->pairs[index].to});
    } else if (const auto* number = std::get_if<Numeric>(&question.task)) {
        view.kind = Kind::number;
        view.unit = number->unit;
    }
}

void show(StepView& view, const DialoguePlay& play, const Play& whole) {
    view.kind = StepView::Kind::talk;
    view.goesOn = !play.history().empty();
    if (!view.goesOn) view.blocks = play.dialogue().intro;
    const auto& persons = whole.scenario().persons;
    const auto speaker = std::ranges::find(persons, play.node().person, &Person::id);
    view.speaker = speaker == persons.end() ? nullptr : &*speaker;
    view.speech = play.node().text;
    for (const DialogueChoice* choice : play.choices(whole.facts()))
        view.options.push_back({choice->id.text(), choice->text});
}

void show(StepView& view, const InboxPlay& play) {
    const Inbox& inbox = play.inbox();
    view.goesOn = !play.sorted().empty();
    if (!view.goesOn) view.blocks = inbox.intro;
    view.grid = inbox.grid.get();
    view.message = play.next();
    for (const PriorityClass& one : inbox.grid->classes) view.targets.push_back({one.id.text(), one.title});
    for (const FirstMove& move : inbox.grid->moves) view.moves.push_back({move.id.text(), move.title});
    view.kind = view.message ? StepView::Kind::sort : StepView::Kind::rank;
    for (const Message& message : inbox.messages)
        view.options.push_back({message.id.text(), message.subject});
}

/// The option a word means: by its number from 1, by its letter from a, or nothing.
const Option* picked(const std::vector<Option>& options, std::string_view word) {
    std::size_t number = 0;
    if (word.size() == 1 && word[0] >= 'a' && word[0] <= 'z') {
        number = static_cast<std::size_t>(word[0] - 'a') + 1;
    } else {
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        if (error != std::errc() || end != word.data() + word.size()) return nullptr;
    }
    return number >= 1 && number <= options.size() ? &options[number - 1] : nullptr;
}

bool isToken(const std::vector<Option>& options, std::string_view word) {
    return std::ranges::any_of(options, [&](const Option& one) { return one.token == word; });
}

/// Every word as an option's token; nothing if one is neither an option's number nor its token.
std::optional<std::string> tokensOf(const std::vector<Option>& options,
                                    const std::vector<std::string_view>& words) {
    std::string tokens;
    for (const std::string_view word : words) {
        const Option* option = isToken(options, word) ? nullptr : picked(options, word);
        if (!option && !isToken(options, word)) return {};
        tokens += (tokens.empty() ? "" : " ") + (option ? option->token : std::string(word));
    }
    return tokens;
}

std::optional<std::string> pairsOf(const StepView& view, const std::vector<std::string_view>& words) {
    if (words.size() != view.options.size()) return {};
    std::string pairs;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const bool lettersOnly = word.size() == 1;
        const Option* from =
            lettersOnly ? &view.options[i] : picked(view.options, word.substr(0, word.size() - 1));
        const Option* to = word.back() >= 'a' && word.back() <= 'z'
                               ? picked(view.targets, word.substr(word.size() - 1))
                               : nullptr;
        if (!from || !to) return {};
        pairs += (pairs.empty() ? "" : " ") + from->token + "=" + to->token;
    }
    return pairs;
}

std::optional<std::string> sortingOf(const StepView& view, const std::vector<std::string_view>& words) {
    if (words.size() != 2) return {};
    const auto priority = tokensOf(view.targets, {words[0]});
    const auto move = tokensOf(view.moves, {words[1]});
    if (!priority || !move) return {};
    return view.message->id.text() + " " + *priority + " " + *move;
}

}  // namespace

StepView viewOf(const Play& play) {
    StepView view;
    const Play::Played& now = *play.current();
    view.title = plain(now.step->title);
    view.hintsLeft = static_cast<int>(now.step->feedback.hints.size()) - now.hints;
    view.mayTakeBack = play.mayTakeBack();
    if (const auto* page = std::get_if<Page>(&now.step->body)) view.blocks = page->blocks;
    if (const auto* question = std::get_if<QuestionPlay>(&now.play)) show(view, *question);
    if (const auto* dialogue = std::get_if<DialoguePlay>(&now.play)) show(view, *dialogue, play);
    if (const auto* inbox = std::get_if<InboxPlay>(&now.play)) show(view, *inbox);
    return view;
}

std::string typedAnswer(const StepView& view, const std::string& line) {
    const auto words = wordsOf(line);
    std::optional<std::string> meant;
    switch (view.kind) {
        case StepView::Kind::page: return "read";
        case StepView::Kind::number: return line;
        case StepView::Kind::single:
        case StepView::Kind::several:
        case StepView::Kind::order:
        case StepView::Kind::talk: meant = tokensOf(view.options, words); break;
        case StepView::Kind::match: meant = words.empty() ? std::nullopt : pairsOf(view, words); break;
        case StepView::Kind::sort: meant = sortingOf(view, words); break;
        case StepView::Kind::rank:
            meant = tokensOf(view.options, words);
            if (meant && !meant->empty()) meant = "!order " + *meant;
            break;
    }
    return meant.value_or(line);
}

}  // namespace trainer
