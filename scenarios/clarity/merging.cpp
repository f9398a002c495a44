#include "scenarios/clarity/merging.h"

#include <algorithm>
#include <tuple>

#include "scenarios/clarity/same_thing.h"

namespace scenarios {
namespace {

Span shifted(Span span, std::size_t by) {
    return {span.begin + by, span.end + by};
}

bool comesBefore(const Finding& a, const Finding& b) {
    return std::tuple(a.span.begin, a.span.end, a.rule, a.alternative) <
           std::tuple(b.span.begin, b.span.end, b.rule, b.alternative);
}

/// Nearly always they are in order.
void sortFrom(std::vector<Finding>::iterator first, std::vector<Finding>::iterator last) {
    if (!std::is_sorted(first, last, comesBefore)) std::sort(first, last, comesBefore);
}

}  // namespace

Counts& Counts::operator+=(const Counts& other) {
    paragraphs += other.paragraphs;
    sentences += other.sentences;
    words += other.words;
    syllables += other.syllables;
    longWords += other.longWords;
    manySyllables += other.manySyllables;
    hard += other.hard;
    scored += other.scored;
    return *this;
}

Counts::Scored& Counts::Scored::operator+=(const Scored& other) {
    sentences += other.sentences;
    words += other.words;
    syllables += other.syllables;
    longWords += other.longWords;
    return *this;
}

Merging::Merging(const RuleSet& rules)
    : rules_(rules), counted_(rules.rules.size()), asked_(rules.points.size()), vague_(rules.points.size()) {
    analysis_.points.resize(rules.points.size());
    for (std::uint32_t i = 0; i < rules.rules.size(); ++i) {
        const auto* check = std::get_if<CountCheck>(&rules.rules[i].check);
        if (check && check->in == Scope::text && check->of != CountCheck::Of::matches) lengths_.push_back(i);
    }
}

void Merging::add(const ParagraphAnalysis& paragraph, std::size_t begin) {
    const auto first = static_cast<std::ptrdiff_t>(analysis_.findings.size());
    for (Finding finding : paragraph.findings) {
        finding.span = shifted(finding.span, begin);
        analysis_.findings.push_back(finding);
    }
    addFirstUses(paragraph, begin);
    addMainPoints(paragraph, begin);
    addSameThings(paragraph, begin);
    analysis_.counts += paragraph.counts;
    countParagraph(paragraph, begin);
    addPoints(paragraph, begin);
    sortFrom(analysis_.findings.begin() + first, analysis_.findings.end());
}

void Merging::addFirstUses(const ParagraphAnalysis& paragraph, std::size_t begin) {
    for (const auto& acronym : paragraph.acronyms) {
        if (!acronyms_.emplace(acronym.rule, acronym.letters).second || acronym.isExpanded) continue;
        const Rule& rule = rules_.rules[acronym.rule];
        analysis_.findings.push_back({acronym.rule, rule.advice, shifted(acronym.span, begin), 0, 0});
    }
    for (const auto& use : paragraph.firstUses)
        if (firstUses_.emplace(use.rule, use.alternative).second)
            analysis_.findings.push_back(
                {use.rule, rules_.rules[use.rule].advice, shifted(use.span, begin), 0, use.alternative});
}

void Merging::addMainPoints(const ParagraphAnalysis& paragraph, std::size_t begin) {
    for (const auto& point : paragraph.mainPoints) {
        const std::size_t before = analysis_.counts.words + point.wordsBefore;
        if (!mainPoints_.insert(point.rule).second ||
            before <= static_cast<std::size_t>(wordsBeforeMainPoint))
            continue;
        analysis_.findings.push_back({point.rule, rules_.rules[point.rule].advice, shifted(point.span, begin),
                                      static_cast<std::uint32_t>(before), point.alternative});
    }
}

void Merging::addSameThings(const ParagraphAnalysis& paragraph, std::size_t begin) {
    for (const auto& use : paragraph.sameThings) {
        // A word is the first for its thing, or is told once: it never has anything to add.
        if (!usedThings_.emplace(use.rule, use.alternative).second) continue;
        const Rule& rule = rules_.rules[use.rule];
        const std::pair thing{use.rule, sameThing(rule, use.alternative).thing};
        const auto [known, isNew] = things_.try_emplace(thing, use.alternative);
        if (isNew || known->second == use.alternative || !toldThings_.insert(thing).second) continue;
        // What is counted is which word came first.
        analysis_.findings.push_back(
            {use.rule, rule.advice, shifted(use.span, begin), known->second, use.alternative});
    }
}

void Merging::countParagraph(const ParagraphAnalysis& paragraph, std::size_t begin) {
    for (const auto& use : paragraph.textMatches) {
        Counted& counted = counted_[use.rule];
        counted.matches.push_back({use.rule, use.alternative, shifted(use.span, begin)});
    }
    for (const std::uint32_t i : lengths_) {
        const auto* check = std::get_if<CountCheck>(&rules_.rules[i].check);
        Counted& counted = counted_[i];
        const Counts& counts = analysis_.counts;
        counted.count = check->of == CountCheck::Of::words       ? counts.words
                        : check->of == CountCheck::Of::sentences ? counts.sentences
                                                                 : counts.paragraphs;
        if (counted.passed.empty() && counted.count > check->limitIn(0))
            counted.passed = shifted(paragraph.span, begin);
    }
}

void Merging::addPoints(const ParagraphAnalysis& paragraph, std::size_t begin) {
    for (const auto& place : paragraph.points) {
        PointFound& point = analysis_.points[place.point];
        if (place.what == PatternUse::For::asked) {
            asked_[place.point] = true;
        } else if (place.what == PatternUse::For::vague) {
            if (vague_[place.point].empty()) vague_[place.point] = shifted(place.span, begin);
        } else if (point.state != PointFound::State::present) {
            point = {PointFound::State::present, shifted(place.span, begin)};
        }
    }
}

void Merging::finishPoints() {
    for (std::size_t i = 0; i < rules_.points.size(); ++i) {
        PointFound& point = analysis_.points[i];
        if (!rules_.points[i].asked.empty() && !asked_[i])
            point = {PointFound::State::notAsked, {}};
        else if (point.state == PointFound::State::missing && !vague_[i].empty())
            point = {PointFound::State::vague, vague_[i]};
    }
}

void Merging::finishCounts() {
    const auto tell = [&](std::uint32_t index, Span span, std::size_t count, std::uint32_t alternative) {
        const Rule& rule = rules_.rules[index];
        const auto* check = std::get_if<CountCheck>(&rule.check);
        const bool isStrong =
            check && check->strongAbove > 0 && count > static_cast<std::size_t>(check->strongAbove);
        analysis_.findings.push_back({index, isStrong ? Advice::strong : rule.advice, span,
                                      static_cast<std::uint32_t>(count), alternative});
    };
    const std::size_t words = analysis_.counts.words;
    for (std::uint32_t i = 0; i < rules_.rules.size(); ++i) {
        const Counted& counted = counted_[i];
        if (const auto* check = std::get_if<CountCheck>(&rules_.rules[i].check)) {
            if (!counted.passed.empty()) tell(i, counted.passed, counted.count, 0);
            const std::size_t limit = check->limitIn(words);
            if (check->of == CountCheck::Of::matches && counted.matches.size() > limit &&
                words >= static_cast<std::size_t>(std::max(check->leastWords, 0)))
                tell(i, counted.matches[limit].span, counted.matches.size(),
                     counted.matches[limit].alternative);
        }
        const auto* absence = std::get_if<AbsenceCheck>(&rules_.rules[i].check);
        if (absence && absence->in == Scope::text && counted.matches.empty() && words > 0 &&
            words >= static_cast<std::size_t>(std::max(absence->leastWords, 0)))
            tell(i, {}, 0, 0);
    }
}

Analysis Merging::result() {
    const auto ofParagraphs = static_cast<std::ptrdiff_t>(analysis_.findings.size());
    finishCounts();
    finishPoints();
    const auto first = analysis_.findings.begin() + ofParagraphs;
    sortFrom(first, analysis_.findings.end());
    std::inplace_merge(analysis_.findings.begin(), first, analysis_.findings.end(), comesBefore);
    analysis_.counts.hard = static_cast<std::size_t>(std::ranges::count_if(
        analysis_.findings, [&](const Finding& one) { return rules_.rules[one.rule].hard; }));
    return std::move(analysis_);
}

}  // namespace scenarios
