#include "scenarios/play/inbox_play.h"

#include <algorithm>
#include <cstdlib>

#include "scenarios/play/named.h"

namespace scenarios {
namespace {

using Reason = Refusal::Reason;

// No identifier, so that a message may have any name.
constexpr std::string_view orderWord = "!order";
constexpr std::string_view timeWord = "!time";

std::string orderText(const std::vector<const Message*>& order) {
    std::string text(orderWord);
    for (const Message* message : order) text += " " + message->id.text();
    return text;
}

std::vector<const Message*> pointers(const Inbox& inbox) {
    std::vector<const Message*> messages;
    for (const Message& message : inbox.messages) messages.push_back(&message);
    return messages;
}

}  // namespace

std::optional<Refusal> InboxPlay::take(std::string_view given, Facts&) {
    const auto words = wordsOf(given);
    if (words.empty()) return Refusal{Reason::empty, {}};
    if (words[0] == timeWord) {
        if (inbox_.get().minutes == 0) return Refusal{Reason::unknown, std::string(timeWord)};
        if (words.size() > 1) return Refusal{Reason::tooMany, std::string(words[1])};
        timeIsOver_ = true;
        return {};
    }
    return words[0] == orderWord ? rank(words) : sort(words);
}

std::optional<Refusal> InboxPlay::sort(const std::vector<std::string_view>& words) {
    const Message* message = named(inbox_.get().messages, words[0]);
    if (!message) return Refusal{Reason::unknown, std::string(words[0])};
    if (words.size() < 3) return Refusal{Reason::incomplete, std::string(words[0])};
    if (words.size() > 3) return Refusal{Reason::tooMany, std::string(words[3])};
    const auto* priority = named(inbox_.get().grid->classes, words[1]);
    if (!priority) return Refusal{Reason::unknown, std::string(words[1])};
    const auto* move = named(inbox_.get().grid->moves, words[2]);
    if (!move) return Refusal{Reason::unknown, std::string(words[2])};
    sorted_[message->id] = {priority->id, move->id};
    return {};
}

std::optional<Refusal> InboxPlay::rank(const std::vector<std::string_view>& words) {
    if (const Message* open = next()) return Refusal{Reason::notClassed, open->id.text()};
    std::vector<const Message*> order;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const Message* message = named(inbox_.get().messages, words[i]);
        if (!message) return Refusal{Reason::unknown, std::string(words[i])};
        if (std::ranges::count(order, message) > 0) return Refusal{Reason::repeated, std::string(words[i])};
        order.push_back(message);
    }
    for (const Message& message : inbox_.get().messages)
        if (std::ranges::count(order, &message) == 0) return Refusal{Reason::incomplete, message.id.text()};
    order_ = std::move(order);
    return {};
}

const Message* InboxPlay::next() const {
    for (const Message& message : inbox_.get().messages)
        if (!sorted_.contains(message.id)) return &message;
    return nullptr;
}

double InboxPlay::classShare(const Message& message) const {
    const auto given = sorted_.find(message.id);
    if (given == sorted_.end()) return 0;
    const PriorityGrid& grid = *inbox_.get().grid;
    const auto* expected = grid.find(message.priority);
    const auto* chosen = grid.find(given->second.priority);
    if (chosen == expected) return 1;
    const bool danger = chosen->danger || expected->danger;
    return !danger && std::abs(chosen - expected) == 1 ? grid.near / 100.0 : 0;
}

double InboxPlay::moveShare(const Message& message) const {
    const auto given = sorted_.find(message.id);
    return given != sorted_.end() && std::ranges::count(message.moves, given->second.move) > 0 ? 1 : 0;
}

double InboxPlay::share() const {
    const Inbox& inbox = inbox_;
    const PriorityGrid& grid = *inbox.grid;
    const auto count = static_cast<double>(inbox.messages.size());
    double classes = 0;
    double moves = 0;
    for (const Message& message : inbox.messages) {
        classes += classShare(message) / count;
        moves += moveShare(message) / count;
    }
    std::vector<int> ranks;
    for (const Message* message : order_) ranks.push_back(message->rank);
    const double order = order_.empty() ? 0 : orderAgreement(ranks);
    const int weights = grid.classWeight + grid.moveWeight + grid.rankWeight;
    if (weights == 0) return 0;
    return (classes * grid.classWeight + moves * grid.moveWeight + order * grid.rankWeight) / weights;
}

Mark InboxPlay::mark() const {
    const Points possible = pointsFor(1, step_.get().points);
    // Adding shares up can fall short of 1 by a rounding of the machine.
    const Points earned = pointsFor(share() + 1e-9, step_.get().points);
    Mark mark{earned, possible, verdictFor(earned, possible)};
    for (const Message& message : inbox_.get().messages) {
        const auto* expected = inbox_.get().grid->find(message.priority);
        const auto given = sorted_.find(message.id);
        const auto* chosen =
            given == sorted_.end() ? nullptr : inbox_.get().grid->find(given->second.priority);
        if (expected->danger && !(chosen && chosen->danger)) mark.missedDangers.push_back(message.id);
    }
    return mark;
}

std::vector<ReviewLine> InboxPlay::review() const {
    const PriorityGrid& grid = *inbox_.get().grid;
    std::vector<ReviewLine> lines;
    for (const Message& message : inbox_.get().messages) {
        const auto given = sorted_.find(message.id);
        if (given == sorted_.end() && !timeIsOver_) continue;
        ReviewLine line{plain(message.subject), {}, {}, false, {plain(message.why)}};
        if (given != sorted_.end())
            line.given = {plain(grid.find(given->second.priority)->title),
                          plain(grid.find(given->second.move)->title)};
        line.expected = {plain(grid.find(message.priority)->title),
                         plain(grid.find(message.moves.front())->title)};
        if (const auto place = std::ranges::find(order_, &message); place != order_.end())
            line.given.push_back(std::to_string(place - order_.begin() + 1));
        line.expected.push_back(std::to_string(message.rank));
        line.right = classShare(message) >= 1 && moveShare(message) >= 1;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string InboxPlay::model(const Facts&) const {
    if (const Message* message = next())
        return message->id.text() + " " + message->priority.text() + " " + message->moves.front().text();
    auto order = pointers(inbox_);
    std::ranges::stable_sort(order, {}, &Message::rank);
    return orderText(order);
}

std::string InboxPlay::anyAnswer(Random& random, const Facts&) const {
    const auto below = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    const PriorityGrid& grid = *inbox_.get().grid;
    if (const Message* message = next())
        return message->id.text() + " " + grid.classes[below(grid.classes.size())].id.text() + " " +
               grid.moves[below(grid.moves.size())].id.text();
    auto order = pointers(inbox_);
    std::ranges::shuffle(order, random);
    return orderText(order);
}

}  // namespace scenarios
