#include "trainer/windows/dashboard_fields.h"

#include <wx/choice.h>

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/day_dialog.h"
#include "trainer/windows/field.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Kind = PeriodChoice::Kind;
using Look = std::function<void(const PeriodChoice&)>;

std::string wordFor(Kind kind) {
    switch (kind) {
        case Kind::all: return tr("All the time");
        case Kind::year: return tr("This year");
        case Kind::twelveMonths: return tr("The last 12 months");
        case Kind::sinceWave: return tr("Since the last diagnostic");
        case Kind::own: return tr("From one day to another\u2026");
    }
    return {};
}

void addDay(Stack& stack, const PeriodChoice& present, std::string Period::*day, const char* what,
            const Look& look) {
    const std::string& chosen = present.own.*day;
    auto& row = stack.add(new Row(&stack), Space::small);
    row.addWide(new Prose(&row, std::string(what) + " \u00B7 " +
                                    (chosen.empty() ? std::string(tr("no day")) : dateText(chosen))));
    const char* label = tr("Choose a day\u2026");
    auto& change = row.addSmall(button(&row, label, [&stack, present, day, what, look] {
        PeriodChoice period = present;
        const auto another = askForDay(&stack, what, period.own.*day);
        if (!another) return;
        period.own.*day = *another;
        look(period);
    }));
    sayOfWhat(change, label, what);
}

/// stack: is still there when everything in it is made anew.
Field* questionField(Row& row, Stack& stack, const DashboardFields& fields) {
    auto* field = new Field(&row, tr("Question"));
    auto& choice = field->hold(new wxChoice(field, wxID_ANY));
    for (const Question one : questions) choice.Append(wxString::FromUTF8(wordFor(one)));
    choice.SetSelection(static_cast<int>(std::ranges::find(questions, fields.question) - questions.begin()));
    choice.Bind(wxEVT_CHOICE, [&stack, ask = fields.ask](wxCommandEvent& event) {
        const Question one = questions.at(static_cast<std::size_t>(event.GetSelection()));
        stack.CallAfter([ask, one] { ask(one); });
    });
    return field;
}

Field* periodField(Row& row, Stack& stack, const DashboardFields& fields) {
    std::vector<Kind> kinds;
    for (int i = 0; i < periodKinds; ++i)
        if (const auto kind = static_cast<Kind>(i); kind != Kind::sinceWave || fields.hasWaves)
            kinds.push_back(kind);
    auto* field = new Field(&row, tr("Period"));
    auto& choice = field->hold(new wxChoice(field, wxID_ANY));
    for (const Kind kind : kinds) choice.Append(wxString::FromUTF8(wordFor(kind)));
    choice.SetSelection(static_cast<int>(std::ranges::find(kinds, fields.period.kind) - kinds.begin()));
    choice.Bind(wxEVT_CHOICE, [&stack, kinds, fields](wxCommandEvent& event) {
        PeriodChoice period = fields.period;
        period.kind = kinds.at(static_cast<std::size_t>(event.GetSelection()));
        if (period.kind == Kind::own && period.own == Period()) period.own = yearOf(fields.today);
        stack.CallAfter([look = fields.look, period] { look(period); });
    });
    return field;
}

}  // namespace

void addDashboardFields(Stack& stack, const DashboardFields& fields) {
    auto& row = stack.add(new Row(&stack), Space::small);
    row.addSmall(questionField(row, stack, fields));
    row.addSmall(periodField(row, stack, fields));
    if (fields.period.kind != Kind::own) return;
    addDay(stack, fields.period, &Period::from, tr("From"), fields.look);
    addDay(stack, fields.period, &Period::to, tr("To"), fields.look);
}

}  // namespace trainer
