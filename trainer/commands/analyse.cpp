#include <algorithm>

#include "trainer/commands/analysed.h"
#include "trainer/commands/letter_source.h"
#include "trainer/wording/fill.h"

namespace trainer {

Analysed::Analysed(std::string file, content::LetterFile read, const Editor& reader)
    : name(std::move(file)),
      letter(std::move(read)),
      editor(reader),
      analysis(editor.analyser().analyse(letter.text)),
      descriptions(editor.analyser().describe(analysis.findings, letter.text)),
      places(letter.text) {}

int analyse(const AnalyseOptions& options, Session& session) {
    const Terminal& terminal = session.terminal();
    auto letter = letterOf(options.file, terminal);
    if (!letter) return couldNotRun;
    const Editor editor(wishesFor(options.reading, letter->text, session));
    writeProblems(editor.files(), terminal);
    const Analysed analysed(options.file, *std::move(letter), editor);
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
