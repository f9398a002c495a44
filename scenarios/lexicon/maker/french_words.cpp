#include "scenarios/lexicon/maker/french_words.h"

#include <algorithm>
#include <iterator>

#include "scenarios/lexicon/maker/french_tags.h"

namespace scenarios {
namespace {

using F = Feature;

constexpr Features inflection = F::masculine | F::feminine | F::singular | F::plural;

bool isAdjectiveToo(const WordRow& row) {
    return row.features.hasAll(F::verb | F::pastParticiple | F::adjective);
}

/// Parts participles that are adjectives too in a reading of the verb and one of the adjective.
void partParticiples(std::vector<WordRow>& forms) {
    const auto isItsLemma = [](const WordRow& row) {
        return isAdjectiveToo(row) && row.features.hasAll(F::masculine | F::singular);
    };
    const auto lemma = std::ranges::find_if(forms, isItsLemma);
    if (lemma == forms.end()) return;
    const std::string spelling = lemma->form;
    for (std::size_t i = 0, size = forms.size(); i < size; ++i) {
        if (!isAdjectiveToo(forms[i])) continue;
        forms.push_back({forms[i].form, spelling, F::adjective | (forms[i].features & inflection)});
        forms[i].features = forms[i].features.without(F::adjective);
    }
}

}  // namespace

std::vector<WordRow> frenchRows(const HunspellDictionary& dictionary) {
    std::vector<WordRow> rows;
    for (const DictionaryEntry& entry : dictionary.entries()) {
        const std::string lemma = frenchLemma(entry.tags).value_or(entry.word);
        std::vector<WordRow> forms;
        dictionary.expand(entry, [&](const std::string& form, const auto&, const auto& tags) {
            if (const Features features = frenchFeatures(entry.tags, tags); !features.empty())
                forms.push_back({form, lemma, features});
        });
        partParticiples(forms);
        std::ranges::move(forms, std::back_inserter(rows));
    }
    return rows;
}

}  // namespace scenarios
