#include "trainer/windows/tiles.h"

#include <algorithm>

namespace trainer {

Tiles::Tiles(wxWindow* parent, int narrowest) : Panel(parent), narrowest_(narrowest) {
    SetBackgroundColour(parent->GetBackgroundColour());
}

/// In lines of about the same number: three and three rather than five and one.
std::size_t Tiles::inLine(int width) const {
    const int gap = space(*this, Space::medium);
    const int room = std::max(1, (width + gap) / (narrowest_ * em(*this) + gap));
    const std::size_t most = std::min(tiles_.size(), static_cast<std::size_t>(room));
    if (most == 0) return 1;
    const std::size_t lines = (tiles_.size() + most - 1) / most;
    return (tiles_.size() + lines - 1) / lines;
}

void Tiles::wrapTo(int width) {
    const int gap = space(*this, Space::medium);
    const std::size_t count = inLine(width);
    const int each = (width - gap * (static_cast<int>(count) - 1)) / static_cast<int>(count);
    int top = 0;
    for (std::size_t first = 0; first < tiles_.size(); first += count) {
        const std::size_t end = std::min(first + count, tiles_.size());
        int height = 0;
        for (std::size_t i = first; i < end; ++i) {
            tiles_[i]->wrapTo(each);
            height = std::max(height, tiles_[i]->GetMinSize().y);
        }
        for (std::size_t i = first; i < end; ++i) {
            tiles_[i]->SetSize(static_cast<int>(i - first) * (each + gap), top, each, height);
            tiles_[i]->Layout();
        }
        top += height + gap;
    }
    SetMinSize(wxSize(width, std::max(0, top - gap)));
}

}  // namespace trainer
