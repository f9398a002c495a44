#include <algorithm>
#include <map>
#include <memory>
#include <vector>

#include "trainer/windows/blocks_view.h"
#include "trainer/windows/drag.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/radio_group.h"
#include "trainer/windows/split.h"
#include "trainer/windows/step_panel.h"
#include "trainer/windows/title_list.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace scenarios;

/// What a draft says where nothing is picked.
constexpr std::string_view nothing = "-";

/// Class and first move of a message, as words of an answer.
struct Picks {
    std::string priority{nothing};
    std::string move{nothing};

    bool isWhole() const { return priority != nothing && move != nothing; }
};

/// An inbox: every message at the left; the one picked at the right, with its class and its first move. A
/// message can be dragged from the list onto a class or a move.
class TriagePanel : public StepPanel {
  public:
    TriagePanel(wxWindow* parent, const StepStage& stage)
        : StepPanel(parent),
          stage_(stage),
          play_(std::get<InboxPlay>(stage.play.current()->play)),
          split_(&add(new Split(this, 0.36))),
          mark_(*this),
          drag_(*this, course()) {
        for (const auto& [id, sorted] : play_.sorted())
            picks_[id] = {sorted.priority.text(), sorted.move.text()};
        makeList();
        makeMessage();
        show(stage.view.message ? static_cast<std::size_t>(stage.view.message - messages().data()) : 0);
    }
    std::string answer() const override {
        const auto picks = picks_.find(shown().id);
        return picks != picks_.end() && picks->second.isWhole() ? lineOf(picks->first, picks->second)
                                                                : std::string();
    }
    /// Every message with a class or a move, the one shown last.
    std::string draft() const override {
        std::string draft;
        for (const auto& [id, picks] : picks_)
            if (id != shown().id) draft += lineOf(id, picks) + " ";
        const auto picks = picks_.find(shown().id);
        return draft + lineOf(shown().id, picks == picks_.end() ? Picks() : picks->second);
    }
    void restore(const std::string& draft) override {
        const auto parts = scenarios::wordsOf(draft);
        picks_.clear();
        std::size_t last = shown_;
        for (std::size_t i = 0; i + 2 < parts.size(); i += 3) {
            const auto message = std::ranges::find(
                messages(), parts[i], [](const Message& one) -> std::string_view { return one.id.text(); });
            if (message == messages().end()) continue;
            const Picks picks{std::string(parts[i + 1]), std::string(parts[i + 2])};
            picks_[message->id] = picks;
            // What was handed in meanwhile is not under way any more.
            if (!isHandedIn(message->id, picks))
                last = static_cast<std::size_t>(message - messages().begin());
        }
        show(last);
    }
    std::string buttonLabel() const override { return tr("Class this message"); }
    void pick(std::size_t number) override {
        if (number < classes_->size()) give(shown_, number);
    }
    void begin() override { list_->SetFocus(); }

  private:
    const std::vector<Message>& messages() const { return play_.inbox().messages; }
    const Message& shown() const { return messages()[shown_]; }
    static std::string lineOf(const MessageId& id, const Picks& picks) {
        return id.text() + " " + picks.priority + " " + picks.move;
    }

    bool isHandedIn(const MessageId& id, const Picks& picks) const {
        const auto sorted = play_.sorted().find(id);
        return sorted != play_.sorted().end() && sorted->second.priority.text() == picks.priority &&
               sorted->second.move.text() == picks.move;
    }

    void makeList() {
        Stack& left = split_->left();
        left.add(new Prose(&left, std::string(tr("Messages")))).bold();
        list_ = &left.add(new TitleList(&left, tr("Messages"), 300, [this](std::size_t message) {
            show(message);
            stage_.changed();
        }));
        for (const Message& message : messages()) list_->add(labelOf(message));
        left.add(new Prose(&left,
                           std::string(tr("Drag a message onto its class, or pick the class beside it.")),
                           TextSize::small))
            .coloured(palette().faint);
        drag_.takeBy(*list_, [this](const wxPoint& client) -> std::optional<std::size_t> {
            const int found = list_->HitTest(client);
            return found == wxNOT_FOUND ? std::nullopt : std::optional(static_cast<std::size_t>(found));
        });
    }
    /// A sign tells the messages whose class is handed in from those to do.
    std::string labelOf(const Message& message) const {
        const auto sorted = play_.sorted().find(message.id);
        const std::string mark =
            sorted == play_.sorted().end() ? "\u25CB  " : "\u2713 " + sorted->second.priority.text() + "  ";
        return mark + plain(message.subject);
    }
    void makeMessage() {
        Stack& right = split_->right();
        message_ = &right.add(new Card(&right, Space::medium));
        message_->SetCursor(wxCursor(wxCURSOR_HAND));
        drag_.takeBy(*message_, [this](const wxPoint&) { return std::optional(shown_); });
        auto& picks = right.add(new Split(&right, 0.42, 28), Space::medium);
        classes_ = choices(picks.left(), tr("Class"), stage_.view.targets);
        moves_ = choices(picks.right(), tr("First move"), stage_.view.moves);
    }
    std::unique_ptr<RadioGroup> choices(Stack& stack, const char* title, const std::vector<Option>& options) {
        stack.add(new Prose(&stack, std::string(title))).bold();
        return std::make_unique<RadioGroup>(stack, options, [this] {
            picks_[shown().id] = {classes_->picked(nothing), moves_->picked(nothing)};
            stage_.changed();
        });
    }
    /// Gives a message a class, or a move, by its place among the classes and then the moves.
    void give(std::size_t message, std::size_t target) {
        Picks& picks = picks_[messages()[message].id];
        if (target < classes_->size())
            picks.priority = stage_.view.targets[target].token;
        else
            picks.move = stage_.view.moves[target - classes_->size()].token;
        show(message);
        stage_.changed();
    }
    Drag::Course course() {
        return {[this](std::size_t, const wxPoint& screen) { return targetAt(screen); },
                [this](const std::optional<Drag::Carried>& carried) { markTarget(carried); },
                [this](const Drag::Carried& carried) { give(carried.thing, carried.place); }};
    }
    wxWindow& windowOf(std::size_t target) const {
        return target < classes_->size() ? classes_->at(target) : moves_->at(target - classes_->size());
    }
    std::optional<std::size_t> targetAt(const wxPoint& screen) const {
        for (std::size_t target = 0; target < classes_->size() + moves_->size(); ++target)
            if (windowOf(target).GetScreenRect().Contains(screen)) return target;
        return {};
    }
    void markTarget(const std::optional<Drag::Carried>& carried) {
        mark_.hide();
        if (!carried) return;
        const wxRect there = windowOf(carried->place).GetScreenRect();
        const int thickness = FromDIP(4);
        mark_.show({ScreenToClient(there.GetPosition()) - wxPoint(2 * thickness, 0),
                    wxSize(thickness, there.height)});
    }
    void show(std::size_t index) {
        const bool isOther = index != shown_ || list_->GetSelection() == wxNOT_FOUND;
        shown_ = index;
        list_->pick(index);
        const auto picks = picks_.find(shown().id);
        classes_->pick(picks == picks_.end() ? nothing : picks->second.priority);
        moves_->pick(picks == picks_.end() ? nothing : picks->second.move);
        if (isOther || !hasText_) showMessage();
    }
    void showMessage() {
        hasText_ = true;
        const Message& message = shown();
        const auto kept = message_->clear();
        std::string facts = wordFor(message.channel) + " \u00B7 " + momentText(message.received);
        if (!message.deadline.empty())
            facts += " \u00B7 " + fill(tr("deadline {date}"), {{"date", momentText(message.deadline)}});
        message_->add(new Prose(message_, message.subject, TextSize::lead)).bold();
        message_->add(new Prose(message_, facts, TextSize::small), Space::hair).coloured(palette().faint);
        addBlocks(*message_, message.body, stage_.commons);
        stage_.grown();
    }
    StepStage stage_;
    const InboxPlay& play_;
    Split* split_;
    std::map<MessageId, Picks> picks_;
    TitleList* list_ = nullptr;
    Card* message_ = nullptr;
    std::unique_ptr<RadioGroup> classes_;
    std::unique_ptr<RadioGroup> moves_;
    std::size_t shown_ = 0;
    bool hasText_ = false;
    DropMark mark_;
    Drag drag_;
};

}  // namespace

StepPanel* makeTriagePanel(wxWindow* parent, const StepStage& stage) {
    return new TriagePanel(parent, stage);
}

}  // namespace trainer
