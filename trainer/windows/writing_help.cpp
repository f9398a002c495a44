#include "trainer/windows/writing_help.h"

#include "trainer/windows/finding_panel.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr int shownAfter = 120;  // milliseconds without a key

}  // namespace

WritingHelp::WritingHelp(wxWindow* parent, WritingDesk& desk, Editor& editor, Wishes wishes)
    : Stack(parent),
      workshop_(desk),
      editor_(editor),
      grown_(std::move(wishes.grown)),
      dismissals_(workshop_, editor, [this] { show(); }) {
    workshop_.choose(wishes.language);
    workshop_.aimAt(wishes.aim);
    workshop_.begin({}, true);
    start_ = &add(new Prose(this, std::string(tr("While you write, what could be plainer is underlined, and "
                                                 "stands here with its why."))));
    const auto later = [this](auto what) { return [this, what] { CallAfter(what); }; };
    findings_ = &add(
        new FindingPanel(this, workshop_,
                         {[this](std::size_t finding) {
                              workshop_.select(finding);
                              CallAfter([this] { show(); });
                          },
                          later([this] { step(0); }), [this](int by) { CallAfter([this, by] { step(by); }); },
                          [this](std::size_t which) { CallAfter([this, which] { accept(which); }); },
                          later([this] { dismiss(); }), later([this] { dismissals_.takeBackLast(); })}));
    const auto look = [this](auto& event) {
        event.Skip();
        CallAfter([this] { caretMoved(); });
    };
    editor_.Bind(wxEVT_KEY_UP, [look](wxKeyEvent& event) { look(event); });
    editor_.Bind(wxEVT_LEFT_UP, [look](wxMouseEvent& event) { look(event); });
    pause_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { show(); });
    show();
}

std::string WritingHelp::summary() const {
    return view().counts.words == 0 || !workshop_.whyNot().empty() ? std::string() : remarkCount(view());
}

void WritingHelp::edited(std::vector<TextMark> also) {
    also_ = std::move(also);
    workshop_.edit(editor_.text());
    mark();
    pause_.StartOnce(shownAfter);
}

void WritingHelp::mark() {
    std::vector<TextMark> marks = marksOf(view());
    marks.insert(marks.end(), also_.begin(), also_.end());
    editor_.mark(marks);
}

void WritingHelp::show() {
    const KeptKeyboard kept(*this);
    pause_.Stop();
    mark();
    const bool isRead = workshop_.whyNot().empty();
    const bool isBegun = isRead && view().counts.words > 0;
    if (!isRead) start_->say(workshop_.whyNot());
    start_->Show(!isBegun);
    findings_->Show(isBegun);
    if (IsShownOnScreen()) findings_->show();
    grown_();
}

void WritingHelp::caretMoved() {
    if (workshop_.selectAt(editor_.caret())) show();
}

void WritingHelp::step(int by) {
    workshop_.step(by);
    const FindingView* finding = workshop_.selectedFinding();
    if (!finding) return;
    if (!finding->place.empty()) editor_.goTo(finding->place.begin);
    announce(*findings_, finding->message);
    show();
}

void WritingHelp::accept(std::size_t replacement) {
    const auto replacing = workshop_.accept(replacement);
    if (!replacing) return;
    editor_.replace(replacing->place.begin, replacing->place.end, replacing->by);
    editor_.SetFocus();
    show();
}

void WritingHelp::dismiss() {
    dismissals_.dismiss();
}

}  // namespace trainer
