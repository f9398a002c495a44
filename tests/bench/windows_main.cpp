#include <wx/app.h>
#include <wx/stattext.h>

#include <iostream>
#include <stdexcept>

#include "scenarios/play/judgement.h"
#include "tests/bench/plan_watch.h"
#include "tests/bench/played_window.h"
#include "trainer/windows/editor.h"
#include "trainer/wording/language.h"

// Plays and writes in the real windows, and says on a line each what took how many milliseconds:
// "key 3.1", "step 12.7". cap-usager-bench runs it: FOLDER ROUNDS MODULE..., or FOLDER plan ACTIONS
namespace {

using bench::PlayedWindow;

constexpr std::size_t twoPages = 4'500;  // characters

/// The first shown control of a kind for which that holds; null where there is none.
template <class Kind>
Kind* shown(const wxWindow& window, const std::function<bool(Kind&)>& that) {
    for (wxWindow* child : window.GetChildren()) {
        if (!child->IsShown()) continue;
        if (auto* kind = dynamic_cast<Kind*>(child); kind && that(*kind)) return kind;
        if (auto* below = shown<Kind>(*child, that)) return below;
    }
    return nullptr;
}

bool says(PlayedWindow& window, const std::string& words) {
    return shown<wxStaticText>(window.frame(), [&](const wxStaticText& text) {
               return text.GetLabelText().utf8_string().find(words) != std::string::npos;
           }) != nullptr;
}

std::string twoPagesOf(const std::string& letter) {
    std::string text = letter;
    while (text.size() < twoPages) text += "\n\n" + letter;
    return text + "\n\n";
}

/// A letter that earns every point, where one is to be written; nothing at other steps.
std::string modelOf(const scenarios::Step& step) {
    if (const auto* rewrite = std::get_if<scenarios::Rewrite>(&step.body)) return rewrite->model;
    const auto* reply = std::get_if<scenarios::Reply>(&step.body);
    return reply && reply->takesText() ? scenarios::modelLetterOf(*reply) : std::string();
}

/// Plays a scenario until a text is to be written, and fills two pages of it.
trainer::Editor& beginWriting(PlayedWindow& window, const std::string& module, std::size_t place) {
    for (const trainer::ModuleLine& line : window.modules())
        if (line.card.id.text() == module) window.frame().play(line.scenarios.at(place).card.id, true);
    trainer::PlayerPage& player = window.player();
    while (player.isReviewing() || modelOf(*player.shown()->current()->step).empty()) {
        if (!player.isReviewing()) player.putIn(player.shown()->model()->given);
        player.submit();
        if (!player.isPlaying()) throw std::runtime_error("nothing is to be written in " + module);
    }
    player.putIn(twoPagesOf(modelOf(*player.shown()->current()->step)));
    auto* editor = shown<trainer::Editor>(player, [](const trainer::Editor&) { return true; });
    if (!editor) throw std::runtime_error("there is nowhere to write in " + module);
    editor->SetFocus();
    window.settle();
    return *editor;
}

void sayKey(PlayedWindow& window, const std::string& key) {
    // A space at the end of a line is not to be seen.
    if (const auto taken = window.millisecondsOf([&] { window.press(key); }))
        std::cout << "key " << *taken << '\n';
}

/// Writes some words at the end of the letter and takes them away again, a key at a time. finding: what the
/// window says as long as they are there; empty for words that change nothing.
void write(PlayedWindow& window, const trainer::Editor& editor, const std::string& words,
           const std::string& finding) {
    const std::string before = editor.text();
    for (const char letter : words) sayKey(window, letter == ' ' ? "space" : std::string(1, letter));
    if (editor.text() != before + words) throw std::runtime_error("the keys did not reach the letter");
    if (!finding.empty() && !says(window, finding)) throw std::runtime_error("the finding is not shown");
    for (std::size_t i = 0; i < words.size(); ++i) sayKey(window, "BackSpace");
    if (editor.text() != before) throw std::runtime_error("the keys did not reach the letter");
    if (!finding.empty() && says(window, finding)) throw std::runtime_error("the finding is still shown");
}

void writeLetters(PlayedWindow& window, int rounds) {
    const auto& rewrite = beginWriting(window, "le_langage_clair", 3);
    for (int i = 0; i < rounds; ++i)
        write(window, rewrite, "faute de quoi", "Une menace à la place d’un but");
    const auto& reply = beginWriting(window, "la_reponse_d_attente", 5);
    for (int i = 0; i < rounds; ++i) write(window, reply, "merci beaucoup", {});
}

/// Submits what the controls hold, or, where a choice is an answer at once, makes the choice.
void submit(trainer::PlayerPage& player, const std::string& answer) {
    const std::size_t before = player.shown()->answers().size();
    player.submit();
    if (!answer.empty() && player.shown()->answers().size() == before) player.answer(answer);
}

/// Submits each answer, and goes on after each review: the next thing to read or to do is then there.
void playModule(PlayedWindow& window, const trainer::ModuleLine& module) {
    for (const trainer::ScenarioLine& line : module.scenarios) {
        window.frame().play(line.card.id, true);
        trainer::PlayerPage& player = window.player();
        while (player.isPlaying() || player.isReviewing()) {
            const std::string answer = player.isReviewing() ? std::string() : player.shown()->model()->given;
            if (!answer.empty()) player.putIn(answer);
            window.settle();
            const auto taken = window.millisecondsOf([&] { submit(player, answer); });
            if (!taken) throw std::runtime_error("no next step was shown");
            std::cout << "step " << *taken << '\n';
            if (window.keptAnswers() != player.shown()->answers().size())
                throw std::runtime_error("an answer was not kept");
        }
    }
}

class PlayingApp : public wxApp {
  public:
    bool OnInit() override { return argc >= 3; }
    int OnRun() override {
        try {
            trainer::speak(trainer::UiLanguage::french, CAP_LOCALES);
            PlayedWindow window(argument(1));
            if (argument(2) == "plan") {
                bench::watchPlan(window, std::stoi(argument(3)));
                return 0;
            }
            writeLetters(window, std::stoi(argument(2)));
            for (const trainer::ModuleLine& module : window.modules())
                for (int i = 3; i < argc; ++i)
                    if (module.card.id.text() == argument(i)) playModule(window, module);
            return 0;
        } catch (const std::exception& error) {
            std::cout << "failed " << error.what() << std::endl;
            return 1;
        }
    }

  private:
    std::string argument(int place) { return argv[static_cast<std::size_t>(place)].utf8_string(); }
};

}  // namespace

int main(int count, char** arguments) {
    wxApp::SetInstance(new PlayingApp);
    return wxEntry(count, arguments);
}
