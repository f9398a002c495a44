// The criterion a meeting is at: what the answers told, and what the team decides.
#include <wx/textctrl.h>

#include "trainer/reports/dispersion.h"
#include "trainer/reports/document_parts.h"
#include "trainer/windows/digit_key.h"
#include "trainer/windows/drawing_view.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/field.h"
#include "trainer/windows/item.h"
#include "trainer/windows/meeting_page.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/radio_group.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Kind = MeetingPoint::Kind;

constexpr int keptAfter = 500;   // milliseconds without a key
constexpr int wordsHeight = 60;  // pixels of an ordinary screen

std::vector<Option> levelsOf(const Criterion& criterion, const Scale& scale) {
    std::vector<Option> options;
    for (std::size_t i = 0; i < scale.levels.size(); ++i) {
        const std::string& sign = i < criterion.signs.size() ? criterion.signs[i] : scale.levels[i].summary;
        scenarios::Run run;
        run.text = std::to_string(i) + "  " + scale.levels[i].title + (sign.empty() ? "" : "\n" + sign);
        options.push_back({std::to_string(i), {run}});
    }
    return options;
}

std::string whyHere(Kind kind) {
    switch (kind) {
        case Kind::discuss: return tr("To discuss: the answers are far apart.");
        case Kind::undecided: return tr("Undecided: the answers do not settle it.");
        case Kind::adoptable: return tr("Within tolerance: it may be adopted as it was answered.");
    }
    return {};
}

}  // namespace

void MeetingPage::addPoint() {
    const MeetingPoint& point = meeting_->here();
    section(fill(tr("Point {number} of {all}"), {{"number", std::to_string(meeting_->place() + 1)},
                                                 {"all", std::to_string(meeting_->points().size())}}));
    auto& card = body().add(new Card(&body()));
    card.add(new Prose(&card, titleOf(*point.engagement), TextSize::small)).coloured(palette().accent);
    card.add(new Prose(&card, point.criterion().text, TextSize::title)).bold();
    card.add(new Prose(&card, point.criterion().why), Space::hair).coloured(palette().faint);
    addTold(card);
    addComments(card);
    addLevels(card);
    addWords(card);
}

/// What may be told of the answers, and nothing else.
void MeetingPage::addTold(Stack& stack) {
    const MeetingPoint& point = meeting_->here();
    stack.add(new Prose(&stack, whyHere(point.kind)), Space::medium).bold();
    if (point.result->counts) stack.add(new DrawingView(&stack, spreadOf(*point.result->counts)));
    std::string told = agreementText(*point.result, meeting_->campaign().thresholds);
    if (point.result->word) told = fill(tr("Agreement: {word}"), {{"word", told}});
    if (point.result->median)
        told += " \u00B7 " + fill(tr("median {median}"), {{"median", medianText(*point.result)}});
    if (point.result->counts) {
        told += " \u00B7 " + fill(tr("answers by level: {counts}"), {{"counts", countsText(*point.result)}});
        told += " \u00B7 " + fill(tr("do not know: {number}"),
                                  {{"number", std::to_string(point.result->counts->dontKnow)}});
    }
    stack.add(new Prose(&stack, upperFirst(told), TextSize::small)).coloured(palette().faint);
}

void MeetingPage::addComments(Stack& stack) {
    const auto comments = meeting_->comments();
    if (comments.empty()) return;
    stack.add(new Prose(&stack, std::string(tr("What was written"))), Space::medium).bold();
    for (const std::string& comment : comments) stack.add(new Item(&stack, "\u2022", comment), Space::hair);
}

void MeetingPage::addLevels(Stack& stack) {
    stack.add(new Prose(&stack, std::string(tr("The level we agree on"))), Space::large).bold();
    levels_ = std::make_unique<RadioGroup>(
        stack, levelsOf(meeting_->here().criterion(), meeting_->framework().scale), [this] {
            tryTo([this] {
                if (const auto level = levels_->picked()) meeting_->decide(static_cast<int>(*level));
                say();
            });
        });
    if (const Consensus* decided = meeting_->decidedAt(meeting_->place()))
        levels_->pick(static_cast<std::size_t>(decided->level));
}

void MeetingPage::addWords(Stack& stack) {
    const Consensus* decided = meeting_->decidedAt(meeting_->place());
    const auto editor = [&](const char* label, const char* why, const std::string& text) {
        auto& field = stack.add(new Field(&stack, label, why), Space::medium);
        auto& made = field.add(new Editor(&field, label, [this] { wordsTimer_.StartOnce(keptAfter); }));
        made.SetMinSize(FromDIP(wxSize(-1, wordsHeight)));
        if (!text.empty()) made.write(text);
        return &made;
    };
    reason_ = editor(tr("Why this level?"), tr("A sentence for the minutes."),
                     decided ? decided->reason : std::string());
    fault_ = &stack.add(new Prose(&stack, std::string(), TextSize::small), Space::hair);
    fault_->coloured(palette().middling);
    dissent_ = editor(tr("Who sees it otherwise?"), tr("If some do: how many, and at which level. No names."),
                      decided ? decided->dissent : std::string());
    wordsTimer_.Stop();
}

void MeetingPage::keepWords() {
    wordsTimer_.Stop();
    if (!meeting_ || !reason_ || meeting_->isOver()) return;
    meeting_->explain(reason_->text(), dissent_->text());
    say();
}

bool MeetingPage::pick(int level) {
    if (!levels_ || level >= static_cast<int>(levels_->size())) return false;
    levels_->pick(static_cast<std::size_t>(level));
    levels_->focus();
    meeting_->decide(level);
    say();
    return true;
}

void MeetingPage::onKey(wxKeyEvent& event) {
    const bool writes = dynamic_cast<wxTextCtrl*>(FindFocus()) != nullptr;
    const bool chooses = dynamic_cast<wxRadioButton*>(FindFocus()) != nullptr;
    const int key = event.GetKeyCode();
    const bool isEnter = key == WXK_RETURN || key == WXK_NUMPAD_ENTER;
    const auto digit = digitOf(event);
    if (!meeting_ || meeting_->isOver()) {
        event.Skip();
    } else if (isEnter && (event.ControlDown() || chooses)) {
        CallAfter([this] { tryTo([this] { goTo(meeting_->place() + 1); }); });
    } else if (event.ControlDown() && (key == 'Z' || key == 'Y') && !writes) {
        const bool forth = key == 'Y' || event.ShiftDown();
        CallAfter([this, forth] {
            tryTo([&] { change([forth](Meeting& one) { forth ? one.redo() : one.undo(); }); });
        });
    } else if (writes || event.ControlDown() || event.AltDown() || !digit) {
        event.Skip();
    } else {
        tryTo([&] {
            if (!pick(*digit)) event.Skip();
        });
    }
}

}  // namespace trainer
