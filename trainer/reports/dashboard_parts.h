#pragma once
#include <map>
#include <string>
#include <vector>

#include "assessment/plan/figures.h"
#include "trainer/reports/dashboards.h"

// What several dashboards say alike.

namespace trainer {

/// A dashboard without an answer yet.
Dashboard begun(const std::string& question, const DashboardHead& head);
/// That there is no service to tell of.
std::string noServices();
/// A figure that counts its rows.
Dashboard::Figure counted(const std::string& label, std::vector<Dashboard::Row> rows);
/// What an engagement is called; its id where nobody knows.
std::string titleIn(const std::map<std::string, std::string>& titles, const std::string& id);
/// A text in one line.
std::string lineOf(std::string text);
/// "8 of 12 (67%)"; without the percentage where there are too few.
std::string shareText(long long part, long long whole);
/// A dash where the text is empty.
std::string orDash(const std::string& text);

/// Actions as rows: the title, who sees to it, how far it is, and when it is due.
class ActionRows {
  public:
    /// The actions must outlive it.
    ActionRows(const std::vector<assessment::Action>& actions, std::string today);
    std::vector<Dashboard::Row> of(const assessment::Rows& ids) const;
    static std::vector<std::string> head();

  private:
    std::map<std::string, const assessment::Action*> actions_;
    std::string today_;
};

}  // namespace trainer
