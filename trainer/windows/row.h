#pragma once
#include <wx/sizer.h>

#include "trainer/windows/panel.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/wrapping.h"

namespace trainer {

/// Things side by side: one that takes the room, and small ones to its right; or small ones only. Below each
/// other where there is too little room, as with large text.
class Row : public Panel, public Wrapping {
  public:
    explicit Row(wxWindow* parent);

    /// The thing that takes the room left over.
    template <class Thing>
    Thing& addWide(Thing* thing) {
        wide_ = thing;
        place(thing, 1);
        return *thing;
    }
    template <class Thing>
    Thing& addSmall(Thing* thing) {
        place(thing, 0);
        return *thing;
    }
    void wrapTo(int width) override;

  private:
    void place(wxWindow* window, int proportion);

    wxWindow* wide_ = nullptr;
};

}  // namespace trainer
