#include "trainer/windows/finding_panel.h"

#include "trainer/windows/buttons.h"
#include "trainer/windows/finding_list.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/wide_button.h"
#include "trainer/wording/clarity_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr std::size_t mostReplacements = 4;

/// How much a rule insists, in words.
std::string strengthOf(const FindingView& finding) {
    return finding.advice == scenarios::Advice::strong ? tr("Strong advice") : tr("Advice");
}

}  // namespace

std::string remarkCount(const WorkshopView& view) {
    const std::size_t all = view.findings.size();
    if (all == 0 && !view.level) return tr("Nothing to say of this letter.");
    std::string line =
        all == 0 ? tr("No remark")
                 : fill(trn("{count} remark", "{count} remarks", all), {{"count", std::to_string(all)}});
    if (view.level)
        line += " \u00B7 " + fill(tr("level {level}, aim at {aim}"),
                                  {{"level", levelName(*view.level)}, {"aim", levelName(view.aim)}});
    return line;
}

FindingPanel::FindingPanel(wxWindow* parent, const Workshop& workshop, Actions actions)
    : Stack(parent), workshop_(workshop), actions_(std::move(actions)) {
    count_ = &add(new Prose(this, std::string(" ")));
    count_->bold();
    list_ = &add(new FindingList(this, actions_.select, actions_.goToWords));
    detail_ = &add(new Card(this, Space::medium), Space::medium);
    addSteps();
}

bool FindingPanel::show() {
    const KeptKeyboard kept(*this);
    const WorkshopView& view = workshop_.view();
    count_->say(remarkCount(view));
    list_->show(view.findings, workshop_.selected());
    const FindingView* selected = workshop_.selectedFinding();
    const bool isSame = selected
                            ? shown_ && selected->isLike(*shown_) && selected->message == shown_->message &&
                                  selected->replacements == shown_->replacements
                            : !shown_;
    if (isMade_ && isSame && dismissed_ == view.dismissed) return false;
    makeDetail(selected);
    return true;
}

void FindingPanel::makeDetail(const FindingView* finding) {
    isMade_ = true;
    dismissed_ = workshop_.view().dismissed;
    shown_ = finding ? std::optional(*finding) : std::nullopt;
    const auto kept = detail_->clear();
    detail_->Show(finding || dismissed_ > 0);
    if (finding) {
        const bool isStrong = finding->advice == scenarios::Advice::strong;
        const wxColour& colour = isStrong ? palette().bad : palette().accent;
        detail_->stripe(colour);
        detail_->add(new Prose(detail_, strengthOf(*finding), TextSize::small)).bold().coloured(colour);
        detail_->add(new Prose(detail_, finding->title), Space::hair).bold();
        detail_->add(new Prose(detail_, finding->message));
        addReplacements(*finding);
        detail_->add(new Prose(detail_, finding->why)).coloured(palette().faint);
        if (!finding->mend.empty()) detail_->add(new Prose(detail_, finding->mend));
    }
    // On the button before it, the next key would show again what was just dismissed.
    if (!finding && hasKeyboard(*steps_)) list_->SetFocus();
    steps_->Show(finding != nullptr);
    if (dismissed_ == 0) return;
    detail_
        ->add(new Prose(detail_,
                        fill(trn("{count} dismissed", "{count} dismissed", dismissed_),
                             {{"count", std::to_string(dismissed_)}}),
                        TextSize::small))
        .coloured(palette().faint);
    detail_->addSmall(button(detail_, tr("Show again"), actions_.takeBack));
}

void FindingPanel::addReplacements(const FindingView& finding) {
    for (std::size_t i = 0; i < std::min(mostReplacements, finding.replacements.size()); ++i) {
        const std::string& by = finding.replacements[i];
        const std::string label =
            by.empty() ? tr("Take it out") : fill(tr("Write “{words}”"), {{"words", by}});
        detail_->add(new WideButton(detail_, label, [this, i] { actions_.accept(i); }));
    }
}

/// Below the card, which is made anew with every remark: the keyboard stays on the button one steps with.
void FindingPanel::addSteps() {
    auto& row = add(new Row(this), Space::small);
    steps_ = &row;
    row.addWide(button(&row, tr("Dismiss"), actions_.dismiss));
    auto& back = row.addSmall(signButton(&row, Sign::up, [this] { actions_.step(-1); }));
    auto& on = row.addSmall(signButton(&row, Sign::down, [this] { actions_.step(1); }));
    nameSign(back, tr("Previous remark"));
    nameSign(on, tr("Next remark"));
}

}  // namespace trainer
