#include "trainer/presenters/step_view.h"

#include <algorithm>

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
    view.minutes = inbox.minutes;
    view.message = play.next();
    for (const PriorityClass& one : inbox.grid->classes) view.targets.push_back({one.id.text(), one.title});
    for (const FirstMove& move : inbox.grid->moves) view.moves.push_back({move.id.text(), move.title});
    view.kind = view.message ? StepView::Kind::triage : StepView::Kind::rank;
    for (const Message& message : inbox.messages)
        view.options.push_back({message.id.text(), message.subject});
}

void show(StepView& view, const SortPlay& play) {
    view.kind = StepView::Kind::sort;
    view.blocks = play.sort().prompt;
    for (const std::size_t index : play.shownOrder())
        view.options.push_back({play.sort().items[index].id.text(), play.sort().items[index].text});
    view.targets = optionsOf(play.sort().categories);
}

/// What a service is called and what it takes care of.
Text described(const Service& service) {
    Text text = service.title;
    Run dash;
    dash.text = " \u2014 ";
    text.push_back(std::move(dash));
    text.insert(text.end(), service.handles.begin(), service.handles.end());
    return text;
}

void show(StepView& view, const RoutePlay& play) {
    const Route& route = play.route();
    view.kind = StepView::Kind::route;
    view.blocks = route.intro;
    view.request = &route.request;
    for (const Service& service : route.directory->services)
        view.options.push_back({service.id.text(), described(service)});
    view.targets = optionsOf(route.sayings);
    view.moves = optionsOf(route.delays);
}

void show(StepView& view, const ReplyPlay& play) {
    const Reply& reply = play.reply();
    view.goesOn = !play.letter().empty();
    view.letter = play.letter();
    if (view.goesOn) {
        view.kind = StepView::Kind::check;
        for (const ChecklistElement* element : play.toCheck())
            view.options.push_back({element->id.text(), element->title});
        return;
    }
    view.kind = StepView::Kind::reply;
    view.blocks = reply.intro;
    view.request = &reply.request;
    view.reply = &reply;
    if (reply.takesBlocks()) view.options = optionsOf(reply.blocks);
}

void show(StepView& view, const RewritePlay& play) {
    view.kind = StepView::Kind::rewrite;
    view.blocks = play.rewrite().intro;
    view.rewrite = &play.rewrite();
}

/// Whether what is said to a wrong answer of that kind names the right one.
bool givesAway(const StepBody& body) {
    if (const auto* question = std::get_if<Question>(&body))
        return !std::holds_alternative<SingleChoice>(question->task);
    return std::holds_alternative<Sort>(body) || std::holds_alternative<Route>(body) ||
           std::holds_alternative<Inbox>(body);
}

/// What was asked, and is no secret.
bool isAsked(ReviewLine::Kind kind) {
    using Kind = ReviewLine::Kind;
    return kind == Kind::words || kind == Kind::sentenceWords || kind == Kind::fact ||
           kind == Kind::settled || kind == Kind::remarks || kind == Kind::level;
}

/// The review of an answer that may be given again: what was expected stays hidden.
void showSecondChance(StepView& view, const Play& play) {
    view.kind = StepView::Kind::again;
    view.goesOn = true;
    StepReview review = reviewOf(play, *play.current());
    const bool whyTells = givesAway(play.current()->step->body);
    for (ReviewLine& line : review.lines) {
        if (!isAsked(line.kind)) line.expected.clear();
        if (!line.right && whyTells) line.why.clear();
    }
    review.model.clear();
    view.review = std::move(review);
    view.triesLeft = play.current()->step->tries - play.current()->tries;
}

}  // namespace

StepView viewOf(const Play& play) {
    StepView view;
    const Play::Played& now = *play.current();
    view.title = plain(now.step->title);
    view.hintsLeft = static_cast<int>(now.step->feedback.hints.size()) - now.hints;
    view.mayTakeBack = play.mayTakeBack();
    if (now.mayTryAgain) {
        showSecondChance(view, play);
        return view;
    }
    if (const auto* page = std::get_if<Page>(&now.step->body)) view.blocks = page->blocks;
    if (const auto* question = std::get_if<QuestionPlay>(&now.play)) show(view, *question);
    if (const auto* dialogue = std::get_if<DialoguePlay>(&now.play)) show(view, *dialogue, play);
    if (const auto* inbox = std::get_if<InboxPlay>(&now.play)) show(view, *inbox);
    if (const auto* sort = std::get_if<SortPlay>(&now.play)) show(view, *sort);
    if (const auto* route = std::get_if<RoutePlay>(&now.play)) show(view, *route);
    if (const auto* reply = std::get_if<ReplyPlay>(&now.play)) show(view, *reply);
    if (const auto* rewrite = std::get_if<RewritePlay>(&now.play)) show(view, *rewrite);
    return view;
}

}  // namespace trainer
