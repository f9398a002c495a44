#include "trainer/desktop/tour.h"

#include <wx/app.h>
#include <wx/dcclient.h>
#include <wx/dcmemory.h>
#include <wx/image.h>
#include <wx/stopwatch.h>

#include <stdexcept>

#include "trainer/desktop/example_campaign.h"
#include "trainer/desktop/example_register.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/dashboards_page.h"
#include "trainer/windows/diagnostic_pages.h"
#include "trainer/windows/plan_pages.h"
#include "trainer/windows/player_page.h"
#include "trainer/windows/services_page.h"
#include "trainer/windows/workshop_page.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr int settledAfter = 300;  // milliseconds without anything to do

/// Lets the window draw itself.
void settle() {
    wxStopWatch watch;
    while (watch.Time() < settledAfter) {
        wxYield();
        wxMilliSleep(5);
    }
}

}  // namespace

void Tour::visit(const std::string& name) {
    settle();
    wxClientDC screen(&frame_);
    const wxSize size = frame_.GetClientSize();
    wxBitmap picture(size);
    wxMemoryDC memory(picture);
    memory.Blit(0, 0, size.x, size.y, &screen, 0, 0);
    memory.SelectObject(wxNullBitmap);
    const std::string number = std::to_string(1000 + ++pictures_).substr(1);
    if (!picture.SaveFile(wxString::FromUTF8(folder_ + "/" + number + "-" + name + ".png"),
                          wxBITMAP_TYPE_PNG))
        throw std::runtime_error("the picture " + name + " could not be saved in " + folder_);
}

void Tour::go(const scenarios::ModuleId& module) {
    wxImage::AddHandler(new wxPNGHandler);
    frame_.goHome();
    visit("home");
    frame_.goToCatalogue();
    visit("training");
    frame_.openModule(module);
    visit("module");
    int number = 0;
    for (const ModuleLine& line : desk_.modules())
        if (line.card.id == module)
            for (const ScenarioLine& scenario : line.scenarios) play(scenario, ++number);
    frame_.goHome();
    visit("home-after");
    frame_.goToResults();
    visit("results");
    frame_.goToWorkshop();
    visit("workshop-empty");
    frame_.workshop().tryExample();
    visit("workshop");
    diagnose();
    frame_.goToSettings();
    visit("settings");
    frame_.goToHelp(HelpTopic::inbox);
    visit("help");
    frame_.goToHelp(HelpTopic::keys);
    visit("keys");
}

void Tour::play(const ScenarioLine& scenario, int number) {
    frame_.play(scenario.card.id, true);
    PlayerPage& player = frame_.player();
    while (player.isPlaying() || player.isReviewing()) answerStep("scenario" + std::to_string(number));
    visit("scenario" + std::to_string(number) + "-debrief");
}

void Tour::answerStep(const std::string& name) {
    PlayerPage& player = frame_.player();
    if (player.isReviewing()) {
        visit(name + "-review");
        player.submit();
        return;
    }
    const auto model = player.shown()->model();
    const std::size_t before = player.shown()->answers().size();
    player.putIn(model->given);
    visit(name + "-" + model->step.text());
    player.submit();
    if (player.shown()->answers().size() == before) player.answer(model->given);
    if (player.shown()->answers().size() == before)
        throw std::runtime_error("the step " + model->step.text() + " of " + name +
                                 " did not take its answer");
}

/// A diagnostic that was made up for this, and goes again.
void Tour::diagnose() {
    frame_.goToDiagnostics();
    visit("diagnostics-empty");
    prepare();
    const ExampleCampaign example(desk_.diagnostics());
    frame_.goToDiagnostics();
    visit("diagnostics");
    answer(example.ballots());
    frame_.diagnostics().lead(example.ballots());
    visit("board");
    frame_.diagnostics().typeCards(example.cards());
    visit("cards");
    plan();
    frame_.goToDiagnostics();
}

/// A plan that nobody has begun: what is put into one stays there.
void Tour::plan() {
    frame_.goToPlan();
    visit("plan");
    PlanPages& pages = frame_.plans();
    pages.begin(freshAction(desk_.plans(), desk_.diagnostics().units().front().id));
    visit("action-new");
    const std::string unit = desk_.diagnostics().units().front().id;
    pages.meet(unit);
    visit("follow-up-empty");
    pages.prioritise(unit);
    visit("priorities-empty");
    registers(pages);
    lookAtDashboards();
}

/// What was made up to be looked at goes again.
void Tour::registers(PlanPages& pages) {
    const ExampleRegister example(desk_.plans());
    pages.registers().goToEvents(example.unit());
    visit("events");
    pages.registers().openEvent(example.event());
    visit("event");
    pages.registers().goToIndicators(example.unit());
    visit("indicators");
    pages.registers().beginIndicator(freshIndicator(desk_.plans(), example.unit()));
    visit("indicator");
    pages.registers().goToPractices(example.unit());
    visit("practices");
    pages.registers().openPractice(example.unit(), example.practice());
    visit("practice");
}

/// With an event and something asked of the team, which go again.
void Tour::lookAtDashboards() {
    PlanDesk& desk = desk_.plans();
    const std::string unit = desk_.diagnostics().units().front().id;
    assessment::Event event;
    event.id = desk_.diagnostics().newId();
    event.unit = unit;
    event.date = desk_.today();
    event.facts = tr("Nobody answers the phone between noon and two.");
    desk.events().add({event});
    const assessment::Assignment asked{desk_.diagnostics().newId(),
                                       unit,
                                       desk_.diagnostics().modules().front().id.text(),
                                       {},
                                       desk_.today(),
                                       desk_.today()};
    desk.assignments().add(asked);
    frame_.plans().goToDashboards(unit);
    for (const Question question : questions) {
        frame_.plans().dashboards().ask(question);
        visit("dashboard-" + std::to_string(static_cast<int>(question) + 1));
    }
    frame_.plans().seeServices();
    for (const Question question : questions) {
        frame_.plans().services().ask(question);
        visit("services-" + std::to_string(static_cast<int>(question) + 1));
    }
    frame_.diagnostics().goToList();
    desk.events().remove(event);
    desk.assignments().remove(asked.id);
}

void Tour::prepare() {
    DiagnosticPages& pages = frame_.diagnostics();
    pages.begin();
    visit("prepare-1");
    ExampleCampaign::nameUnit(desk_.diagnostics());
    pages.begin();
    for (int step = 2; step <= 5; ++step) {
        pages.preparing().step(1);
        visit("prepare-" + std::to_string(step));
    }
    const std::string prepared = pages.preparing().campaign();
    frame_.goToDiagnostics();
    desk_.diagnostics().campaigns().remove(prepared);
}

void Tour::answer(const std::string& campaign) {
    DiagnosticPages& pages = frame_.diagnostics();
    pages.answer(campaign);
    visit("ballot-start");
    pages.ballot().begin();
    visit("ballot-criterion");
    pages.ballot().pick('2');
    pages.ballot().goOn();
    pages.ballot().pick('-');
    visit("ballot-not-concerned");
    pages.ballot().lookOver();
    visit("ballot-end");
}

}  // namespace trainer
