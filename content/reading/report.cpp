#include "content/reading/report.h"

#include <algorithm>

#include "content/reading/folding.h"

namespace content {

LineIndex::LineIndex(std::string_view text) : text_(text), starts_{0} {
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        starts_.push_back(at + 1);
}

Place LineIndex::at(std::size_t offset) {
    offset = std::min(offset, text_.size());
    const auto start = std::ranges::upper_bound(starts_, offset) - 1;
    const int line = static_cast<int>(start - starts_.begin()) + 1;
    const bool onward = line == last_.line && offset >= lastOffset_;
    const std::size_t from = onward ? lastOffset_ : *start;
    const auto characters = std::ranges::count_if(text_.substr(from, offset - from), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    });
    last_ = {line, (onward ? last_.column : 1) + static_cast<int>(characters)};
    lastOffset_ = offset;
    return last_;
}

std::size_t Report::errors() const {
    return static_cast<std::size_t>(std::ranges::count_if(problems_, &Problem::isError));
}

Place Report::placeOf(std::size_t offset) {
    if (!lines_) lines_.emplace(text_);
    return lines_->at(offset);
}

void Report::add(ProblemId id, std::size_t offset, const Details& details) {
    if (problems_.size() > limit) return;
    const Place place = placeOf(offset);
    if (problems_.size() == limit) {
        problems_.push_back({ProblemId::tooManyProblems, place, {}, std::to_string(limit), {}, {}});
        return;
    }
    problems_.push_back({id, place, quoted(details.subject), quoted(details.found), quoted(details.expected),
                         quoted(details.suggestion)});
}

std::vector<Problem> Report::take() {
    std::ranges::stable_sort(problems_, {}, [](const Problem& problem) {
        return std::pair(problem.id == ProblemId::tooManyProblems, problem.place);
    });
    return std::move(problems_);
}

}  // namespace content
