#pragma once
#include <string>
#include <vector>

#include "content/reading/letter_file.h"
#include "scenarios/clarity/analysis.h"
#include "trainer/commands/terminal.h"
#include "trainer/editing/proofreader.h"
#include "trainer/editing/text_places.h"

namespace trainer {

/// A text with all that is said of it.
struct Analysed {
    Analysed(std::string file, content::LetterFile letter, const Proofreader& by);

    const scenarios::Rule& ruleOf(const scenarios::Finding& finding) const {
        return proofreader.rules().rules.at(finding.rule);
    }
    std::string textOf(scenarios::Span span) const {
        return letter.text.substr(span.begin, span.end - span.begin);
    }

    std::string name;  ///< of the file; "-" for standard input
    content::LetterFile letter;
    const Proofreader& proofreader;
    scenarios::Analysis analysis;
    std::vector<scenarios::Description> descriptions;  ///< one for each finding
    TextPlaces places;
};

/// In blocks that a person reads.
void writeText(const Analysed& analysed, const Terminal& terminal);
/// As one object, its keys the same in every language.
void writeJson(const Analysed& analysed, std::ostream& out);
/// As SARIF 2.1.0, which code hosts and editors show beside the text. version: of the program.
void writeSarif(const Analysed& analysed, const std::string& version, std::ostream& out);

}  // namespace trainer
