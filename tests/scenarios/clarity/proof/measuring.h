#pragma once
#include <map>
#include <string>
#include <vector>

#include "scenarios/clarity/analyser.h"
#include "tests/scenarios/clarity/proof/marked_text.h"

namespace proof {

/// How often a rule was right, and how often it found what it should.
struct Score {
    std::size_t findings = 0;
    std::size_t right = 0;  ///< findings that overlap a mark
    std::size_t marks = 0;
    std::size_t found = 0;  ///< marks that a finding overlaps

    /// In percent; of nothing at all 100: nothing was wrong.
    double precision() const { return share(right, findings); }
    double recall() const { return share(found, marks); }
    Score& operator+=(const Score& other);

  private:
    static double share(std::size_t part, std::size_t whole) {
        return whole == 0 ? 100.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    }
};

/// A place where a rule and the editor do not agree.
struct Disagreement {
    std::string rule;
    std::string file;
    std::string text;      ///< the place
    bool isAlarm = false;  ///< found, but not marked; else marked, but not found
};

struct Measured {
    std::size_t sentences = 0;
    std::size_t letters = 0;
    std::size_t words = 0;
    std::map<std::string, Score> rules;
    /// A finding is a point that is told as missing or vague, a mark one that is.
    std::map<std::string, Score> points;
    std::vector<Disagreement> disagreements;

    Score allRules() const;
    Score allPoints() const;
};

Measured measured(const std::vector<MarkedText>& texts, const scenarios::Analyser& analyser);

}  // namespace proof
