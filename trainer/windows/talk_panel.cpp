#include <algorithm>
#include <vector>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/step_panel.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace scenarios;

/// Something to say, as wide as the conversation.
class SayButton : public wxButton, public Wrapping {
  public:
    SayButton(wxWindow* parent, const std::string& words)
        : wxButton(parent, wxID_ANY, wxControl::EscapeMnemonics(wxString::FromUTF8(words)), wxDefaultPosition,
                   wxDefaultSize, wxBU_LEFT) {
        addStyleClass(*this, "cap-row");
        addStyleClass(*this, "cap-say");
    }
    void wrapTo(int width) override { SetMinSize(wxSize(width, wrapLabel(*this, width))); }
};

/// A conversation: what was said so far, then what one may say.
class TalkPanel : public StepPanel {
  public:
    TalkPanel(wxWindow* parent, const StepStage& stage) : StepPanel(parent), stage_(stage) {
        const auto& talk = std::get<DialoguePlay>(stage.play.current()->play);
        for (const DialoguePlay::Exchange& one : talk.history()) {
            addSpeech(*one.node);
            addOwn(*one.choice);
        }
        addSpeech(talk.node());
        add(new Prose(this, std::string(tr("What do you say?"))), Space::large).bold();
        int number = 0;
        for (const Option& option : stage.view.options) {
            const std::string label = std::to_string(++number) + ".  " + plain(option.text);
            auto& say = add(new SayButton(this, label), Space::small);
            say.Bind(wxEVT_BUTTON,
                     [give = stage.give, token = option.token](wxCommandEvent&) { give(token); });
            tokens_.push_back(option.token);
            buttons_.push_back(&say);
        }
    }
    std::string answer() const override { return {}; }
    std::string buttonLabel() const override { return {}; }
    void pick(std::size_t number) override {
        if (number < tokens_.size()) stage_.give(tokens_[number]);
    }
    void begin() override {
        if (!buttons_.empty()) buttons_.front()->SetFocus();
    }

  private:
    void addSpeech(const Node& node) {
        const auto& persons = stage_.play.scenario().persons;
        const auto person = std::ranges::find(persons, node.person, &Person::id);
        auto& card = add(new Card(this, Space::medium), Space::medium);
        card.stripe(palette().accent);
        if (person != persons.end())
            card.add(new Prose(&card, person->name, TextSize::small)).bold().coloured(palette().accent);
        card.add(new Prose(&card, node.text), Space::hair);
    }
    void addOwn(const DialogueChoice& choice) {
        const int indent = FromDIP(56);
        auto& card = add(new Card(this, Space::medium), Space::small, indent);
        card.add(new Prose(&card, std::string(tr("You")), TextSize::small)).bold().coloured(palette().faint);
        card.add(new Prose(&card, choice.text), Space::hair);
        if (!choice.feedback.empty())
            add(new Prose(this, choice.feedback, TextSize::small), Space::hair, indent)
                .italic()
                .coloured(palette().faint);
    }

    StepStage stage_;
    std::vector<std::string> tokens_;
    std::vector<wxButton*> buttons_;
};

}  // namespace

StepPanel* makeTalkPanel(wxWindow* parent, const StepStage& stage) {
    return new TalkPanel(parent, stage);
}

}  // namespace trainer
