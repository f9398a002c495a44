#include <algorithm>
#include <array>
#include <ostream>

#include "content/reading/nearest.h"
#include "scenarios/clarity/score.h"
#include "trainer/commands/clarity_names.h"
#include "trainer/commands/letter_source.h"
#include "trainer/wording/clarity_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using scenarios::LetterPoint;
using scenarios::Readability;
using scenarios::Rule;
using scenarios::RuleExample;
using scenarios::RuleSet;

constexpr scenarios::Counts::Scored aWord{1, 1, 1, 0};

/// Explains rules, points of a letter and scores of one language.
class Explanation {
  public:
    Explanation(const RuleSet& rules, const Terminal& terminal) : rules_(rules), terminal_(terminal) {}

    /// False where nothing has that name.
    bool explain(const std::string& name) const {
        const auto rule = std::ranges::find(rules_.rules, name, &Rule::id);
        if (rule != rules_.rules.end()) {
            write(*rule);
            return true;
        }
        const auto point = std::ranges::find(rules_.points, name, &LetterPoint::id);
        if (point != rules_.points.end()) {
            write(*point);
            return true;
        }
        for (const Readability& score : scoresOf(aWord, rules_.language))
            if (nameOf(score.kind) == name) {
                write(score);
                return true;
            }
        return false;
    }

    std::vector<std::pair<std::string, std::string>> names() const {
        std::vector<std::pair<std::string, std::string>> names;
        for (const Rule& rule : rules_.rules) names.emplace_back(rule.id, rule.title);
        for (const LetterPoint& point : rules_.points) names.emplace_back(point.id, point.title);
        for (const Readability& score : scoresOf(aWord, rules_.language))
            names.emplace_back(nameOf(score.kind), titleOf(score.kind));
        return names;
    }

  private:
    void say(const char* sentence, const std::string& what) const {
        terminal_.paragraph(fill(sentence, {{"what", what}}));
    }

    void write(const Rule& rule) const {
        terminal_.heading(rule.title + " (" + rule.id + ")");
        say(tr("Severity: {what}"), wordFor(rule.advice));
        if (!rule.guide.empty()) say(tr("Guide: {what}"), rule.guide);
        if (!rule.shown) terminal_.paragraph(tr("Looked for only with --all."));
        if (const auto* count = std::get_if<scenarios::CountCheck>(&rule.check)) write(*count);
        say(tr("Why: {what}"), rule.why);
        say(tr("How to mend it: {what}"), rule.mend);
        writeTerms(rule);
        writeExamples(rule.examples);
    }

    void write(const scenarios::CountCheck& count) const {
        const int limit = count.perHundred > 0 ? count.perHundred : count.moreThan;
        say(count.perHundred > 0 ? tr("Limit: {what} per 100 words") : tr("Limit: {what}"),
            std::to_string(limit));
        if (count.strongAbove > 0) say(tr("Strong advice above: {what}"), std::to_string(count.strongAbove));
    }

    void write(const LetterPoint& point) const {
        terminal_.heading(point.title + " (" + point.id + ")");
        say(tr("Why: {what}"), point.why);
        say(tr("How to mend it: {what}"), point.mend);
        writeExamples(point.examples);
    }

    void write(const Readability& score) const {
        terminal_.heading(titleOf(score.kind) + " (" + std::string(nameOf(score.kind)) + ")");
        terminal_.paragraph(meaningOf(score.kind));
        say(tr("Formula: {what}"), formulaOf(score));
        terminal_.paragraph(sentencesOfScores());
        if (score.kind != Readability::Kind::ease) return;
        using scenarios::Level;
        terminal_.paragraph(tr("The bounds lie halfway between the medians of texts of known levels."));
        for (const Level level : {Level::a1, Level::a2, Level::b1, Level::b2, Level::c1})
            terminal_.paragraph(fill(tr("{level}: {number} and more"),
                                     {{"level", levelName(level)},
                                      {"number", numberText(*scenarios::leastEaseOf(level), 2)}}),
                                2);
        terminal_.paragraph(hardWordsRule());
    }

    void writeTerms(const Rule& rule) const {
        if (rule.terms.empty()) return;
        terminal_.out << '\n' << terminal_.bold(tr("Words")) << '\n';
        for (const scenarios::Term& term : rule.terms) {
            std::string line = term.words;
            for (const std::string& say : term.says)
                line += (&say == term.says.data() ? " → " : " · ") + withoutMarks(say);
            if (!term.note.empty()) line += " (" + term.note + ")";
            terminal_.paragraph(line, 2);
        }
    }
    static std::string withoutMarks(std::string say) {
        std::erase(say, '~');
        return say;
    }

    void writeExamples(const std::vector<RuleExample>& examples) const {
        terminal_.out << '\n' << terminal_.bold(tr("Examples")) << '\n';
        for (const RuleExample& example : examples) {
            terminal_.paragraph(marked(example), 2, std::string(signOf(example.kind)) + " ");
            if (!example.mended.empty()) terminal_.paragraph(example.mended, 4, "→ ");
        }
    }
    static const char* signOf(RuleExample::Kind kind) {
        if (kind == RuleExample::Kind::unclear) return "~";
        return kind == RuleExample::Kind::right ? "✓" : "✗";
    }
    /// What is found stands in brackets.
    static std::string marked(const RuleExample& example) {
        std::string text = example.text;
        for (auto span = example.marked.rbegin(); span != example.marked.rend(); ++span) {
            text.insert(span->end, "]");
            text.insert(span->begin, "[");
        }
        return text;
    }

    const RuleSet& rules_;
    const Terminal& terminal_;
};

using Names = std::vector<std::pair<std::string, std::string>>;

void list(const Names& names, const Terminal& terminal) {
    std::size_t width = 0;
    for (const auto& [id, title] : names) width = std::max(width, columnsOf(id));
    for (const auto& [id, title] : names) terminal.paragraph(title, 0, cell(id, width + 2));
}

void sayUnknown(const std::string& name, const Names& names, const Terminal& terminal) {
    std::vector<std::string_view> ids;
    for (const auto& one : names) ids.emplace_back(one.first);
    const std::string near = content::nearest(name, ids);
    terminal.err << fill(near.empty() ? tr("No rule is called “{name}”. All of them: cap-usager-cli explain")
                                      : tr("No rule is called “{name}”. Did you mean “{near}”?"),
                         {{"name", name}, {"near", near}})
                 << '\n';
}

}  // namespace

int explain(const ExplainOptions& options, Session& session) {
    const Terminal& terminal = session.terminal();
    Names names;
    // A rule of the other language is better than none.
    const bool isEnglish = options.reading.language == "en";
    for (const char* language : {isEnglish ? "en" : "fr", isEnglish ? "fr" : "en"}) {
        ReadingOptions reading = options.reading;
        reading.language = language;
        const auto library = rulesFor(wishesFor(reading, {}, session));
        writeProblems(library.files, library.empty, terminal);
        const Explanation explanation(library.rules, terminal);
        if (names.empty()) names = explanation.names();
        if (options.rule.empty()) {
            list(names, terminal);
            return clean;
        }
        if (explanation.explain(options.rule)) return clean;
    }
    sayUnknown(options.rule, names, terminal);
    return couldNotRun;
}

}  // namespace trainer
