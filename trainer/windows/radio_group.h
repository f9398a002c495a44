#pragma once
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "trainer/presenters/step_view.h"
#include "trainer/windows/stack.h"
#include "trainer/windows/tick.h"

namespace trainer {

/// Options one of which is picked, or none: a native group always has one, so one more of it is out of sight.
class RadioGroup {
  public:
    /// Adds the options to a stack. changed: somebody picked another one.
    RadioGroup(Stack& stack, const std::vector<Option>& options, const std::function<void()>& changed);

    std::optional<std::size_t> picked() const;
    /// The token of the option picked; the other where none is.
    std::string picked(std::string_view none) const;
    void pick(std::optional<std::size_t> place);
    /// Picks the option of that token; none where there is none.
    void pick(std::string_view token);
    void focus();
    wxWindow& at(std::size_t place) const { return *ticks_[place]; }
    std::size_t size() const { return ticks_.size(); }

  private:
    std::vector<std::string> tokens_;
    wxRadioButton* none_;
    std::vector<RadioTick*> ticks_;
};

}  // namespace trainer
