#include <wx/choice.h>
#include <wx/listbox.h>

#include <vector>

#include "trainer/windows/blocks_view.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/split.h"
#include "trainer/windows/step_panel.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace scenarios;

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

wxArrayString labels(const std::vector<Option>& options) {
    wxArrayString labels;
    for (const Option& option : options) labels.Add(words(plain(option.text)));
    return labels;
}

/// An inbox: every message at the left; the one picked at the right, with its class and its first move.
class TriagePanel : public StepPanel {
  public:
    TriagePanel(wxWindow* parent, const StepStage& stage)
        : StepPanel(parent), stage_(stage), play_(std::get<InboxPlay>(stage.play.current()->play)) {
        split_ = &add(new Split(this, 0.36));
        makeList();
        makeMessage();
        show(indexOf(stage.view.message));
    }
    std::string answer() const override {
        const int priority = class_->GetSelection();
        const int move = move_->GetSelection();
        if (priority == wxNOT_FOUND || move == wxNOT_FOUND) return {};
        return shown().id.text() + " " + stage_.view.targets[static_cast<std::size_t>(priority)].token + " " +
               stage_.view.moves[static_cast<std::size_t>(move)].token;
    }
    std::string buttonLabel() const override { return tr("Class this message"); }
    void restore(const std::string& draft) override {
        const auto parts = wordsOf(draft);
        if (parts.size() < 3) return;
        for (std::size_t i = 0; i < messages().size(); ++i)
            if (messages()[i].id.text() == parts[0]) show(i);
        select(*class_, stage_.view.targets, std::string(parts[1]));
        select(*move_, stage_.view.moves, std::string(parts[2]));
    }
    void pick(std::size_t number) override {
        if (number < stage_.view.targets.size()) class_->SetSelection(static_cast<int>(number));
        stage_.changed();
    }
    void begin() override { class_->SetFocus(); }

  private:
    const std::vector<Message>& messages() const { return play_.inbox().messages; }
    const Message& shown() const { return messages()[shown_]; }
    std::size_t indexOf(const Message* message) const {
        return message ? static_cast<std::size_t>(message - messages().data()) : 0;
    }

    void makeList() {
        Stack& left = split_->left();
        left.add(new Prose(&left, std::string(tr("Messages")))).bold();
        list_ = new wxListBox(&left, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(-1, 300)));
        for (const Message& message : messages()) {
            const auto sorted = play_.sorted().find(message.id);
            const std::string mark =
                sorted == play_.sorted().end() ? "\u25CB  " : sorted->second.priority.text() + "  ";
            list_->Append(words(mark + plain(message.subject)));
        }
        setAccessibleName(*list_, tr("Messages"));
        left.add(list_);
        list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) {
            show(static_cast<std::size_t>(event.GetSelection()));
            wrapTo(GetSize().x);
            stage_.changed();
        });
    }
    void makeMessage() {
        Stack& right = split_->right();
        message_ = &right.add(new Card(&right, Space::medium));
        right.add(new Prose(&right, std::string(tr("Class")))).bold();
        class_ =
            new wxChoice(&right, wxID_ANY, wxDefaultPosition, wxDefaultSize, labels(stage_.view.targets));
        right.add(class_);
        right.add(new Prose(&right, std::string(tr("First move")))).bold();
        move_ = new wxChoice(&right, wxID_ANY, wxDefaultPosition, wxDefaultSize, labels(stage_.view.moves));
        right.add(move_);
        for (wxChoice* choice : {class_, move_}) {
            choice->SetMinSize(wxSize(FromDIP(120), -1));
            choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { stage_.changed(); });
        }
        setAccessibleName(*class_, tr("Class"));
        setAccessibleName(*move_, tr("First move"));
    }
    void show(std::size_t index) {
        shown_ = index;
        list_->SetSelection(static_cast<int>(index));
        const Message& message = shown();
        message_->clear();
        std::string facts = wordFor(message.channel) + " \u00B7 " + momentText(message.received);
        if (!message.deadline.empty())
            facts += " \u00B7 " + fill(tr("deadline {date}"), {{"date", momentText(message.deadline)}});
        message_->add(new Prose(message_, message.subject, TextSize::lead)).bold();
        message_->add(new Prose(message_, facts, TextSize::small), Space::hair).coloured(palette().faint);
        addBlocks(*message_, message.body, stage_.commons);
        const auto sorted = play_.sorted().find(message.id);
        const bool isSorted = sorted != play_.sorted().end();
        select(*class_, stage_.view.targets, isSorted ? sorted->second.priority.text() : "");
        select(*move_, stage_.view.moves, isSorted ? sorted->second.move.text() : "");
    }
    static void select(wxChoice& choice, const std::vector<Option>& options, const std::string& token) {
        choice.SetSelection(wxNOT_FOUND);
        for (std::size_t i = 0; i < options.size(); ++i)
            if (options[i].token == token) choice.SetSelection(static_cast<int>(i));
    }

    StepStage stage_;
    const InboxPlay& play_;
    Split* split_;
    wxListBox* list_;
    Card* message_;
    wxChoice* class_;
    wxChoice* move_;
    std::size_t shown_ = 0;
};

}  // namespace

StepPanel* makeTriagePanel(wxWindow* parent, const StepStage& stage) {
    return new TriagePanel(parent, stage);
}

}  // namespace trainer
