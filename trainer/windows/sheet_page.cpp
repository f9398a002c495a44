#include "trainer/windows/sheet_page.h"

#include <wx/msgdlg.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/trying.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr double widest = 1.2;  // in reading widths

wxString shown(const std::string& text) {
    return wxString::FromUTF8(text);
}

std::string orDash(const std::string& text) {
    return text.empty() ? "\u2014" : text;
}

/// What one version says otherwise than the one before.
void addDifference(Stack& stack, const char* title, const SheetLines& before, const SheetLines& after) {
    stack.add(new Prose(&stack, std::string(title)), Space::medium).bold();
    for (std::size_t i = 0; i < before.size() && i < after.size(); ++i)
        if (before[i].second != after[i].second)
            stack.add(new Prose(&stack, "\u2022  " + fill(tr("{field}: {before} \u2192 {after}"),
                                                          {{"field", after[i].first},
                                                           {"before", orDash(before[i].second)},
                                                           {"after", orDash(after[i].second)}})),
                      Space::hair);
}

}  // namespace

bool agrees(wxWindow& parent, const std::string& question, const std::string& yes, const std::string& no) {
    wxMessageDialog dialog(&parent, shown(question), shown("Cap Usager"),
                           wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    dialog.SetYesNoLabels(shown(yes), shown(no));
    return dialog.ShowModal() == wxID_YES;
}

SheetPage::SheetPage(wxWindow* parent, PlanDesk& desk)
    : Page(parent, widest),
      begun_(
          *this, desk, [this] { return keeping() ? keeping()->whatIsBegun() : assessment::Begun(); },
          [this](const std::string& why) {
              sayFaults(why.empty() ? std::vector<std::string>() : std::vector{why});
          }) {}

void SheetPage::pickUp() {
    const auto begun = begun_.find(keeping()->whatIsBegun().about);
    isBack_ = begun && keeping()->goOnWith(*begun);
}

void SheetPage::refresh() {
    faults_ = nullptr;
    forget();
    const auto kept = begin(title());
    if (keeping()->hasMovedOn()) {
        addBoth();
    } else {
        addBack();
        addSheet();
        addFoot();
        if (!keeping()->isNew()) addEnd();
    }
    refill();
    begun_.watch();
}

void SheetPage::addBack() {
    isBack_ = isBack_ && keeping()->isChanged();
    if (isBack_) addBegunAgain(body());
}

void SheetPage::refreshHere() {
    const int place = GetViewStart().y;
    refresh();
    Scroll(0, place);
}

/// What they left and what was changed here, to choose from.
void SheetPage::addBoth() {
    auto& card = body().add(new Card(&body()), Space::large);
    card.stripe(palette().accent);
    const bool isGone = keeping()->isGone();
    card.add(new Prose(&card,
                       std::string(isGone ? tr("Somebody else removed this while you changed it.")
                                          : tr("Somebody else changed this while you did.")),
                       TextSize::lead))
        .bold();
    card.add(new Prose(&card, std::string(tr("Nothing is overwritten: look at both, and choose."))));
    const Versions all = versions();
    if (!isGone) addDifference(card, tr("What they changed"), all.begun, all.theirs);
    addDifference(card, tr("What you changed"), all.begun, all.mine);
    addChoice(card);
}

void SheetPage::addChoice(Stack& stack) {
    const bool isGone = keeping()->isGone();
    stack
        .add(new Prose(
                 &stack,
                 std::string(isGone
                                 ? tr("\u201cAdd mine\u201d puts it in again as you wrote it.")
                                 : tr("\u201cAdd mine\u201d leaves what they changed and writes your changes "
                                      "into it. Where both changed the same, yours stands.")),
                 TextSize::small),
             Space::medium)
        .coloured(palette().faint);
    auto& row = stack.add(new Row(&stack), Space::medium);
    row.addWide(new Prose(&row, std::string()));
    row.addSmall(button(&row, isGone ? tr("Leave it removed") : tr("Leave it as theirs"), [this, isGone] {
        if (!isGone) {
            keeping()->takeTheirs();
            refresh();
            return;
        }
        const std::string here = unit();
        drop();
        leave(here);
    }));
    row.addSmall(button(&row, tr("Add mine"), [this] {
        keeping()->putMineOnTheirs();
        refresh();
    }));
}

void SheetPage::addFoot() {
    faults_ = &body().add(new Prose(&body(), std::string()), Space::medium);
    faults_->coloured(palette().bad);
    const bool isNew = keeping()->isNew();
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addWide(new Prose(&row,
                          std::string(mayWrite() ? tr("What you write is kept when you leave the page.")
                                                 : tr("Another service wrote this.")),
                          TextSize::small))
        .coloured(palette().faint);
    row.addSmall(button(&row, wayBack(), [this] { leave(unit()); }));
    if (!mayWrite()) return;
    if (!isNew && !removal().empty()) row.addSmall(button(&row, removal(), [this] { remove(); }));
    if (keeping()->mayTakeBack())
        row.addSmall(button(&row, tr("Take the last change back"), [this] {
            keeping()->takeBack();
            announce(*this, tr("It is taken back."));
            refresh();
        }));
    row.addSmall((isNew ? primaryButton : button)(&row, isNew ? tr("Write it down") : tr("Keep the changes"),
                                                  [this] { keep(); }));
}

void SheetPage::sayFaults(const std::vector<std::string>& faults) {
    std::string all;
    for (const std::string& fault : faults) all += (all.empty() ? "\u26A0 " : "\n\u26A0 ") + fault;
    if (faults_) faults_->say(all);
    if (!all.empty()) announce(*this, all);
    arrangeAgain();
}

/// What is kept is not begun any more.
bool SheetPage::keepNow() {
    const bool isKept = keeping()->keep();
    begun_.keep();
    return isKept;
}

bool SheetPage::keep() {
    const auto found = faults();
    sayFaults(found);
    if (!found.empty()) return false;
    if (!keeping()->isNew() && !keeping()->isChanged()) return true;
    const bool isKept = keepNow();
    announce(*this, isKept ? tr("It is kept.") : tr("Somebody else changed this while you did."));
    refresh();
    return isKept;
}

bool SheetPage::mayRemove() {
    const std::string why = whyItStays();
    if (!why.empty()) sayFaults({why});
    return why.empty();
}

void SheetPage::remove() {
    if (!mayRemove() || !agrees(*this, removalQuestion(), tr("Remove it"), tr("Leave it"))) return;
    if (keeping()->remove()) {
        removed();
        return;
    }
    refresh();
    if (!keeping()->hasMovedOn()) mayRemove();
}

/// What cannot be kept is left out only if they say so.
bool SheetPage::asksToLeave() {
    const bool isLeft =
        agrees(*this,
               keeping()->hasMovedOn()
                   ? tr("Somebody else changed this too, and you have not chosen yet what shall stay.")
                   : tr("What you wrote here cannot be kept as it is."),
               tr("Leave it out"), tr("Stay here"));
    if (isLeft) {
        drop();
        begun_.keep();
    } else if (!keeping()->hasMovedOn()) {
        sayFaults(faults());
    }
    return isLeft;
}

bool SheetPage::rest() {
    begun_.keep();
    if (!keeping()) return true;
    if (!keeping()->hasMovedOn() && !isWritten()) return true;
    if (keeping()->hasMovedOn() || !faults().empty()) return asksToLeave();
    bool isKept = false;
    if (!tryBeforeLeaving([&] { isKept = keepNow(); })) return false;
    if (isKept || !keeping()->hasMovedOn()) return true;
    refresh();
    return false;
}

}  // namespace trainer
