#include "trainer/windows/plan_registers.h"

#include <algorithm>

#include "trainer/windows/event_page.h"
#include "trainer/windows/events_page.h"
#include "trainer/windows/indicator_page.h"
#include "trainer/windows/indicators_page.h"
#include "trainer/windows/practice_page.h"
#include "trainer/windows/practices_page.h"
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

void PlanRegisters::makeEvents(wxSimplebook& book) {
    events_ = new EventsPage(&book, desk_, ways_.goToPart,
                             {[this](const std::string& unit) { beginEvent(unit); },
                              [this](const std::string& event) { openEvent(event); },
                              [this](const std::string& unit) { takeTable(unit); }});
    event_ = new EventPage(&book, desk_,
                           {[this](const std::string& unit) { goToEvents(unit); },
                            [this](const Event& event) {
                                goToEvents(event.unit);
                                events_->offerBack(event);
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

void PlanRegisters::makeIndicators(wxSimplebook& book) {
    indicators_ = new IndicatorsPage(&book, desk_, ways_.goToPart,
                                     {[this](const Indicator& fresh) { beginIndicator(fresh); },
                                      [this](const Indicator& one) { openIndicator(one.unit, one.id); }});
    indicator_ = new IndicatorPage(&book, desk_, [this](const std::string& unit) { goToIndicators(unit); });
    for (wxWindow* page : std::initializer_list<wxWindow*>{indicators_, indicator_}) book.AddPage(page, {});
}

void PlanRegisters::goToIndicators(const std::string& unit) {
    if (!ways_.rest()) return;
    indicators_->open(unit);
    if (ways_.turnTo(indicators_, HelpTopic::indicators))
        ways_.arrive("indicators", [](PlanRegisters& registers) { registers.goToIndicators(); });
}

void PlanRegisters::beginIndicator(const Indicator& fresh) {
    if (!ways_.rest()) return;
    indicator_->begin(fresh);
    showIndicator();
}

void PlanRegisters::openIndicator(const std::string& unit, const std::string& id) {
    const IndicatorSheet* here = indicator_->sheet();
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
    if (ways_.turnTo(indicator_, HelpTopic::indicators))
        ways_.arrive("indicator " + one.id, [unit = one.unit, id = one.id](PlanRegisters& registers) {
            registers.openIndicator(unit, id);
        });
}

void PlanRegisters::makePractices(wxSimplebook& book) {
    practices_ = new PracticesPage(
        &book, desk_, ways_.goToPart,
        {[this](const Action& action) { tell(action); },
         [this](const std::string& unit, const std::string& practice) { openPractice(unit, practice); },
         [this](const std::string& unit) { ways_.goToPart(PlanPart::actions, unit); }});
    practice_ = new PracticePage(&book, desk_,
                                 {[this](const std::string& unit) { goToPractices(unit); },
                                  [this](const Practice& practice) {
                                      goToPractices(practice.unit);
                                      practices_->offerBack(practice);
                                  },
                                  ways_.begin, ways_.open});
    for (wxWindow* page : std::initializer_list<wxWindow*>{practices_, practice_}) book.AddPage(page, {});
}

void PlanRegisters::goToPractices(const std::string& unit) {
    if (!ways_.rest()) return;
    practices_->open(unit);
    if (ways_.turnTo(practices_, HelpTopic::practices))
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
    const PracticeSheet* here = practice_->sheet();
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
    if (ways_.turnTo(practice_, HelpTopic::practices))
        ways_.arrive("practice " + id, [unit = practice_->reader(), id](PlanRegisters& registers) {
            registers.openPractice(unit, id);
        });
}

bool PlanRegisters::rest(const wxWindow* next) {
    return (next == event_ || event_->rest()) && (next == indicator_ || indicator_->rest()) &&
           (next == practice_ || practice_->rest());
}

PlanRegisters::Seat PlanRegisters::standUp() {
    return {event_->standUp(),   indicator_->standUp(), practice_->standUp(), events_->unit(),
            indicators_->unit(), practices_->unit(),    practice_->reader()};
}

void PlanRegisters::sitDown(Seat seat) {
    event_->sitDown(std::move(seat.event));
    indicator_->sitDown(std::move(seat.indicator));
    practice_->sitDown(std::move(seat.practice), seat.reader);
    events_->keepTo(seat.eventsUnit);
    indicators_->keepTo(seat.indicatorsUnit);
    practices_->keepTo(seat.practicesUnit);
}

}  // namespace trainer
