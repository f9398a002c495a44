#pragma once
#include <functional>

#include "scenarios/play/mark.h"
#include "scenarios/story/scenario.h"

namespace scenarios {

/// A request being handed over. Its one answer names the service, what the person is told, and the delay:
///   bourses suivi semaine
class RoutePlay {
  public:
    RoutePlay(const Step& step, const Route& route) : step_(step), route_(route) {}

    std::optional<Refusal> take(std::string_view given, Facts& facts);
    bool done() const { return service_ != nullptr; }
    /// Service, saying and delay, weighted as the directory says.
    Mark mark() const;
    std::vector<ReviewLine> review() const;
    std::string model(const Facts& facts) const;
    std::string anyAnswer(Random& random, const Facts& facts) const;

    const Route& route() const { return route_; }

  private:
    ReviewLine serviceLine() const;

    std::reference_wrapper<const Step> step_;
    std::reference_wrapper<const Route> route_;
    const Service* service_ = nullptr;
    const Choice* saying_ = nullptr;
    const Choice* delay_ = nullptr;
};

}  // namespace scenarios
