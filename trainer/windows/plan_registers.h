#pragma once
#include <wx/simplebook.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "trainer/presenters/event_post.h"
#include "trainer/presenters/event_sheet.h"
#include "trainer/presenters/indicator_sheet.h"
#include "trainer/presenters/practice_sheet.h"
#include "trainer/windows/help_topics.h"
#include "trainer/windows/later.h"
#include "trainer/windows/plan_part_page.h"
#include "trainer/windows/rows_table.h"

namespace trainer {

class EventPage;
class EventsPage;
class IndicatorPage;
class IndicatorsPage;
class PracticePage;
class PracticesPage;
class Settings;

/// The pages of what a service keeps beside its actions, and the ways between them.
class PlanRegisters {
  public:
    /// What they ask of the pages of plans, and of the window.
    struct Ways {
        /// Keeps what is under way on any page of plans. False where it cannot be and the person stays.
        std::function<bool()> rest;
        std::function<bool(wxWindow* page, HelpTopic topic)> turnTo;
        std::function<void(const std::string& name, std::function<void(PlanRegisters&)> show)> arrive;
        PlanPartPage::GoTo goToPart;
        std::function<void(const assessment::Action& fresh)> begin;
        std::function<void(const std::string& action)> open;
    };
    /// Adds the pages to the book. All of them must outlive it.
    PlanRegisters(wxSimplebook& book, PlanDesk& desk, EventPost& post, Settings& settings, Ways ways);

    /// Of the last unit that was shown where it is empty.
    void goToEvents(const std::string& unit = {});
    void beginEvent(const std::string& unit);
    void openEvent(const std::string& event);
    /// Takes a table of another tool into the register of a unit: asks for the file, then for its columns.
    void takeTable(const std::string& unit);
    void takeTable(const std::string& unit, const std::string& file);
    void goToIndicators(const std::string& unit = {});
    void beginIndicator(const assessment::Indicator& fresh);
    void openIndicator(const std::string& unit, const std::string& indicator);
    void goToPractices(const std::string& unit = {});
    /// Tells what was learnt of an action: goes on with what was told of it already.
    void tell(const assessment::Action& action);
    /// unit: whom it is shown to.
    void openPractice(const std::string& unit, const std::string& practice);
    /// See PlanPages.
    bool rest(const wxWindow* next);

    struct Seat {
        std::unique_ptr<EventSheet> event;
        std::unique_ptr<IndicatorSheet> indicator;
        std::unique_ptr<PracticeSheet> practice;
        std::string eventsUnit, indicatorsUnit, practicesUnit;
        std::string reader;  ///< of the practice
    };
    Seat standUp();
    void sitDown(Seat seat);

    EventsPage& events();
    EventPage& event();
    IndicatorsPage& indicators();
    IndicatorPage& indicator();
    PracticesPage& practices();
    PracticePage& practice();

  private:
    KeptWidths widthsOf(const std::string& table);
    void keepWidths();
    void makeEvents(wxSimplebook& book);
    void makeIndicators(wxSimplebook& book);
    void makePractices(wxSimplebook& book);
    void showEvent(const std::string& event);
    void showIndicator();
    void showPractice();

    PlanDesk& desk_;
    EventPost& post_;
    Settings& settings_;
    Ways ways_;
    Later<EventsPage> events_;
    Later<EventPage> event_;
    Later<IndicatorsPage> indicators_;
    Later<IndicatorPage> indicator_;
    Later<PracticesPage> practices_;
    Later<PracticePage> practice_;
};

}  // namespace trainer
