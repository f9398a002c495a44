#pragma once
#include <wx/stattext.h>

#include "scenarios/story/blocks.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/wrapping.h"

namespace trainer {

/// Text to read, with its emphasis, on as many lines as its width makes.
class Prose : public wxStaticText, public Wrapping {
  public:
    Prose(wxWindow* parent, const scenarios::Text& text, TextSize size = TextSize::body);
    /// A sentence of the program.
    Prose(wxWindow* parent, const std::string& sentence, TextSize size = TextSize::body);

    Prose& bold();
    Prose& coloured(const wxColour& colour);
    Prose& italic();
    void say(const std::string& sentence);
    void say(const scenarios::Text& text);
    void wrapTo(int width) override;
#ifdef __WXGTK__
    /// What is pressed on a text is pressed on what it stands on.
    bool GTKIsTransparentForMouse() const override {
        return true;
    }
#endif

  private:
    void show();

    scenarios::Text text_;
    TextSize size_;
    bool bold_ = false;
    bool italic_ = false;
    wxColour colour_;
};

/// The same words at the start of a line.
std::string upperFirst(const std::string& words);

/// A text as one run of plain words.
scenarios::Text textOf(const std::string& sentence);

}  // namespace trainer
