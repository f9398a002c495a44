#include "trainer/windows/asked_rows.h"

#include <wx/msgdlg.h>

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/day_dialog.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/stack.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/training_words.h"

namespace trainer {
namespace {

wxString shown(const std::string& text) {
    return wxString::FromUTF8(text);
}

}  // namespace

AskedRows::AskedRows(PlanDesk& desk, std::string unit, std::string action, Actions actions)
    : desk_(desk),
      unit_(std::move(unit)),
      action_(std::move(action)),
      actions_(std::move(actions)),
      asked_(askedTrainings(desk_, unit_)) {}

void AskedRows::addAsked(Stack& stack, const AskedTraining& asked) const {
    auto& row = stack.add(new Row(&stack), Space::small);
    auto& words = row.addWide(new Stack(&row));
    words.add(new Prose(&words, asked.title)).bold();
    words.add(new Prose(&words, askedText(asked.assignment, asked.isOverdue), TextSize::small), Space::hair)
        .coloured(asked.isOverdue ? palette().bad : palette().faint);
    words
        .add(new Prose(&words,
                       asked.completed ? fill(tr("Who has passed all of it since then: {share}"),
                                              {{"share", trainedText(*asked.completed)}})
                                       : std::string(tr("This library does not have this module.")),
                       TextSize::small),
             Space::hair)
        .coloured(palette().faint);
    const char* label = tr("Ask no more\u2026");
    auto& back =
        row.addSmall(button(&row, label, [this_ = *this, &row, asked] { this_.takeBack(row, asked); }));
    sayOfWhat(back, label, asked.title);
}

void AskedRows::addOffer(Stack& stack, const scenarios::ModuleCard& module) const {
    const auto asked = std::ranges::find_if(asked_, [&](const AskedTraining& one) {
        return one.assignment.module == module.id.text() && one.assignment.action == action_;
    });
    if (asked != asked_.end()) {
        addAsked(stack, *asked);
        return;
    }
    auto& row = stack.add(new Row(&stack), Space::small);
    row.addWide(new Prose(&row, module.title));
    auto& see =
        row.addSmall(button(&row, tr("See the module"), [go = actions_.see, id = module.id] { go(id); }));
    sayOfWhat(see, tr("See the module"), module.title);
    const char* label = tr("Ask the team to train it\u2026");
    auto& ask = row.addSmall(
        button(&row, label, [this_ = *this, &row, id = module.id.text()] { this_.askFor(row, id); }));
    sayOfWhat(ask, label, module.title);
}

void AskedRows::askFor(wxWindow& parent, const std::string& module) const {
    const auto due = askForDay(&parent, tr("By when?"), {});
    if (!due) return;
    askToTrain(desk_, unit_, module, action_, *due);
    announce(parent, tr("The team is asked to train it."));
    actions_.refresh();
}

void AskedRows::takeBack(wxWindow& parent, const AskedTraining& asked) const {
    wxMessageDialog dialog(
        &parent,
        shown(fill(
            tr("Is the team not to be asked to train \u201c{module}\u201d any more? What people did stays."),
            {{"module", asked.title}})),
        shown(tr("Ask no more")), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
    dialog.SetYesNoLabels(shown(tr("Ask no more")), shown(tr("Leave it")));
    if (dialog.ShowModal() != wxID_YES) return;
    desk_.assignments().remove(asked.assignment.id);
    actions_.refresh();
}

}  // namespace trainer
