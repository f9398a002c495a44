#include "trainer/desktop/personal_writing.h"

#include <filesystem>

#include "content/reading/letter_file.h"
#include "trainer/editing/guessed_language.h"
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

}  // namespace

const scenarios::Analyser* PersonalWriting::analyser(const std::string& language, std::string& whyNot) {
    auto& proofreader = proofreaders_[language];
    try {
        if (!proofreader) {
            ProofreaderWishes wishes;
            wishes.language = language;
            wishes.tables = places_.tables;
            wishes.rules = places_.rules;
            wishes.profile = "public";
            if (!places_.ofService.empty()) wishes.folders = {places_.ofService};
            proofreader = std::make_unique<Proofreader>(wishes);
        }
        return &proofreader->analyser();
    } catch (const FileError& error) {
        whyNot = noLexicon(error.path);
    } catch (const scenarios::LexiconError&) {
        whyNot = noLexicon(places_.tables + "/" + language + ".lexicon");
    }
    return nullptr;
}

std::vector<FileProblem> PersonalWriting::problems(const std::string& language) {
    std::vector<FileProblem> found;
    const auto proofreader = proofreaders_.find(language);
    if (proofreader == proofreaders_.end() || !proofreader->second) return found;
    for (const auto& file : proofreader->second->files())
        for (const content::Problem& problem : file.problems)
            found.push_back({file.path, problem.place.line, problem.place.column, problem.isError(),
                             sentenceFor(problem)});
    return found;
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

void PersonalWriting::forget() {
    if (places_.uses) places_.uses->forget();
}

}  // namespace trainer
