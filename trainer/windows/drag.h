#pragma once
#include <wx/event.h>
#include <wx/timer.h>

#include <functional>
#include <optional>

namespace trainer {

/// Things that are taken elsewhere with the mouse. A thing is taken once the mouse has gone some way with its
/// button down; Escape leaves it where it was; near an edge of the page the page scrolls.
class Drag {
  public:
    /// A thing, and the place it would come to.
    struct Carried {
        std::size_t thing = 0;
        std::size_t place = 0;
    };
    struct Course {
        /// The place under the mouse; nothing where there is none for the thing.
        std::function<std::optional<std::size_t>(std::size_t thing, const wxPoint& screen)> placeAt;
        /// Marks where the thing would come to; nothing takes the mark away.
        std::function<void(const std::optional<Carried>&)> show;
        /// The thing was let go there.
        std::function<void(const Carried&)> drop;
    };
    /// area: where it happens; it must outlive the drag.
    Drag(wxWindow& area, Course course);
    ~Drag();
    Drag(const Drag&) = delete;
    Drag& operator=(const Drag&) = delete;

    /// The thing is taken by that window. Its clicks still do what they did.
    void takeBy(wxWindow& handle, std::size_t thing);
    /// The same for a window that holds several things: which one stands at a point of it.
    void takeBy(wxWindow& handle,
                const std::function<std::optional<std::size_t>(const wxPoint& client)>& thingAt);
    /// Leaves the thing where it was.
    void cancel();

  private:
    void hear(wxWindow& window);
    void press(std::optional<std::size_t> thing);
    void move(bool isDown);
    void begin();
    void release();
    void end();
    void mark();
    void onKey(wxKeyEvent& event);
    void watch();
    void scroll();

    wxWindow& area_;
    Course course_;
    std::optional<std::size_t> thing_;  ///< on which the button went down
    wxPoint from_;                      ///< on the screen
    wxWindow* window_ = nullptr;        ///< hears the keys while something is carried; null otherwise
    std::optional<std::size_t> place_;
    wxTimer watching_;
};

/// A bar in the accent colour that shows where a thing would come to.
class DropMark {
  public:
    explicit DropMark(wxWindow& area);
    /// Beside or between things, in pixels of the area.
    void show(const wxRect& where);
    void hide();

  private:
    wxWindow* bar_;
};

}  // namespace trainer
