#include "trainer/windows/plan_reports.h"

#include <wx/choicdlg.h>
#include <wx/filedlg.h>
#include <wx/utils.h>

#include "trainer/reports/action_calendar.h"
#include "trainer/reports/owner_list.h"
#include "trainer/reports/plan_document.h"
#include "trainer/reports/plan_table.h"
#include "trainer/windows/campaign_reports.h"
#include "trainer/windows/document_file.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"

namespace trainer {
namespace {

using namespace assessment;

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

std::string tableOf(const TakenPlan& plan, const std::string& path) {
    const auto nameOf = [](ActionField field) { return wordFor(field); };
    const auto page =
        planTableOf(fill(tr("Action plan of {unit}"), {{"unit", plan.unit}}), plan.actions, nameOf);
    return path.ends_with(".csv") ? csvOf(page) : odsOf({{page}}, tr("en"));
}

Document documentOf(PlanDesk& desk, const TakenPlan& plan) {
    return planDocumentOf({plan.unit,
                           plan.actions,
                           {plan.engagements.begin(), plan.engagements.end()},
                           [](ActionStatus status) { return wordFor(status); },
                           desk.diagnostics().today()});
}

const char* titleOf(PlanReport report) {
    switch (report) {
        case PlanReport::table: return tr("Save the table");
        case PlanReport::document: return tr("Save the plan");
        case PlanReport::calendar: return tr("Save the due days");
    }
    return "";
}

const char* fileNameOf(PlanReport report) {
    switch (report) {
        case PlanReport::table: return tr("plan.ods");
        case PlanReport::document: return tr("plan.html");
        case PlanReport::calendar: return tr("plan.ics");
    }
    return "";
}

const char* kindsOf(PlanReport report) {
    switch (report) {
        case PlanReport::table: return tableKinds;
        case PlanReport::document: return documentKinds;
        case PlanReport::calendar: return "iCalendar (*.ics)|*.ics";
    }
    return "";
}

OwnerList listFor(PlanDesk& desk, const TakenPlan& plan, const std::string& owner) {
    return ownerListOf(owner, plan.actions, desk.diagnostics().today());
}

}  // namespace

void write(PlanDesk& desk, const TakenPlan& plan, PlanReport report, const std::string& path) {
    DiagnosticDesk& files = desk.diagnostics();
    switch (report) {
        case PlanReport::table: files.save(path, tableOf(plan, path)); break;
        case PlanReport::document: writeDocument(files, documentOf(desk, plan), path); break;
        case PlanReport::calendar: files.save(path, calendarOf(plan.actions, desk.now())); break;
    }
}

void save(wxWindow& parent, PlanDesk& desk, const TakenPlan& plan, PlanReport report) {
    const std::string path = askWhereTo(parent, titleOf(report), fileNameOf(report), kindsOf(report));
    if (path.empty()) return;
    write(desk, plan, report, path);
    showInBrowser(path);
}

std::string askForOwner(wxWindow& parent, const std::vector<std::string>& owners) {
    if (owners.size() < 2) return owners.empty() ? std::string() : owners.front();
    wxArrayString names;
    for (const std::string& owner : owners) names.push_back(words(owner));
    wxSingleChoiceDialog dialog(&parent, words(tr("Whose list?")), words(tr("What somebody sees to")), names);
    return dialog.ShowModal() == wxID_OK ? owners.at(static_cast<std::size_t>(dialog.GetSelection()))
                                         : std::string();
}

void copyOwnerList(PlanDesk& desk, const TakenPlan& plan, const std::string& owner) {
    copyText(textOf(listFor(desk, plan, owner)));
}

void mailOwnerList(PlanDesk& desk, const TakenPlan& plan, const std::string& owner) {
    wxLaunchDefaultBrowser(words(mailOf(listFor(desk, plan, owner), {})));
}

std::string askForTable(wxWindow& parent) {
    wxFileDialog dialog(
        &parent, words(tr("Choose a table of the plan")), {}, {},
        words(std::string(tr("Tables")) + " (*.ods;*.csv)|*.ods;*.csv|" + tr("All files") + "|*"),
        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    return dialog.ShowModal() == wxID_OK ? dialog.GetPath().utf8_string() : std::string();
}

}  // namespace trainer
