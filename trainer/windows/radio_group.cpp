#include "trainer/windows/radio_group.h"

#include <algorithm>

namespace trainer {

RadioGroup::RadioGroup(Stack& stack, const std::vector<Option>& options, const std::function<void()>& changed)
    : none_(new wxRadioButton(&stack, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxRB_GROUP)) {
    none_->SetValue(true);
    none_->Hide();
    for (const Option& option : options) {
        auto* tick = new RadioTick(&stack, option.text);
        tick->Bind(wxEVT_RADIOBUTTON, [changed](wxCommandEvent&) { changed(); });
        stack.add(tick);
        tokens_.push_back(option.token);
        ticks_.push_back(tick);
    }
}

std::optional<std::size_t> RadioGroup::picked() const {
    const auto found = std::ranges::find_if(ticks_, [](const RadioTick* one) { return one->GetValue(); });
    if (found == ticks_.end()) return {};
    return static_cast<std::size_t>(found - ticks_.begin());
}

std::string RadioGroup::picked(std::string_view none) const {
    const auto place = picked();
    return place ? tokens_[*place] : std::string(none);
}

void RadioGroup::pick(std::optional<std::size_t> place) {
    if (place && *place < ticks_.size())
        ticks_[*place]->SetValue(true);
    else
        none_->SetValue(true);
}

void RadioGroup::pick(std::string_view token) {
    const auto found = std::ranges::find(tokens_, token);
    pick(found == tokens_.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - tokens_.begin())));
}

void RadioGroup::focus() {
    if (!ticks_.empty()) ticks_[picked().value_or(0)]->SetFocus();
}

}  // namespace trainer
