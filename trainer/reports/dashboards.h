#pragma once
#include <string>

#include "trainer/presenters/dashboard_views.h"
#include "trainer/presenters/services_views.h"
#include "trainer/reports/dashboard.h"

namespace trainer {

/// What stands at the head of a dashboard.
struct DashboardHead {
    std::string unit;    ///< the name of the service, or which services
    std::string period;  ///< in words
    std::string today;   ///< "2026-11-22"
};

Dashboard standDashboard(const StandView& view, const DashboardHead& head);
Dashboard lateDashboard(const LateView& view, const DashboardHead& head);
Dashboard changeDashboard(const ChangeView& view, const DashboardHead& head);
Dashboard heardDashboard(const HeardView& view, const DashboardHead& head);
Dashboard trainedDashboard(const TrainedView& view, const DashboardHead& head);

/// All services beside each other.
Dashboard servicesDashboard(const ServicesView& view, const DashboardHead& head);
Dashboard servicesLateDashboard(const ServicesLateView& view, const DashboardHead& head);
Dashboard servicesChangeDashboard(const ServicesChangeView& view, const DashboardHead& head);
Dashboard servicesHeardDashboard(const ServicesHeardView& view, const DashboardHead& head);
Dashboard servicesTrainedDashboard(const ServicesTrainedView& view, const DashboardHead& head);

}  // namespace trainer
