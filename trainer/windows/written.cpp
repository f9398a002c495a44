#include "trainer/windows/written.h"

#include "trainer/windows/editor.h"
#include "trainer/windows/field.h"
#include "trainer/windows/gtk_bridge.h"

namespace trainer {
namespace {

constexpr int textHeight = 84;  // in pixels of an ordinary screen

}  // namespace

wxTextCtrl& addLine(Stack& stack, const std::string& label, const std::string& why, const std::string& text,
                    const std::function<void(const std::string&)>& changed) {
    auto& field = stack.add(new Field(&stack, label, why), Space::medium);
    auto* line = new wxTextCtrl(&field, wxID_ANY, wxString::FromUTF8(text));
    setAccessibleName(*line, label, why);
    line->Bind(wxEVT_TEXT, [line, changed](wxCommandEvent&) {
        changed(line->GetValue().Trim().Trim(false).utf8_string());
    });
    return field.add(line, Space::hair);
}

Editor& addText(Stack& stack, const std::string& label, const std::string& why, const std::string& text,
                const std::function<void(const std::string&)>& changed) {
    auto& field = stack.add(new Field(&stack, label, why), Space::medium);
    auto* editor = new Editor(&field, label, [] {});
    editor->SetMinSize(field.FromDIP(wxSize(-1, textHeight)));
    editor->ChangeValue(wxString::FromUTF8(text));
    editor->Bind(wxEVT_TEXT, [editor, changed](wxCommandEvent& event) {
        event.Skip();
        changed(editor->text());
    });
    return field.add(editor, Space::hair);
}

}  // namespace trainer
