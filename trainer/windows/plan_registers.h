#pragma once
#include <wx/simplebook.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "trainer/presenters/event_post.h"
#include "trainer/presenters/event_sheet.h"
#include "trainer/windows/help_topics.h"
#include "trainer/windows/plan_part_page.h"

namespace trainer {

class EventPage;
class EventsPage;
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
    /// See PlanPages.
    bool rest(const wxWindow* next);

    struct Seat {
        std::unique_ptr<EventSheet> event;
        std::string eventsUnit;
    };
    Seat standUp();
    void sitDown(Seat seat);

    EventsPage& events() { return *events_; }
    EventPage& event() { return *event_; }

  private:
    void makeEvents(wxSimplebook& book);
    void showEvent(const std::string& event);

    PlanDesk& desk_;
    EventPost& post_;
    Settings& settings_;
    Ways ways_;
    EventsPage* events_ = nullptr;
    EventPage* event_ = nullptr;
};

}  // namespace trainer
