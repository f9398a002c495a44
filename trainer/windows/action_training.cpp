// What a team trains for an action.
#include <wx/choicdlg.h>

#include <algorithm>

#include "trainer/windows/action_page.h"
#include "trainer/windows/asked_rows.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/day_dialog.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;

/// What is asked for it, and what the gap it answers to names.
void ActionPage::addTraining() {
    const Action& action = *sheet_->kept();
    section(tr("What the team trains for it"));
    auto& card = body().add(new Card(&body(), Space::medium));
    const AskedRows rows(desk_, action.unit, action.id, {actions_.train, [this] { refresh(); }});
    const auto asked = askedFor(desk_, action);
    for (const AskedTraining& one : asked) rows.addAsked(card, one);
    const auto modules = modulesTraining(desk_.diagnostics(), skillsFor(desk_.diagnostics(), action));
    for (const scenarios::ModuleCard& module : modules)
        if (std::ranges::none_of(
                asked, [&](const AskedTraining& one) { return one.assignment.module == module.id.text(); }))
            rows.addOffer(card, module);
    auto& row = card.add(new Row(&card), Space::small);
    row.addWide(new Prose(&row, std::string(tr("Some actions need that the team trains something first."))))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Ask for another module\u2026"), [this] { askForAnother(); }));
}

void ActionPage::askForAnother() {
    const auto modules = desk_.diagnostics().modules();
    wxArrayString titles;
    for (const scenarios::ModuleCard& module : modules) titles.Add(wxString::FromUTF8(module.title));
    wxSingleChoiceDialog dialog(this, wxString::FromUTF8(tr("Which module is the team to train?")),
                                wxString::FromUTF8(tr("Ask the team")), titles);
    if (dialog.ShowModal() != wxID_OK || modules.empty()) return;
    const auto due = askForDay(this, tr("By when?"), {});
    if (!due) return;
    const auto& module = modules.at(static_cast<std::size_t>(dialog.GetSelection()));
    const Action& action = *sheet_->kept();
    askToTrain(desk_, action.unit, module.id.text(), action.id, *due);
    refresh();
}

}  // namespace trainer
