#include <wx/timer.h>

#include <vector>

#include "scenarios/play/judgement.h"
#include "trainer/presenters/measured_answer.h"
#include "trainer/windows/difference_view.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/either.h"
#include "trainer/windows/letter_view.h"
#include "trainer/windows/live_list.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/split.h"
#include "trainer/windows/step_panel.h"
#include "trainer/windows/tick.h"
#include "trainer/windows/writing_help.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/letter_words.h"

namespace trainer {
namespace {

using namespace scenarios;
using Item = LiveList::Item;

constexpr int differenceAfter = 250;  // milliseconds without a key

/// A text to write again: the original at the left, the new one at the right, and what becomes of its facts
/// and of its words below.
class RewritePanel : public StepPanel {
  public:
    RewritePanel(wxWindow* parent, const StepStage& stage)
        : StepPanel(parent), stage_(stage), rewrite_(*stage.view.rewrite), judge_(rewrite_) {
        auto& texts = add(new Split(this, 0.46));
        makeSource(texts.left());
        texts.right().add(new Prose(&texts.right(), std::string(tr("Your text")))).bold();
        editor_ = &texts.right().add(new Editor(&texts.right(), tr("Your text"), [this] { changed(); }));
        length_ = &texts.right().add(new Prose(&texts.right(), asked(), TextSize::small));
        makeHelp();
        auto& lists = add(new Split(this, 0.46), Space::medium);
        facts_ = &lists.left().add(new LiveList(&lists.left(), tr("What must not be lost")));
        language_ = &lists.right().add(new LiveList(&lists.right(), tr("Your words")));
        makeDifference();
        show();
    }
    std::string answer() const override { return editor_->text(); }
    void restore(const std::string& draft) override { editor_->write(draft); }
    Editor* editor() const override { return editor_; }
    RemarkKeys* remarks() const override { return help_ ? &help_->keys() : nullptr; }
    std::string buttonLabel() const override { return tr("Hand in the text"); }
    void begin() override { editor_->SetFocus(); }

  private:
    /// The original; where the player is helped, the remarks on the new text take its place when they wish.
    void makeSource(Stack& left) {
        const char* title = tr("The text to write again");
        if (rewrite_.clarity && rewrite_.clarity->help == ClarityGoal::Help::during) {
            either_ =
                &left.add(new Either(&left, {title, tr("Remarks on your text")}, [this] { switched(); }));
            addLetter(either_->first(), rewrite_.original);
        } else {
            left.add(new Prose(&left, std::string(title))).bold();
            addLetter(left, rewrite_.original);
        }
    }
    /// What is shown has its size before it is filled.
    void switched() {
        sayCount();
        stage_.grown();
        if (help_ && either_->showsSecond()) help_->show();
    }
    void makeHelp() {
        if (either_)
            help_ = &either_->second().add(
                new WritingHelp(&either_->second(), stage_.writing, *editor_,
                                {languageOf(stage_.play.scenario()), rewrite_.clarity->target, [this] {
                                     sayCount();
                                     stage_.grown();
                                 }}));
    }
    std::string asked() const {
        const std::string clarity = clarityAsked(rewrite_.clarity);
        return lengthAsked(rewrite_) + (clarity.empty() ? "" : " " + clarity);
    }
    void makeDifference() {
        asked_ = &add(new CheckTick(this, textOf(tr("Show the difference with the source"))), Space::medium);
        difference_ = &add(new DifferenceView(this));
        difference_->Hide();
        asked_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) {
            difference_->Show(asked_->GetValue());
            showDifference();
            stage_.grown();
        });
        pause_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { showDifference(); });
    }
    void showDifference() {
        if (asked_->GetValue()) difference_->show(rewrite_.original, editor_->text());
    }
    void changed() {
        show();
        if (asked_->GetValue()) pause_.StartOnce(differenceAfter);
        stage_.changed();
    }
    void show() {
        const RewriteJudgement judgement = judge_.judge(editor_->text());
        showFacts(judgement);
        showLanguage(judgement);
        words_ = judgement.length.words;
        sayCount();
    }
    /// How long the text is, what was asked, and how much there is to say of it.
    void sayCount() {
        std::string line = fill(trn("{count} word.", "{count} words.", static_cast<unsigned long>(words_)),
                                {{"count", std::to_string(words_)}}) +
                           " " + asked();
        if (help_ && !either_->showsSecond() && !help_->summary().empty()) line += "\n" + help_->summary();
        length_->say(line);
        length_->coloured(palette().faint);
    }
    void showFacts(const RewriteJudgement& judgement) {
        std::vector<Item> items;
        for (const FactFinding& one : judgement.facts)
            items.push_back({plain(one.fact->label), one.kept ? Item::State::done : Item::State::open});
        if (facts_->show(items)) stage_.grown();
    }
    void showLanguage(const RewriteJudgement& judgement) {
        std::vector<Item> items;
        std::vector<std::pair<std::size_t, std::size_t>> places;
        std::vector<TextMark> marks;
        for (const RewriteJudgement::Language& one : judgement.language) {
            const ChecklistElement& element = *one.now.element;
            const bool forbidden = element.kind == ChecklistElement::Kind::forbidden;
            if (forbidden && !one.now.found) continue;
            std::string line = plain(element.title);
            if (forbidden) line += fill(tr(": “{words}”"), {{"words", one.now.quote}});
            const auto state = forbidden       ? Item::State::fault
                               : one.now.found ? Item::State::done
                                               : Item::State::open;
            items.push_back({line, state, forbidden ? plain(element.why) : std::string()});
            if (!forbidden) continue;
            places.emplace_back(one.now.begin, one.now.end);
            marks.push_back({one.now.begin, one.now.end, true, false});
        }
        if (language_->show(items)) stage_.grown();
        if (help_)
            help_->edited(std::move(marks));
        else
            editor_->mark(places, palette().bad);
    }

    StepStage stage_;
    const Rewrite& rewrite_;
    RewriteJudge judge_;
    Editor* editor_;
    Either* either_ = nullptr;
    WritingHelp* help_ = nullptr;
    Prose* length_;
    int words_ = 0;
    LiveList* facts_;
    LiveList* language_;
    CheckTick* asked_ = nullptr;
    DifferenceView* difference_ = nullptr;
    wxTimer pause_;
};

}  // namespace

StepPanel* makeRewritePanel(wxWindow* parent, const StepStage& stage) {
    return new RewritePanel(parent, stage);
}

}  // namespace trainer
