#pragma once
#include <algorithm>
#include <map>

#include "scenarios/story/library.h"

/// Keeps catalogues as long as the test runs, and counts how often it was given one.
class MemoryCatalogue : public scenarios::CatalogueStore {
  public:
    std::string fingerprint(const std::string& library) override { return kept_[library].fingerprint; }

    std::vector<scenarios::ModuleCard> modules(const std::string& library) override {
        auto cards = kept_[library].catalogue.modules;
        for (scenarios::ModuleCard& card : cards) card.scenarios.clear();
        return cards;
    }

    std::vector<scenarios::ScenarioCard> scenarios(const std::string& library,
                                                   const scenarios::ModuleId& module) override {
        if (module.empty()) return kept_[library].catalogue.others;
        for (const scenarios::ModuleCard& card : kept_[library].catalogue.modules)
            if (card.id == module) return card.scenarios;
        return {};
    }

    std::optional<scenarios::ScenarioCard> scenario(const std::string& library,
                                                    const scenarios::ScenarioId& id) override {
        const auto& catalogue = kept_[library].catalogue;
        for (const scenarios::ModuleCard& module : catalogue.modules)
            for (const scenarios::ScenarioCard& card : module.scenarios)
                if (card.id == id) return card;
        for (const scenarios::ScenarioCard& card : catalogue.others)
            if (card.id == id) return card;
        return {};
    }

    std::vector<scenarios::ModuleId> modulesWith(const std::string& library,
                                                 const std::vector<scenarios::ScenarioId>& any) override {
        std::vector<scenarios::ModuleId> found;
        for (const scenarios::ModuleCard& module : kept_[library].catalogue.modules)
            if (std::ranges::any_of(module.scenarios, [&](const scenarios::ScenarioCard& card) {
                    return std::ranges::find(any, card.id) != any.end();
                }))
                found.push_back(module.id);
        return found;
    }

    void keep(const std::string& library, const std::string& fingerprint,
              const scenarios::Catalogue& catalogue) override {
        kept_[library] = {fingerprint, catalogue};
        ++times;
    }

    int times = 0;

  private:
    struct Kept {
        std::string fingerprint;
        scenarios::Catalogue catalogue;
    };
    std::map<std::string, Kept> kept_;
};
