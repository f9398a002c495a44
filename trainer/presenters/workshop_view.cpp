#include "trainer/presenters/workshop_view.h"

#include <algorithm>

namespace trainer {
namespace {

using scenarios::Analyser;
using scenarios::Analysis;
using scenarios::CountCheck;
using scenarios::Finding;
using scenarios::PointFound;
using scenarios::Rule;
using scenarios::Span;

/// On one line.
std::string wordsAt(const std::string& letter, Span place) {
    std::string words = letter.substr(place.begin, place.end - place.begin);
    std::ranges::replace(words, '\n', ' ');
    return words;
}

/// What is found is all of a sentence or of a paragraph.
bool isOfWhole(const Rule& rule) {
    if (std::holds_alternative<scenarios::AbsenceCheck>(rule.check)) return true;
    const auto* check = std::get_if<CountCheck>(&rule.check);
    return check && (check->of == CountCheck::Of::words || check->of == CountCheck::Of::sentences ||
                     check->of == CountCheck::Of::paragraphs);
}

FindingView viewOf(const Rule& rule, const Finding& finding, scenarios::Description said,
                   const std::string& letter) {
    FindingView view;
    view.rule = rule.id;
    view.title = rule.title;
    view.message = std::move(said.message);
    view.why = rule.why;
    view.mend = rule.mend;
    view.words = wordsAt(letter, finding.span);
    view.advice = finding.advice;
    view.place = finding.span;
    view.replaced = said.replaced;
    view.replacements = std::move(said.replacements);
    view.isLong = isOfWhole(rule);
    return view;
}

std::vector<PointView> pointsOf(const Analyser& analyser, const Analysis& analysis,
                                const std::string& letter) {
    std::vector<PointView> points;
    for (std::size_t i = 0; i < analysis.points.size(); ++i) {
        const PointFound& found = analysis.points[i];
        const scenarios::LetterPoint& point = analyser.rules().points[i];
        if (found.state == PointFound::State::notAsked) continue;
        points.push_back({point.id, point.title, point.why, point.mend, wordsAt(letter, found.place),
                          found.state, found.place});
    }
    return points;
}

}  // namespace

std::size_t WorkshopView::pointsTold() const {
    return static_cast<std::size_t>(
        std::ranges::count(points, PointFound::State::present, &PointView::state));
}

std::optional<std::size_t> WorkshopView::at(std::size_t byte) const {
    std::optional<std::size_t> found;
    const auto length = [&](std::size_t i) { return findings[i].place.end - findings[i].place.begin; };
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Span& place = findings[i].place;
        if (place.empty() || byte < place.begin || byte > place.end) continue;
        if (!found || length(i) < length(*found)) found = i;
    }
    return found;
}

WorkshopView viewOf(const Analyser& analyser, const Analysis& analysis, const std::string& letter) {
    WorkshopView view;
    view.language = analyser.rules().language;
    auto said = analyser.describe(analysis.findings, letter);
    for (std::size_t i = 0; i < analysis.findings.size(); ++i)
        view.findings.push_back(viewOf(analyser.rules().rules[analysis.findings[i].rule],
                                       analysis.findings[i], std::move(said[i]), letter));
    view.counts = analysis.counts;
    if (view.counts.words == 0) return view;
    view.points = pointsOf(analyser, analysis, letter);
    view.scores = scenarios::scoresOf(analysis.counts.scored, view.language);
    view.level = scenarios::levelOf(analysis.counts, view.language);
    return view;
}

}  // namespace trainer
