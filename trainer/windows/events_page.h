#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "trainer/presenters/event_list.h"
#include "trainer/windows/pick.h"
#include "trainer/windows/plan_part_page.h"
#include "trainer/windows/rows_table.h"

namespace trainer {

class Prose;

/// The register of a service: every event that may call for an action, and what is done about it.
class EventsPage : public PlanPartPage {
  public:
    struct Actions {
        std::function<void(const std::string& unit)> begin;
        std::function<void(const std::string& event)> open;
        std::function<void(const std::string& unit)> takeTable;  ///< events of another tool
        KeptWidths widths = {};                       ///< of its table
    };
    EventsPage(wxWindow* parent, PlanDesk& desk, GoTo goTo, Actions actions);

    const EventList& list() const { return *list_; }
    RowsTable* table() { return table_; }
    void show(const EventFilter& filter);
    /// Offers to put that one back that was removed, until another service is shown.
    void offerBack(const assessment::Event& event);
    /// Says what became of a table, until another service is shown.
    void report(const std::vector<std::string>& lines);

  private:
    std::string title() const override;
    std::string lead() const override;
    void forget() override;
    void turn() override;
    void addPart() override;
    void addReport();
    void addRemoved();
    void addEmpty();
    void addBeginning(Stack& stack, bool isEmpty);
    void addFilters();
    void addSource(Stack& stack);
    void addSeverity(Stack& stack);
    void addTable();
    void showRows();
    std::string textAt(std::size_t row, std::size_t column) const;
    std::string stateAt(std::size_t row) const;

    Actions actions_;
    EventFilter filter_;
    std::unique_ptr<EventList> list_;
    Picks severities_;  ///< what each is called
    std::optional<assessment::Event> removed_;
    std::vector<std::string> report_;
    RowsTable* table_ = nullptr;
    Prose* count_ = nullptr;
};

}  // namespace trainer
