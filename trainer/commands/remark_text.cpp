#include "trainer/commands/remark_text.h"

#include <ostream>

#include "trainer/wording/language.h"
#include "trainer/wording/letter_words.h"

namespace trainer {

void writeRemarks(const WorkshopView& view, const Terminal& terminal) {
    if (view.findings.empty()) return;
    terminal.out << terminal.bold(tr("Remarks on your text")) << '\n';
    for (const FindingView& finding : view.findings) {
        terminal.paragraph(remarkLine(finding.title, finding.words), 2, "• ");
        terminal.paragraph(finding.message, 4);
    }
    terminal.out << '\n';
}

}  // namespace trainer
