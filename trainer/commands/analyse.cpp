#include <algorithm>

#include "trainer/commands/analysed.h"
#include "trainer/commands/letter_source.h"
#include "trainer/wording/fill.h"

namespace trainer {

Analysed::Analysed(std::string file, content::LetterFile read, const Proofreader& by)
    : name(std::move(file)),
      letter(std::move(read)),
      proofreader(by),
      analysis(proofreader.analyser().analyse(letter.text)),
      descriptions(proofreader.analyser().describe(analysis.findings, letter.text)),
      places(letter.text) {}

int analyse(const AnalyseOptions& options, Session& session) {
    const Terminal& terminal = session.terminal();
    auto letter = letterOf(options.file, terminal);
    if (!letter) return couldNotRun;
    const Proofreader proofreader(wishesFor(options.reading, letter->text, session));
    writeProblems(proofreader.files(), proofreader.emptyFolders(), terminal);
    const Analysed analysed(options.file, *std::move(letter), proofreader);
    if (options.format == "sarif")
        writeSarif(analysed, options.version, terminal.out);
    else if (options.format == "json")
        writeJson(analysed, terminal.out);
    else
        writeText(analysed, terminal);
    const bool fails = options.failOnStrong &&
                       std::ranges::any_of(analysed.analysis.findings, [](const scenarios::Finding& one) {
                           return one.advice == scenarios::Advice::strong;
                       });
    return fails ? found : clean;
}

}  // namespace trainer
