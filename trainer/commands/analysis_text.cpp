#include <algorithm>
#include <ostream>
#include <set>

#include "scenarios/clarity/score.h"
#include "trainer/commands/analysed.h"
#include "trainer/wording/clarity_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using scenarios::PointFound;

constexpr std::size_t inner = 4;

std::string quoted(const std::string& words) {
    return fill(tr("“{words}”"), {{"words", words}});
}

std::string lineAndColumn(const TextPlace& place) {
    return std::to_string(place.line) + ":" + std::to_string(place.column);
}

class Report {
  public:
    Report(const Analysed& analysed, const Terminal& terminal) : analysed_(analysed), terminal_(terminal) {}

    void write() {
        for (std::size_t i = 0; i < analysed_.analysis.findings.size(); ++i) writeFinding(i);
        writeElements();
        writeScores();
    }

  private:
    void say(const std::string& sentence) const { terminal_.paragraph(sentence, inner); }

    void writeFinding(std::size_t at) {
        const scenarios::Finding& finding = analysed_.analysis.findings[at];
        const scenarios::Description& said = analysed_.descriptions[at];
        const scenarios::Rule& rule = analysed_.ruleOf(finding);
        std::string title = lineAndColumn(analysed_.places.at(finding.span.begin)) + "  " +
                            terminal_.bold(rule.title) + " (" + rule.id + ")";
        if (finding.advice == scenarios::Advice::strong) title += " · " + wordFor(finding.advice);
        terminal_.paragraph(title);
        say(said.message);
        writeReplacements(said);
        // Once is enough.
        if (told_.insert(finding.rule).second) say(fill(tr("Why: {why}"), {{"why", rule.why}}));
        terminal_.out << '\n';
    }

    void writeReplacements(const scenarios::Description& said) const {
        if (said.replacements.empty()) return;
        std::string choices;
        for (const std::string& one : said.replacements)
            choices += (choices.empty() ? "" : ", ") + quoted(one);
        say(fill(tr("Instead of {before}: {choices}."),
                 {{"before", quoted(analysed_.textOf(said.replaced))}, {"choices", choices}}));
    }

    void writeElements() const {
        const auto& points = analysed_.proofreader.rules().points;
        const auto isAsked = [](const PointFound& one) { return one.state != PointFound::State::notAsked; };
        if (std::ranges::none_of(analysed_.analysis.points, isAsked)) return;
        terminal_.out << terminal_.bold(tr("What a letter must say")) << '\n';
        for (std::size_t i = 0; i < points.size(); ++i)
            if (const PointFound& found = analysed_.analysis.points[i]; isAsked(found))
                writeElement(points[i], found);
        terminal_.out << '\n';
    }

    void writeElement(const scenarios::LetterPoint& point, const PointFound& found) const {
        std::string line = wordFor(found.state) + " · " + point.title;
        if (!found.place.empty()) line += " (" + lineAndColumn(analysed_.places.at(found.place.begin)) + ")";
        terminal_.paragraph(line, 2);
        if (found.state != PointFound::State::present) say(point.mend);
    }

    void writeScores() const {
        const scenarios::Counts& counts = analysed_.analysis.counts;
        const std::string& language = analysed_.proofreader.language();
        terminal_.paragraph(lineFor(counts));
        terminal_.paragraph(basisOf(counts.scored));
        for (const scenarios::Readability& score : scenarios::scoresOf(counts.scored, language))
            terminal_.paragraph(fill(tr("{name}: {number}"), {{"name", titleOf(score.kind)},
                                                              {"number", numberText(score.value(), 1)}}),
                                2);
        if (const auto level = scenarios::levelOf(counts, language))
            terminal_.paragraph(fill(tr("Level {level}. For a letter to the public, aim at B1 or easier."),
                                     {{"level", levelName(*level)}}));
        if (const std::string why = hardWordsLine(counts, language); !why.empty()) terminal_.paragraph(why);
        terminal_.paragraph(adviceCount());
    }

    std::string adviceCount() const {
        const auto& findings = analysed_.analysis.findings;
        const auto strong = static_cast<std::size_t>(
            std::ranges::count(findings, scenarios::Advice::strong, &scenarios::Finding::advice));
        return fill(trn("{number} piece of advice; strong: {strong}.",
                        "{number} pieces of advice; strong: {strong}.", findings.size()),
                    {{"number", std::to_string(findings.size())}, {"strong", std::to_string(strong)}});
    }

    const Analysed& analysed_;
    const Terminal& terminal_;
    std::set<std::uint32_t> told_;
};

}  // namespace

void writeText(const Analysed& analysed, const Terminal& terminal) {
    Report(analysed, terminal).write();
}

}  // namespace trainer
