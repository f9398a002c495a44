#include "tests/bench/played_window.h"

#include <wx/utils.h>

#include <cstdlib>
#include <stdexcept>

#include "trainer/machine/world.h"
#include "trainer/storage/catalogue_store.h"

namespace bench {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// Nothing was drawn for so long: all is shown. The frames of a screen are 17 ms apart.
constexpr auto rest = 60ms;
constexpr auto patience = 500ms;

}  // namespace

PlayedWindow::PlayedWindow(const std::string& folder)
    : drawing_(std::getenv("DISPLAY")),
      settings_(folder + "/settings.ini"),
      catalogue_(trainer::catalogueStore(folder + "/catalogue.db")),
      library_(CAP_SOURCE "/content/library", *catalogue_),
      workspace_(folder + "/work.db") {
    const assessment::Person person{trainer::newId(), "Camille", {}, {assessment::Role::agent}};
    workspace_.team->add(person);
    desk_ = std::make_unique<trainer::PersonalDesk>(person, library_, workspace_,
                                                    trainer::World{trainer::utcNow, trainer::newId});
    frame_ = new trainer::MainFrame(*desk_, settings_, {[] {}, [] {}});
    frame_->Show();
    settle();
}

PlayedWindow::~PlayedWindow() {
    delete frame_;
}

std::size_t PlayedWindow::keptAnswers() {
    const auto history = desk_->history();
    const auto attempt = workspace_.attempts->find(history.at(0).id);
    return attempt ? attempt->answers.size() : 0;
}

/// What the main loop does, without waiting for anything.
void PlayedWindow::workOn() {
    while (loop_.Pending()) loop_.Dispatch();
    loop_.ProcessIdle();
}

std::optional<double> PlayedWindow::millisecondsOf(const std::function<void()>& work) {
    const auto began = Clock::now();
    work();
    auto last = began;
    while (Clock::now() - last < (last == began ? patience : rest)) {
        workOn();
        if (drawing_.wasDrawn(0ms)) last = Clock::now();
    }
    if (last == began) return {};
    return std::chrono::duration<double, std::milli>(last - began).count();
}

void PlayedWindow::settle() {
    for (auto last = Clock::now(); Clock::now() - last < 2 * rest;) {
        workOn();
        if (drawing_.wasDrawn(1ms)) last = Clock::now();
    }
}

}  // namespace bench
