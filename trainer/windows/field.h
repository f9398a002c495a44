#pragma once
#include <wx/spinctrl.h>
#include <wx/textctrl.h>

#include <functional>
#include <string>
#include <vector>

#include "trainer/windows/stack.h"

namespace trainer {

class Prose;

/// Something that is asked: its label, a sentence that explains it, a control, and what is wrong with what it
/// holds.
class Field : public Stack {
  public:
    /// why: may be empty.
    Field(wxWindow* parent, const std::string& label, const std::string& why = {});

    /// The control, made with the field as its parent; a screen reader calls it by the label.
    template <class Control>
    Control& hold(Control* control) {
        name(*control);
        return addSmall(control, Space::hair);
    }
    /// A line of text. changed: it is another one now.
    wxTextCtrl& line(const std::string& text, const std::function<void(const std::string&)>& changed);
    /// A number from least to most. changed: it is another one now.
    wxSpinCtrl& number(int value, int least, int most, const std::function<void(int)>& changed);
    /// One of several things, below each other. changed: another one was picked.
    void choice(const std::vector<std::string>& labels, std::size_t present,
                const std::function<void(std::size_t)>& changed);
    /// Says what is wrong; nothing where it is empty.
    void sayFault(const std::string& sentence);
    bool hasFault() const { return hasFault_; }

  private:
    void name(wxWindow& control);

    std::string label_;
    std::string why_;
    Prose* fault_ = nullptr;
    bool hasFault_ = false;
};

}  // namespace trainer
