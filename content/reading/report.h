#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "content/reading/problem.h"

namespace content {

/// Turns byte offsets of a text into lines and columns. Built only once
/// something is wrong.
class LineIndex {
  public:
    explicit LineIndex(std::string_view text);
    Place at(std::size_t offset);

  private:
    std::string_view text_;
    std::vector<std::size_t> starts_;
    // Where it last looked: columns of a very long line are counted on from
    // there.
    std::size_t lastOffset_ = 0;
    Place last_{1, 1};
};

/// Collects the problems of one file, with their places.
class Report {
  public:
    /// More problems than this are not listed one by one.
    static constexpr std::size_t limit = 1000;

    /// The text must outlive the report.
    explicit Report(std::string_view text) : text_(text) {}

    struct Details {
        std::string_view subject = {};
        std::string_view found = {};
        std::string_view expected = {};
        std::string_view suggestion = {};
    };
    void add(ProblemId id, std::size_t offset, const Details& details = {"", "", "", ""});

    /// How many errors there are so far; warnings do not count.
    std::size_t errors() const;
    Place placeOf(std::size_t offset);
    /// Whether more problems would only be counted as too many.
    bool isFull() const { return problems_.size() > limit; }
    /// Every problem, in the order of the file.
    std::vector<Problem> take();

  private:
    std::string_view text_;
    std::optional<LineIndex> lines_;
    std::vector<Problem> problems_;
};

}  // namespace content
