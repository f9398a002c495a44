#include <ostream>

#include "content/reading/counts_reader.h"
#include "trainer/commands/campaign_documents.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/named_framework.h"
#include "trainer/reports/result_json.h"
#include "trainer/reports/result_page.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;

/// The counts in a file; says what is wrong with it, and nothing then.
std::optional<std::map<std::string, Counts>> countsIn(const std::string& file, const Framework& framework,
                                                      std::ostream& err) {
    const content::SheetReading table = content::readSheetFile(file);
    if (table.fault) {
        err << sentenceFor(*table.fault, file) << '\n';
        return {};
    }
    content::CountsReading reading = content::readCounts(table.sheet, framework);
    for (const content::CountsProblem& problem : reading.problems)
        err << file << ':' << problem.line << ": " << sentenceFor(problem) << '\n';
    if (reading.problems.empty()) return std::move(reading.counts);
    err << tr("Nothing was worked out: correct the table first.") << '\n';
    return {};
}

void writeText(const Result& result, const Thresholds& thresholds, const Terminal& terminal) {
    for (const EngagementResult& one : result.engagements) {
        terminal.heading(std::to_string(one.engagement->number) + ". " + one.engagement->title);
        terminal.paragraph(scoreText(one) + " \u00B7 " + ratedText(one));
        if (one.score()) terminal.paragraph(workedText(one));
        for (const CriterionResult* criterion : criteriaOf(result, *one.engagement)) {
            terminal.out << '\n';
            terminal.paragraph(criterion->criterion->text, 2);
            terminal.paragraph(medianText(*criterion) + " \u00B7 " + agreementText(*criterion, thresholds) +
                                   " \u00B7 " + countsText(*criterion),
                               4);
        }
        terminal.out << '\n';
    }
    terminal.paragraph(rulesText(thresholds));
}

int resultsOfCounts(const DiagnosticResultsOptions& options, Session& session) {
    const Terminal& terminal = session.terminal();
    const auto framework = frameworkNamed(options.framework, session);
    if (!framework) return couldNotRun;
    const auto counts = countsIn(options.counts, *framework, terminal.err);
    if (!counts) return couldNotRun;
    Thresholds thresholds;
    thresholds.k = options.least;
    // Who has the counts already knows what everybody said.
    thresholds.tellStrong = true;
    const Result result = resultOf(*framework, *counts, thresholds);
    if (options.format == "json")
        terminal.out << textOf(jsonOf(*framework, result, thresholds));
    else if (options.format == "html")
        terminal.out << htmlOf(
            resultPageOf(*framework, *counts, thresholds, session.world().now().substr(0, 10)));
    else
        writeText(result, thresholds, terminal);
    return clean;
}

int resultsOfCampaign(const DiagnosticResultsOptions& options, Session& session) {
    const auto record = recordNamed(options.campaign, session);
    if (!record) return couldNotRun;
    const Terminal& terminal = session.terminal();
    const Thresholds& thresholds = record->campaign.thresholds;
    const Result result = resultOf(*record->framework, record->tally.all, thresholds);
    if (options.format == "json") {
        Json json = jsonOf(*record->framework, result, thresholds);
        json["trained"] = jsonOf(record->trained.value());
        terminal.out << textOf(json);
    } else if (options.format == "html") {
        terminal.out << htmlOf(resultPageOf(*record));
    } else {
        writeText(result, thresholds, terminal);
    }
    return clean;
}

}  // namespace

int diagnosticResults(const DiagnosticResultsOptions& options, Session& session) {
    if (!options.campaign.empty()) return resultsOfCampaign(options, session);
    if (!options.framework.empty()) return resultsOfCounts(options, session);
    session.terminal().err << tr("Name a diagnostic, or give --framework and --counts.") << '\n';
    return couldNotRun;
}

}  // namespace trainer
