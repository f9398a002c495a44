#include "scenarios/play/route_play.h"

#include <algorithm>

#include "scenarios/play/named.h"

namespace scenarios {
namespace {

using Reason = Refusal::Reason;

constexpr int wholeCredit = 100;

const RouteTarget* targetOf(const Route& route, const ServiceId& service) {
    const auto found = std::ranges::find(route.targets, service, &RouteTarget::service);
    return found == route.targets.end() ? nullptr : &*found;
}

const Choice& rightOf(const std::vector<Choice>& choices) {
    const auto right = std::ranges::find_if(choices, &Choice::right);
    return right == choices.end() ? choices.front() : *right;
}

/// The service worth every point, or the first of the directory where there is none.
const Service& rightService(const Route& route) {
    const auto best = std::ranges::max_element(route.targets, {}, &RouteTarget::credit);
    const Service* service = best == route.targets.end() ? nullptr : route.directory->find(best->service);
    return service ? *service : route.directory->services.front();
}

std::string nameOf(const Service& service) {
    return plain(service.title);
}

ReviewLine lineOf(ReviewLine::Kind kind, const Choice& given, const std::vector<Choice>& choices) {
    ReviewLine line{{}, {plain(given.text)}, {plain(rightOf(choices).text)}, given.right, {}, kind};
    if (!given.feedback.empty()) line.why.push_back(plain(given.feedback));
    return line;
}

}  // namespace

std::optional<Refusal> RoutePlay::take(std::string_view given, Facts&) {
    const auto words = wordsOf(given);
    if (words.empty()) return Refusal{Reason::empty, {}};
    if (words.size() > 3) return Refusal{Reason::tooMany, std::string(words[3])};
    const Route& route = route_;
    const Service* service = named(route.directory->services, words[0]);
    if (!service) return Refusal{Reason::unknown, std::string(words[0])};
    if (words.size() < 3) return Refusal{Reason::incomplete, {}};
    const Choice* saying = named(route.sayings, words[1]);
    if (!saying) return Refusal{Reason::unknown, std::string(words[1])};
    const Choice* delay = named(route.delays, words[2]);
    if (!delay) return Refusal{Reason::unknown, std::string(words[2])};
    service_ = service;
    saying_ = saying;
    delay_ = delay;
    return {};
}

Mark RoutePlay::mark() const {
    const Directory& directory = *route_.get().directory;
    const RouteTarget* target = done() ? targetOf(route_, service_->id) : nullptr;
    Worked worked;
    worked.whole = 100 * (directory.serviceWeight + directory.sayWeight + directory.delayWeight);
    worked.terms = {Points{target ? target->credit : 0} * directory.serviceWeight,
                    done() && saying_->right ? Points{100} * directory.sayWeight : 0,
                    done() && delay_->right ? Points{100} * directory.delayWeight : 0};
    return markOf(step_.get().points, std::move(worked));
}

ReviewLine RoutePlay::serviceLine() const {
    const Route& route = route_;
    const RouteTarget* target = targetOf(route, service_->id);
    ReviewLine line{{},
                    {nameOf(*service_)},
                    {nameOf(rightService(route))},
                    target && target->credit == wholeCredit,
                    {plain(target ? target->why : service_->handles)},
                    ReviewLine::Kind::service};
    const RouteTarget* best = targetOf(route, rightService(route).id);
    if (!line.right && best) line.why.push_back(plain(best->why));
    return line;
}

std::vector<ReviewLine> RoutePlay::review() const {
    if (!done()) return {};
    return {serviceLine(), lineOf(ReviewLine::Kind::saying, *saying_, route_.get().sayings),
            lineOf(ReviewLine::Kind::delay, *delay_, route_.get().delays)};
}

std::string RoutePlay::model(const Facts&) const {
    const Route& route = route_;
    return rightService(route).id.text() + " " + rightOf(route.sayings).id.text() + " " +
           rightOf(route.delays).id.text();
}

std::string RoutePlay::anyAnswer(Random& random, const Facts&) const {
    const auto one = [&](const auto& things) {
        return things[std::uniform_int_distribution<std::size_t>(0, things.size() - 1)(random)].id.text();
    };
    const Route& route = route_;
    return one(route.directory->services) + " " + one(route.sayings) + " " + one(route.delays);
}

}  // namespace scenarios
