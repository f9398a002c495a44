#include "trainer/windows/search_field.h"

#include <wx/srchctrl.h>

#include "trainer/windows/field.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr int width = 20;  // in ems

}  // namespace

void addSearch(Stack& stack, const std::string& label, const std::string& text,
               const std::function<void(const std::string&)>& changed) {
    auto& field = stack.add(new Field(&stack, label), Space::medium);
    auto& line = field.hold(new wxSearchCtrl(&field, wxID_ANY, wxString::FromUTF8(text)));
    line.SetMinSize(wxSize(width * em(stack), -1));
    line.SetDescriptiveText(wxString::FromUTF8(tr("Search")));
    line.ShowCancelButton(true);
    line.Bind(wxEVT_TEXT, [&line, changed](wxCommandEvent&) { changed(line.GetValue().utf8_string()); });
    line.Bind(wxEVT_SEARCH_CANCEL, [&line](wxCommandEvent&) { line.Clear(); });
}

}  // namespace trainer
