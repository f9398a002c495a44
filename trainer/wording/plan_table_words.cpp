#include "trainer/wording/plan_table_words.h"

#include <array>
#include <initializer_list>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/shortened.h"

namespace trainer {
namespace {

using namespace assessment;
using content::PlanWords;
using What = content::RowProblem::What;

template <class Choice>
void addChoices(std::initializer_list<Choice> choices, PlanWords::Names& names) {
    for (const Choice choice : choices) names.emplace_back(wordFor(choice), std::string(word(choice)));
}

/// In the language spoken.
void addWords(PlanWords& words) {
    words.columns.emplace_back(idColumnName(), "id");
    words.columns.emplace_back(versionColumnName(), "version");
    for (const ActionField field : actionFields)
        words.columns.emplace_back(wordFor(field), std::string(word(field)));
    {
        using enum ActionStatus;
        addChoices({proposed, decided, inProgress, done, verified, abandoned},
                   words.choices[ActionField::status]);
    }
    for (const ActionField field : {ActionField::priority, ActionField::impact, ActionField::effort})
        addChoices({Grade::low, Grade::medium, Grade::high}, words.choices[field]);
    using Kind = ActionOrigin::Kind;
    addChoices({Kind::free, Kind::gap, Kind::event}, words.choices[ActionField::originKind]);
}

/// The word itself is always known.
void addFileWords(PlanWords& words) {
    for (auto& [field, names] : words.choices) {
        const PlanWords::Names spoken = names;
        for (const auto& [name, word] : spoken) names.emplace_back(word, word);
    }
}

const char* sentenceOf(What what) {
    switch (what) {
        case What::noHeader:
            return tr(
                "No row names the columns. Use the table that the program exported, or give the first row "
                "the "
                "names of the columns.");
        case What::unknownColumn:
            return tr("The column “{found}” is not known. Delete it, or give it its name again.");
        case What::missingColumn:
            return tr("The column “{found}” is missing. Put it back with that name in the row of the names.");
        case What::repeatedColumn: return tr("The column “{found}” is there twice. Delete one of them.");
        case What::unknownAction:
            return tr(
                "“{found}” is no action of this plan. Empty the cell for a new action, or export the table "
                "again.");
        case What::repeatedAction:
            return tr("The action “{found}” is there twice. Delete one of the two rows.");
        case What::knownTitle:
            return tr(
                "The plan has an action “{found}” already, which says something else. Put its number here to "
                "change it, or give this one another title.");
        case What::missing:
            return tr("Something is missing in this row. Fill in the cell, or delete the row.");
        case What::badDay: return tr("“{found}” is no day. Write it so: 03/02/2027.");
        case What::badNumber: return tr("“{found}” is no figure that can stand here. Write it in digits.");
        case What::badWord:
            return tr("“{found}” is none of the words that this column has. Copy one from another row.");
    }
    return "";
}

}  // namespace

PlanWords planWords() {
    PlanWords words;
    for (const UiLanguage language : {UiLanguage::french, UiLanguage::english}) {
        const Aside aside(language);
        addWords(words);
    }
    addFileWords(words);
    return words;
}

std::string tableText(const Action& action, ActionField field) {
    if (field == ActionField::status) return wordFor(action.status);
    if (field == ActionField::priority) return wordFor(action.priority);
    if (field == ActionField::impact) return wordFor(action.impact);
    if (field == ActionField::effort) return wordFor(action.effort);
    if (field == ActionField::originKind) return wordFor(action.origin.kind);
    return textOf(action, field);
}

std::string idColumnName() {
    return tr("Number of the action");
}

std::string versionColumnName() {
    return tr("Version");
}

std::string sentenceFor(const content::RowProblem& problem) {
    if (problem.what == What::badWord && problem.found.empty())
        return tr("This cell must not be empty. Copy a word of this column from another row.");
    return fill(sentenceOf(problem.what), {{"found", shortened(problem.found)}});
}

std::string lineFor(const content::RowProblem& problem) {
    const std::string sentence = sentenceFor(problem);
    if (problem.cell.empty()) return sentence;
    return fill(tr("{what}: {value}"), {{"what", problem.cell}, {"value", sentence}});
}

}  // namespace trainer
