#pragma once
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
    void fill();
    void addPicked(std::size_t place);
    void addFree(const Option& block);
    const Option& block(const std::string& token) const;
    void change(std::vector<std::string> picked);

    std::vector<Option> blocks_;
    std::function<void()> changed_;
    std::vector<std::string> picked_;
};

}  // namespace trainer
