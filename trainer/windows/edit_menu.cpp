#include "trainer/windows/edit_menu.h"

#include <wx/window.h>

#include "trainer/wording/language.h"

namespace trainer {
namespace {

wxTextEntryBase* textInUse() {
    return dynamic_cast<wxTextEntryBase*>(wxWindow::FindFocus());
}

/// Does something to a text, where that can be done to it.
Command onText(const char* label, const char* key, void (*act)(wxTextEntryBase&),
               bool (*mayAct)(wxTextEntryBase&), const TextOf& textOf = textInUse) {
    return {label, key,
            [act, mayAct, textOf] {
                if (auto* text = textOf(); text && mayAct(*text)) act(*text);
            },
            [mayAct, textOf] {
                auto* text = textOf();
                return text && mayAct(*text);
            }};
}

}  // namespace

void addEditMenu(MenuBar& bar, const TextOf& besides) {
    using Text = wxTextEntryBase;
    const TextOf written = [besides] {
        auto* text = textInUse();
        return text ? text : besides();
    };
    bar.begin(tr("&Edit"));
    bar.add(onText(
        tr("&Undo"), "Ctrl+Z", [](Text& text) { text.Undo(); }, [](Text& text) { return text.CanUndo(); },
        written));
    bar.add(onText(
        tr("&Redo"), "Ctrl+Shift+Z", [](Text& text) { text.Redo(); },
        [](Text& text) { return text.CanRedo(); }, written));
    bar.addLine();
    bar.add(onText(
        tr("Cu&t"), "Ctrl+X", [](Text& text) { text.Cut(); }, [](Text& text) { return text.CanCut(); }));
    bar.add(onText(
        tr("&Copy"), "Ctrl+C", [](Text& text) { text.Copy(); }, [](Text& text) { return text.CanCopy(); }));
    // Asking the clipboard each time would wait for another program.
    bar.add(onText(
        tr("&Paste"), "Ctrl+V", [](Text& text) { text.Paste(); },
        [](Text& text) { return text.IsEditable(); }));
    bar.addLine();
    bar.add(onText(
        tr("Select &all"), "Ctrl+A", [](Text& text) { text.SelectAll(); },
        [](Text& text) { return !text.IsEmpty(); }));
}

}  // namespace trainer
