#include "trainer/windows/either.h"

#include "trainer/windows/prose.h"

namespace trainer {

Either::Either(wxWindow* parent, const std::array<std::string, 2>& titles, std::function<void()> changed)
    : Stack(parent), changed_(std::move(changed)) {
    for (std::size_t i = 0; i < titles.size(); ++i)
        picks_.at(i) = &add(new RadioTick(this, textOf(titles.at(i)), i == 0 ? wxRB_GROUP : 0),
                            i == 0 ? Space::small : Space::hair);
    for (auto& thing : things_) thing = &add(new Stack(this));
    for (RadioTick* one : picks_)
        one->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent&) {
            show();
            changed_();
        });
    show();
}

void Either::showSecond(bool isWished) {
    picks_[isWished ? 1 : 0]->SetValue(true);
    show();
    changed_();
}

void Either::offerSecond(bool isOffered) {
    if (!isOffered) picks_[0]->SetValue(true);
    for (RadioTick* one : picks_) one->Show(isOffered);
    show();
}

void Either::show() {
    things_[0]->Show(!showsSecond());
    things_[1]->Show(showsSecond());
}

}  // namespace trainer
