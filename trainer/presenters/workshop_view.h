#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/clarity/analyser.h"
#include "scenarios/clarity/score.h"

namespace trainer {

/// Something a rule has to say of a letter.
struct FindingView {
    std::string rule;  ///< its id
    std::string title;
    std::string message;
    std::string why;
    std::string mend;
    std::string words;  ///< of the letter; empty where something is missing in all of it
    scenarios::Advice advice = scenarios::Advice::advice;
    scenarios::Span place;  ///< in bytes of the letter
    scenarios::Span replaced;
    std::vector<std::string> replacements;
    bool isLong = false;  ///< a sentence or more, as opposed to a few words

    /// The same thing, even if it stands elsewhere by now.
    bool isLike(const FindingView& other) const { return rule == other.rule && words == other.words; }
    bool operator==(const FindingView&) const = default;
};

/// Something a letter must tell.
struct PointView {
    std::string id;
    std::string title;
    std::string why;
    std::string mend;
    std::string words;  ///< that say it; empty where nothing does
    scenarios::PointFound::State state = scenarios::PointFound::State::missing;
    scenarios::Span place;

    bool operator==(const PointView&) const = default;
};

/// The level that a letter to the public should have at most.
inline constexpr scenarios::Level aimedLevel = scenarios::Level::b1;

/// What is said of a letter.
struct WorkshopView {
    std::string language;
    std::vector<FindingView> findings;  ///< without those dismissed
    std::size_t dismissed = 0;
    std::vector<PointView> points;  ///< without those that this letter is not asked for
    scenarios::Counts counts;
    std::vector<scenarios::Readability> scores;
    std::optional<scenarios::Level> level;
    scenarios::Level aim = aimedLevel;

    /// Points that are neither missing nor vague.
    std::size_t pointsTold() const;
    /// The finding at a byte of the letter, the shortest where several are.
    std::optional<std::size_t> at(std::size_t byte) const;
};

/// So many remarks stand with the feedback of an exercise; of more, the number.
inline constexpr std::size_t mostRemarksShown = 12;

/// The letter must be the one that was analysed.
WorkshopView viewOf(const scenarios::Analyser& analyser, const scenarios::Analysis& analysis,
                    const std::string& letter);

}  // namespace trainer
