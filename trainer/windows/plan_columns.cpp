#include "trainer/windows/plan_columns.h"

#include <wx/choicdlg.h>

#include <algorithm>

#include "trainer/presenters/plan_look.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;

std::string dayText(const std::string& day) {
    return day.empty() ? std::string() : dateText(day);
}

}  // namespace

std::string nameOf(PlanOrder column) {
    switch (column) {
        case PlanOrder::due: return wordFor(ActionField::due);
        case PlanOrder::priority: return wordFor(ActionField::priority);
        case PlanOrder::title: return wordFor(ActionField::title);
        case PlanOrder::owner: return wordFor(ActionField::owner);
        case PlanOrder::status: return wordFor(ActionField::status);
        case PlanOrder::engagement: return wordFor(ActionField::engagement);
        case PlanOrder::impact: return wordFor(ActionField::impact);
        case PlanOrder::effort: return wordFor(ActionField::effort);
        case PlanOrder::start: return wordFor(ActionField::start);
        case PlanOrder::origin: return wordFor(ActionField::originKind);
        case PlanOrder::moved: return tr("Last news");
    }
    return {};
}

int widthOf(PlanOrder column) {
    switch (column) {
        case PlanOrder::title: return 20;
        case PlanOrder::due: return 16;
        case PlanOrder::engagement: return 14;
        case PlanOrder::impact: return 10;
        case PlanOrder::status:
        case PlanOrder::owner:
        case PlanOrder::start:
        case PlanOrder::origin:
        case PlanOrder::moved: return 8;
        case PlanOrder::priority:
        case PlanOrder::effort: return 6;
    }
    return 8;
}

std::string dueText(const Action& action, bool isLate) {
    if (action.due.empty()) return {};
    const std::string day = dateText(action.due);
    return isLate ? fill(tr("\u26A0 {day}, late"), {{"day", day}}) : day;
}

std::string textAt(const PlanList& list, std::size_t place, PlanOrder column, const TitleOf& titleOf) {
    const Action& action = list.at(place);
    switch (column) {
        case PlanOrder::due: return dueText(action, list.isLateAt(place));
        case PlanOrder::priority: return wordFor(action.priority);
        case PlanOrder::title: return action.title;
        case PlanOrder::owner: return action.owner;
        case PlanOrder::status: return wordFor(action.status);
        case PlanOrder::engagement: return titleOf(action.engagement);
        case PlanOrder::impact: return wordFor(action.impact);
        case PlanOrder::effort: return wordFor(action.effort);
        case PlanOrder::start: return dayText(action.start);
        case PlanOrder::origin: return wordFor(action.origin.kind);
        case PlanOrder::moved: return dayText(list.movedAt(place));
    }
    return {};
}

std::optional<std::vector<PlanOrder>> askForColumns(wxWindow& parent, const std::vector<PlanOrder>& present) {
    wxArrayString names;
    wxArrayInt picked;
    const auto offered = offeredColumns();
    for (std::size_t i = 0; i < offered.size(); ++i) {
        names.push_back(wxString::FromUTF8(nameOf(offered[i])));
        if (std::ranges::count(present, offered[i]) > 0) picked.push_back(static_cast<int>(i));
    }
    wxMultiChoiceDialog dialog(&parent, wxString::FromUTF8(tr("Beside the title, the table shows:")),
                               wxString::FromUTF8(tr("Columns of the table")), names);
    dialog.SetSelections(picked);
    if (dialog.ShowModal() != wxID_OK) return {};
    std::vector<PlanOrder> columns{PlanOrder::title};
    for (const int one : dialog.GetSelections()) columns.push_back(offered.at(static_cast<std::size_t>(one)));
    return columns;
}

}  // namespace trainer
