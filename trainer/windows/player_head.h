#pragma once
#include <wx/button.h>
#include <wx/gauge.h>
#include <wx/panel.h>

#include <functional>
#include <string>

namespace trainer {

class Prose;

/// The head of a scenario being played: what it is, how far one is, and what can be done at any time.
class PlayerHead : public wxPanel {
  public:
    struct Actions {
        std::function<void()> hint;
        std::function<void()> back;
        std::function<void()> leave;
    };
    struct View {
        std::string title;
        std::string place;
        int done = 0;  ///< steps, of so many
        int all = 1;
        bool mayAskForHint = false;
        bool mayTakeBack = false;
    };
    PlayerHead(wxWindow* parent, Actions actions);

    void show(const View& view);
    bool mayAskForHint() const { return hint_->IsShown(); }
    bool mayTakeBack() const { return back_->IsShown(); }
    /// Says something else in the line below the title: the time that is left.
    void sayPlace(const std::string& place);

  private:
    void arrange();

    Prose* title_;
    Prose* place_;
    wxGauge* gauge_;
    wxButton* hint_;
    wxButton* back_;
};

}  // namespace trainer
