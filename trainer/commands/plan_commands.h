#pragma once
#include <map>
#include <string>
#include <vector>

#include "trainer/commands/session.h"

namespace trainer {

struct PlanExportOptions {
    std::string unit;            ///< its name, its id, or the beginning of that
    std::string format = "csv";  ///< "ods", "json"
    std::string output;          ///< a new file; empty or "-" for standard output
};
/// Writes the plan of a service as a table that may be changed and imported again.
int exportPlan(const PlanExportOptions& options, Session& session);

struct PlanImportOptions {
    std::string unit;
    std::string file;  ///< .csv or .ods
    std::string why;   ///< goes into the journal of each action; needed where a due day is put off
    bool isApplied = false;
    std::string format = "text";  ///< "json"
};
/// Says how a table differs from the plan that is kept, and takes it in, all of it or nothing.
int importPlan(const PlanImportOptions& options, Session& session);

struct LatePlanOptions {
    std::string unit;
    bool byOwner = false;
    std::string format = "text";  ///< "json"
};
/// Says what is late and why, or what each owner sees to.
int latePlan(const LatePlanOptions& options, Session& session);

struct PlanCalendarOptions {
    std::string unit;
    std::string owner;  ///< empty: of all
    std::string output;
};
/// Writes the due days as a file for a calendar.
int planCalendar(const PlanCalendarOptions& options, Session& session);

struct EventExportOptions {
    std::string unit;
    std::string format = "csv";  ///< "ods", "json"
    std::string output;
};
/// Writes the events of a service.
int exportEvents(const EventExportOptions& options, Session& session);

struct EventImportOptions {
    std::string unit;
    std::string file;
    std::vector<std::string> columns;  ///< "facts=Description": what is taken from which column
    std::string source = "users";      ///< of those whose row does not say it
    bool isApplied = false;
};
/// Takes events from a table of any tool, all of them or none.
int importEvents(const EventImportOptions& options, Session& session);

struct ReportOptions {
    enum class What { plan, followUp, results, poster };
    What what = What::plan;
    std::string unit;
    std::string subject = "heard";  ///< of a poster: "results"
    std::string since;              ///< of a follow-up: the day it tells from
    int wave = 0;                   ///< of results, also on a poster; 0: of the last that is closed
    std::string format = "html";    ///< "odt", "pdf", "ods", "csv"
    std::string output;
};
/// Writes a document of a service.
int report(const ReportOptions& options, Session& session);

struct DashboardOptions {
    std::string question = "stand";  ///< "late", "change", "heard", "trained"
    std::vector<std::string> units;  ///< one: about itself; several beside each other; none: all
    int wave = 0;                    ///< only services that have begun it, beside each other
    std::string from, to;            ///< days; may be empty
    std::string format = "html";     ///< "odt", "pdf", "ods", "csv"
    std::string output;
};
/// Writes the answer to a question about a service, or about several beside each other.
int reportDashboard(const DashboardOptions& options, Session& session);

}  // namespace trainer
