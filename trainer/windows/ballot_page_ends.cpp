// How a ballot begins and how it ends: whom somebody answers as, all of it to look over, and handing it in.
#include <wx/msgdlg.h>

#include "trainer/windows/ballot_page.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/item.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/radio_group.h"
#include "trainer/windows/row.h"
#include "trainer/windows/table_view.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int manyRows = 16;  // of the table, without scrolling

std::string wordsOf(const BallotAnswer* answer, const Scale& scale) {
    if (!answer) return "\u2013";
    if (answer->kind == BallotAnswer::Kind::dontKnow) return "?  " + scale.dontKnow.title;
    if (answer->kind == BallotAnswer::Kind::notConcerned) return "-  " + scale.notConcerned.title;
    return std::to_string(answer->level) + "  " +
           scale.levels.at(static_cast<std::size_t>(answer->level)).title;
}

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

}  // namespace

void BallotPage::showStart(Stack& stack) {
    const Framework& framework = ballot_->framework();
    stack.add(new Prose(&stack, framework.title, TextSize::title)).bold();
    stack.add(new Prose(&stack, framework.summary), Space::small);
    addRoles(stack.add(new Card(&stack), Space::medium));
    auto& promise = stack.add(new Card(&stack, Space::medium), Space::medium);
    for (const std::string& sentence : sentencesFor(ballot_->campaign().thresholds))
        promise.add(new Item(&promise, "\u2022", sentence), Space::hair);
    promise.add(new Item(&promise, "\u2022",
                         tr("When it is closed, the ballots are counted and deleted. Nobody can find out who "
                            "answered what.")),
                Space::hair);
    stack.add(new Prose(&stack, framework.notice, TextSize::small), Space::medium).coloured(palette().faint);
}

void BallotPage::addRoles(Card& card) {
    card.add(new Prose(&card, std::string(tr("You answer as")))).bold();
    const auto respondents = ballot_->respondents();
    std::vector<Option> options;
    for (const Respondent one : respondents)
        options.push_back({std::to_string(static_cast<int>(one)),
                           textOf(wordFor(one) + " \u00B7 " +
                                  withNumber(trn("{number} criterion", "{number} criteria",
                                                 askedOf(ballot_->framework(), one).size()),
                                             askedOf(ballot_->framework(), one).size()))});
    roles_ = std::make_unique<RadioGroup>(card, options, [] {});
    const auto now = std::ranges::find(respondents, ballot_->respondent());
    roles_->pick(now == respondents.end() ? std::size_t(0)
                                          : static_cast<std::size_t>(now - respondents.begin()));
    card.addSmall(primaryButton(&card, ballot_->isBegun() ? tr("Go on") : tr("Begin"), [this] { begin(); }),
                  Space::medium);
    roles_->focus();
}

void BallotPage::begin() {
    ballot_->choose(ballot_->respondents().at(roles_->picked().value_or(0)));
    showsRoles_ = false;
    show();
}

void BallotPage::showEnd(Stack& stack) {
    stack.add(new Prose(&stack, std::string(tr("Your ballot")), TextSize::title)).bold();
    addHandIn(stack);
    addOverview(stack);
    auto& role = stack.add(new Row(&stack), Space::medium);
    role.addWide(
        new Prose(&role, fill(tr("You answer as: {who}."), {{"who", wordFor(ballot_->respondent())}})));
    auto* change = button(&role, tr("Change"), [this] {
        showsRoles_ = true;
        show();
    });
    sayOfWhat(*change, tr("Change"), tr("You answer as"));
    change->Enable(!ballot_->isGiven());
    role.addSmall(change);
}

void BallotPage::addHandIn(Stack& stack) {
    auto& card = stack.add(new Card(&stack), Space::medium);
    const std::size_t open = ballot_->unanswered().size();
    if (ballot_->isGiven()) {
        card.add(new Prose(&card,
                           "\u2713  " + std::string(tr("Your ballot is handed in. It counts. Thank you!")),
                           TextSize::lead))
            .bold();
        if (actions_.send && ballot_->campaign().isGuest) {
            card.add(
                new Prose(&card, std::string(tr("Save it as a file and send that to who invited you."))));
            card.addSmall(
                primaryButton(&card, tr("Save my ballot\u2026"), [this] { actions_.send(*ballot_); }),
                Space::medium);
        }
        auto& row = card.add(new Row(&card), Space::medium);
        row.addWide(new Prose(&row, std::string(tr("You may change it as long as the diagnostic is open."))));
        row.addSmall(button(&row, tr("Take it back"),
                            [this] {
                                ballot_->takeBack();
                                show();
                            }))
            .SetFocus();
        return;
    }
    card.add(new Prose(&card,
                       open == 0 ? std::string(tr("Every criterion has an answer."))
                                 : withNumber(trn("{number} criterion has no answer yet.",
                                                  "{number} criteria have no answer yet.", open),
                                              open),
                       TextSize::lead))
        .bold();
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, std::string(tr("It counts once it is handed in."))));
    if (open > 0)
        row.addSmall(button(&row, tr("Answer what is missing"),
                            [this] { turn([this] { ballot_->goTo(ballot_->unanswered().front()); }); }));
    row.addSmall(primaryButton(&row, tr("Hand in my ballot"), [this] { handIn(); })).SetFocus();
}

void BallotPage::addOverview(Stack& stack) {
    auto& table = stack.add(
        new TableView(&stack, tr("Your ballot"), {tr("Number"), tr("Your answer"), tr("Criterion")}),
        Space::medium);
    const auto& asked = ballot_->asked();
    for (std::size_t i = 0; i < asked.size(); ++i)
        table.add({std::to_string(i + 1), wordsOf(ballot_->answerAt(i), ballot_->framework().scale),
                   asked[i]->text});
    table.showRows(manyRows);
    if (ballot_->isGiven()) return;
    table.Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, &table](wxDataViewEvent& event) {
        const auto row = static_cast<std::size_t>(table.ItemToRow(event.GetItem()));
        CallAfter([this, row] { turn([this, row] { ballot_->goTo(row); }); });
    });
    stack
        .add(new Prose(&stack, std::string(tr("Enter, or a double click, goes to a criterion.")),
                       TextSize::small),
             Space::hair)
        .coloured(palette().faint);
}

/// Blanks are allowed, but not by mistake.
void BallotPage::handIn() {
    const std::size_t open = ballot_->unanswered().size();
    if (open > 0) {
        wxMessageDialog dialog(
            this,
            words(withNumber(trn("{number} criterion has no answer. Hand the ballot in as it is?",
                                 "{number} criteria have no answer. Hand the ballot in as it is?", open),
                             open)),
            words("Cap Usager"), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
        dialog.SetYesNoLabels(words(tr("Hand in")), words(tr("Go on answering")));
        if (dialog.ShowModal() != wxID_YES) return;
    }
    ballot_->handIn();
    show();
}

}  // namespace trainer
