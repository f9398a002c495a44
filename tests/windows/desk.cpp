#include "tests/windows/desk.h"

#include <wx/app.h>
#include <wx/button.h>
#include <wx/stattext.h>
#include <wx/stopwatch.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "trainer/machine/world.h"
#include "trainer/storage/catalogue_store.h"
#include "trainer/storage/rule_use_file.h"
#include "trainer/wording/language.h"

namespace {

constexpr long patience = 5000;  // milliseconds

std::string newFolder() {
    std::string path = (std::filesystem::temp_directory_path() / "cap-usager.XXXXXX").string();
    if (!mkdtemp(path.data())) throw std::runtime_error("no folder for a test");
    return path;
}

}  // namespace

bool waitFor(const std::function<bool()>& what) {
    wxStopWatch watch;
    while (!what()) {
        if (watch.Time() > patience) return false;
        wxYield();
        wxMilliSleep(2);
    }
    return true;
}

std::vector<wxWindow*> shownBelow(wxWindow& window) {
    std::vector<wxWindow*> found;
    for (wxWindow* child : window.GetChildren()) {
        if (!child->IsShown()) continue;
        found.push_back(child);
        for (wxWindow* one : shownBelow(*child)) found.push_back(one);
    }
    return found;
}

void press(wxWindow& window, const std::string& label) {
    auto* button = find<wxButton>(
        window, [&](wxButton& one) { return one.GetLabelText().utf8_string() == label && one.IsEnabled(); });
    BOOST_TEST_REQUIRE(button != nullptr, "no button " + label);
    wxCommandEvent event(wxEVT_BUTTON, button->GetId());
    event.SetEventObject(button);
    button->ProcessWindowEvent(event);
    wxYield();
}

bool says(wxWindow& window, const std::string& words) {
    return find<wxStaticText>(window, [&](wxStaticText& one) {
               return one.GetLabelText().utf8_string().find(words) != std::string::npos;
           }) != nullptr;
}

Desktop::Desktop() : folder(newFolder()) {
    trainer::speak(trainer::UiLanguage::french, CAP_LOCALES);
    settings = std::make_unique<trainer::Settings>(folder + "/settings.ini");
    catalogue = trainer::catalogueStore(folder + "/catalogue.db");
    library = std::make_unique<content::Library>(CAP_SOURCE "/content/library", *catalogue);
    workspace = std::make_unique<trainer::Workspace>(folder + "/work.db");
    const assessment::Person person{trainer::newId(), "Camille", {}, {assessment::Role::agent}};
    workspace->team->add(person);
    desk = std::make_unique<trainer::PersonalDesk>(
        person, *library, *workspace, trainer::World{trainer::utcNow, trainer::newId}, writing());
    reopen();
}

trainer::WritingPlaces Desktop::writing() const {
    return {CAP_LEXICONS,
            CAP_SOURCE "/content/library/language",
            {},
            trainer::ruleUseFile(folder + "/uses.tsv"),
            [](const std::string&) {}};
}

Desktop::~Desktop() {
    frame->Destroy();
    wxYield();
    wxTheApp->ProcessPendingEvents();
    desk.reset();
    workspace.reset();
    library.reset();
    catalogue.reset();
    std::filesystem::remove_all(folder);
}

void Desktop::reopen() {
    if (frame) {
        frame->Close(true);
        wxYield();
    }
    frame = new trainer::MainFrame(*desk, *settings,
                                   {[this] { ++rebuilds; }, [this] { ++changes; }, [this] { ++reopened; },
                                    [this](const auto& copied) { moved = copied; }});
    frame->Show();
    BOOST_TEST_REQUIRE(waitFor([this] { return frame->IsShownOnScreen(); }));
}

void Desktop::killAndReopen() {
    frame->Destroy();
    frame = nullptr;
    wxYield();
    wxTheApp->ProcessPendingEvents();
    reopen();
}

scenarios::ScenarioId Desktop::scenario(const std::string& module, std::size_t place) {
    for (const trainer::ModuleLine& line : desk->modules())
        if (line.card.id.text() == module) return line.scenarios.at(place).card.id;
    throw std::logic_error("no module " + module);
}

void Desktop::goTo(trainer::StepView::Kind kind) {
    const auto isThere = [&] {
        return !player().isReviewing() && trainer::viewOf(*player().shown()).kind == kind;
    };
    for (const trainer::ModuleLine& module : desk->modules())
        for (const trainer::ScenarioLine& line : module.scenarios) {
            frame->play(line.card.id);
            while (player().isPlaying() && !isThere()) step();
            wxYield();
            if (player().isPlaying()) return;
            while (player().isReviewing()) player().submit();
        }
    throw std::logic_error("no such step in the library");
}

void Desktop::step() {
    if (player().isReviewing()) {
        player().submit();
        return;
    }
    const auto model = player().shown()->model();
    const std::size_t before = player().shown()->answers().size();
    player().putIn(model->given);
    player().submit();
    if (player().shown()->answers().size() == before) player().answer(model->given);
    BOOST_TEST_REQUIRE(player().shown()->answers().size() > before);
}

void Desktop::finish() {
    while (player().isPlaying() || player().isReviewing()) step();
}
