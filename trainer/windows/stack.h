#pragma once

#include <vector>

#include "trainer/windows/kept_keyboard.h"
#include "trainer/windows/panel.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/wrapping.h"

namespace trainer {

/// Things one below the other, as wide as it is itself.
class Stack : public Panel, public Wrapping {
  public:
    /// padding: kept free on every side.
    explicit Stack(wxWindow* parent, Space padding);
    explicit Stack(wxWindow* parent);

    /// Adds a thing made with this as its parent. above: the distance to the thing before it.
    template <class Thing>
    Thing& add(Thing* thing, Space above = Space::small, int indent = 0) {
        place(thing, space(*this, above), indent, false);
        return *thing;
    }
    /// The same for a thing that is only as wide as it needs to be.
    template <class Thing>
    Thing& addSmall(Thing* thing, Space above = Space::small, int indent = 0) {
        place(thing, space(*this, above), indent, true);
        return *thing;
    }
    /// Takes everything out. Keep what it returns until the new things are there.
    KeptKeyboard clear();
    void wrapTo(int width) override;

  private:
    struct Placed {
        wxWindow* window = nullptr;
        int indent = 0;
        bool small = false;
    };
    void place(wxWindow* window, int above, int indent, bool small);

    int padding_ = 0;
    std::vector<Placed> placed_;
};

/// A stack on a surface of its own, with rounded corners.
class Card : public Stack {
  public:
    explicit Card(wxWindow* parent, Space padding = Space::large);
    /// Draws attention by a stripe in that colour; what it says stands in the text too.
    void stripe(const wxColour& colour);

  private:
    void paint();

    wxColour stripe_;
};

}  // namespace trainer
