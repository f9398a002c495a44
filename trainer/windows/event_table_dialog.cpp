#include "trainer/windows/event_table_dialog.h"

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/display.h>
#include <wx/sizer.h>

#include "trainer/windows/column.h"
#include "trainer/windows/dialog_buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/pick.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/split.h"
#include "trainer/windows/table_view.h"
#include "trainer/windows/window_place.h"
#include "trainer/wording/event_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using assessment::EventSource;

constexpr int sources = static_cast<int>(EventSource::indicator) + 1;
constexpr int widthInEms = 44;
constexpr int mostRows = 5;

wxString words(const std::string& sentence) {
    return wxString::FromUTF8(sentence);
}

std::string wordFor(EventPart part) {
    switch (part) {
        case EventPart::date: return tr("Day");
        case EventPart::facts: return tr("What happened");
        case EventPart::source: return tr("Source");
        case EventPart::engagement: return tr("Engagement");
        case EventPart::severity: return tr("Severity");
        case EventPart::reference: return tr("Number in the other tool");
    }
    return {};
}

/// The choices, above the rows they are about.
class ColumnsDialog : public wxDialog {
  public:
    ColumnsDialog(wxWindow* parent, const EventTable& table, EventColumns likely)
        : wxDialog(parent, wxID_ANY, words(tr("Take a table in")), wxDefaultPosition, wxDefaultSize,
                   wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
          table_(table) {
        wish_.columns = std::move(likely);
        SetBackgroundColour(palette().background);
        column_ = new Column(this);
        Stack& stack = column_->stack();
        stack.add(new Prose(&stack, std::string(tr("Which column tells what?")), TextSize::title)).bold();
        stack.add(
            new Prose(&stack, std::string(tr("The day and what happened are needed. Your choice is kept for "
                                             "the next table like this one."))));
        addPreview(stack);
        addPicks(stack);
        fault_ = &stack.add(new Prose(&stack, std::string()), Space::medium);
        fault_->coloured(palette().bad);
        auto* all = new wxBoxSizer(wxVERTICAL);
        all->Add(column_, 1, wxEXPAND);
        all->Add(dialogButtons(*this, tr("Take it in"), [this] { end(); }), 0, wxEXPAND | wxALL,
                 space(*this, Space::large));
        SetSizer(all);
        showWhole();
    }
    const EventTableWish& wish() const { return wish_; }

  private:
    void addPreview(Stack& stack) {
        stack.add(new Prose(&stack, withNumber(trn("{number} row. How the table begins:",
                                                   "{number} rows. How the table begins:", table_.rows),
                                               table_.rows)),
                  Space::medium);
        auto& view =
            stack.add(new TableView(&stack, tr("How the table begins"), table_.columns), Space::hair);
        for (auto cells : table_.first) {
            cells.resize(table_.columns.size());
            view.add(cells);
        }
        view.showRows(mostRows);
    }
    void addPicks(Stack& stack) {
        auto& both = stack.add(new Split(&stack, 0.5, 30), Space::small);
        for (int i = 0; i < eventParts; ++i)
            addPart(i < eventParts / 2 ? both.left() : both.right(), static_cast<EventPart>(i));
        Picks picks;
        for (int i = 0; i < sources; ++i) {
            const auto source = static_cast<EventSource>(i);
            picks.emplace_back(word(source), trainer::wordFor(source));
        }
        addPick(stack, tr("Source where a row does not say it"), "", picks, std::string(word(wish_.source)),
                [this](const std::string& picked) { wish_.source = *assessment::eventSourceOf(picked); });
    }
    void addPart(Stack& stack, EventPart part) {
        const bool isNeeded = part == EventPart::date || part == EventPart::facts;
        Picks picks{{"", isNeeded ? tr("Choose a column") : tr("No column")}};
        for (const std::string& name : table_.columns)
            if (!name.empty()) picks.emplace_back(name, name);
        const auto here = wish_.columns.find(part);
        addPick(stack, wordFor(part), "", picks, here == wish_.columns.end() ? "" : here->second,
                [this, part](const std::string& name) {
                    wish_.columns.erase(part);
                    if (!name.empty()) wish_.columns.emplace(part, name);
                });
    }
    void end() {
        if (wish_.columns.contains(EventPart::date) && wish_.columns.contains(EventPart::facts)) {
            EndModal(wxID_OK);
            return;
        }
        const char* sentence = tr("Choose a column for the day and one for what happened.");
        fault_->say("\u26A0 " + std::string(sentence));
        announce(*this, sentence);
        column_->arrangeAgain();
        column_->reveal(*fault_);
    }
    /// As large as what it holds, no larger than the screen.
    void showWhole() {
        const int margins = 2 * space(*this, Space::large);
        const int wide = widthInEms * em(*this);
        column_->stack().wrapTo(wide - margins);
        SetClientSize(wide, column_->stack().GetMinSize().y + margins + GetSizer()->CalcMin().y);
        SetSize(within(wxDisplay(this).GetClientArea(), GetRect()));
        Centre();
        column_->refill();
    }

    const EventTable& table_;
    EventTableWish wish_;
    Column* column_ = nullptr;
    Prose* fault_ = nullptr;
};

}  // namespace

std::optional<EventTableWish> askForColumns(wxWindow* parent, const EventTable& table,
                                            const EventColumns& likely) {
    ColumnsDialog dialog(parent, table, likely);
    return dialog.ShowModal() == wxID_OK ? std::optional(dialog.wish()) : std::nullopt;
}

}  // namespace trainer
