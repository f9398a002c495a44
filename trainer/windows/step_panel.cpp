#include "trainer/windows/step_panel.h"

#include <array>
#include <utility>

#include "trainer/windows/editor.h"
#include "trainer/wording/language.h"

namespace trainer {

std::string StepPanel::buttonLabel() const {
    return tr("Answer");
}

void StepPanel::begin() {
    SetFocus();
}

void StepPanel::remember() {
    if (editor()) return;
    const std::string held = draft();
    if (held == now_) return;
    if (now_) past_.push_back(*now_);
    future_.clear();
    now_ = held;
}

void StepPanel::undo() {
    if (Editor* text = editor())
        text->undo();
    else
        goTo(past_, future_);
}

void StepPanel::redo() {
    if (Editor* text = editor())
        text->redo();
    else
        goTo(future_, past_);
}

void StepPanel::goTo(std::vector<std::string>& there, std::vector<std::string>& back) {
    if (there.empty() || !now_) return;
    back.push_back(*now_);
    now_ = there.back();
    there.pop_back();
    restore(*now_);
}

StepPanel* panelFor(wxWindow* parent, const StepStage& stage) {
    using Kind = StepView::Kind;
    using Maker = StepPanel* (*)(wxWindow*, const StepStage&);
    static constexpr std::array<std::pair<Kind, Maker>, 15> makers{{{Kind::page, makeReadPanel},
                                                                    {Kind::single, makeChoicePanel},
                                                                    {Kind::several, makeChoicePanel},
                                                                    {Kind::check, makeChoicePanel},
                                                                    {Kind::order, makeOrderPanel},
                                                                    {Kind::rank, makeOrderPanel},
                                                                    {Kind::match, makePairPanel},
                                                                    {Kind::sort, makePairPanel},
                                                                    {Kind::number, makeNumberPanel},
                                                                    {Kind::talk, makeTalkPanel},
                                                                    {Kind::triage, makeTriagePanel},
                                                                    {Kind::route, makeRoutePanel},
                                                                    {Kind::reply, makeReplyPanel},
                                                                    {Kind::rewrite, makeRewritePanel},
                                                                    {Kind::again, makeAgainPanel}}};
    for (const auto& [kind, make] : makers)
        if (kind == stage.view.kind) return make(parent, stage);
    return nullptr;
}

}  // namespace trainer
