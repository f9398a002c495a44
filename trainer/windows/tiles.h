#pragma once
#include <vector>

#include "trainer/windows/panel.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// Stacks of one width side by side, as many in a line as have room; the others in lines below.
class Tiles : public Panel, public Wrapping {
  public:
    /// narrowest: what each needs, in widths of two letters.
    Tiles(wxWindow* parent, int narrowest);

    /// A stack made with this as its parent.
    template <class Tile>
    Tile& add(Tile* tile) {
        tiles_.push_back(tile);
        return *tile;
    }
    void wrapTo(int width) override;

  private:
    std::size_t inLine(int width) const;

    int narrowest_;
    std::vector<Stack*> tiles_;
};

}  // namespace trainer
