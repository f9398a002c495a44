#include "scenarios/clarity/watched_text.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "scenarios/clarity/characters.h"
#include "scenarios/clarity/merging.h"
#include "scenarios/clarity/paragraph.h"
#include "scenarios/clarity/paragraphs_of.h"

namespace scenarios {

/// The paragraphs of a text, one behind the other.
class WatchedText::Paragraphs {
  public:
    explicit Paragraphs(const Analyser& analyser)
        : rules_(analyser.rules()),
          vocabulary_(*analyser.compiled_, analyser.lexicon(), analyser.rules().language) {}

    /// Reads what an edit touched again: bytes of the text from `begin` to `oldEnd` became those to `newEnd`.
    void update(std::string_view text, std::size_t begin, std::size_t oldEnd, std::size_t newEnd) {
        const auto [first, start] = paragraphBefore(begin);
        auto [last, end] = paragraphBehind(oldEnd, first, start);
        end = end - oldEnd + newEnd;
        std::vector<Paragraph> read;
        for (std::size_t at = start; at < end;) {
            const std::size_t next = endOfParagraph(text, at);
            read.push_back({next - at, {}});
            vocabulary_.tidy();
            scratch_.forgetPoints();
            analyseParagraph(text.substr(at, next - at), vocabulary_, scratch_, read.back().analysis);
            at = next;
        }
        all_.erase(all_.begin() + static_cast<std::ptrdiff_t>(first),
                   all_.begin() + static_cast<std::ptrdiff_t>(last));
        all_.insert(all_.begin() + static_cast<std::ptrdiff_t>(first), std::make_move_iterator(read.begin()),
                    std::make_move_iterator(read.end()));
    }

    Analysis merged() const {
        Merging merging(rules_);
        std::size_t begin = 0;
        for (const Paragraph& one : all_) {
            merging.add(one.analysis, begin);
            begin += one.length;
        }
        return merging.result();
    }

  private:
    struct Paragraph {
        std::size_t length = 0;
        ParagraphAnalysis analysis;
    };

    /// The paragraph before the one a place is in, and where it starts: whether a paragraph starts depends on
    /// the line before it.
    std::pair<std::size_t, std::size_t> paragraphBefore(std::size_t place) const {
        std::size_t index = 0;
        std::size_t start = 0;
        while (index < all_.size() && start + all_[index].length < place) start += all_[index++].length;
        if (index > 0) start -= all_[--index].length;
        return {index, start};
    }
    /// One past the paragraph behind the one a place is in, and where it ends.
    std::pair<std::size_t, std::size_t> paragraphBehind(std::size_t place, std::size_t index,
                                                        std::size_t start) const {
        while (index < all_.size() && start <= place) start += all_[index++].length;
        if (index < all_.size()) start += all_[index++].length;
        return {index, start};
    }

    const RuleSet& rules_;
    Vocabulary vocabulary_;
    ParagraphScratch scratch_;
    std::vector<Paragraph> all_;
};

WatchedText::WatchedText(const Analyser& analyser, std::string_view text)
    : paragraphs_(std::make_unique<Paragraphs>(analyser)) {
    replace({0, 0}, text);
}

WatchedText::~WatchedText() = default;

const std::string& WatchedText::text() const {
    return text_;
}

const Analysis& WatchedText::analysis() const {
    return analysis_;
}

void WatchedText::replace(Span part, std::string_view by) {
    if (part.begin > part.end || part.end > text_.size() || !isBound(text_, part.begin) ||
        !isBound(text_, part.end))
        throw std::invalid_argument("no part of the text");
    text_.replace(part.begin, part.end - part.begin, by);
    paragraphs_->update(text_, part.begin, part.end, part.begin + by.size());
    analysis_ = paragraphs_->merged();
}

}  // namespace scenarios
