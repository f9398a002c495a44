#pragma once
#include <wx/app.h>
#include <wx/textctrl.h>
#include <wx/textdlg.h>
#include <wx/timer.h>

#include <boost/test/unit_test.hpp>
#include <deque>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>

#include "tests/windows/diagnostic.h"
#include "trainer/machine/world.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/windows/action_page.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/ideas_page.h"
#include "trainer/windows/plan_page.h"
#include "trainer/windows/plan_table.h"

// Somebody at the pages of plans, and what they answer.
namespace plans_of_a_service {

using namespace trainer;
using namespace assessment;

/// Somebody who answers dialogs, one after the other, as they open.
class Clerk : public wxTimer {
  public:
    using Answer = std::function<void(wxDialog&)>;
    explicit Clerk(std::deque<Answer> answers) : answers_(std::move(answers)) { Start(5); }
    bool isDone() const { return answers_.empty(); }

    void Notify() override {
        auto* dialog = dynamic_cast<wxDialog*>(wxTheApp->GetTopWindow());
        for (wxWindow* one : wxTopLevelWindows)
            if (auto* modal = dynamic_cast<wxDialog*>(one); modal && modal->IsModal()) dialog = modal;
        if (!dialog || !dialog->IsModal() || answers_.empty()) return;
        const Answer answer = answers_.front();
        answers_.pop_front();
        answer(*dialog);
    }

  private:
    std::deque<Answer> answers_;
};

inline Clerk::Answer day(const std::string& text) {
    return [text](wxDialog& dialog) {
        find<wxTextCtrl>(dialog)->SetValue(wxString::FromUTF8(text));
        press(dialog, "La garder");
    };
}

inline Clerk::Answer says(const std::string& text) {
    return [text](wxDialog& dialog) {
        dynamic_cast<wxTextEntryDialog&>(dialog).SetValue(wxString::FromUTF8(text));
        dialog.EndModal(wxID_OK);
    };
}

inline std::string textOfFile(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

/// Somebody who leads the plan of a service.
struct Plans : Diagnosing {
    PlanPage& plan() { return frame->plans().plan(); }
    IdeasPage& ideas() { return frame->plans().ideas(); }
    ActionPage& page() { return frame->plans().action(); }
    PlanStore& plans() { return *workspace->plans; }

    std::string add(const std::string& title, const std::string& due = {},
                    ActionStatus status = ActionStatus::proposed) {
        if (unit.empty()) unit = desk->diagnostics().addUnit("Accueil");
        Action action = freshAction(desk->plans(), unit);
        action.title = title;
        action.due = due;
        action.status = status;
        addToPlan(desk->plans(), {action});
        return action.id;
    }
    std::string shown(const std::string& title, const std::string& due = {},
                      ActionStatus status = ActionStatus::proposed) {
        const std::string id = add(title, due, status);
        frame->plans().open(id);
        BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
        return id;
    }
    template <class Control = wxTextCtrl>
    Control& named(wxWindow& window, const std::string& name) {
        auto* found = find<Control>(window, [&](Control& one) { return accessibleName(one) == name; });
        BOOST_TEST_REQUIRE(found != nullptr, "no control " + name);
        return *found;
    }
    void write(const std::string& field, const std::string& text) {
        named(page(), field).SetValue(wxString::FromUTF8(text));
    }
    Action kept(const std::string& id) { return plans().action(id).value(); }

    std::string unit;
};

}  // namespace plans_of_a_service
