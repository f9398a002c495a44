#include "trainer/windows/job_dialog.h"

#include <wx/app.h>
#include <wx/dialog.h>
#include <wx/evtloop.h>
#include <wx/gauge.h>
#include <wx/sizer.h>
#include <wx/timer.h>
#include <wx/utils.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr int shownAfter = 300;  // milliseconds: what is over before needs no window
constexpr int wholeGauge = 1000;

/// What somebody sees of work that takes a while.
class JobDialog : public wxDialog {
  public:
    JobDialog(const std::string& sentence, std::function<void()> cancel)
        : wxDialog(wxTheApp->GetTopWindow(), wxID_ANY, wxString::FromUTF8("Cap Usager")),
          cancel_(std::move(cancel)) {
        SetBackgroundColour(palette().background);
        auto* all = new wxBoxSizer(wxVERTICAL);
        auto* words = new Prose(this, sentence);
        words->wrapTo(20 * em(*this));
        gauge_ = new wxGauge(this, wxID_ANY, wholeGauge, wxDefaultPosition, wxSize(20 * em(*this), -1));
        setAccessibleName(*gauge_, sentence);
        stop_ = button(this, tr("Cancel"), [this] { stop(); });
        all->Add(words, 0, wxBOTTOM, space(*this, Space::medium));
        all->Add(gauge_, 0, wxEXPAND | wxBOTTOM, space(*this, Space::medium));
        all->Add(stop_, 0, wxALIGN_RIGHT);
        auto* around = new wxBoxSizer(wxVERTICAL);
        around->Add(all, 1, wxEXPAND | wxALL, space(*this, Space::large));
        SetSizerAndFit(around);
        CentreOnParent();
        SetEscapeId(wxID_NONE);
        Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
            if (event.GetKeyCode() == WXK_ESCAPE)
                stop();
            else
                event.Skip();
        });
        Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent&) { stop(); });
    }
    void advance(long long done, long long total) {
        if (total > 0)
            gauge_->SetValue(static_cast<int>(done * wholeGauge / total));
        else
            gauge_->Pulse();
    }

  private:
    void stop() {
        stop_->Disable();
        cancel_();
    }
    std::function<void()> cancel_;
    wxGauge* gauge_ = nullptr;
    wxButton* stop_ = nullptr;
};

}  // namespace

void doInDialog(const std::string& sentence, const Job::Work& work) {
    wxEventLoop loop;
    std::exception_ptr failure;
    bool hasEnded = false;
    std::optional<Job> job;
    JobDialog dialog(sentence, [&] { job->cancel(); });
    const wxWindowDisabler others(&dialog);
    wxTimer patience;
    patience.Bind(wxEVT_TIMER, [&](wxTimerEvent&) { dialog.Show(); });
    patience.StartOnce(shownAfter);
    job.emplace(
        work, [](const std::function<void()>& call) { wxTheApp->CallAfter(call); },
        Job::Listener{[&](long long done, long long total) { dialog.advance(done, total); },
                      [&](const std::exception_ptr& what) {
                          failure = what;
                          hasEnded = true;
                          loop.ScheduleExit();
                      }});
    while (!hasEnded) loop.Run();
    dialog.Hide();
    if (failure) std::rethrow_exception(failure);
}

}  // namespace trainer
