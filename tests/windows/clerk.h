#pragma once
#include <wx/dialog.h>
#include <wx/timer.h>

#include <deque>
#include <functional>

/// Somebody who answers dialogs of the program's own, one after the other, as they open.
class Clerk : public wxTimer {
  public:
    using Answer = std::function<void(wxDialog&)>;
    explicit Clerk(std::deque<Answer> answers);
    /// Every dialog that was expected has come.
    bool isDone() const { return answers_.empty(); }
    void Notify() override;

  private:
    std::deque<Answer> answers_;
};
