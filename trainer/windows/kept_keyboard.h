#pragma once
#include <wx/window.h>

#include <string>
#include <vector>

namespace trainer {

/// Keeps the keyboard where somebody has it while controls are made anew or hidden: where it was on one of
/// them, and is nowhere afterwards, it goes to the control of the same name, or else to the nearest one
/// before that is still there. Where it was elsewhere, nothing happens.
class [[nodiscard]] KeptKeyboard {
  public:
    /// window: what is about to change. Its frame must outlive it.
    explicit KeptKeyboard(wxWindow& window);
    ~KeptKeyboard();
    KeptKeyboard(KeptKeyboard&&) = default;
    KeptKeyboard(const KeptKeyboard&) = delete;
    KeptKeyboard& operator=(const KeptKeyboard&) = delete;
    KeptKeyboard& operator=(KeptKeyboard&&) = delete;

  private:
    wxWindow* frame_;
    /// Of the controls of the frame up to the one with the keyboard; empty where none in the window had it.
    std::vector<std::string> names_;
};

}  // namespace trainer
