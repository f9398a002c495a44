#include "trainer/commands/named_unit.h"

#include <algorithm>
#include <ostream>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using assessment::Unit;

std::optional<Unit> unitNamed(const std::string& name, Session& session) {
    const auto units = session.diagnostics().units();
    const auto isNamed = [&](const Unit& unit) {
        return !name.empty() && (unit.name == name || unit.id.starts_with(name));
    };
    if (std::ranges::count_if(units, isNamed) == 1) return *std::ranges::find_if(units, isNamed);
    session.terminal().err << fill(tr("There is not one service “{name}”: give its whole name, or its id."),
                                   {{"name", name}})
                           << '\n';
    return {};
}

}  // namespace trainer
