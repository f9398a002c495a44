#pragma once
#include <string_view>

#include "scenarios/language/letter.h"

// What the recognisers of dates, figures and contacts share.

namespace scenarios {

/// The text without the blanks it starts with, no-break spaces among them.
std::string_view withoutBlanks(std::string_view text);
/// Blanks and nothing else, over one line end at most.
bool isBlank(std::string_view gap);
/// One of the signs, alone.
bool isOneOf(std::string_view text, std::string_view signs);
bool isDigits(std::string_view text);
/// The value of up to nine digits; -1 for another text.
int numberIn(std::string_view text);

/// The words from one on, up to the end of a stretch, and what stands between them.
class Near {
  public:
    Near(const Letter& letter, std::size_t at, std::size_t last) : letter_(letter), at_(at), last_(last) {}

    bool has(std::size_t count) const { return at_ + count <= last_; }
    std::string_view folded(std::size_t i) const { return letter_.words()[at_ + i].folded; }
    std::string_view gap(std::size_t i) const { return letter_.gapBefore(at_ + i); }
    bool isSpace(std::size_t i) const { return isBlank(gap(i)); }
    /// What follows a word, up to the next one.
    std::string_view after(std::size_t i) const {
        const std::size_t next = at_ + i + 1;
        if (next < letter_.words().size()) return letter_.gapBefore(next);
        return std::string_view(letter_.text()).substr(letter_.words()[at_ + i].end);
    }
    /// Whether the word before, whatever the stretch, is joined to this one by one of the signs alone.
    bool isJoinedBefore(std::string_view signs) const { return at_ > 0 && isOneOf(gap(0), signs); }
    /// Whether digits stand before, or after so many words, with nothing but a blank or a sign between.
    bool followsDigits() const { return at_ > 0 && joinsDigits(at_) && isDigits(wordAt(at_ - 1)); }
    bool isFollowedByDigits(std::size_t taken) const {
        const std::size_t next = at_ + taken;
        return next < letter_.words().size() && joinsDigits(next) && isDigits(wordAt(next));
    }

  private:
    std::string_view wordAt(std::size_t at) const { return letter_.words()[at].folded; }
    bool joinsDigits(std::size_t at) const {
        const std::string_view gap = letter_.gapBefore(at);
        return isOneOf(gap, "./-") || (isBlank(gap) && gap.find('\n') == std::string_view::npos);
    }

    const Letter& letter_;
    std::size_t at_;
    std::size_t last_;
};

}  // namespace scenarios
