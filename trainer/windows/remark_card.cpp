#include "trainer/windows/remark_card.h"

#include <algorithm>
#include <span>

#include "trainer/windows/finding_panel.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/language.h"
#include "trainer/wording/letter_words.h"

namespace trainer {

void addRemarks(Stack& stack, const WorkshopView& view) {
    if (view.findings.empty()) return;
    auto& card = stack.add(new Card(&stack), Space::medium);
    card.add(new Prose(&card, std::string(tr("Remarks on your text")), TextSize::lead)).bold();
    card.add(new Prose(&card, remarkCount(view), TextSize::small), Space::hair).coloured(palette().faint);
    const std::size_t shown = std::min(view.findings.size(), mostRemarksShown);
    for (const FindingView& finding : std::span(view.findings).first(shown)) {
        card.add(new Prose(&card, remarkLine(finding.title, finding.words)), Space::medium).bold();
        card.add(new Prose(&card, finding.message), Space::hair);
        card.add(new Prose(&card, finding.why, TextSize::small), Space::hair).coloured(palette().faint);
    }
    if (const std::size_t more = view.findings.size() - shown; more > 0)
        card.add(new Prose(&card, moreRemarks(more)), Space::medium);
}

}  // namespace trainer
