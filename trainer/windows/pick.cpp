#include "trainer/windows/pick.h"

#include <wx/choice.h>

#include <algorithm>

#include "trainer/windows/field.h"

namespace trainer {
namespace {

constexpr int width = 16;  // in ems

}  // namespace

wxChoice& addPick(Stack& stack, const std::string& label, const std::string& why, Picks picks,
                  const std::string& present, const std::function<void(const std::string&)>& picked) {
    const auto isPresent = [&](const auto& one) { return one.first == present; };
    if (std::ranges::none_of(picks, isPresent)) picks.emplace_back(present, present);
    auto& field = stack.add(new Field(&stack, label, why), Space::medium);
    auto* choice = new wxChoice(&field, wxID_ANY);
    for (const auto& [id, title] : picks) {
        choice->Append(wxString::FromUTF8(title));
        if (id == present) choice->SetSelection(static_cast<int>(choice->GetCount()) - 1);
    }
    choice->SetMinSize(wxSize(width * em(stack), -1));
    choice->Bind(wxEVT_CHOICE, [picks, picked](wxCommandEvent& event) {
        picked(picks.at(static_cast<std::size_t>(event.GetSelection())).first);
    });
    return field.hold(choice);
}

}  // namespace trainer
