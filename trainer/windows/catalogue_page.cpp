#include "trainer/windows/catalogue_page.h"

#include <wx/menu.h>
#include <wx/sizer.h>

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/module_words.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/language.h"

namespace trainer {

CataloguePage::CataloguePage(wxWindow* parent, Desk& desk,
                             std::function<void(const scenarios::ModuleId&)> open)
    : Panel(parent), desk_(desk), open_(std::move(open)) {
    SetBackgroundColour(palette().background);
}

void CataloguePage::make() {
    makeHead();
    column_ = new Column(this);
    column_->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        CallAfter([this] { arrangeHead(); });
    });
    auto* all = new wxBoxSizer(wxVERTICAL);
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->AddSpacer(0);
    line->Add(head_);
    all->Add(line, 0, wxTOP, space(*this, Space::large));
    all->Add(column_, 1, wxEXPAND);
    SetSizer(all);
}

void CataloguePage::makeHead() {
    title_ = new Prose(this, std::string(tr("Training")), TextSize::display);
    title_->bold();
    skill_ = button(this, tr("All skills"), [this] { offerSkills(); });
    search_ = new wxSearchCtrl(this, wxID_ANY, {}, wxDefaultPosition, wxSize(10 * em(*this), -1));
    search_->SetDescriptiveText(wxString::FromUTF8(tr("Search")));
    search_->ShowCancelButton(true);
    setAccessibleName(*search_, tr("Search in the modules"));
    search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { fillList(); });
    search_->Bind(wxEVT_SEARCH_CANCEL, [this](wxCommandEvent&) { search_->Clear(); });
    auto* filters = new wxBoxSizer(wxHORIZONTAL);
    skill_->SetMinSize(wxSize(1, -1));
    filters->Add(skill_, 1, wxALIGN_CENTER_VERTICAL | wxRIGHT, space(*this, Space::small));
    filters->Add(search_, 0, wxALIGN_CENTER_VERTICAL);
    head_ = new wxBoxSizer(wxVERTICAL);
    head_->Add(title_, 0, wxBOTTOM, space(*this, Space::medium));
    head_->Add(filters, 0, wxEXPAND);
}

/// Above the column, as wide as it is.
void CataloguePage::arrangeHead() {
    const wxRect list = column_->stack().GetRect();
    wxSizerItem& margin =
        *GetSizer()->GetItem(static_cast<std::size_t>(0))->GetSizer()->GetItem(static_cast<std::size_t>(0));
    if (margin.GetMinSize().x == list.x && head_->GetSize().x == list.width) return;
    margin.AssignSpacer(list.x, 0);
    title_->wrapTo(list.width);
    head_->SetMinSize(wxSize(list.width, -1));
    Layout();
}

void CataloguePage::refresh() {
    if (!column_) make();
    modules_ = desk_.modules();
    skills_ = skillsOf(modules_, desk_.commons());
    if (skillPicked_ > skills_.size()) skillPicked_ = 0;
    fillList();
}

void CataloguePage::offerSkills() {
    wxMenu menu;
    for (std::size_t place = 0; place <= skills_.size(); ++place) {
        wxMenuItem* item = menu.AppendRadioItem(wxID_ANY, wxString::FromUTF8(titleOf(place)));
        item->Check(place == skillPicked_);
        menu.Bind(
            wxEVT_MENU, [this, place](wxCommandEvent&) { showSkill(place); }, item->GetId());
    }
    skill_->PopupMenu(&menu, 0, skill_->GetSize().y);
}

void CataloguePage::showSkill(std::size_t place) {
    skillPicked_ = place;
    skill_->SetLabel(wxString::FromUTF8(titleOf(place)));
    fillList();
    Layout();
}

std::string CataloguePage::titleOf(std::size_t place) const {
    return place == 0 ? tr("All skills") : skills_[place - 1].title;
}

void CataloguePage::fillList() {
    Stack& list = column_->stack();
    const auto kept = list.clear();
    const auto trained = skillPicked_ > 0 ? training(modules_, skills_[skillPicked_ - 1].id) : modules_;
    const auto found = matching(trained, desk_.commons(), search_->GetValue().utf8_string());
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
    auto& open = row.addSmall(button(&row, tr("Open"), [this, id = module.card.id] { open_(id); }));
    sayOfWhat(open, tr("Open"), module.card.title);
}

}  // namespace trainer
