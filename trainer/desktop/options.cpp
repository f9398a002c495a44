#include "trainer/desktop/options.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

Options mistake(const std::string& word) {
    return {.what = Options::What::mistake, .file = {}, .tourFolder = {}, .wrong = word};
}

}  // namespace

Options optionsOf(const std::vector<std::string>& words) {
    Options options;
    bool onlyFiles = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const bool isOption = !onlyFiles && word.size() > 1 && word.front() == '-';
        if (isOption && word == "--") {
            onlyFiles = true;
        } else if (isOption && (word == "--version" || word == "--help" || word == "-h")) {
            options.what = word == "--version" ? Options::What::version : Options::What::help;
            return options;
        } else if (isOption && word == "--tour" && i + 1 < words.size()) {
            options.tourFolder = words[++i];
        } else if (isOption || word.empty() || !options.file.empty()) {
            return mistake(word);
        } else {
            options.file = word;
        }
    }
    return options;
}

std::string usage() {
    const auto line = [](const std::string& option, const char* what) {
        constexpr std::size_t column = 20;
        return "  " + option + std::string(column - option.size(), ' ') + what + "\n";
    };
    return std::string(tr("Cap Usager: training for public-service agents")) + "\n\n" + tr("Usage") +
           ": cap-usager [" + tr("OPTIONS") + "] [" + tr("FILE") + "]\n\n" +
           line(tr("FILE"), tr("a scenario, a module or a ballot to open: a file, or the folder of a module")) +
           line("--tour " + std::string(tr("FOLDER")),
                tr("open every page, play a module, and save a picture of each in the folder")) +
           line("--version", tr("say the version")) + line("-h, --help", tr("say this")) + "\n" +
           tr("For the terminal there is cap-usager-cli.") + "\n";
}

std::string sentenceFor(const Options& mistake) {
    if (mistake.wrong == "--tour") return tr("Say in which folder the pictures of the tour are to be saved.");
    if (mistake.wrong.starts_with("-"))
        return fill(tr("{option} is not an option of cap-usager. See which ones there are with: "
                       "cap-usager --help"),
                    {{"option", mistake.wrong}});
    return fill(tr("One file at a time: “{path}” is one too many."), {{"path", mistake.wrong}});
}

}  // namespace trainer
