#include "trainer/windows/oversight_page.h"

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr double widest = 1.6;  // in reading widths
constexpr int manyRows = 20;

std::string dayOf(const StageLine& stage) {
    if (stage.planned.empty()) return "\u2013";
    return stage.isLate ? fill(tr("{day}: that day is over"), {{"day", dateText(stage.planned)}})
                        : dateText(stage.planned);
}

std::vector<std::string> rowOf(const UnitLine& unit) {
    if (!unit.isBegun) return {unit.unit, tr("not begun"), "\u2013", "\u2013", "\u2013", "\u2013"};
    const Campaign& campaign = unit.line.campaign;
    const bool isCounted = campaign.phase != Phase::prepared;
    return {unit.unit,
            wordFor(campaign.phase),
            unit.stage.stage.empty() ? std::string(tr("all done")) : unit.stage.title,
            dayOf(unit.stage),
            campaign.facilitator,
            isCounted ? sentenceFor(unit.line.participation) : "\u2013"};
}

}  // namespace

OversightPage::OversightPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions)
    : Page(parent, widest), desk_(desk), actions_(std::move(actions)) {}

void OversightPage::refresh() {
    const auto kept =
        begin(tr("All services"),
              tr("How far each service is, wave by wave. Nothing of what was answered is shown."));
    const auto waves = oversee(desk_);
    if (waves.empty())
        body().add(new Prose(&body(), std::string(tr("There is no diagnostic here yet."))), Space::large);
    for (const WaveOfUnits& wave : waves) addWave(wave);
    body().addSmall(button(&body(), tr("Back to the diagnostics"), actions_.leave), Space::large);
    refill();
}

void OversightPage::addWave(const WaveOfUnits& wave) {
    const std::string name = fill(tr("Wave {number}"), {{"number", std::to_string(wave.wave)}});
    section(name);
    auto& table = body().add(new TableView(
        &body(), name,
        {tr("Service"), tr("How far"), tr("Next stage"), tr("Planned for"), tr("Led by"), tr("Answers")}));
    for (const UnitLine& unit : wave.units) table.add(rowOf(unit));
    table.showRows(manyRows);
    table.Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, &table, units = wave.units](wxDataViewEvent& event) {
        const UnitLine& unit = units.at(static_cast<std::size_t>(table.ItemToRow(event.GetItem())));
        if (!unit.isBegun || unit.line.campaign.phase == Phase::prepared) return;
        CallAfter([this, id = unit.line.campaign.id] { tryTo([&] { actions_.lead(id); }); });
    });
}

}  // namespace trainer
