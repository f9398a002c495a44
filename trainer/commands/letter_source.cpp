#include "trainer/commands/letter_source.h"

#include <array>
#include <istream>
#include <ostream>

#include "content/reading/library_files.h"
#include "trainer/commands/problem_line.h"
#include "trainer/editing/guessed_language.h"
#include "trainer/wording/clarity_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

/// All of it, or a little more than a letter may have.
std::string allOf(std::istream& in) {
    std::string bytes;
    std::array<char, 65536> piece{};
    while (bytes.size() <= content::largestLetter && in) {
        in.read(piece.data(), piece.size());
        bytes.append(piece.data(), static_cast<std::size_t>(in.gcount()));
    }
    return bytes;
}

}  // namespace

std::optional<content::LetterFile> letterOf(const std::string& file, const Terminal& terminal) {
    const bool isInput = file == "-";
    auto letter = isInput ? content::readLetter(allOf(terminal.in), {}) : content::readLetterFile(file);
    if (!letter.fault) return letter;
    terminal.err << sentenceFor(*letter.fault, isInput ? tr("The standard input") : file, letter.detail)
                 << '\n';
    return {};
}

ProofreaderWishes wishesFor(const ReadingOptions& options, const std::string& text, const Session& session) {
    const bool isGuessed = options.language == "auto";
    ProofreaderWishes wishes =
        session.proofreaderWishes(isGuessed ? guessedLanguage(text) : options.language);
    wishes.profile = options.profile;
    wishes.all = options.all;
    wishes.folders = options.folders;
    if (const std::string ours = session.rulesFolder(); wishes.folders.empty() && !ours.empty())
        wishes.folders = {ours};
    return wishes;
}

void writeProblems(const std::vector<content::RuleLibrary::File>& files,
                   const std::vector<std::string>& emptyFolders, const Terminal& terminal) {
    for (const std::string& folder : emptyFolders) terminal.err << noRulesIn(folder) << '\n';
    bool isBroken = false;
    for (const auto& file : files)
        for (const content::Problem& problem : file.problems) {
            writeProblem(file.path, problem, terminal.err);
            isBroken = isBroken || problem.isError();
        }
    if (isBroken) terminal.err << tr("What is wrong is left out; all other rules are used.") << '\n';
}

}  // namespace trainer
