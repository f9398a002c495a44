#include "trainer/windows/ballot_page.h"

#include <wx/sizer.h>

#include "trainer/windows/answer_panel.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/item.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int commentAfter = 500;  // milliseconds without a key
constexpr int leastForGauge = 28;  // in ems

std::string numberOf(std::size_t number) {
    return std::to_string(number);
}

}  // namespace

BallotPage::BallotPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions)
    : Panel(parent), desk_(desk), actions_(std::move(actions)) {
    SetBackgroundColour(palette().background);
    commentTimer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { tryTo([this] { keepComment(); }); });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) { onKey(event); });
}

BallotPage::~BallotPage() = default;

void BallotPage::make() {
    auto* head = new Row(this);
    auto& words = head->addWide(new Stack(head));
    title_ = &words.add(new Prose(&words, std::string(), TextSize::lead));
    title_->bold();
    place_ = &words.add(new Prose(&words, std::string(), TextSize::small), Space::hair);
    place_->coloured(palette().faint);
    gauge_ = &head->addSmall(
        new wxGauge(head, wxID_ANY, 1, wxDefaultPosition, FromDIP(wxSize(150, 10)), wxGA_HORIZONTAL));
    setAccessibleName(*gauge_, tr("Progress"));
    head->addSmall(button(head, tr("Look over all"), [this] { lookOver(); }));
    head->addSmall(button(head, tr("Close"), actions_.leave));
    column_ = new Column(this);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(head, 0, wxEXPAND | wxALL, space(*this, Space::medium));
    all->Add(column_, 1, wxEXPAND);
    foot_ = makeFoot();
    all->Add(foot_, 0, wxEXPAND | wxALL, space(*this, Space::medium));
    SetSizer(all);
    const auto wrap = [this, head] {
        const int width = std::max(1, GetClientSize().x - 2 * space(*this, Space::medium));
        // Where there is little room, the words say how far one is.
        gauge_->Show(width > leastForGauge * em(*this));
        head->wrapTo(width);
        foot_->wrapTo(width);
    };
    Bind(wxEVT_SIZE, [wrap](wxSizeEvent& event) {
        wrap();
        event.Skip();
    });
    wrap();
}

void BallotPage::open(const Campaign& campaign, KnownFramework framework, const std::string& unit) {
    if (!column_) make();
    if (!hasHere(campaign))
        ballot_ = std::make_unique<BallotPresenter>(desk_, campaign, std::move(framework));
    unit_ = unit;
    showsRoles_ = !ballot_->isBegun() || (ballot_->answered() == 0 && !ballot_->isGiven());
    show();
}

/// What is here already is gone on with, as long as nobody changed what is kept of it.
bool BallotPage::hasHere(const Campaign& campaign) const {
    if (!ballot_ || ballot_->campaign().id != campaign.id || ballot_->campaign().round != campaign.round)
        return false;
    const auto kept = desk_.campaigns().own(campaign.id, desk_.person().id);
    return kept && kept->ballot == ballot_->ballot() && kept->isGiven == ballot_->isGiven();
}

std::unique_ptr<BallotPresenter> BallotPage::standUp() {
    answers_ = nullptr;
    return std::move(ballot_);
}

bool BallotPage::rest() {
    return tryBeforeLeaving([this] { keepComment(); });
}

void BallotPage::show() {
    answers_ = nullptr;
    Stack& stack = column_->stack();
    const auto kept = stack.clear();
    if (showsRoles_)
        showStart(stack);
    else if (ballot_->isAtEnd() || ballot_->isGiven())
        showEnd(stack);
    else
        showCriterion(stack);
    foot_->Show(answers_ != nullptr);
    sayPlace();
    Layout();
    column_->refill();
}

void BallotPage::sayPlace() {
    title_->say(unit_ + " \u00B7 " + waveText(ballot_->campaign()));
    const std::size_t all = ballot_->asked().size();
    const std::string answered = fill(tr("{number} of {all} answered"),
                                      {{"number", numberOf(ballot_->answered())}, {"all", numberOf(all)}});
    const bool isAtOne = !showsRoles_ && !ballot_->isAtEnd();
    place_->say(showsRoles_ ? std::string(tr("My ballot"))
                : isAtOne   ? fill(tr("Criterion {number} of {all}"),
                                   {{"number", numberOf(ballot_->place() + 1)}, {"all", numberOf(all)}}) +
                                " \u00B7 " + answered
                          : answered);
    gauge_->SetRange(static_cast<int>(std::max<std::size_t>(all, 1)));
    gauge_->SetValue(static_cast<int>(ballot_->answered()));
    SendSizeEvent();
}

void BallotPage::showCriterion(Stack& stack) {
    const Criterion& criterion = *ballot_->asked()[ballot_->place()];
    stack.add(new Prose(&stack, ballot_->engagement().title, TextSize::small)).coloured(palette().accent);
    addText(stack, criterion);
    AnswerPanel::Actions actions{[this](const BallotAnswer& answer) {
                                     tryTo([&] {
                                         ballot_->answer(answer.kind, answer.level, answer.reason);
                                         sayPlace();
                                     });
                                 },
                                 [this] { commentTimer_.StartOnce(commentAfter); },
                                 [this](const wxWindow* shown) { show(shown); }};
    answers_ = &stack.add(new AnswerPanel(&stack, criterion, ballot_->framework().scale, std::move(actions)),
                          Space::medium);
    answers_->show(ballot_->answerAt(ballot_->place()));
    stack
        .add(new Prose(&stack,
                       std::string(tr("A digit, “?” or “-” chooses an answer. Enter goes on. Ctrl+Z takes "
                                      "back.")),
                       TextSize::small),
             Space::large)
        .coloured(palette().faint);
    back_->Enable(ballot_->place() > 0);
    answers_->begin();
}

void BallotPage::addText(Stack& stack, const Criterion& criterion) {
    stack.add(new Prose(&stack, criterion.text, TextSize::title), Space::small).bold();
    stack.add(new Prose(&stack, criterion.why), Space::small).coloured(palette().faint);
    addProofs(stack, criterion);
}

/// Examples of proof, for who asks for them.
void BallotPage::addProofs(Stack& stack, const Criterion& criterion) {
    auto& proofs = stack.add(new Stack(&stack), Space::small);
    auto* ask = button(&proofs, tr("How could we show it?"), {});
    auto& list = *new Stack(&proofs);
    for (const std::string& proof : criterion.proofs) list.add(new Item(&list, "\u2022", proof), Space::hair);
    list.Hide();
    proofs.addSmall(ask);
    proofs.add(&list);
    ask->Bind(wxEVT_BUTTON, [this, &list](wxCommandEvent&) {
        list.Show(!list.IsShown());
        column_->arrangeAgain();
    });
}

/// The ways on and back, which do not scroll.
Row* BallotPage::makeFoot() {
    auto* foot = new Row(this);
    foot->addWide(new Prose(foot, std::string()));
    back_ = &foot->addSmall(button(foot, tr("Back"), [this] { turn([this] { ballot_->goBack(); }); }));
    foot->addSmall(primaryButton(foot, tr("Go on"), [this] { goOn(); }));
    return foot;
}

void BallotPage::show(const wxWindow* shown) {
    column_->arrangeAgain();
    if (shown) column_->reveal(*shown);
}

/// Goes to another place; what is written here is kept first.
void BallotPage::turn(const std::function<void()>& step) {
    keepComment();
    if (!ballot_ || showsRoles_) return;
    step();
    show();
}

void BallotPage::goOn() {
    turn([this] { ballot_->goOn(); });
}

void BallotPage::lookOver() {
    turn([this] { ballot_->goToEnd(); });
}

bool BallotPage::pick(char key) {
    return answers_ && answers_->pick(key);
}

void BallotPage::keepComment() {
    commentTimer_.Stop();
    if (answers_ && ballot_ && ballot_->answerAt(ballot_->place())) ballot_->comment(answers_->comment());
}

}  // namespace trainer
