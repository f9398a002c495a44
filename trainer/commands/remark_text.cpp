#include "trainer/commands/remark_text.h"

#include <algorithm>
#include <ostream>
#include <span>

#include "trainer/wording/language.h"
#include "trainer/wording/letter_words.h"

namespace trainer {

void writeRemarks(const WorkshopView& view, const Terminal& terminal) {
    if (view.findings.empty()) return;
    terminal.out << terminal.bold(tr("Remarks on your text")) << '\n';
    const std::size_t shown = std::min(view.findings.size(), mostRemarksShown);
    for (const FindingView& finding : std::span(view.findings).first(shown)) {
        terminal.paragraph(remarkLine(finding.title, finding.words), 2, "• ");
        terminal.paragraph(finding.message, 4);
    }
    if (const std::size_t more = view.findings.size() - shown; more > 0)
        terminal.paragraph(moreRemarks(more), 2);
    terminal.out << '\n';
}

}  // namespace trainer
