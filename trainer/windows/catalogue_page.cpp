#include "trainer/windows/catalogue_page.h"

#include <wx/sizer.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/module_words.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/language.h"

namespace trainer {

CataloguePage::CataloguePage(wxWindow* parent, Desk& desk,
                             std::function<void(const scenarios::ModuleId&)> open)
    : wxPanel(parent), desk_(desk), open_(std::move(open)) {
    SetBackgroundColour(palette().background);
}

void CataloguePage::make() {
    auto* title = new Prose(this, std::string(tr("Training")), TextSize::display);
    title->bold();
    title->wrapTo(readingWidth(*this) / 2);
    search_ = new wxSearchCtrl(this, wxID_ANY, {}, wxDefaultPosition, FromDIP(wxSize(260, -1)));
    search_->SetDescriptiveText(wxString::FromUTF8(tr("Search")));
    search_->ShowCancelButton(true);
    setAccessibleName(*search_, tr("Search in the modules"));
    search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { fillList(); });
    search_->Bind(wxEVT_SEARCH_CANCEL, [this](wxCommandEvent&) { search_->Clear(); });
    column_ = new Column(this);

    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(title, 1, wxALIGN_CENTER_VERTICAL);
    head->Add(search_, 0, wxALIGN_CENTER_VERTICAL);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(head, 0, wxEXPAND | wxALL, space(*this, Space::large));
    all->Add(column_, 1, wxEXPAND);
    SetSizer(all);
}

void CataloguePage::refresh() {
    if (!column_) make();
    modules_ = desk_.modules();
    fillList();
}

void CataloguePage::fillList() {
    Stack& list = column_->stack();
    list.clear();
    const auto found = matching(modules_, desk_.commons(), search_->GetValue().utf8_string());
    for (const ModuleLine& module : found) addModule(list, module);
    if (found.empty())
        list.add(new Prose(&list,
                           modules_.empty() ? tr("There is nothing to play in the library yet.")
                                            : tr("No module has these words."),
                           TextSize::lead))
            .coloured(palette().faint);
    column_->refill();
}

void CataloguePage::addModule(Stack& list, const ModuleLine& module) {
    auto& card = list.add(new Card(&list), Space::medium);
    card.add(new Prose(&card, module.card.title, TextSize::title)).bold();
    card.add(new Prose(&card, module.card.summary), Space::small);
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, standingOf(module))).coloured(palette().faint);
    row.addSmall(button(&row, tr("Open"), [this, id = module.card.id] { open_(id); }));
}

}  // namespace trainer
