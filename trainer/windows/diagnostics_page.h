#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/campaign_list.h"
#include "trainer/windows/page.h"

namespace trainer {

/// Every diagnostic, by service and wave: where it stands, and what to do next.
class DiagnosticsPage : public Page {
  public:
    /// Each is given the campaign's id. What is empty is not offered.
    struct Actions {
        using Go = std::function<void(const std::string& campaign)>;
        std::function<void()> begin;           ///< prepares a new one
        std::function<void()> oversee;         ///< shows all services, for who coordinates them
        std::function<void()> openInvitation;  ///< asks for a file
        Go prepare;
        Go answer;
        Go lead;
        Go decide;
        Go look;
    };
    DiagnosticsPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions);
    void refresh() override;

  private:
    void addBeginning(bool isEmpty);
    void addCampaign(const CampaignLine& line);
    void addButtons(Stack& stack, const CampaignLine& line);

    DiagnosticDesk& desk_;
    Actions actions_;
};

}  // namespace trainer
