#pragma once
#include <functional>

#include "trainer/presenters/desk.h"
#include "trainer/presenters/skill_history.h"
#include "trainer/windows/page.h"

namespace trainer {

/// Everything somebody finished, and how they did at each skill over time.
class ResultsPage : public Page {
  public:
    struct Actions {
        std::function<void(const std::string& attempt)> show;
        std::function<void()> exportTable;
        std::function<void()> certificate;
        std::function<void()> printCertificate;
    };
    ResultsPage(wxWindow* parent, Desk& desk, Actions actions);
    void refresh() override;
    /// The certificate.
    bool mayPrint() const override { return hasResults_; }
    void print() override { actions_.printCertificate(); }

  private:
    void addSkills(const SkillHistories& histories);
    void addSkillTable(const SkillHistories& histories);
    void addAttempts(const std::vector<ResultLine>& results);

    Desk& desk_;
    Actions actions_;
    bool hasResults_ = false;
};

}  // namespace trainer
