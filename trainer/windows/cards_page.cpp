#include "trainer/windows/cards_page.h"

#include <wx/button.h>
#include <wx/spinctrl.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;
using Fault = CardCounts::Fault;

constexpr int mostCards = 100000;
constexpr int manyRows = 12;  // of the table, without scrolling

std::string sentenceFor(Fault fault, const Campaign& campaign) {
    switch (fault) {
        case Fault::none: return {};
        case Fault::tooMany:
            return withNumber(tr("More cards than the {number} people who are asked. Count again, or change "
                                 "how many are asked."),
                              static_cast<std::size_t>(campaign.expected));
        case Fault::tooFew:
            return withNumber(tr("Fewer than {number} cards: nothing will be shown of this criterion."),
                              static_cast<std::size_t>(campaign.thresholds.k));
    }
    return {};
}

std::string countsOf(const Counts& counts) {
    std::string words;
    for (const int one : counts.levels) words += std::to_string(one) + " \u00B7 ";
    return words + "? " + std::to_string(counts.dontKnow) + " \u00B7 - " +
           std::to_string(counts.notConcerned);
}

}  // namespace

CardsPage::CardsPage(wxWindow* parent, DiagnosticDesk& desk, std::function<void(const std::string&)> leave)
    : Page(parent), desk_(desk), leave_(std::move(leave)) {
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) { onKey(event); });
}

void CardsPage::open(const Campaign& campaign, KnownFramework framework, const std::string& unit) {
    cards_ = std::make_unique<CardCounts>(desk_, campaign, std::move(framework));
    unit_ = unit;
    refresh();
}

void CardsPage::refresh() {
    const std::size_t all = cards_->criteria().size();
    const auto kept =
        begin(tr("Cards"),
              unit_ + " \u00B7 " + waveText(cards_->campaign()) + " \u00B7 " +
                  fill(tr("Criterion {number} of {all}"),
                       {{"number", std::to_string(cards_->place() + 1)}, {"all", std::to_string(all)}}));
    addCriterion();
    addFoot();
    addTable();
    refill();
    numbers_.front()->SetFocus();
}

void CardsPage::addCriterion() {
    const Criterion& criterion = *cards_->criteria()[cards_->place()];
    const Scale& scale = cards_->framework().scale;
    const Counts counts = cards_->at(cards_->place());
    auto& card = body().add(new Card(&body()), Space::medium);
    card.add(new Prose(&card, criterion.text, TextSize::lead)).bold();
    numbers_.clear();
    for (std::size_t i = 0; i < scale.levels.size(); ++i)
        addNumber(card, std::to_string(i) + "  " + scale.levels[i].title,
                  i < criterion.signs.size() ? criterion.signs[i] : std::string(), counts.levels[i]);
    addNumber(card, "?  " + scale.dontKnow.title, {}, counts.dontKnow);
    addNumber(card, "-  " + scale.notConcerned.title, {}, counts.notConcerned);
    sum_ = &card.add(new Prose(&card, std::string()), Space::medium);
    saySum();
}

void CardsPage::addNumber(Card& card, const std::string& label, const std::string& sign, int value) {
    auto& row = card.add(new Row(&card), Space::small);
    auto& words = row.addWide(new Stack(&row));
    words.add(new Prose(&words, label)).bold();
    if (!sign.empty())
        words.add(new Prose(&words, sign, TextSize::small), Space::hair).coloured(palette().faint);
    auto* number = new wxSpinCtrl(&row, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS, 0,
                                  mostCards, value);
    number->SetMinSize(wxSize(std::max(number->GetBestSize().x, 5 * em(*this)), -1));
    setAccessibleName(*number, label, sign);
    number->Bind(wxEVT_SPINCTRL, [this](wxSpinEvent&) { typed(); });
    number->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { typed(); });
    row.addSmall(number);
    numbers_.push_back(number);
}

Counts CardsPage::shown() const {
    Counts counts;
    const std::size_t levels = numbers_.size() - 2;
    for (std::size_t i = 0; i < levels; ++i) counts.levels.push_back(numbers_[i]->GetValue());
    counts.dontKnow = numbers_[levels]->GetValue();
    counts.notConcerned = numbers_[levels + 1]->GetValue();
    return counts;
}

void CardsPage::typed() {
    tryTo([this] { cards_->put(shown()); });
    saySum();
    if (!table_) return;
    const std::size_t place = cards_->place();
    const auto row = static_cast<unsigned>(place);
    const bool isTyped = cards_->isTyped(place);
    table_->SetTextValue(wxString::FromUTF8(isTyped ? countsOf(cards_->at(place)) : "\u2013"), row, 1);
    table_->SetTextValue(wxString::FromUTF8(sentenceFor(cards_->faultAt(place), cards_->campaign())), row, 3);
    arrangeAgain();
}

void CardsPage::saySum() {
    const auto sum = static_cast<std::size_t>(cards_->at(cards_->place()).answered());
    const std::string fault = sentenceFor(cards_->faultAt(cards_->place()), cards_->campaign());
    const std::string cards = withNumber(trn("{number} card", "{number} cards", sum), sum);
    sum_->say(fault.empty() ? cards : cards + ". \u26A0 " + fault);
    sum_->coloured(fault.empty() ? palette().text : palette().bad);
}

void CardsPage::addFoot() {
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(
           new Prose(&row, std::string(tr("Each number is kept at once. Enter goes on.")), TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, tr("Back to the board"), [this] { leave_(cards_->campaign().id); }));
    auto* back = button(&row, tr("Back"), [this] { goTo(cards_->place() - 1); });
    back->Enable(cards_->place() > 0);
    row.addSmall(back);
    row.addSmall(primaryButton(&row, tr("Go on"), [this] { goTo(cards_->place() + 1); }))
        .Enable(cards_->place() + 1 < cards_->criteria().size());
}

void CardsPage::addTable() {
    const auto& criteria = cards_->criteria();
    section(fill(tr("{number} of {all} criteria are typed in"),
                 {{"number", std::to_string(cards_->typed())}, {"all", std::to_string(criteria.size())}}));
    table_ = &body().add(
        new TableView(&body(), tr("Cards"), {tr("Number"), tr("Cards"), tr("Criterion"), tr("To check")}));
    for (std::size_t i = 0; i < criteria.size(); ++i)
        table_->add({std::to_string(i + 1), cards_->isTyped(i) ? countsOf(cards_->at(i)) : "\u2013",
                     criteria[i]->text, sentenceFor(cards_->faultAt(i), cards_->campaign())});
    table_->showRows(manyRows);
    table_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent& event) {
        const auto row = static_cast<std::size_t>(table_->ItemToRow(event.GetItem()));
        CallAfter([this, row] { goTo(row); });
    });
}

void CardsPage::goTo(std::size_t place) {
    table_ = nullptr;
    cards_->goTo(place);
    refresh();
}

void CardsPage::onKey(wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    const bool isEnter = key == WXK_RETURN || key == WXK_NUMPAD_ENTER;
    const bool isElsewhere =
        dynamic_cast<wxButton*>(FindFocus()) || dynamic_cast<wxDataViewCtrl*>(FindFocus());
    const bool isUndo = event.ControlDown() && (key == 'Z' || key == 'Y');
    if (!cards_ || (!isUndo && (!isEnter || isElsewhere))) {
        event.Skip();
        return;
    }
    const bool forth = key == 'Y' || event.ShiftDown();
    CallAfter([this, isUndo, forth] {
        tryTo([&] {
            if (isUndo) forth ? cards_->redo() : cards_->undo();
            goTo(isUndo ? cards_->place() : cards_->place() + 1);
        });
    });
}

}  // namespace trainer
