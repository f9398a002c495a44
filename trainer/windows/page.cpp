#include "trainer/windows/page.h"

#include "trainer/windows/prose.h"

namespace trainer {

KeptKeyboard Page::begin(const std::string& title, const std::string& lead) {
    auto kept = stack().clear();
    stack().add(new Prose(&stack(), title, TextSize::display)).bold();
    if (!lead.empty()) stack().add(new Prose(&stack(), lead, TextSize::lead)).coloured(palette().faint);
    return kept;
}

void Page::section(const std::string& title) {
    stack().add(new Prose(&stack(), title, TextSize::lead), Space::huge).bold();
}

}  // namespace trainer
