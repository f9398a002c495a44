#include "trainer/windows/plan_filters.h"

#include <algorithm>

#include "trainer/windows/field.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/tick.h"
#include "trainer/windows/tiles.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int narrowest = 10;  // in ems
constexpr int statuses = static_cast<int>(ActionStatus::abandoned) + 1;

}  // namespace

PlanFilters::PlanFilters(wxWindow* parent, Offer offer, const PlanFilter& filter,
                         std::function<void(const PlanFilter&)> changed)
    : Stack(parent),
      offer_(std::move(offer)),
      filter_(filter),
      changed_(std::move(changed)),
      tiles_(&add(new Tiles(this, narrowest))) {
    addSearch();
    addStatus();
    addOwner();
    addEngagement();
    addLate();
}

void PlanFilters::addSearch() {
    auto& field = tiles_->add(new Field(tiles_, tr("Search")));
    auto* text = new wxSearchCtrl(&field, wxID_ANY, wxString::FromUTF8(filter_.text));
    setAccessibleName(*text, tr("Search in the actions"));
    text->SetMinSize(wxSize(4 * em(*this), -1));
    field.add(text, Space::hair);
    text->SetDescriptiveText(wxString::FromUTF8(tr("Search")));
    text->ShowCancelButton(true);
    text->Bind(wxEVT_TEXT, [this, text](wxCommandEvent&) {
        filter_.text = text->GetValue().utf8_string();
        changed_(filter_);
    });
    text->Bind(wxEVT_SEARCH_CANCEL, [text](wxCommandEvent&) { text->Clear(); });
}

void PlanFilters::addChoice(const std::string& label, const std::vector<std::string>& names,
                            std::size_t present, const std::function<void(std::size_t)>& picked) {
    auto& field = tiles_->add(new Field(tiles_, label));
    auto* choice = new wxChoice(&field, wxID_ANY);
    setAccessibleName(*choice, label);
    for (const std::string& name : names) choice->Append(wxString::FromUTF8(name));
    choice->SetSelection(static_cast<int>(present));
    endInEllipses(*choice);
    choice->SetMinSize(wxSize(4 * em(*this), -1));
    field.add(choice, Space::hair);
    choice->Bind(wxEVT_CHOICE, [this, picked](wxCommandEvent& event) {
        picked(static_cast<std::size_t>(event.GetSelection()));
        changed_(filter_);
    });
}

void PlanFilters::addStatus() {
    std::vector<std::string> names{tr("Each")};
    for (int i = 0; i < statuses; ++i) names.push_back(wordFor(static_cast<ActionStatus>(i)));
    addChoice(wordFor(ActionField::status), names,
              filter_.status ? static_cast<std::size_t>(*filter_.status) + 1 : 0, [this](std::size_t place) {
                  filter_.status.reset();
                  if (place > 0) filter_.status = static_cast<ActionStatus>(place - 1);
              });
}

/// Each, none, and those there are.
void PlanFilters::addWanted(const std::string& label, const char* none,
                            const std::vector<std::pair<std::string, std::string>>& all,
                            Wanted PlanFilter::*wanted) {
    std::vector<Wanted> values{std::nullopt, std::string()};
    std::vector<std::string> names{tr("Each"), none};
    for (const auto& [value, name] : all) {
        values.emplace_back(value);
        names.push_back(name);
    }
    auto present = std::ranges::find(values, filter_.*wanted);
    if (present == values.end()) {  // it was there when the filter was named
        values.push_back(filter_.*wanted);
        names.push_back(values.back().value());
        present = values.end() - 1;
    }
    addChoice(label, names, static_cast<std::size_t>(present - values.begin()),
              [this, wanted, values](std::size_t place) { filter_.*wanted = values.at(place); });
}

void PlanFilters::addOwner() {
    std::vector<std::pair<std::string, std::string>> owners;
    for (const std::string& owner : offer_.owners) owners.emplace_back(owner, owner);
    addWanted(wordFor(ActionField::owner), tr("Nobody yet"), owners, &PlanFilter::owner);
}

void PlanFilters::addEngagement() {
    addWanted(wordFor(ActionField::engagement), tr("None"), offer_.engagements, &PlanFilter::engagement);
}

void PlanFilters::addLate() {
    auto& late = add(new CheckTick(this, textOf(tr("Only what is late"))), Space::small);
    late.SetValue(filter_.isLateOnly);
    late.Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        filter_.isLateOnly = event.IsChecked();
        changed_(filter_);
    });
}

}  // namespace trainer
