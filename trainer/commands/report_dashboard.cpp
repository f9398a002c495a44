#include <algorithm>
#include <array>
#include <ostream>

#include "assessment/plan/calendar.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/named_unit.h"
#include "trainer/commands/plan_commands.h"
#include "trainer/commands/report_forms.h"
#include "trainer/reports/asked_dashboard.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr std::array<const char*, questions.size()> names{"stand", "late", "change", "heard", "trained"};

Question questionOf(const std::string& name) {
    return questions.at(static_cast<std::size_t>(std::ranges::find(names, name) - names.begin()));
}

/// Why a period is none; empty where it is one.
std::string faultOf(const assessment::Period& period) {
    for (const std::string& day : {period.from, period.to})
        if (!day.empty() && !assessment::isDay(day))
            return fill(tr("“{what}” is no day. Write it so: 2026-12-01."), {{"what", day}});
    if (!period.to.empty() && period.to < period.from)
        return tr("The period ends before it begins: give the earlier day to --from.");
    return {};
}

/// One service is asked about itself; several, or those of a wave, stand beside each other.
Dashboard answerTo(const DashboardOptions& options, const std::vector<std::string>& units,
                   const assessment::Period& period, PlanDesk& desk) {
    const Question question = questionOf(options.question);
    if (units.size() == 1 && options.wave == 0)
        return dashboardOf(desk, question, Asking{units.front(), period});
    return dashboardOf(desk, question, ServicesAsking{{options.wave, units}, period});
}

}  // namespace

int reportDashboard(const DashboardOptions& options, Session& session) {
    const assessment::Period period{options.from, options.to};
    const auto refuse = [&](const std::string& sentence) {
        session.terminal().err << sentence << '\n';
        return couldNotRun;
    };
    if (const std::string fault = faultOf(period); !fault.empty()) return refuse(fault);
    std::vector<std::string> units;
    for (const std::string& name : options.units) {
        const auto unit = unitNamed(name, session);
        if (!unit) return couldNotRun;
        units.push_back(unit->id);
    }
    if (options.wave != 0 && unitsIn(session.diagnostics(), {options.wave, units}).empty())
        return refuse(fill(tr("None of these services has begun wave {number}."),
                           {{"number", std::to_string(options.wave)}}));
    const Dashboard dashboard = answerTo(options, units, period, session.plans());
    const std::string document = isTable(options.format) ? tablesIn(options.format, spreadsheetOf(dashboard))
                                                         : pageIn(options.format, documentOf(dashboard));
    return writeDocument(document, options.output, session);
}

}  // namespace trainer
