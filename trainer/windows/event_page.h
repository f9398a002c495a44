#pragma once
#include <functional>
#include <memory>
#include <string>

#include "trainer/presenters/event_sheet.h"
#include "trainer/windows/sheet_page.h"

namespace trainer {

class Editor;

/// An event: what happened, without the name of anybody, and what is done about it.
class EventPage : public SheetPage {
  public:
    struct Actions {
        std::function<void(const std::string& unit)> leave;
        std::function<void(const assessment::Event& event)> removed;
        std::function<void(const assessment::Action& fresh)> begin;  ///< an action that answers to it
        std::function<void(const std::string& action)> open;
    };
    EventPage(wxWindow* parent, PlanDesk& desk, Actions actions);
    ~EventPage() override;

    /// Shows an event; what is written of it already stays.
    void open(const std::string& event);
    void begin(const assessment::Event& fresh);
    /// What is shown; null before anything was.
    EventSheet* sheet() { return sheet_.get(); }
    /// What is shown, to be shown by another page; this one has nothing then.
    std::unique_ptr<EventSheet> standUp() { return std::move(sheet_); }
    void sitDown(std::unique_ptr<EventSheet> sheet) { sheet_ = std::move(sheet); }
    /// Has those actions answer to it.
    void link(const std::vector<assessment::Action>& actions);

  private:
    Keeping* keeping() override { return sheet_.get(); }
    std::string title() override;
    void forget() override { facts_ = nullptr; }
    void addSheet() override;
    std::vector<std::string> faults() override;
    Versions versions() override;
    void drop() override { sheet_.reset(); }
    std::string unit() override { return sheet_->draft.unit; }
    void leave(const std::string& unit) override { actions_.leave(unit); }
    std::string wayBack() override;
    std::string removal() override;
    std::string whyItStays() override;
    std::string removalQuestion() override;
    void removed() override;

    void addWhen(Stack& stack);
    void addSource(Stack& stack);
    void addEngagement(Stack& stack);
    void addSeverity(Stack& stack);
    void addFacts();
    void addDecision();
    void addReason(Stack& stack);
    void addActions(Stack& stack);
    void addAction(Stack& stack, const assessment::Action& action);
    void addWaysToAct(Stack& stack);
    void showTraces();
    void decide(assessment::Decision decision);
    bool keepAsActing();
    void beginAction();
    void askForActions();
    SheetLines linesOf(const assessment::Event& event);

    PlanDesk& desk_;
    Actions actions_;
    std::unique_ptr<EventSheet> sheet_;
    Editor* facts_ = nullptr;
    Prose* traces_ = nullptr;
    std::size_t told_ = 0;  ///< how many traces were said
};

}  // namespace trainer
