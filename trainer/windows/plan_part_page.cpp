#include "trainer/windows/plan_part_page.h"

#include <wx/choice.h>
#include <wx/textdlg.h>

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/field.h"
#include "trainer/windows/parts_bar.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr double widest = 1.6;  // in reading widths

std::string wordFor(PlanPart part) {
    switch (part) {
        case PlanPart::actions: return tr("Actions");
        case PlanPart::events: return tr("Events");
        case PlanPart::indicators: return tr("Indicators");
        case PlanPart::dashboards: return tr("Dashboards");
        case PlanPart::practices: return tr("Lessons learned");
    }
    return {};
}

}  // namespace

PlanPartPage::PlanPartPage(wxWindow* parent, PlanDesk& desk, PlanPart part, GoTo goTo)
    : Page(parent, widest), desk_(desk), part_(part), goTo_(std::move(goTo)) {}

void PlanPartPage::open(const std::string& unit) {
    if (!unit.empty() && unit != unit_) {
        unit_ = unit;
        turn();
    }
    refresh();
}

void PlanPartPage::refresh() {
    forget();
    const auto units = desk_.diagnostics().units();
    const auto has = [&](const std::string& id) { return std::ranges::count(units, id, &Unit::id) > 0; };
    if (!has(unit_)) unit_ = desk_.diagnostics().person().unit;
    if (!has(unit_)) unit_ = units.empty() ? std::string() : units.front().id;
    const auto kept = begin(title(), lead());
    if (unit_.empty()) {
        addNoUnit();
    } else {
        addParts();
        addUnits(units);
        addPart();
    }
    refill();
}

void PlanPartPage::addParts() {
    if (offeredParts.size() < 2) return;
    std::vector<std::string> names;
    for (const PlanPart part : offeredParts) names.push_back(wordFor(part));
    const auto here = std::ranges::find(offeredParts, part_) - offeredParts.begin();
    body().add(new PartsBar(&body(), names, static_cast<std::size_t>(here),
                            [this](std::size_t place) { goTo_(offeredParts.at(place), unit_); }),
               Space::medium);
}

void PlanPartPage::addUnits(const std::vector<Unit>& units) {
    const auto here = std::ranges::find(units, unit_, &Unit::id);
    if (units.size() == 1) {
        body().add(new Prose(&body(), here->name, TextSize::lead), Space::medium).bold();
        return;
    }
    auto& field = body().add(new Field(&body(), tr("Service")), Space::medium);
    auto& choice = field.hold(new wxChoice(&field, wxID_ANY));
    for (const Unit& one : units) choice.Append(wxString::FromUTF8(one.name));
    choice.SetSelection(static_cast<int>(here - units.begin()));
    choice.Bind(wxEVT_CHOICE, [this, units](wxCommandEvent& event) {
        CallAfter([this, id = units.at(static_cast<std::size_t>(event.GetSelection())).id] { open(id); });
    });
}

/// A plan belongs to a service: without one there is none.
void PlanPartPage::addNoUnit() {
    auto& card = body().add(new Card(&body()), Space::large);
    card.add(new Prose(&card, std::string(tr("There is no service here yet.")), TextSize::lead)).bold();
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(
        new Prose(&row, std::string(tr("A plan is that of a service: one team that works together."))));
    row.addSmall(primaryButton(&row, tr("Name the service\u2026"), [this] {
        wxTextEntryDialog dialog(this, wxString::FromUTF8(tr("The name of the service:")),
                                 wxString::FromUTF8(tr("Name the service")));
        if (dialog.ShowModal() != wxID_OK) return;
        const std::string name = dialog.GetValue().Trim().Trim(false).utf8_string();
        if (!name.empty()) open(desk_.diagnostics().addUnit(name));
    }));
}

}  // namespace trainer
