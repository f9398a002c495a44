#include "trainer/desktop/tour.h"

#include <wx/app.h>
#include <wx/dcclient.h>
#include <wx/dcmemory.h>
#include <wx/image.h>
#include <wx/stopwatch.h>

#include <algorithm>
#include <stdexcept>

#include "trainer/windows/column.h"
#include "trainer/windows/player_page.h"
#include "trainer/windows/services_page.h"
#include "trainer/windows/workshop_page.h"

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

/// What scrolls a page; null where nothing does.
Column* columnIn(wxWindow& window) {
    for (wxWindow* child : window.GetChildren()) {
        if (!child->IsShown()) continue;
        if (auto* column = dynamic_cast<Column*>(child)) return column;
        if (Column* column = columnIn(*child)) return column;
    }
    return nullptr;
}

}  // namespace

void Tour::visit(const std::string& name) {
    picture(name);
    Column* column = way_.isWhole ? columnIn(frame_) : nullptr;
    if (!column) return;
    const int screenful = column->GetClientSize().y * 9 / 10;
    int unit = 1;
    column->GetScrollPixelsPerUnit(nullptr, &unit);
    const int all = column->GetVirtualSize().y - column->GetClientSize().y;
    for (int down = screenful, part = 2; unit > 0 && down < all + screenful; down += screenful, ++part) {
        column->Scroll(0, std::min(down, all) / unit);
        picture(name + "-" + std::to_string(part));
    }
}

void Tour::picture(const std::string& name) {
    settle();
    wxClientDC screen(&frame_);
    const wxSize size = frame_.GetClientSize();
    wxBitmap bitmap(size);
    wxMemoryDC memory(bitmap);
    memory.Blit(0, 0, size.x, size.y, &screen, 0, 0);
    memory.SelectObject(wxNullBitmap);
    const std::string number = std::to_string(1000 + ++pictures_).substr(1);
    if (!bitmap.SaveFile(wxString::FromUTF8(way_.pictures + "/" + number + "-" + name + ".png"),
                         wxBITMAP_TYPE_PNG))
        throw std::runtime_error("the picture " + name + " could not be saved in " + way_.pictures);
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
    frame_.goToDiagnostics();
    visit("diagnostics-empty");
    frame_.goToPlan();
    visit("plan-empty");
    const ExampleService example = way_.begin();
    diagnose(example);
    plan(example);
    frame_.goHome();
    visit("home-asked");
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

}  // namespace trainer
