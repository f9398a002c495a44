#include "trainer/presenters/home_modules.h"

#include <algorithm>
#include <map>
#include <set>

namespace trainer {

using namespace scenarios;

namespace {

/// The modules of a library whose scenarios are read when they are asked for.
class Shelf {
  public:
    Shelf(std::vector<ModuleCard>& cards, const Progress& progress, std::string_view language,
          const ScenariosOf& scenariosOf)
        : cards_(cards), progress_(progress), language_(language), scenariosOf_(scenariosOf) {
        for (ModuleCard& card : cards_) byId_.emplace(card.id, &card);
    }

    /// Takes a module down, with those that have to be completed before it.
    void take(const ModuleId& id) {
        const auto card = byId_.find(id);
        if (card == byId_.end()) return;
        read(*card->second);
        for (const ModuleId& before : card->second->prerequisites)
            if (const auto found = byId_.find(before); found != byId_.end()) read(*found->second);
    }
    /// What was taken, in the order of the library.
    std::vector<ModuleLine> lines() const {
        std::vector<ModuleCard> taken;
        for (const ModuleCard& card : cards_)
            if (read_.contains(card.id)) taken.push_back(card);
        return modulesOf(taken, progress_, language_);
    }
    bool mayBeBegun(const ModuleCard& card) {
        take(card.id);
        std::vector<ModuleCard> concerned{card};
        for (const ModuleId& before : card.prerequisites)
            if (const auto found = byId_.find(before); found != byId_.end() && before != card.id)
                concerned.push_back(*found->second);
        const auto judged = modulesOf(concerned, progress_, language_);
        const auto line = std::ranges::find(
            judged, card.id, [](const ModuleLine& one) -> const ModuleId& { return one.card.id; });
        return line->missing.empty() && std::ranges::any_of(line->scenarios, [](const ScenarioLine& one) {
                   return one.state == ScenarioLine::State::fresh;
               });
    }

  private:
    void read(ModuleCard& card) {
        if (read_.insert(card.id).second) card.scenarios = scenariosOf_(card.id);
    }

    std::vector<ModuleCard>& cards_;
    const Progress& progress_;
    std::string_view language_;
    const ScenariosOf& scenariosOf_;
    std::map<ModuleId, ModuleCard*> byId_;
    std::set<ModuleId> read_;
};

}  // namespace

std::vector<ModuleLine> homeModulesOf(std::vector<ModuleCard> cards, const std::vector<ModuleId>& begun,
                                      const Progress& progress, std::string_view language,
                                      const ScenariosOf& scenariosOf) {
    std::ranges::stable_sort(cards, {}, [&](const ModuleCard& one) { return one.language != language; });
    Shelf shelf(cards, progress, language, scenariosOf);
    for (const ModuleId& id : begun) shelf.take(id);
    for (const ModuleCard& card : cards)
        if (shelf.mayBeBegun(card)) break;
    return shelf.lines();
}

}  // namespace trainer
