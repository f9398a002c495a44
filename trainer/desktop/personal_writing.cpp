#include "trainer/desktop/personal_writing.h"

#include <algorithm>
#include <filesystem>

#include "content/reading/letter_file.h"
#include "trainer/editing/guessed_language.h"
#include "trainer/editing/titled_uses.h"
#include "trainer/wording/clarity_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/problem_sentence.h"

namespace trainer {
namespace {

std::string noLexicon(const std::string& table) {
    return fill(tr("Letters cannot be read: the words of their language are not in {path}, or are of another "
                   "version. Install the program again. You can still write, save and copy."),
                {{"path", table}});
}

/// A file that is of no language is in the files of each: it is told once.
void addProblems(const std::vector<content::RuleLibrary::File>& files, std::vector<FileProblem>& to) {
    const auto isTold = [known = to](const std::string& path) {
        return std::ranges::find(known, path, &FileProblem::file) != known.end();
    };
    for (const auto& file : files)
        for (const content::Problem& problem : file.problems)
            if (problem.isError() && !isTold(file.path))
                to.push_back({file.path, problem.place.line, problem.place.column, problem.isError(),
                              sentenceFor(problem)});
}

}  // namespace

ProofreaderWishes PersonalWriting::wishes(const std::string& language) const {
    ProofreaderWishes wishes;
    wishes.language = language;
    wishes.tables = places_.tables;
    wishes.rules = places_.rules;
    wishes.profile = "public";
    if (!places_.ofService.empty()) wishes.folders = {places_.ofService};
    return wishes;
}

const scenarios::Analyser* PersonalWriting::analyser(const std::string& language, std::string& whyNot) {
    try {
        return &proofreaders_.of(language).analyser();
    } catch (const FileError& error) {
        whyNot = noLexicon(error.path);
    } catch (const scenarios::LexiconError&) {
        whyNot = noLexicon(places_.tables + "/" + language + ".lexicon");
    }
    return nullptr;
}

std::vector<FileProblem> PersonalWriting::problems(const std::string& language) {
    std::vector<FileProblem> found;
    const Proofreader* proofreader = proofreaders_.made(language);
    if (!proofreader) return found;
    for (const std::string& folder : proofreader->emptyFolders())
        found.push_back({folder, 0, 0, true, noRulesIn(folder)});
    addProblems(proofreader->files(), found);
    return found;
}

OwnRules PersonalWriting::ownRules() {
    OwnRules own{places_.ofService, static_cast<bool>(places_.choose), 0, {}};
    if (own.folder.empty()) return own;
    for (const char* language : {"fr", "en"}) {
        const auto library = content::readRuleLibrary({own.folder}, language);
        if (!library.empty.empty()) {
            own.problems.push_back({own.folder, 0, 0, true, noRulesIn(own.folder)});
            return own;
        }
        own.rules += library.rules.rules.size() + library.rules.points.size();
        addProblems(library.files, own.problems);
    }
    return own;
}

void PersonalWriting::useRulesOf(const std::string& folder) {
    if (places_.choose) places_.choose(folder);
    places_.ofService = folder;
    proofreaders_.forget();
}

std::string PersonalWriting::languageOf(const std::string& text) {
    return guessedLanguage(text);
}

OpenedLetter PersonalWriting::open(const std::string& path) {
    auto letter = content::readLetterFile(path);
    if (!letter.fault) return {std::move(letter.text), {}};
    return {{}, sentenceFor(*letter.fault, path, letter.detail)};
}

std::string PersonalWriting::example(const std::string& language) {
    const std::string name = language == "fr" ? "/exemple.txt" : "/example.txt";
    return content::readLetterFile(places_.rules + "/" + language + name).text;
}

void PersonalWriting::count(const std::vector<scenarios::RuleUse>& uses) {
    if (places_.uses) places_.uses->add(uses);
}

std::vector<scenarios::TitledRuleUse> PersonalWriting::ruleUses() {
    if (!places_.uses) return {};
    return titledUses(places_.uses->uses(), [this](const std::string& language) { return wishes(language); });
}

void PersonalWriting::forget() {
    if (places_.uses) places_.uses->forget();
}

}  // namespace trainer
