// Events that come from other tools, as tables.
#include <wx/filedlg.h>
#include <wx/msgdlg.h>

#include "trainer/windows/event_table_dialog.h"
#include "trainer/windows/events_page.h"
#include "trainer/windows/job_dialog.h"
#include "trainer/windows/plan_registers.h"
#include "trainer/windows/settings.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

constexpr std::size_t mostProblems = 12;

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

std::vector<std::string> problemLines(const std::vector<std::string>& problems) {
    std::vector<std::string> lines{
        tr("Nothing of the table is taken in. Put these rows right, save it, and take it in again:")};
    for (std::size_t i = 0; i < problems.size() && i < mostProblems; ++i)
        lines.push_back("\u26A0  " + problems[i]);
    if (problems.size() > mostProblems) {
        const std::size_t more = problems.size() - mostProblems;
        lines.push_back(withNumber(trn("And {number} more.", "And {number} more.", more), more));
    }
    return lines;
}

std::vector<std::string> linesFor(const TakenEvents& taken) {
    if (!taken.whyNot.empty()) return problemLines(taken.whyNot);
    std::vector<std::string> lines{"\u2713  " + withNumber(trn("{number} event is taken in.",
                                                               "{number} events are taken in.", taken.kept),
                                                           taken.kept)};
    if (taken.known > 0)
        lines.push_back(
            withNumber(trn("{number} was in the register already, and is not taken twice.",
                           "{number} were in the register already, and are not taken twice.", taken.known),
                       taken.known));
    if (taken.traced > 0)
        lines.push_back(
            "\u26A0  " +
            withNumber(trn("{number} looks as if it told who somebody is: read it, and take that out.",
                           "{number} look as if they told who somebody is: read them, and take that "
                           "out.",
                           taken.traced),
                       taken.traced));
    return lines;
}

}  // namespace

void PlanRegisters::takeTable(const std::string& unit) {
    const std::string pattern =
        std::string(tr("Tables")) + " (*.csv;*.ods)|*.csv;*.ods|" + tr("All files") + "|*";
    wxFileDialog dialog(&*events_, words(tr("Take a table in")), {}, {}, words(pattern),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) takeTable(unit, dialog.GetPath().utf8_string());
}

void PlanRegisters::takeTable(const std::string& unit, const std::string& file) {
    std::string whyNot;
    const auto table = inDialog(tr("The table is being read\u2026"), [&](const Advance& advance) {
        auto looked = post_.look(file, whyNot);
        advance(1, 1);
        return looked;
    });
    if (!table) {
        wxMessageBox(words(whyNot), words("Cap Usager"), wxOK | wxICON_WARNING, &*events_);
        return;
    }
    const auto wish = askForColumns(&*events_, *table, likelyColumns(*table, settings_.eventColumns()));
    if (!wish) return;
    const auto taken = inDialog(tr("The table is being taken in\u2026"),
                                post_.taking(file, wish->columns, wish->source, unit));
    settings_.setEventColumns(wish->columns);
    goToEvents(unit);
    events_->report(linesFor(taken));
}

}  // namespace trainer
