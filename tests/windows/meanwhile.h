#pragma once
#include <wx/dialog.h>
#include <wx/gauge.h>
#include <wx/timer.h>

#include <functional>

#include "tests/windows/desk.h"

/// Looks again and again, while another loop runs, till it has done what it is to do.
struct Meanwhile {
    explicit Meanwhile(std::function<bool()> does) {
        timer.Bind(wxEVT_TIMER, [this, does = std::move(does)](wxTimerEvent&) {
            if (does()) timer.Stop();
        });
        timer.Start(10);
    }
    wxTimer timer;
};

/// The window of work that takes a while, while it is shown.
inline wxDialog* shownJob() {
    for (wxWindow* window : wxTopLevelWindows)
        if (auto* dialog = dynamic_cast<wxDialog*>(window); dialog && dialog->IsShown() && !dialog->IsModal())
            return dialog;
    return nullptr;
}

/// How far it is; null while its window is not shown.
inline const wxGauge* shownGauge() {
    wxDialog* dialog = shownJob();
    return dialog ? find<wxGauge>(*dialog) : nullptr;
}
