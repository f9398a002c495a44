#include "trainer/windows/plan_registers.h"

#include <algorithm>

#include "trainer/windows/event_page.h"
#include "trainer/windows/events_page.h"
#include "trainer/windows/indicator_page.h"
#include "trainer/windows/indicators_page.h"
#include "trainer/windows/practice_page.h"
#include "trainer/windows/practices_page.h"
#include "trainer/windows/settings.h"
#include "trainer/wording/practice_words.h"

namespace trainer {

using namespace assessment;

PlanRegisters::PlanRegisters(wxSimplebook& book, PlanDesk& desk, EventPost& post, Settings& settings,
                             Ways ways)
    : desk_(desk), post_(post), settings_(settings), ways_(std::move(ways)) {
    makeEvents(book);
    makeIndicators(book);
    makePractices(book);
}

KeptWidths PlanRegisters::widthsOf(const std::string& table) {
    return {[this, table] { return settings_.columnWidths(table); },
            [this, table](const std::string& widths) { settings_.setColumnWidths(table, widths); }};
}

void PlanRegisters::keepWidths() {
    const auto keep = [](auto& page) {
        if (page.ifMade() && page->table()) page->table()->keepWidths();
    };
    keep(events_);
    keep(indicator_);
    keep(practices_);
}

void PlanRegisters::makeEvents(wxSimplebook& book) {
    events_ = {book, [this, &book] {
                   return new EventsPage(
                       &book, desk_, ways_.goToPart,
                       {[this](const std::string& unit) { beginEvent(unit); },
                        [this](const std::string& event) { openEvent(event); },
                        [this](const std::string& unit) { takeTable(unit); }, widthsOf("events")});
               }};
    event_ = {book, [this, &book] {
                  return new EventPage(&book, desk_,
                                       {[this](const std::string& unit) { goToEvents(unit); },
                                        [this](const Event& event) {
                                            goToEvents(event.unit);
                                            events_->offerBack(event);
                                        },
                                        ways_.begin, ways_.open});
              }};
}

void PlanRegisters::goToEvents(const std::string& unit) {
    if (!ways_.rest()) return;
    events_->open(unit);
    if (ways_.turnTo(&*events_, HelpTopic::events))
        ways_.arrive("events", [](PlanRegisters& registers) { registers.goToEvents(); });
}

void PlanRegisters::beginEvent(const std::string& unit) {
    if (!ways_.rest()) return;
    const Event fresh = freshEvent(desk_, unit);
    event_->begin(fresh);
    showEvent(fresh.id);
}

void PlanRegisters::openEvent(const std::string& id) {
    const EventSheet* here = event_.ifMade() ? event_->sheet() : nullptr;
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
    if (ways_.turnTo(&*event_, HelpTopic::event))
        ways_.arrive("event " + id, [id](PlanRegisters& registers) { registers.openEvent(id); });
}

void PlanRegisters::makeIndicators(wxSimplebook& book) {
    indicators_ = {book, [this, &book] {
                       return new IndicatorsPage(
                           &book, desk_, ways_.goToPart,
                           {[this](const Indicator& fresh) { beginIndicator(fresh); },
                            [this](const Indicator& one) { openIndicator(one.unit, one.id); }});
                   }};
    indicator_ = {book, [this, &book] {
                      return new IndicatorPage(
                          &book, desk_, [this](const std::string& unit) { goToIndicators(unit); },
                          widthsOf("measures"));
                  }};
}

void PlanRegisters::goToIndicators(const std::string& unit) {
    if (!ways_.rest()) return;
    indicators_->open(unit);
    if (ways_.turnTo(&*indicators_, HelpTopic::indicators))
        ways_.arrive("indicators", [](PlanRegisters& registers) { registers.goToIndicators(); });
}

void PlanRegisters::beginIndicator(const Indicator& fresh) {
    if (!ways_.rest()) return;
    indicator_->begin(fresh);
    showIndicator();
}

void PlanRegisters::openIndicator(const std::string& unit, const std::string& id) {
    const IndicatorSheet* here = indicator_.ifMade() ? indicator_->sheet() : nullptr;
    const bool isHere = here && here->draft.id == id;
    if (!isHere && !ways_.rest()) return;
    const auto known = desk_.indicators().indicators(unit);
    if (isHere || std::ranges::count(known, id, &Indicator::id) > 0) {
        indicator_->open(unit, id);
        showIndicator();
    } else {  // it was begun, and never kept
        goToIndicators(unit);
    }
}

void PlanRegisters::showIndicator() {
    const Indicator& one = indicator_->sheet()->draft;
    if (ways_.turnTo(&*indicator_, HelpTopic::indicators))
        ways_.arrive("indicator " + one.id, [unit = one.unit, id = one.id](PlanRegisters& registers) {
            registers.openIndicator(unit, id);
        });
}

void PlanRegisters::makePractices(wxSimplebook& book) {
    practices_ = {book, [this, &book] {
                      return new PracticesPage(
                          &book, desk_, ways_.goToPart,
                          {[this](const Action& action) { tell(action); },
                           [this](const std::string& unit, const std::string& id) { openPractice(unit, id); },
                           [this](const std::string& unit) { ways_.goToPart(PlanPart::actions, unit); },
                           widthsOf("practices")});
                  }};
    practice_ = {book, [this, &book] {
                     return new PracticePage(&book, desk_,
                                             {[this](const std::string& unit) { goToPractices(unit); },
                                              [this](const Practice& practice) {
                                                  goToPractices(practice.unit);
                                                  practices_->offerBack(practice);
                                              },
                                              ways_.begin, ways_.open});
                 }};
}

void PlanRegisters::goToPractices(const std::string& unit) {
    if (!ways_.rest()) return;
    practices_->open(unit);
    if (ways_.turnTo(&*practices_, HelpTopic::practices))
        ways_.arrive("practices", [](PlanRegisters& registers) { registers.goToPractices(); });
}

void PlanRegisters::tell(const Action& action) {
    if (!ways_.rest()) return;
    if (const auto told = practiceOf(desk_, action)) {
        openPractice(action.unit, told->id);
        return;
    }
    practice_->begin(freshPractice(desk_, action, costText(action)));
    showPractice();
}

void PlanRegisters::openPractice(const std::string& unit, const std::string& id) {
    const PracticeSheet* here = practice_.ifMade() ? practice_->sheet() : nullptr;
    const bool isHere = here && here->draft.id == id && practice_->reader() == unit;
    if (!isHere && !ways_.rest()) return;
    const auto known = desk_.practices().practices(unit);
    if (isHere || std::ranges::count(known, id, &Practice::id) > 0) {
        practice_->open(unit, id);
        showPractice();
    } else {  // it was removed, is not shared any more, or was begun and never kept
        goToPractices(unit);
    }
}

void PlanRegisters::showPractice() {
    const std::string id = practice_->sheet()->draft.id;
    if (ways_.turnTo(&*practice_, HelpTopic::practices))
        ways_.arrive("practice " + id, [unit = practice_->reader(), id](PlanRegisters& registers) {
            registers.openPractice(unit, id);
        });
}

bool PlanRegisters::rest(const wxWindow* next) {
    keepWidths();
    const auto mayGo = [next](auto& page) { return !page.ifMade() || next == page.ifMade() || page->rest(); };
    return mayGo(event_) && mayGo(indicator_) && mayGo(practice_);
}

PlanRegisters::Seat PlanRegisters::standUp() {
    const auto unitOf = [](auto& page) { return page.ifMade() ? page->unit() : std::string(); };
    keepWidths();
    Seat seat;
    if (event_.ifMade()) seat.event = event_->standUp();
    if (indicator_.ifMade()) seat.indicator = indicator_->standUp();
    if (practice_.ifMade()) {
        seat.reader = practice_->reader();
        seat.practice = practice_->standUp();
    }
    seat.eventsUnit = unitOf(events_);
    seat.indicatorsUnit = unitOf(indicators_);
    seat.practicesUnit = unitOf(practices_);
    return seat;
}

void PlanRegisters::sitDown(Seat seat) {
    const auto keepTo = [](auto& page, const std::string& unit) {
        if (!unit.empty()) page->keepTo(unit);
    };
    if (seat.event) event_->sitDown(std::move(seat.event));
    if (seat.indicator) indicator_->sitDown(std::move(seat.indicator));
    if (seat.practice) practice_->sitDown(std::move(seat.practice), seat.reader);
    keepTo(events_, seat.eventsUnit);
    keepTo(indicators_, seat.indicatorsUnit);
    keepTo(practices_, seat.practicesUnit);
}

EventsPage& PlanRegisters::events() {
    return *events_;
}

EventPage& PlanRegisters::event() {
    return *event_;
}

IndicatorsPage& PlanRegisters::indicators() {
    return *indicators_;
}

IndicatorPage& PlanRegisters::indicator() {
    return *indicator_;
}

PracticesPage& PlanRegisters::practices() {
    return *practices_;
}

PracticePage& PlanRegisters::practice() {
    return *practice_;
}

}  // namespace trainer
