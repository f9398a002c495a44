#include "trainer/windows/page.h"

#include "trainer/windows/prose.h"

namespace trainer {

void Page::begin(const std::string& title, const std::string& lead) {
    stack().clear();
    stack().add(new Prose(&stack(), title, TextSize::display)).bold();
    if (!lead.empty()) stack().add(new Prose(&stack(), lead, TextSize::lead)).coloured(palette().faint);
}

void Page::section(const std::string& title) {
    stack().add(new Prose(&stack(), title, TextSize::lead), Space::huge).bold();
}

}  // namespace trainer
