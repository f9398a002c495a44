#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "scenarios/clarity/analyser.h"

namespace scenarios {

/// A text under way with its analysis: an edit costs no more than the paragraphs it touches. The analysis is
/// just what Analyser::analyse says of the text.
class WatchedText {
  public:
    /// The analyser must outlive it.
    explicit WatchedText(const Analyser& analyser, std::string_view text = {});
    ~WatchedText();

    const std::string& text() const;
    const Analysis& analysis() const;

    /// Puts other text in the place of a part of it. The part must be within the text, on the bounds of
    /// characters; throws std::invalid_argument where it is not.
    void replace(Span part, std::string_view by);
    void insert(std::size_t at, std::string_view text) { replace({at, at}, text); }
    void erase(Span part) { replace(part, {}); }

  private:
    class Paragraphs;

    std::string text_;
    std::unique_ptr<Paragraphs> paragraphs_;
    Analysis analysis_;
};

}  // namespace scenarios
