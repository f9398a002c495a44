#pragma once
#include <functional>
#include <vector>

#include "scenarios/play/mark.h"
#include "scenarios/story/scenario.h"

namespace scenarios {

/// Things being put into categories. Its one answer names every item with its category: i1=c2 i2=c1 i3=c2
class SortPlay {
  public:
    SortPlay(const Step& step, const Sort& sort) : step_(step), sort_(sort) {}

    std::optional<Refusal> take(std::string_view given, Facts& facts);
    bool done() const { return !given_.empty(); }
    /// Each item weighs the same; a category that looks alike earns half.
    Mark mark() const;
    std::vector<ReviewLine> review() const;
    std::string model(const Facts& facts) const;
    std::string anyAnswer(Random& random, const Facts& facts) const;

    const Sort& sort() const { return sort_; }
    /// In which order the items are shown: indexes into the author's list.
    std::vector<std::size_t> shownOrder() const;

  private:
    std::reference_wrapper<const Step> step_;
    std::reference_wrapper<const Sort> sort_;
    std::vector<std::size_t> given_;  ///< for each item, the index of its category
};

}  // namespace scenarios
