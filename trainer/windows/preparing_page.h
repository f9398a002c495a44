#pragma once
#include <wx/spinctrl.h>

#include <functional>
#include <memory>
#include <vector>

#include "trainer/presenters/campaign_draft.h"
#include "trainer/windows/page.h"

namespace trainer {

class Field;

/// Prepares a campaign in a few steps: the service and the list, the people, the dates, the rules; then what
/// will be fixed, before it is opened. What is filled in is kept at each step.
class PreparingPage : public Page {
  public:
    struct Actions {
        std::function<void()> leave;
        std::function<void(const std::string& campaign)> opened;  ///< shows it to who leads it
    };
    PreparingPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions);

    /// Begins a new one.
    void begin();
    /// Goes on with one that is kept; where it stands, if it is prepared here.
    void goOn(const assessment::Campaign& kept);
    void refresh() override;
    /// What will be fixed, once all of it is there.
    bool mayPrint() const override;
    void print() override;
    /// Keeps what is filled in, before the page is left, where it is enough to be kept. False where it cannot
    /// be kept and the person stays.
    bool rest();
    /// The campaign that is prepared; empty before any was.
    std::string campaign() const { return draft_ ? draft_->campaign.id : std::string(); }
    /// What is being prepared, to be shown by another page; this one has nothing then.
    struct Seat {
        std::unique_ptr<CampaignDraft> draft;
        int step = 0;
        std::string newUnit = {};  ///< the name of a service that is to be added
        bool addsUnit = false;
        bool isChanged = false;
        std::vector<std::string> typedDays = {};  ///< of the stages, as they stand in their fields
    };
    Seat standUp() { return std::move(seat_); }
    void sitDown(Seat seat) { seat_ = std::move(seat); }
    /// Goes to the next step, or the one before, as the buttons do.
    void step(int by);

  private:
    enum Step { placeStep, peopleStep, datesStep, rulesStep, wholeStep, steps };

    void start(std::unique_ptr<CampaignDraft> draft);
    void addPlace();
    void addUnit();
    void addFramework();
    void addPeople();
    void addDates();
    void addRules();
    void addDiscussion();
    void addWhole();
    void addFoot();
    Field& field(const std::string& label, const std::string& why = {});
    /// Says beside each field what is wrong with it. True where nothing is.
    bool check();
    void checkWith(Field& field, std::function<std::string()> faultOf);
    void checkValue(Field& field, assessment::CampaignFault fault);
    void changed() { seat_.isChanged = true; }
    void keep();
    void open();

    DiagnosticDesk& desk_;
    Actions actions_;
    Seat seat_;
    std::unique_ptr<CampaignDraft>& draft_ = seat_.draft;
    wxSpinCtrl* wave_ = nullptr;  ///< while the first step is shown
    struct Checked {
        Field* field = nullptr;
        std::function<std::string()> faultOf;
    };
    std::vector<Checked> checked_;
};

}  // namespace trainer
