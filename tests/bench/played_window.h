#pragma once
#include <wx/evtloop.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "tests/bench/drawing.h"
#include "trainer/desktop/personal_desk.h"
#include "trainer/windows/main_frame.h"
#include "trainer/windows/player_page.h"
#include "trainer/windows/settings.h"

namespace bench {

/// The windows of the program on the shipped library and a new database on the disk, and how long they take.
class PlayedWindow {
  public:
    /// In a folder that is there, on the screen this process is on.
    explicit PlayedWindow(const std::string& folder);
    ~PlayedWindow();
    PlayedWindow(const PlayedWindow&) = delete;
    PlayedWindow& operator=(const PlayedWindow&) = delete;

    trainer::MainFrame& frame() { return *frame_; }
    trainer::PlayerPage& player() { return frame_->player(); }
    trainer::PersonalDesk& desk() { return *desk_; }
    std::vector<trainer::ModuleLine> modules() { return desk_->modules(); }
    /// How many answers the player's attempt has in the database.
    std::size_t keptAnswers();

    /// The milliseconds from before `work` to the last thing drawn because of it; nothing where nothing is
    /// drawn.
    std::optional<double> millisecondsOf(const std::function<void()>& work);
    /// Presses a key as a keyboard does.
    void press(const std::string& key) { drawing_.press(key); }
    /// Lets the window come to rest.
    void settle();

  private:
    void workOn();

    wxEventLoop loop_;
    wxEventLoopActivator active_{&loop_};
    Drawing drawing_;
    trainer::Settings settings_;
    std::unique_ptr<scenarios::CatalogueStore> catalogue_;
    content::Library library_;
    trainer::Workspace workspace_;
    std::unique_ptr<trainer::PersonalDesk> desk_;
    trainer::MainFrame* frame_;
};

}  // namespace bench
