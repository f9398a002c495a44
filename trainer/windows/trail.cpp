#include "trainer/windows/trail.h"

namespace trainer {
namespace {

constexpr std::size_t longest = 50;

}  // namespace

void Trail::arrive(const std::string& name, std::function<void()> show) {
    if (!places_.empty() && places_.back().name == name) {
        places_.back().show = std::move(show);
        return;
    }
    places_.push_back({name, std::move(show)});
    if (places_.size() > longest) places_.erase(places_.begin());
}

void Trail::back() {
    if (!mayGoBack()) return;
    places_.pop_back();
    again();
}

void Trail::again() {
    // A copy: showing a place arrives there again.
    if (!places_.empty()) std::function(places_.back().show)();
}

}  // namespace trainer
