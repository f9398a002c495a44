#include "trainer/windows/drag.h"

#include <wx/panel.h>
#include <wx/scrolwin.h>
#include <wx/toplevel.h>
#include <wx/utils.h>

#include <algorithm>
#include <cstdlib>

#include "trainer/windows/theme.h"

namespace trainer {
namespace {

constexpr int farEnough = 6;    // pixels: less is a click of an unsteady hand
constexpr int edge = 48;        // pixels: how near to the edge the page begins to scroll
constexpr int watchEvery = 40;  // milliseconds

/// The page that holds a window and scrolls; null where none does.
wxScrolledWindow* pageOf(wxWindow& window) {
    for (wxWindow* one = &window; one && !one->IsTopLevel(); one = one->GetParent())
        if (auto* page = dynamic_cast<wxScrolledWindow*>(one)) return page;
    return nullptr;
}

}  // namespace

Drag::Drag(wxWindow& area, Course course) : area_(area), course_(std::move(course)) {
    watching_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { watch(); });
    hear(area_);
    area_.Bind(wxEVT_MOUSE_CAPTURE_LOST, [this](wxMouseCaptureLostEvent&) { cancel(); });
}

Drag::~Drag() {
    end();
}

void Drag::takeBy(wxWindow& handle, std::size_t thing) {
    takeBy(handle, [thing](const wxPoint&) { return std::optional(thing); });
}

void Drag::takeBy(wxWindow& handle,
                  const std::function<std::optional<std::size_t>(const wxPoint& client)>& thingAt) {
    // The second of two drags in a row begins like a double click.
    for (const auto& down : {wxEVT_LEFT_DOWN, wxEVT_LEFT_DCLICK})
        handle.Bind(down, [this, thingAt](wxMouseEvent& event) {
            press(thingAt(event.GetPosition()));
            event.Skip();
        });
    hear(handle);
}

/// Till something is carried, the mouse is heard where its button went down; from then on in the area.
void Drag::hear(wxWindow& window) {
    window.Bind(wxEVT_MOTION, [this](wxMouseEvent& event) {
        move(event.LeftIsDown());
        event.Skip();
    });
    window.Bind(wxEVT_LEFT_UP, [this](wxMouseEvent& event) {
        if (!window_) event.Skip();
        release();
    });
}

void Drag::press(std::optional<std::size_t> thing) {
    end();
    if (!thing) return;
    thing_ = thing;
    from_ = wxGetMousePosition();
}

void Drag::move(bool isDown) {
    if (!thing_) return;
    if (!isDown) {
        end();
        return;
    }
    const wxPoint way = wxGetMousePosition() - from_;
    const int enough = area_.FromDIP(farEnough);
    if (!window_ && (std::abs(way.x) > enough || std::abs(way.y) > enough)) begin();
    if (window_) mark();
}

void Drag::begin() {
    area_.CaptureMouse();
    // Without it nobody would hear Escape.
    if (!wxWindow::FindFocus()) area_.SetFocus();
    window_ = wxGetTopLevelParent(&area_);
    window_->Bind(wxEVT_CHAR_HOOK, &Drag::onKey, this);
    watching_.Start(watchEvery);
}

void Drag::mark() {
    const auto place = course_.placeAt(*thing_, wxGetMousePosition());
    if (place == place_) return;
    place_ = place;
    course_.show(place ? std::optional(Carried{*thing_, *place}) : std::nullopt);
}

void Drag::release() {
    if (window_) mark();
    const auto place = place_;
    const Carried carried{thing_.value_or(0), place.value_or(0)};
    end();
    if (place) course_.drop(carried);
}

void Drag::cancel() {
    end();
}

void Drag::end() {
    const bool wasMarked = place_.has_value();
    place_.reset();
    watching_.Stop();
    if (window_) window_->Unbind(wxEVT_CHAR_HOOK, &Drag::onKey, this);
    window_ = nullptr;
    thing_.reset();
    if (area_.HasCapture()) area_.ReleaseMouse();
    if (wasMarked) course_.show(std::nullopt);
}

void Drag::onKey(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE)
        cancel();
    else
        event.Skip();
}

void Drag::watch() {
    // Some screens give no keys to a window whose mouse is held.
    if (wxGetKeyState(WXK_ESCAPE))
        cancel();
    else
        scroll();
}

void Drag::scroll() {
    wxScrolledWindow* page = pageOf(area_);
    if (!page) return;
    const int near = page->FromDIP(edge);
    const int y = page->ScreenToClient(wxGetMousePosition()).y;
    const int bottom = page->GetClientSize().y;
    const int steps = y < near ? -1 : y > bottom - near ? 1 : 0;
    const int start = page->GetViewStart().y;
    if (steps == 0) return;
    page->Scroll(-1, std::max(0, start + steps));
    if (page->GetViewStart().y != start) mark();
}

DropMark::DropMark(wxWindow& area) : bar_(new wxPanel(&area)) {
    bar_->SetBackgroundColour(palette().accent);
    bar_->Hide();
}

void DropMark::show(const wxRect& where) {
    bar_->SetSize(where);
    bar_->Show();
    bar_->Raise();
}

void DropMark::hide() {
    bar_->Hide();
}

}  // namespace trainer
