#include "trainer/windows/window_place.h"

#include <wx/display.h>

#include <algorithm>

#include "trainer/windows/settings.h"

namespace trainer {
namespace {

/// The part of a screen that panels and docks leave: of the screen that has the middle of a place.
wxRect areaAround(const wxRect& place) {
    const int screen = wxDisplay::GetFromPoint(place.GetPosition() + place.GetSize() / 2);
    return wxDisplay(screen == wxNOT_FOUND ? 0U : static_cast<unsigned>(screen)).GetClientArea();
}

}  // namespace

wxRect within(const wxRect& area, const wxRect& wanted) {
    const wxSize size(std::min(wanted.width, area.width), std::min(wanted.height, area.height));
    const wxPoint last = area.GetPosition() + area.GetSize() - size;
    return {wxPoint(std::clamp(wanted.x, area.x, last.x), std::clamp(wanted.y, area.y, last.y)), size};
}

void restorePlace(wxTopLevelWindow& window, const Settings& settings) {
    const wxSize least = window.FromDIP(wxSize(820, 560));
    const wxSize usual = window.FromDIP(wxSize(1024, 700));
    const wxSize screen = wxGetDisplaySize();
    const auto kept = settings.place(screen);
    const wxRect wanted = kept.value_or(wxRect(wxPoint(), usual).CentreIn(wxRect(screen)));
    const wxRect area = areaAround(wanted);
    window.SetMinSize(wxSize(std::min(least.x, area.width), std::min(least.y, area.height)));
    window.SetSize(within(area, wanted));
    if (settings.isMaximized(screen)) window.Maximize();
}

void rememberPlace(const wxTopLevelWindow& window, Settings& settings) {
    const wxSize screen = wxGetDisplaySize();
    if (window.IsIconized() || window.IsFullScreen()) return;
    settings.setMaximized(screen, window.IsMaximized());
    // The place to come back to is the one before it was maximised.
    if (!window.IsMaximized()) settings.setPlace(screen, window.GetRect());
}

}  // namespace trainer
