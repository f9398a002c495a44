#include "trainer/reports/asked_dashboard.h"

#include "trainer/presenters/campaign_list.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {

std::string wordFor(Question question) {
    switch (question) {
        case Question::stand: return tr("Where do we stand?");
        case Question::late: return tr("What is late, and why?");
        case Question::change: return tr("What changed since the last diagnostic?");
        case Question::heard: return tr("What do users say, and what did we do?");
        case Question::trained: return tr("Who is trained on what?");
    }
    return {};
}

std::string textOf(const assessment::Period& period) {
    if (period.from.empty() && period.to.empty()) return tr("All the time");
    if (period.to.empty()) return fill(tr("Since {day}"), {{"day", dateText(period.from)}});
    if (period.from.empty()) return fill(tr("Up to {day}"), {{"day", dateText(period.to)}});
    return fill(tr("From {from} to {to}"), {{"from", dateText(period.from)}, {"to", dateText(period.to)}});
}

std::string textOf(const Scope& scope) {
    const std::string wave =
        scope.wave == 0 ? std::string(tr("All services, in a diagnostic or not"))
                        : fill(tr("The services of wave {number}"), {{"number", std::to_string(scope.wave)}});
    if (scope.units.empty()) return wave;
    const std::string chosen = withNumber(
        trn("{number} service chosen", "{number} services chosen", scope.units.size()), scope.units.size());
    return scope.wave == 0 ? chosen : wave + " \u00B7 " + chosen;
}

Dashboard dashboardOf(PlanDesk& desk, Question question, const Asking& asking) {
    DiagnosticDesk& diagnostics = desk.diagnostics();
    const DashboardHead head{unitName(diagnostics, asking.unit), textOf(asking.period), diagnostics.today()};
    switch (question) {
        case Question::stand: return standDashboard(standView(desk, asking), head);
        case Question::late: return lateDashboard(lateView(desk, asking), head);
        case Question::change: return changeDashboard(changeView(desk, asking), head);
        case Question::heard: return heardDashboard(heardView(desk, asking), head);
        case Question::trained: return trainedDashboard(trainedView(desk, asking), head);
    }
    return {};
}

Dashboard dashboardOf(PlanDesk& desk, Question question, const ServicesAsking& asking) {
    const DashboardHead head{textOf(asking.scope), textOf(asking.period), desk.diagnostics().today()};
    switch (question) {
        case Question::stand: return servicesDashboard(servicesView(desk, asking), head);
        case Question::late: return servicesLateDashboard(servicesLateView(desk, asking), head);
        case Question::change: return servicesChangeDashboard(servicesChangeView(desk, asking), head);
        case Question::heard: return servicesHeardDashboard(servicesHeardView(desk, asking), head);
        case Question::trained: return servicesTrainedDashboard(servicesTrainedView(desk, asking), head);
    }
    return {};
}

}  // namespace trainer
