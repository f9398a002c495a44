#pragma once
#include "scenarios/play/mark.h"
#include "scenarios/story/scenario.h"

namespace scenarios {

/// A page being read. Its one answer is "read".
class PagePlay {
  public:
    std::optional<Refusal> take(std::string_view given, Facts&) {
        if (given != "read") return Refusal{Refusal::Reason::unknown, std::string(given)};
        read_ = true;
        return {};
    }
    bool done() const { return read_; }
    Mark mark() const { return {0, 0, Verdict::right}; }
    std::vector<ReviewLine> review() const { return {}; }
    std::string model(const Facts&) const { return "read"; }
    std::string anyAnswer(Random&, const Facts&) const { return "read"; }

  private:
    bool read_ = false;
};

}  // namespace scenarios
