#include "trainer/windows/writing_help.h"

#include "trainer/windows/finding_panel.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/language.h"

namespace trainer {

WritingHelp::WritingHelp(wxWindow* parent, WritingDesk& desk, Editor& editor, Wishes wishes)
    : Stack(parent),
      workshop_(desk),
      editor_(editor),
      grown_(std::move(wishes.grown)),
      start_(&add(new Prose(this, std::string(tr("While you write, what could be plainer is underlined, and "
                                                 "stands here with its why."))))),
      remarks_(*this, workshop_, editor, [this] { show(); }) {
    workshop_.choose(wishes.language);
    workshop_.aimAt(wishes.aim);
    workshop_.begin({}, true);
    show();
}

std::string WritingHelp::summary() const {
    return view().counts.words == 0 || !workshop_.whyNot().empty() ? std::string() : remarkCount(view());
}

void WritingHelp::edited(std::vector<TextMark> also) {
    also_ = std::move(also);
    workshop_.edit(editor_.text());
    mark();
    remarks_.edited();
}

void WritingHelp::mark() {
    std::vector<TextMark> marks = marksOf(view());
    marks.insert(marks.end(), also_.begin(), also_.end());
    editor_.mark(marks);
}

void WritingHelp::show() {
    const KeptKeyboard kept(*this);
    mark();
    const bool isRead = workshop_.whyNot().empty();
    const bool isBegun = isRead && view().counts.words > 0;
    if (!isRead) start_->say(workshop_.whyNot());
    start_->Show(!isBegun);
    remarks_.show(isBegun);
    grown_();
}

}  // namespace trainer
