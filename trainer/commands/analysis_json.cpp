#include <cmath>
#include <ostream>

#include "trainer/commands/analysed.h"
#include "trainer/commands/clarity_json.h"
#include "trainer/commands/clarity_names.h"
#include "trainer/wording/clarity_words.h"

namespace trainer {
namespace {

/// "start", "end", "line" and "column" of a span.
Json placeOf(const Analysed& analysed, scenarios::Span span) {
    const TextPlace begin = analysed.places.at(span.begin);
    return {{"start", begin.character},
            {"end", analysed.places.at(span.end).character},
            {"line", begin.line},
            {"column", begin.column}};
}

Json findingOf(const Analysed& analysed, std::size_t at) {
    const scenarios::Finding& finding = analysed.analysis.findings[at];
    const scenarios::Description& said = analysed.descriptions[at];
    const scenarios::Rule& rule = analysed.ruleOf(finding);
    Json json = placeOf(analysed, finding.span);
    json["rule"] = rule.id;
    json["severity"] = nameOf(finding.advice);
    json["message"] = said.message;
    json["why"] = rule.why;
    json["replacements"] = said.replacements;
    if (!said.replacements.empty())
        json["replaced"] = {{"start", analysed.places.at(said.replaced.begin).character},
                            {"end", analysed.places.at(said.replaced.end).character}};
    return json;
}

Json elementOf(const Analysed& analysed, std::size_t at) {
    const scenarios::LetterPoint& point = analysed.proofreader.rules().points[at];
    const scenarios::PointFound& found = analysed.analysis.points[at];
    Json json{{"id", point.id}, {"title", point.title}, {"state", nameOf(found.state)}};
    if (!found.place.empty()) json.update(placeOf(analysed, found.place));
    json["why"] = point.why;
    json["mend"] = point.mend;
    return json;
}

}  // namespace

Json countsOf(const scenarios::Counts& counts) {
    return {{"sentences", counts.sentences},
            {"words", counts.words},
            {"syllables", counts.syllables},
            {"paragraphs", counts.paragraphs},
            {"hard", counts.hard},
            {"scored",
             {{"sentences", counts.scored.sentences},
              {"words", counts.scored.words},
              {"syllables", counts.scored.syllables}}}};
}

Json scoresOf(const scenarios::Counts& counts, const std::string& language) {
    auto scores = Json::object();
    for (const scenarios::Readability& score : scenarios::scoresOf(counts.scored, language))
        scores[std::string(nameOf(score.kind))] = std::round(score.value() * 100) / 100;
    return scores;
}

Json levelOf(const scenarios::Counts& counts, const std::string& language) {
    const auto level = scenarios::levelOf(counts, language);
    return level ? Json(levelName(*level)) : Json();
}

void writeJson(const Analysed& analysed, std::ostream& out) {
    const std::string& language = analysed.proofreader.language();
    const scenarios::Counts& counts = analysed.analysis.counts;
    Json json{{"file", analysed.name}, {"language", language}, {"findings", Json::array()}};
    for (std::size_t i = 0; i < analysed.analysis.findings.size(); ++i)
        json["findings"].push_back(findingOf(analysed, i));
    json["counts"] = countsOf(counts);
    json["scores"] = scoresOf(counts, language);
    json["level"] = levelOf(counts, language);
    json["elements"] = Json::array();
    for (std::size_t i = 0; i < analysed.analysis.points.size(); ++i)
        json["elements"].push_back(elementOf(analysed, i));
    out << textOf(json);
}

}  // namespace trainer
