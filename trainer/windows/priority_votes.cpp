// How a group votes on an action: cards for what it changes and what work it takes, and dots.
#include <wx/filedlg.h>

#include <algorithm>
#include <array>

#include "trainer/reports/effort_board.h"
#include "trainer/reports/vote_sheet.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/document_file.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/parts_bar.h"
#include "trainer/windows/priority_page.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/split.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/ranking_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int mostVotes = 10000;
constexpr std::size_t mostLines = 8;  // of what is wrong with a table
constexpr int manyRows = 12;          // of the table, without scrolling
constexpr std::array grades{Grade::low, Grade::medium, Grade::high};
constexpr std::array groups{VoterGroup::team, VoterGroup::committee};

int at(const Counts& counts, std::size_t level) {
    return level < counts.levels.size() ? counts.levels[level] : 0;
}

/// "0 · 2 · 5"; a dash where nobody showed a card.
std::string cardsText(const Counts& counts) {
    if (counts.rated() == 0) return "\u2013";
    std::string text;
    for (std::size_t level = 0; level < grades.size(); ++level)
        text += (level > 0 ? " \u00B7 " : "") + std::to_string(at(counts, level));
    return text;
}

std::vector<std::string> cellsOf(const Placing& placing) {
    return {cardsText(placing.impact), cardsText(placing.effort),
            placing.dots == 0 ? std::string("\u2013") : std::to_string(placing.dots)};
}

}  // namespace

void PriorityPage::addVote() {
    if (workshop_->actions().empty()) {
        body().add(new Prose(&body(), std::string(tr("No action is chosen. Choose some first."))),
                   Space::large);
        return;
    }
    section(tr("Who votes?"));
    std::vector<std::string> names;
    for (const VoterGroup group : groups) names.push_back(wordFor(group));
    body().add(
        new PartsBar(&body(), names, static_cast<std::size_t>(workshop_->group()), [this](std::size_t group) {
            change([group](PriorityWorkshop& one) { one.hear(groups.at(group)); });
        }));
    if (!workshop_->isOver()) {
        addAction();
        addVoteFoot();
    }
    addVotes();
    if (!workshop_->isOver()) addTables();
}

void PriorityPage::addAction() {
    const Action& action = *workshop_->actions().at(workshop_->place());
    const Placing placing = workshop_->placing();
    section(fill(tr("Action {number} of {all}"), {{"number", std::to_string(workshop_->place() + 1)},
                                                  {"all", std::to_string(workshop_->actions().size())}}));
    auto& card = body().add(new Card(&body()));
    card.add(new Prose(&card, action.title, TextSize::title)).bold();
    if (!action.details.empty())
        card.add(new Prose(&card, action.details), Space::hair).coloured(palette().faint);
    auto& both = card.add(new Split(&card, 0.5, 40), Space::medium);
    addCards(both.left(), tr("What it changes for users"), impactWord, placing.impact);
    addCards(both.right(), tr("The work it takes"), effortWord, placing.effort);
    card.add(new Prose(&card, std::string(tr("What is done first"))), Space::medium).bold();
    addNumber(card, tr("Dots"), tr("For its priority."), placing.dots);
    count_ = &card.add(new Prose(&card, std::string(), TextSize::small), Space::medium);
    count_->coloured(palette().faint);
    saySums();
}

void PriorityPage::addCards(Stack& stack, const std::string& title, std::string (*wordOf)(Grade),
                            const Counts& counts) {
    stack.add(new Prose(&stack, title)).bold();
    for (std::size_t level = 0; level < grades.size(); ++level)
        addNumber(stack, wordOf(grades.at(level)), tr("How many cards."), at(counts, level));
}

void PriorityPage::addNumber(Stack& stack, const std::string& label, const std::string& why, int value) {
    auto& row = stack.add(new Row(&stack), Space::small);
    row.addWide(new Prose(&row, label));
    auto* number = new wxSpinCtrl(&row, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS, 0,
                                  mostVotes, value);
    number->SetMinSize(wxSize(std::max(number->GetBestSize().x, 5 * em(*this)), -1));
    setAccessibleName(*number, label, why);
    number->Bind(wxEVT_SPINCTRL, [this](wxSpinEvent&) { typed(); });
    number->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { typed(); });
    row.addSmall(number);
    numbers_.push_back(number);
}

Placing PriorityPage::shown() const {
    const auto counts = [this](std::size_t from) {
        Counts some;
        for (std::size_t i = 0; i < grades.size(); ++i)
            some.levels.push_back(numbers_.at(from + i)->GetValue());
        return some.rated() == 0 ? Counts() : some;
    };
    return {counts(0), counts(grades.size()), numbers_.back()->GetValue()};
}

void PriorityPage::typed() {
    if (numbers_.size() != 2 * grades.size() + 1) return;
    isUnkept_ = !tryTo([this] { workshop_->put(shown()); });
    if (isUnkept_ || tellOvertaken()) return;
    saySums();
    if (!table_) return;
    const auto cells = cellsOf(workshop_->placing());
    for (std::size_t i = 0; i < cells.size(); ++i)
        table_->SetTextValue(wxString::FromUTF8(cells[i]), static_cast<unsigned>(workshop_->place()),
                             static_cast<unsigned>(i + 1));
    arrangeAgain();
}

void PriorityPage::keepTyped() {
    if (!isUnkept_) return;
    workshop_->put(shown());
    isUnkept_ = false;
}

bool PriorityPage::rest() {
    if (!tryBeforeLeaving([this] { keepTyped(); })) return false;
    isUnkept_ = false;
    return true;
}

/// How many voted, so that a card that was forgotten is seen.
void PriorityPage::saySums() {
    const Placing placing = workshop_->placing();
    const auto cards = [](const Counts& counts) {
        const auto sum = static_cast<std::size_t>(counts.rated());
        return withNumber(trn("{number} card", "{number} cards", sum), sum);
    };
    count_->say(fill(tr("What it changes: {impact}. The work it takes: {effort}."),
                     {{"impact", cards(placing.impact)}, {"effort", cards(placing.effort)}}));
}

void PriorityPage::addVoteFoot() {
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new Prose(&row,
                          std::string(tr("Each number is kept at once. Enter goes on. Cards, dots or both: "
                                         "leave what you do not use at 0.")),
                          TextSize::small))
        .coloured(palette().faint);
    auto* back = button(&row, tr("Back"), [this] { goTo(workshop_->place() - 1); });
    back->Enable(workshop_->place() > 0);
    row.addSmall(back);
    const bool isLast = workshop_->place() + 1 >= workshop_->actions().size();
    row.addSmall(primaryButton(&row, isLast ? tr("Decide") : tr("Go on"), [this, isLast] {
        isLast ? goTo(Stage::decide) : goTo(workshop_->place() + 1);
    }));
}

void PriorityPage::addVotes() {
    section(fill(tr("Votes on {number} of {all} actions"),
                 {{"number", std::to_string(workshop_->voted())},
                  {"all", std::to_string(workshop_->actions().size())}}));
    body()
        .add(new Prose(&body(), std::string(tr("Cards from \u201clow\u201d to \u201chigh\u201d.")),
                       TextSize::small),
             Space::hair)
        .coloured(palette().faint);
    table_ = &body().add(
        new TableView(&body(), tr("Votes"), {tr("Action"), tr("What it changes"), tr("Work"), tr("Dots")}));
    for (const Action* action : workshop_->actions()) {
        auto cells = cellsOf(workshop_->placingOf(action->id));
        cells.insert(cells.begin(), action->title);
        table_->add(cells);
    }
    table_->showRows(manyRows);
    table_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent& event) {
        const auto row = static_cast<std::size_t>(table_->ItemToRow(event.GetItem()));
        CallAfter([this, row] { tryTo([this, row] { goTo(row); }); });
    });
}

void PriorityPage::addTables() {
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(
        &row, std::string(tr("The votes may come from a table too: how many cards and dots, and how "
                             "each person ranks the actions. It needs no names."))));
    row.addSmall(button(&row, tr("Save a table to fill in\u2026"), [this] { saveTable(); }));
    row.addSmall(button(&row, tr("Bring a table in\u2026"), [this] {
        wxFileDialog dialog(this, wxString::FromUTF8(tr("Bring a table of votes in")), {}, {},
                            wxString::FromUTF8("OpenDocument, CSV|*.ods;*.csv"),
                            wxFD_OPEN | wxFD_FILE_MUST_EXIST);
        if (dialog.ShowModal() == wxID_OK) bring(dialog.GetPath().utf8_string());
    }));
}

void PriorityPage::saveTable() {
    const std::string path = askWhereTo(*this, tr("Save a table to fill in"), tr("votes.ods"),
                                        "OpenDocument (*.ods)|*.ods|CSV (*.csv)|*.csv");
    if (path.empty()) return;
    const Spreadsheet table{{voteSheetOf(workshop_->workshop(), workshop_->group(), workshop_->actions())}};
    desk_.diagnostics().save(path,
                             path.ends_with(".csv") ? csvOf(table.pages.front()) : odsOf(table, tr("en")));
}

void PriorityPage::bring(const std::string& path) {
    const VotesFile read = desk_.readVotes(path, workshop_->workshop().actions);
    if (!read.whyNot.empty()) {
        std::string all = tr("Nothing of this table was taken:");
        for (std::size_t i = 0; i < std::min(mostLines, read.whyNot.size()); ++i)
            all += "\n" + read.whyNot[i];
        notice(Notice::warning, all);
        return;
    }
    change([&](PriorityWorkshop& one) { one.bring(read.votes); });
    notice(Notice::done, fill(tr("The table is taken in: votes on {actions} actions, {rankings} rankings."),
                              {{"actions", std::to_string(read.votes.placings.size())},
                               {"rankings", std::to_string(read.votes.rankings.size())}}));
}

}  // namespace trainer
