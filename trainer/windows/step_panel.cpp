#include "trainer/windows/step_panel.h"

#include <array>
#include <utility>

#include "trainer/wording/language.h"

namespace trainer {

std::string StepPanel::buttonLabel() const {
    return tr("Answer");
}

void StepPanel::begin() {
    SetFocus();
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
