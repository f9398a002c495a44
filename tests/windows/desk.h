#pragma once
#include <wx/window.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "trainer/desktop/personal_desk.h"
#include "trainer/windows/main_frame.h"
#include "trainer/windows/player_page.h"
#include "trainer/windows/settings.h"

/// A window on the shipped library, for somebody new, in a folder that goes away.
struct Desktop {
    Desktop();
    ~Desktop();
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    /// Closes the window and opens it again, as when the program is started anew.
    void reopen();
    /// The same, but nothing is kept at its end, as when the program is killed.
    void killAndReopen();
    /// What letters are read by: what is shipped, and rules of a service in the folder "rules".
    trainer::WritingPlaces writing() const;
    trainer::PlayerPage& player() { return frame->player(); }
    /// The scenario at that place of a module, from 0.
    scenarios::ScenarioId scenario(const std::string& module, std::size_t place);
    /// Plays the first shipped scenario that has a step of that kind, up to it.
    void goTo(trainer::StepView::Kind kind);
    /// Answers the step that is shown as somebody who knows, or goes on from its review.
    void step();
    /// Plays what is shown to its end, with the answers of somebody who knows.
    void finish();

    std::string folder;
    std::unique_ptr<trainer::Settings> settings;
    std::unique_ptr<scenarios::CatalogueStore> catalogue;
    std::unique_ptr<content::Library> library;
    std::unique_ptr<trainer::Workspace> workspace;
    std::unique_ptr<trainer::PersonalDesk> desk;
    trainer::MainFrame* frame = nullptr;
    int rebuilds = 0;
    int changes = 0;  ///< of the person
    int reopened = 0;
    std::optional<trainer::CopiedPlace> moved;
};

/// Lets the windows work until that holds; false if it does not in time.
bool waitFor(const std::function<bool()>& what);

/// Every window below that one, whatever its depth, that is shown.
std::vector<wxWindow*> shownBelow(wxWindow& window);

/// The first shown window below of that kind for which that holds; null where there is none.
template <class Kind>
Kind* find(
    wxWindow& window, const std::function<bool(Kind&)>& that = [](Kind&) { return true; }) {
    for (wxWindow* one : shownBelow(window))
        if (auto* kind = dynamic_cast<Kind*>(one); kind && that(*kind)) return kind;
    return nullptr;
}

/// Presses the shown button of that label. Fails the test where there is none.
void press(wxWindow& window, const std::string& label);
/// True if a shown text holds those words.
bool says(wxWindow& window, const std::string& words);
