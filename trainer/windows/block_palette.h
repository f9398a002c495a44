#pragma once
#include <wx/button.h>

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "trainer/presenters/step_view.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// Parts of a letter to pick, and the letter made of those picked, in their order.
class BlockPalette : public Stack {
  public:
    BlockPalette(wxWindow* parent, std::vector<Option> blocks, std::function<void()> changed);

    /// The parts picked, in the order of the letter.
    const std::vector<std::string>& picked() const { return picked_; }

    /// Picks these parts, in that order; those that are not there are passed over.
    void pick(const std::vector<std::string_view>& tokens);

  private:
    /// What a button does to a part.
    enum class Act { up, down, remove, add };
    KeptKeyboard fill();
    void addPicked(std::size_t place);
    void addFree(const Option& block);
    const Option& block(const std::string& token) const;
    std::vector<wxButton*>& buttons(Act act) { return buttons_.at(static_cast<std::size_t>(act)); }
    void change(std::vector<std::string> picked, Act act, std::size_t place);
    void follow(Act act, std::size_t place);

    std::vector<Option> blocks_;
    std::function<void()> changed_;
    std::vector<std::string> picked_;
    std::array<std::vector<wxButton*>, 4> buttons_;  ///< by their acts, each in the order of the parts
};

}  // namespace trainer
