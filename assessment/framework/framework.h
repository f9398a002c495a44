#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace assessment {

/// One step of a scale, with the sentence that tells it from the others.
struct Level {
    std::string title;
    std::string summary;
};

/// An answer that is no level: "I do not know", "this does not concern us".
struct NoLevel {
    std::string title;
    std::string summary;
    std::vector<std::string> reasons;  ///< to choose from
};

/// What can be answered.
struct Scale {
    std::vector<Level> levels;  ///< from the weakest, level 0, upwards; two at least
    NoLevel dontKnow;
    NoLevel notConcerned;
};

/// Who gives a ballot.
enum class Respondent { agent, manager, partner, users };

/// How much, in three steps.
enum class Grade { low, medium, high };

/// Something a service may do about a criterion.
struct SuggestedAction {
    std::string id;
    Grade impact = Grade::medium;
    Grade effort = Grade::medium;
    std::string text;
};

/// One thing a team judges.
struct Criterion {
    std::string id;
    int weight = 1;                 ///< 1 to 3: how much it counts in its engagement
    std::vector<Respondent> asked;  ///< who can tell; one at least
    std::string text;
    std::string why;
    std::vector<std::string> signs;  ///< how it looks at each level of the scale
    std::vector<std::string> proofs;
    std::vector<SuggestedAction> actions;
    std::vector<std::string> skills;  ///< ids of skills that agents may train; may be empty
};

struct SubEngagement {
    std::string id;
    std::string title;
    std::vector<Criterion> criteria;
};

/// A promise to the public.
struct Engagement {
    std::string id;
    int number = 1;                    ///< as it is published
    std::string pillar;                ///< the group it stands in; may be empty
    std::vector<std::string> sources;  ///< ids of sources of the framework
    std::string title;
    std::vector<SubEngagement> parts;
};

/// Where it was read what the engagements ask.
struct FrameworkSource {
    std::string id;
    std::string checked;  ///< "2026-11-22": the day somebody last read it there
    std::string href;     ///< empty where it is not on the web
    std::string text;
};

/// Names one version of a framework.
struct FrameworkName {
    std::string id;
    int number = 1;  ///< one number is one content for ever, but for a draft
    auto operator<=>(const FrameworkName&) const = default;
};

/// What a team judges itself by. A version never changes: a campaign keeps the one it was held with.
struct Framework {
    enum class Status { draft, current, replaced };

    FrameworkName name;
    std::string hash;  ///< of its text
    std::string text;  ///< the file it was read from, kept with the campaigns that are held with it
    std::string date;  ///< the day it was last changed
    Status status = Status::draft;
    std::string language;  ///< "fr", "en"
    std::string title;
    std::string summary;
    std::string notice;  ///< what it is not
    std::vector<FrameworkSource> sources;
    Scale scale;
    std::vector<Engagement> engagements;

    /// Null if it has no such criterion.
    const Criterion* criterion(std::string_view id) const;
    /// All of its criteria, in their order.
    std::vector<const Criterion*> criteria() const;
};

/// The criteria of an engagement, in their order.
std::vector<const Criterion*> criteriaOf(const Engagement& engagement);

}  // namespace assessment
