#include <ostream>

#include "scenarios/clarity/comparison.h"
#include "scenarios/clarity/score.h"
#include "trainer/commands/clarity_json.h"
#include "trainer/commands/letter_source.h"
#include "trainer/editing/text_places.h"
#include "trainer/wording/clarity_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using scenarios::TextComparison;
using scenarios::TextFact;
using scenarios::TokenKind;

/// Two texts and how they differ.
struct Compared {
    const CompareOptions& options;
    const std::string& before;
    const std::string& after;
    const Proofreader& proofreader;
    TextComparison comparison = compare(before, after, proofreader.analyser());
    TextPlaces beforePlaces{before};
    TextPlaces afterPlaces{after};

    std::string idOf(const TextComparison::RuleCount& count) const {
        return proofreader.rules().rules.at(count.rule).id;
    }
};

std::string_view nameOf(TokenKind kind) {
    switch (kind) {
        case TokenKind::number: return "number";
        case TokenKind::date: return "date";
        case TokenKind::amount: return "amount";
        case TokenKind::phone: return "phone";
        case TokenKind::email: return "email";
        case TokenKind::address: return "address";
        case TokenKind::reference: return "reference";
        case TokenKind::word:
        case TokenKind::sign: break;
    }
    return "word";
}

std::string written(const TextFact& fact, const std::string& text) {
    return text.substr(fact.place.begin, fact.place.end - fact.place.begin);
}

Json rulesOf(const Compared& compared, const std::vector<TextComparison::RuleCount>& counts) {
    auto rules = Json::array();
    for (const auto& one : counts)
        rules.push_back({{"rule", compared.idOf(one)}, {"before", one.before}, {"after", one.after}});
    return rules;
}

Json factsOf(const std::vector<TextFact>& facts, const std::string& text, const TextPlaces& places) {
    auto json = Json::array();
    for (const TextFact& fact : facts) {
        const TextPlace begin = places.at(fact.place.begin);
        json.push_back({{"kind", nameOf(fact.kind)},
                        {"text", written(fact, text)},
                        {"start", begin.character},
                        {"end", places.at(fact.place.end).character},
                        {"line", begin.line},
                        {"column", begin.column}});
    }
    return json;
}

Json sideOf(const std::string& file, const scenarios::Analysis& analysis, const std::string& language) {
    return {{"file", file},
            {"findings", analysis.findings.size()},
            {"counts", countsOf(analysis.counts)},
            {"scores", scoresOf(analysis.counts, language)},
            {"level", levelOf(analysis.counts, language)}};
}

void writeJson(const Compared& compared, std::ostream& out) {
    const TextComparison& found = compared.comparison;
    const std::string& language = compared.proofreader.language();
    Json json{{"language", language},
              {"before", sideOf(compared.options.before, found.before, language)},
              {"after", sideOf(compared.options.after, found.after, language)},
              {"better", rulesOf(compared, found.better)},
              {"worse", rulesOf(compared, found.worse)}};
    json["facts"] = {{"kept", factsOf(found.kept, compared.before, compared.beforePlaces)},
                     {"lost", factsOf(found.lost, compared.before, compared.beforePlaces)},
                     {"added", factsOf(found.added, compared.after, compared.afterPlaces)}};
    out << textOf(json);
}

std::string change(const std::string& before, const std::string& after) {
    return before + " → " + after;
}

void writeRules(const char* title, const std::vector<TextComparison::RuleCount>& counts,
                const Compared& compared, const Terminal& terminal) {
    if (counts.empty()) return;
    terminal.out << terminal.bold(title) << '\n';
    for (const auto& one : counts) {
        const scenarios::Rule& rule = compared.proofreader.rules().rules.at(one.rule);
        terminal.paragraph(fill(tr("{name}: {number}"),
                                {{"name", rule.title + " (" + rule.id + ")"},
                                 {"number", change(std::to_string(one.before), std::to_string(one.after))}}),
                           2);
    }
    terminal.out << '\n';
}

void writeFacts(const char* title, const std::vector<TextFact>& facts, const std::string& text,
                const TextPlaces& places, const Terminal& terminal) {
    if (facts.empty()) return;
    terminal.out << terminal.bold(title) << '\n';
    for (const TextFact& fact : facts) {
        const TextPlace place = places.at(fact.place.begin);
        terminal.paragraph(written(fact, text) + " (" + std::to_string(place.line) + ":" +
                               std::to_string(place.column) + ")",
                           2);
    }
    terminal.out << '\n';
}

void writeScores(const Compared& compared, const Terminal& terminal) {
    const std::string& language = compared.proofreader.language();
    const scenarios::Counts& before = compared.comparison.before.counts;
    const scenarios::Counts& after = compared.comparison.after.counts;
    terminal.paragraph(change(lineFor(before), lineFor(after)));
    const auto scoresBefore = scenarios::scoresOf(before.scored, language);
    const auto scoresAfter = scenarios::scoresOf(after.scored, language);
    for (std::size_t i = 0; i < scoresBefore.size() && i < scoresAfter.size(); ++i)
        terminal.paragraph(
            fill(tr("{name}: {number}"), {{"name", titleOf(scoresBefore[i].kind)},
                                          {"number", change(numberText(scoresBefore[i].value(), 1),
                                                            numberText(scoresAfter[i].value(), 1))}}),
            2);
    const auto levelBefore = scenarios::levelOf(before, language);
    const auto levelAfter = scenarios::levelOf(after, language);
    if (levelBefore && levelAfter)
        terminal.paragraph(fill(tr("{name}: {number}"),
                                {{"name", tr("Level")},
                                 {"number", change(levelName(*levelBefore), levelName(*levelAfter))}}),
                           2);
}

void writeText(const Compared& compared, const Terminal& terminal) {
    const TextComparison& found = compared.comparison;
    writeRules(tr("Better"), found.better, compared, terminal);
    writeRules(tr("Worse"), found.worse, compared, terminal);
    if (found.better.empty() && found.worse.empty())
        terminal.out << tr("The rules find as much in both texts.") << "\n\n";
    writeFacts(tr("Facts that are gone"), found.lost, compared.before, compared.beforePlaces, terminal);
    writeFacts(tr("Facts that are new"), found.added, compared.after, compared.afterPlaces, terminal);
    terminal.paragraph(fill(trn("{number} fact is kept.", "{number} facts are kept.", found.kept.size()),
                            {{"number", std::to_string(found.kept.size())}}));
    writeScores(compared, terminal);
}

}  // namespace

int compareTexts(const CompareOptions& options, Session& session) {
    const Terminal& terminal = session.terminal();
    const auto before = letterOf(options.before, terminal);
    const auto after = letterOf(options.after, terminal);
    if (!before || !after) return couldNotRun;
    const Proofreader proofreader(wishesFor(options.reading, before->text, session));
    writeProblems(proofreader.files(), proofreader.emptyFolders(), terminal);
    const Compared compared{options, before->text, after->text, proofreader};
    if (options.json)
        writeJson(compared, terminal.out);
    else
        writeText(compared, terminal);
    return clean;
}

}  // namespace trainer
