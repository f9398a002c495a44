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
#include "trainer/windows/printing.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"

namespace trainer {
namespace {

using namespace assessment;

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

Spreadsheet tableOf(const TakenPlan& plan) {
    const auto nameOf = [](ActionField field) { return wordFor(field); };
    return {{planTableOf(fill(tr("Action plan of {unit}"), {{"unit", plan.unit}}), plan.actions, nameOf)}};
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

std::string bytesOf(PlanDesk& desk, const TakenPlan& plan, PlanReport report, const std::string& path) {
    switch (report) {
        case PlanReport::table: return bytesOf(tableOf(plan), path);
        case PlanReport::document: return bytesOf(documentOf(desk, plan), path);
        case PlanReport::calendar: return calendarOf(plan.actions, desk.now());
    }
    return {};
}

OwnerList listFor(PlanDesk& desk, const TakenPlan& plan, const std::string& owner) {
    return ownerListOf(owner, plan.actions, desk.diagnostics().today());
}

}  // namespace

void write(PlanDesk& desk, const TakenPlan& plan, PlanReport report, const std::string& path) {
    writeBeside(desk.diagnostics(), path, [&] { return bytesOf(desk, plan, report, path); });
}

void save(wxWindow& parent, PlanDesk& desk, const TakenPlan& plan, PlanReport report) {
    const std::string path = askWhereTo(parent, titleOf(report), fileNameOf(report), kindsOf(report));
    if (path.empty()) return;
    write(desk, plan, report, path);
    showInBrowser(path);
}

void print(wxWindow& parent, PlanDesk& desk, const TakenPlan& plan) {
    printDocument(parent, documentOf(desk, plan));
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

void printOwnerList(wxWindow& parent, PlanDesk& desk, const TakenPlan& plan, const std::string& owner) {
    printDocument(parent, documentOf(listFor(desk, plan, owner)));
}

std::string askForTable(wxWindow& parent) {
    wxFileDialog dialog(
        &parent, words(tr("Choose a table of the plan")), {}, {},
        words(std::string(tr("Tables")) + " (*.ods;*.csv)|*.ods;*.csv|" + tr("All files") + "|*"),
        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    return dialog.ShowModal() == wxID_OK ? dialog.GetPath().utf8_string() : std::string();
}

}  // namespace trainer
