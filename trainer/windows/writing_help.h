#pragma once
#include <functional>
#include <string>
#include <vector>

#include "trainer/presenters/workshop.h"
#include "trainer/windows/remarks.h"
#include "trainer/windows/stack.h"

namespace trainer {

class Prose;

/// What the proofreader says of the text of a step while somebody writes it: marks in the editor, and the
/// remarks as in the workshop. Nothing of it is counted: an exercise is no letter.
class WritingHelp : public Stack {
  public:
    struct Wishes {
        std::string language;
        scenarios::Level aim = scenarios::Level::b1;
        std::function<void()> grown;  ///< it needs another height
    };
    /// The desk and the editor must outlive it.
    WritingHelp(wxWindow* parent, WritingDesk& desk, Editor& editor, Wishes wishes);

    /// The text of the editor has changed. also: what else is marked in it.
    void edited(std::vector<TextMark> also = {});
    const WorkshopView& view() const { return workshop_.view(); }
    /// "3 remarks · level B2, aim at B1"; empty where nothing is written, or nothing reads texts.
    std::string summary() const;
    /// Shows the remarks of now: while they are hidden, nothing of them is made.
    void show();
    /// The remarks, for keys that go through them.
    RemarkKeys& keys() { return remarks_; }

  private:
    void mark();

    Workshop workshop_;
    Editor& editor_;
    std::function<void()> grown_;
    Prose* start_;
    Remarks remarks_;
    std::vector<TextMark> also_;
};

}  // namespace trainer
