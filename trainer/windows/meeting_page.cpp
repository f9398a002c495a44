#include "trainer/windows/meeting_page.h"

#include <wx/msgdlg.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/campaign_reports.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/radio_group.h"
#include "trainer/windows/row.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;
using Kind = MeetingPoint::Kind;

constexpr int second = 1000;  // milliseconds
constexpr int manyRows = 14;  // of the agenda, without scrolling
constexpr int inAMinute = 60;
constexpr double widest = 1.3;  // in reading widths

std::string wordFor(Kind kind) {
    switch (kind) {
        case Kind::discuss: return tr("to discuss");
        case Kind::undecided: return tr("undecided");
        case Kind::adoptable: return tr("within tolerance");
    }
    return {};
}

/// What was decided of a point, with a sign.
std::string stateOf(const Meeting& meeting, std::size_t place) {
    const Consensus* decided = meeting.decidedAt(place);
    if (!decided) return "\u25CB";
    if (meeting.lacksReasonAt(place)) return "\u26A0 " + std::to_string(decided->level);
    return "\u2713 " + std::to_string(decided->level);
}

}  // namespace

MeetingPage::MeetingPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions)
    : Page(parent, widest), desk_(desk), actions_(std::move(actions)) {
    wordsTimer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { tryTo([this] { keepWords(); }); });
    clock_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { tick(); });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) { onKey(event); });
}

MeetingPage::~MeetingPage() = default;

void MeetingPage::open(const Campaign& campaign, KnownFramework framework, const std::string& unit) {
    const bool isHere = meeting_ && meeting_->campaign() == campaign;
    if (!isHere) meeting_ = std::make_unique<Meeting>(desk_, campaign, std::move(framework));
    unit_ = unit;
    refresh();
}

std::unique_ptr<Meeting> MeetingPage::standUp() {
    clock_.Stop();
    reason_ = dissent_ = nullptr;
    return std::move(meeting_);
}

void MeetingPage::refresh() {
    reason_ = dissent_ = nullptr;
    time_ = nullptr;
    levels_.reset();
    const auto kept = begin(tr("Consensus meeting"), unit_ + " \u00B7 " + waveText(meeting_->campaign()) +
                                                         " \u00B7 " + meeting_->framework().title);
    addHead();
    if (!meeting_->isOver()) {
        addAdopting();
        addPoint();
        addFoot();
        addProofs();
    }
    addAgenda();
    if (meeting_->isOver()) addAllProofs();
    addEnd();
    body().addSmall(
        button(&body(), tr("Back to the board"), [this] { actions_.leave(meeting_->campaign().id); }),
        Space::large);
    say();
    refill();
    if (levels_) levels_->focus();
    clock_.Start(second);
}

/// How far the meeting is, how long it has been at this point, and for whom it is shown.
void MeetingPage::addHead() {
    auto& row = body().add(new Row(&body()), Space::medium);
    auto& words = row.addWide(new Stack(&row));
    progress_ = &words.add(new Prose(&words, std::string()));
    progress_->bold();
    if (!meeting_->isOver()) {
        time_ = &words.add(new Prose(&words, std::string(), TextSize::small), Space::hair);
        time_->coloured(palette().faint);
        sayTime();
        row.addSmall(button(&row, isPaused_ ? tr("Start the clock") : tr("Stop the clock"), [this] {
            isPaused_ = !isPaused_;
            keepWords();
            refresh();
        }));
    }
    row.addSmall(
        button(&row, actions_.isEnlarged() ? tr("Ordinary screen") : tr("Big screen"), actions_.enlarge));
}

void MeetingPage::addAdopting() {
    const std::size_t open = meeting_->adoptable().size();
    const std::size_t adopted = meeting_->adopted();
    if (open + adopted == 0) return;
    auto& card = body().add(new Card(&body(), Space::medium), Space::medium);
    auto& row = card.add(new Row(&card));
    if (open > 0) {
        row.addWide(new Prose(
            &row,
            withNumber(trn("On {number} criterion the answers lie close together. It may be adopted as it "
                           "was answered.",
                           "On {number} criteria the answers lie close together. They may be adopted as "
                           "they were answered, in one go.",
                           open),
                       open)));
        row.addSmall(button(&row, tr("Adopt them"), [this] { change([](Meeting& one) { one.adopt(); }); }));
    } else {
        row.addWide(new Prose(
            &row,
            "\u2713  " + withNumber(trn("{number} criterion is adopted as it was answered.",
                                        "{number} criteria are adopted as they were answered.", adopted),
                                    adopted)));
        row.addSmall(button(&row, tr("Take the adoption back"),
                            [this] { change([](Meeting& one) { one.takeBackAdopted(); }); }));
    }
}

void MeetingPage::addFoot() {
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new Prose(&row,
                          std::string(tr("A digit chooses a level. Enter goes on. Ctrl+Z takes back. "
                                         "All of it is kept at once.")),
                          TextSize::small))
        .coloured(palette().faint);
    auto* back = button(&row, tr("Back"), [this] { goTo(meeting_->place() - 1); });
    back->Enable(meeting_->place() > 0);
    row.addSmall(back);
    row.addSmall(primaryButton(&row, tr("Go on"), [this] { goTo(meeting_->place() + 1); }))
        .Enable(meeting_->place() + 1 < meeting_->points().size());
}

void MeetingPage::addAgenda() {
    section(tr("All points"));
    auto& table = body().add(new TableView(
        &body(), tr("All points"), {tr("Point"), tr("Level"), tr("What the answers say"), tr("Criterion")}));
    for (std::size_t i = 0; i < meeting_->points().size(); ++i) {
        const MeetingPoint& point = meeting_->points()[i];
        table.add(
            {std::to_string(i + 1), stateOf(*meeting_, i), wordFor(point.kind), point.criterion().text});
    }
    table.showRows(manyRows);
    table.Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, &table](wxDataViewEvent& event) {
        const auto row = static_cast<std::size_t>(table.ItemToRow(event.GetItem()));
        CallAfter([this, row] { tryTo([this, row] { goTo(row); }); });
    });
}

void MeetingPage::addEnd() {
    section(meeting_->isOver() ? tr("The meeting is over") : tr("End the meeting"));
    auto& card = body().add(new Card(&body(), Space::medium));
    auto& row = card.add(new Row(&card));
    const std::string id = meeting_->campaign().id;
    row.addWide(new Prose(
        &row,
        std::string(meeting_->isOver()
                        ? tr("Levels, reasons and proofs are fixed. The minutes tell all of it, and name "
                             "nobody who answered.")
                        : tr("The minutes can be saved now, as a draft. Once the meeting is over, nothing "
                             "of it changes any more."))));
    row.addSmall(button(&row, tr("Print\u2026"), [this] { print(); }));
    row.addSmall(button(&row, tr("Save the minutes\u2026"), [this, id] {
        keepWords();
        save(*this, desk_, id, Report::minutes);
    }));
    if (meeting_->isOver())
        row.addSmall(primaryButton(&row, tr("See the result"), [this, id] { actions_.look(id); }));
    else
        row.addSmall(button(&row, tr("End the meeting\u2026"), [this] { end(); }));
}

void MeetingPage::print() {
    keepWords();
    trainer::print(*this, desk_, meeting_->campaign().id, Report::minutes);
}

void MeetingPage::end() {
    keepWords();
    if (const auto missing = meeting_->withoutReason(); !missing.empty()) {
        goTo(missing.front());
        wxMessageBox(wxString::FromUTF8(tr("This criterion has a level without a reason. Write why.")),
                     wxString::FromUTF8(tr("End the meeting")), wxOK | wxICON_INFORMATION, this);
        return;
    }
    const std::size_t open = meeting_->points().size() - meeting_->decided();
    std::string question =
        tr("End the meeting? Levels, reasons and proofs do not change any more after that.");
    if (open > 0)
        question += "\n" + withNumber(trn("{number} criterion stays without a level.",
                                          "{number} criteria stay without a level.", open),
                                      open);
    wxMessageDialog dialog(this, wxString::FromUTF8(question), wxString::FromUTF8(tr("End the meeting")),
                           wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    dialog.SetYesNoLabels(wxString::FromUTF8(tr("End the meeting")), wxString::FromUTF8(tr("Go on with it")));
    if (dialog.ShowModal() != wxID_YES) return;
    change([](Meeting& one) { one.end(); });
}

void MeetingPage::goTo(std::size_t place) {
    change([place](Meeting& one) { one.goTo(place); });
}

/// Does something to the meeting and shows it anew; what is written here is kept first.
void MeetingPage::change(const std::function<void(Meeting&)>& work) {
    keepWords();
    work(*meeting_);
    refresh();
}

bool MeetingPage::rest() {
    return tryBeforeLeaving([this] { keepWords(); });
}

void MeetingPage::tick() {
    if (isPaused_ || !time_ || !meeting_ || !IsShownOnScreen()) return;
    meeting_->tick();
    sayTime();
}

void MeetingPage::sayTime() {
    const int seconds = meeting_->seconds();
    const std::string two = std::to_string(100 + seconds % inAMinute).substr(1);
    time_->say(fill(isPaused_ ? tr("On this point for {minutes}:{seconds}, the clock is stopped")
                              : tr("On this point for {minutes}:{seconds}"),
                    {{"minutes", std::to_string(seconds / inAMinute)}, {"seconds", two}}));
}

void MeetingPage::say() {
    const std::size_t all = meeting_->points().size();
    progress_->say(fill(tr("{number} of {all} criteria have a level"),
                        {{"number", std::to_string(meeting_->decided())}, {"all", std::to_string(all)}}));
    if (!reason_) return;
    const bool isDecided = meeting_->decidedAt(meeting_->place()) != nullptr;
    reason_->Enable(isDecided);
    dissent_->Enable(isDecided);
    fault_->say(meeting_->lacksReasonAt(meeting_->place())
                    ? "\u26A0 " + std::string(tr("This level needs a reason before the meeting can end."))
                    : std::string());
    arrangeAgain();
}

}  // namespace trainer
