#include "trainer/windows/plan_registers.h"

#include "trainer/windows/event_page.h"
#include "trainer/windows/events_page.h"

namespace trainer {

using namespace assessment;

PlanRegisters::PlanRegisters(wxSimplebook& book, PlanDesk& desk, EventPost& post, Settings& settings,
                             Ways ways)
    : desk_(desk), post_(post), settings_(settings), ways_(std::move(ways)) {
    makeEvents(book);
}

void PlanRegisters::makeEvents(wxSimplebook& book) {
    events_ = new EventsPage(&book, desk_, ways_.goToPart,
                             {[this](const std::string& unit) { beginEvent(unit); },
                              [this](const std::string& event) { openEvent(event); },
                              [this](const std::string& unit) { takeTable(unit); }});
    event_ = new EventPage(&book, desk_,
                           {[this](const std::string& unit) { goToEvents(unit); },
                            [this](const Event& event) {
                                events_->offerBack(event);
                                goToEvents(event.unit);
                            },
                            ways_.begin, ways_.open});
    for (wxWindow* page : std::initializer_list<wxWindow*>{events_, event_}) book.AddPage(page, {});
}

void PlanRegisters::goToEvents(const std::string& unit) {
    if (!ways_.rest()) return;
    events_->open(unit);
    if (ways_.turnTo(events_, HelpTopic::events))
        ways_.arrive("events", [](PlanRegisters& registers) { registers.goToEvents(); });
}

void PlanRegisters::beginEvent(const std::string& unit) {
    if (!ways_.rest()) return;
    const Event fresh = freshEvent(desk_, unit);
    event_->begin(fresh);
    showEvent(fresh.id);
}

void PlanRegisters::openEvent(const std::string& id) {
    const EventSheet* here = event_->sheet();
    const bool isHere = here && here->draft.id == id;
    if (!isHere && !ways_.rest()) return;
    if (isHere || desk_.events().event(id)) {
        event_->open(id);
        showEvent(id);
    } else {  // it was removed, or begun and never kept
        goToEvents();
    }
}

void PlanRegisters::showEvent(const std::string& id) {
    if (ways_.turnTo(event_, HelpTopic::event))
        ways_.arrive("event " + id, [id](PlanRegisters& registers) { registers.openEvent(id); });
}

bool PlanRegisters::rest(const wxWindow* next) {
    return next == event_ || event_->rest();
}

PlanRegisters::Seat PlanRegisters::standUp() {
    return {event_->standUp(), events_->unit()};
}

void PlanRegisters::sitDown(Seat seat) {
    event_->sitDown(std::move(seat.event));
    events_->keepTo(seat.eventsUnit);
}

}  // namespace trainer
