#include "trainer/wording/fill.h"
#include "trainer/wording/import_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using content::Changes;
using content::CisoLibrary;
using Owner = CisoLibrary::Owner;

class Sentences {
  public:
    void add(std::string sentence) { all_.push_back(std::move(sentence)); }
    /// Nothing where there is none of it.
    void add(std::size_t number, const char* sentence) {
        if (number > 0) add(withNumber(sentence, number));
    }
    std::vector<std::string> take() { return std::move(all_); }

  private:
    std::vector<std::string> all_;
};

/// What is said of fields that many libraries have; null of another one.
const char* ownSentence(Owner owner, const std::string& field, std::size_t n) {
    if (owner == Owner::objects && field == "threats")
        return trn("{number} threat of the catalogue.", "{number} threats of the catalogue.", n);
    if (owner == Owner::objects && field.starts_with("requirement_mapping_set"))
        return trn("{number} table that maps this framework to others.",
                   "{number} tables that map this framework to others.", n);
    if (owner == Owner::framework && field == "implementation_groups_definition")
        return tr(
            "The groups of requirements, such as basic or strengthened: all requirements are there, "
            "whatever their group.");
    if (owner != Owner::node) return nullptr;
    if (field == "implementation_groups")
        return trn("The group of {number} requirement.", "The groups of {number} requirements.", n);
    if (field == "questions")
        return trn("The questions of {number} requirement, with their answers.",
                   "The questions of {number} requirements, with their answers.", n);
    if (field == "threats")
        return trn("The threats that {number} requirement names.",
                   "The threats that {number} requirements name.", n);
    return nullptr;
}

/// What is said of any other field.
const char* anySentence(Owner owner, std::size_t n) {
    switch (owner) {
        case Owner::library: return tr("The field “{field}” of the library.");
        case Owner::objects:
            return trn("{number} thing beside the framework: “{field}”.",
                       "{number} things beside the framework: “{field}”.", n);
        case Owner::framework: return tr("The field “{field}” of the framework.");
        case Owner::score:
            return trn("The field “{field}” of {number} level.", "The field “{field}” of {number} levels.",
                       n);
        case Owner::node:
            return trn("The field “{field}” of {number} requirement or title.",
                       "The field “{field}” of {number} requirements or titles.", n);
        case Owner::control:
            return trn("The field “{field}” of {number} measure.",
                       "The field “{field}” of {number} measures.", n);
        case Owner::translation: break;
    }
    return trn("The texts of {number} part in another language (“{field}”).",
               "The texts of {number} parts in another language (“{field}”).", n);
}

std::vector<std::string> leftOf(const CisoLibrary& library, const Changes& changes) {
    Sentences told;
    for (const auto& [what, number] : library.left) {
        const auto& [owner, field] = what;
        const char* own = ownSentence(owner, field, number);
        const std::string sentence = withNumber(own ? own : anySentence(owner, number), number);
        told.add(fill(sentence, {{"field", field}}));
    }
    told.add(changes.titleTexts, trn("The explanation of {number} title: an engagement has its title only.",
                                     "The explanations of {number} titles: an engagement has its title only.",
                                     changes.titleTexts));
    told.add(changes.idleTitles,
             trn("{number} line with nothing to assess below it.",
                 "{number} lines with nothing to assess below them.", changes.idleTitles));
    told.add(changes.unknownControls,
             trn("{number} mention of a measure that is not in this file.",
                 "{number} mentions of measures that are not in this file.", changes.unknownControls));
    told.add(library.controlCharacters,
             trn("{number} character that no text may hold.", "{number} characters that no text may hold.",
                 library.controlCharacters));
    return told.take();
}

std::vector<std::string> changedOf(const CisoLibrary& library, const Changes& changes) {
    Sentences told;
    if (changes.levels == Changes::Levels::ofLibrary && library.scores.front().score != 0)
        told.add(fill(tr("The score {least} of the library is the level 0 of the scale here."),
                      {{"least", std::to_string(library.scores.front().score)}}));
    told.add(changes.unnamedScores,
             trn("{number} score without a name is no level here.",
                 "{number} scores without a name are no levels here.", changes.unnamedScores));
    told.add(changes.joinedTitles,
             trn("{number} title stands in one with the title above it.",
                 "{number} titles stand in one with the title above them.", changes.joinedTitles));
    told.add(changes.belowRequirement,
             trn("{number} requirement below another one stands beside it.",
                 "{number} requirements below another one stand beside it.", changes.belowRequirement));
    told.add(
        changes.withoutTitle,
        trn("{number} requirement below no title is in an engagement of its own.",
            "{number} requirements below no title are in an engagement of their own.", changes.withoutTitle));
    told.add(changes.lowered,
             trn("{number} weight above 3 became 3.", "{number} weights above 3 became 3.", changes.lowered));
    told.add(changes.actions, trn("{number} measure became a suggested action.",
                                  "{number} measures became suggested actions.", changes.actions));
    told.add(changes.ownSigns,
             trn("The description of {number} requirement tells each level.",
                 "The descriptions of {number} requirements tell each level.", changes.ownSigns));
    told.add(changes.withoutText,
             trn("{number} requirement has nothing but its reference.",
                 "{number} requirements have nothing but their reference.", changes.withoutText));
    told.add(library.untranslated,
             trn("{number} text has no translation and stays as it was.",
                 "{number} texts have no translation and stay as they were.", library.untranslated));
    told.add(changes.folded, trn("{number} text of several lines became one line.",
                                 "{number} texts of several lines became one line.", changes.folded));
    told.add(changes.spaces,
             trn("{number} no-break space was put where French typography wants one.",
                 "{number} no-break spaces were put where French typography wants them.", changes.spaces));
    return told.take();
}

/// Why the levels are not those of the library; empty where they are.
std::string replacedLevels(const CisoLibrary& library, const Changes& changes) {
    const char* answers =
        tr("The levels are the three answers of CISO Assistant: non-compliant, partially "
           "compliant, compliant.");
    switch (changes.levels) {
        case Changes::Levels::ofLibrary: return {};
        case Changes::Levels::noneNamed:
            return std::string(tr("The library names no level.")) + " " + answers;
        case Changes::Levels::tooFew:
            return std::string(tr("The library names one level only.")) + " " + answers;
        case Changes::Levels::tooMany: break;
    }
    return withNumber(tr("The library names {number} levels, and a scale has 7 at most."),
                      library.scores.size()) +
           " " + answers;
}

std::vector<std::string> putInOf(const CisoLibrary& library, const content::ImportedFramework& imported,
                                 const std::string& mark) {
    const Changes& changes = imported.changes;
    const std::size_t criteria = imported.framework.criteria().size();
    Sentences told;
    if (const std::string levels = replacedLevels(library, changes); !levels.empty()) told.add(levels);
    const auto marked = [&](std::size_t number, const char* sentence) {
        if (number > 0) told.add(fill(withNumber(sentence, number), {{"mark", mark}}));
    };
    marked(changes.noWhy, trn("{number} criterion does not say why it matters: “{mark}”.",
                              "{number} criteria do not say why they matter: “{mark}”.", changes.noWhy));
    marked(changes.noProof, trn("{number} criterion names no proof: “{mark}”.",
                                "{number} criteria name no proof: “{mark}”.", changes.noProof));
    marked(changes.noAction, trn("{number} criterion suggests no action: “{mark}”.",
                                 "{number} criteria suggest no action: “{mark}”.", changes.noAction));
    const std::size_t general = criteria - changes.ownSigns;
    told.add(general,
             trn("{number} criterion does not tell how it looks at each level: the sentences of the scale "
                 "stand there.",
                 "{number} criteria do not tell how they look at each level: the sentences of the scale "
                 "stand there.",
                 general));
    told.add(tr("Every criterion asks agents and managers: say who can tell."));
    told.add(tr("Impact and effort of every action are “medium”."));
    told.add(tr("“I do not know” and “Does not concern us” are the words of Cap Usager."));
    return told.take();
}

}  // namespace

ImportSentences sentencesFor(const CisoLibrary& library, const content::ImportedFramework& imported,
                             const std::string& mark) {
    return {leftOf(library, imported.changes), changedOf(library, imported.changes),
            putInOf(library, imported, mark)};
}

}  // namespace trainer
