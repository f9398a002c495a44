// What is taken along from a follow-up meeting: the minutes, and what each owner sees to.
#include <wx/utils.h>

#include "assessment/plan/follow_up.h"
#include "trainer/presenters/campaign_list.h"
#include "trainer/reports/owner_list.h"
#include "trainer/reports/plain_document.h"
#include "trainer/windows/buttons.h"
#include "trainer/windows/document_file.h"
#include "trainer/windows/follow_up_page.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/known_names.h"
#include "trainer/windows/printing.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {

using namespace assessment;

FollowUpRecord FollowUpPage::record() const {
    const FollowUpMeeting& meeting = *seat_.meeting;
    Action ofUnit;
    ofUnit.unit = meeting.unit();
    FollowUpRecord record{unitName(desk_.diagnostics(), meeting.unit()),
                          {},
                          {},
                          meeting.day(),
                          meeting.day(),
                          namesFor(desk_, ofUnit),
                          meeting.measured()};
    for (const auto& [action, journal] : meeting.minuted()) {
        record.actions.push_back(action);
        record.journals[action.id] = journal;
    }
    return record;
}

void FollowUpPage::addEnd() {
    section(tr("After the meeting"));
    auto& card = body().add(new Card(&body(), Space::medium));
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(&row, std::string(tr("The minutes tell what was said and decided today, and what "
                                               "nothing was said of."))));
    row.addSmall(button(&row, tr("Copy the minutes"), [this] {
        if (!keepWords()) return;
        copyText(plainTextOf(minutes()));
        announce(*this, tr("The minutes are copied."));
    }));
    row.addSmall(button(&row, tr("Print\u2026"), [this] { print(); }));
    row.addSmall(button(&row, tr("Save the minutes\u2026"), [this] {
        if (!keepWords()) return;
        saveDocument(*this, desk_.diagnostics(), {tr("Save the minutes"), tr("minutes.html")}, minutes());
    }));
    addOwners(card);
}

void FollowUpPage::print() {
    if (keepWords()) printDocument(*this, minutes());
}

void FollowUpPage::addOwners(Stack& stack) {
    const auto owners = byOwner(desk_.plans().actions(seat_.meeting->unit()));
    if (owners.empty()) return;
    stack.add(new Prose(&stack, std::string(tr("What each owner sees to, to be sent to them"))), Space::large)
        .bold();
    for (const auto& entry : owners) {
        const std::string& owner = entry.first;
        const std::size_t count = entry.second.size();
        if (owner.empty()) continue;
        auto& row = stack.add(new Row(&stack), Space::small);
        row.addWide(new Prose(
            &row, owner + " \u00B7 " + withNumber(trn("{number} action", "{number} actions", count), count)));
        const auto list = [this, owner] {
            return ownerListOf(owner, desk_.plans().actions(seat_.meeting->unit()), seat_.meeting->day());
        };
        auto& copy = row.addSmall(button(&row, tr("Copy"), [list] { copyText(textOf(list())); }));
        sayOfWhat(copy, tr("Copy"), owner);
        auto& mail = row.addSmall(button(&row, tr("Write the mail\u2026"), [list] {
            wxLaunchDefaultBrowser(wxString::FromUTF8(mailOf(list(), {})));
        }));
        sayOfWhat(mail, tr("Write the mail\u2026"), owner);
        auto& paper = row.addSmall(
            button(&row, tr("Print\u2026"), [this, list] { printDocument(*this, documentOf(list())); }));
        sayOfWhat(paper, tr("Print\u2026"), owner);
    }
}

}  // namespace trainer
