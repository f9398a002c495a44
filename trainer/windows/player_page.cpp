#include "trainer/windows/player_page.h"

namespace trainer {

PlayerPage::PlayerPage(wxWindow* parent, const scenarios::Commons& commons, Actions actions)
    : wxPanel(parent), commons_(commons), actions_(std::move(actions)) {}

void PlayerPage::play(std::unique_ptr<Sitting> sitting) {
    sitting_ = std::move(sitting);
}

}  // namespace trainer
