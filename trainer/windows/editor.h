#pragma once
#include <wx/textctrl.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "trainer/presenters/workshop_view.h"

namespace trainer {

/// What lies below some words of a text, by their places in its bytes. Long ones are tinted, and only their
/// first word is underlined; strong ones are underlined twice.
struct TextMark {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isStrong = false;
    bool isLong = false;

    bool operator==(const TextMark&) const = default;
};

/// The marks of what there is to say of a text.
std::vector<TextMark> marksOf(const WorkshopView& view);

/// A text to write, with undo and redo, and marks under some of its words.
class Editor : public wxTextCtrl {
  public:
    /// name: what a screen reader calls it.
    Editor(wxWindow* parent, const std::string& name, std::function<void()> changed);

    std::string text() const;
    /// Puts a text in place of the one that is there; can be undone.
    void write(const std::string& text);
    /// Marks words, by their places in bytes of the text; those marked before are no more.
    void mark(const std::vector<std::pair<std::size_t, std::size_t>>& places, const wxColour& colour);
    void mark(const std::vector<TextMark>& marks);
    /// Puts other words in the place of some, by their bytes; can be undone. One writes on behind them.
    void replace(std::size_t begin, std::size_t end, const std::string& by);
    /// Where one writes, in bytes of the text.
    std::size_t caret() const;
    /// Shows that place, and writes on there.
    void goTo(std::size_t byte);
    /// Something besides the text was changed: the next undo undoes that.
    void did(std::function<void()> undo, std::function<void()> redo);
    void undo();
    void redo();
    void Undo() override { undo(); }
    void Redo() override { redo(); }
    bool CanUndo() const override { return !past_.empty(); }
    bool CanRedo() const override { return !future_.empty(); }

  private:
    /// A text as it was; or, where it has acts, something besides it that was changed.
    struct Snapshot {
        wxString text = {};
        long caret = 0;
        std::function<void()> undo = {};
        std::function<void()> redo = {};
    };
    /// How some bytes of the text look.
    struct Styled {
        std::size_t begin = 0;
        std::size_t end = 0;
        wxTextAttr style;
    };
    void restyle(const std::string& whole, const wxTextAttr& plain, const std::vector<Styled>& styles);
    void remember();
    void show(const Snapshot& snapshot);
    void begin(Snapshot before);

    std::function<void()> changed_;
    std::vector<Snapshot> past_;
    std::vector<Snapshot> future_;
    Snapshot now_;
    bool silent_ = false;
    bool isMarked_ = false;
};

}  // namespace trainer
