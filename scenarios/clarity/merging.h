#pragma once
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/clarity/analysis.h"
#include "scenarios/clarity/paragraph.h"

namespace scenarios {

/// Puts the analysis of a text together from those of its paragraphs: what is said at its first use, what is
/// counted or wanted in the whole text, the points of a letter.
class Merging {
  public:
    /// The rules must outlive it.
    explicit Merging(const RuleSet& rules);

    /// Paragraphs in the order of the text; begin: where it starts in the text.
    void add(const ParagraphAnalysis& paragraph, std::size_t begin);
    Analysis result();

  private:
    struct Counted {
        std::size_t count = 0;
        std::vector<ParagraphAnalysis::Use> matches;
        Span passed;  ///< where the count passes its limit
    };

    void addFirstUses(const ParagraphAnalysis& paragraph, std::size_t begin);
    void addPoints(const ParagraphAnalysis& paragraph, std::size_t begin);
    void addMainPoints(const ParagraphAnalysis& paragraph, std::size_t begin);
    void addSameThings(const ParagraphAnalysis& paragraph, std::size_t begin);
    void countParagraph(const ParagraphAnalysis& paragraph, std::size_t begin);
    void finishCounts();
    void finishPoints();

    const RuleSet& rules_;
    Analysis analysis_;
    std::set<std::pair<std::uint32_t, std::string>> acronyms_;
    std::set<std::pair<std::uint32_t, std::uint32_t>> firstUses_;
    /// The first word used for a thing: a rule and what its terms say, the alternative.
    std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> things_;
    std::set<std::pair<std::uint32_t, std::string>> toldThings_;
    std::set<std::pair<std::uint32_t, std::uint32_t>> usedThings_;
    std::vector<std::uint32_t> lengths_;  ///< rules of how long a text may be
    std::vector<Counted> counted_;        ///< of each rule
    std::set<std::uint32_t> mainPoints_;
    std::vector<bool> asked_;
    std::vector<Span> vague_;
};

}  // namespace scenarios
