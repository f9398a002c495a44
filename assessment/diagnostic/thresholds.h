#pragma once

namespace assessment {

/// What a campaign goes by. Fixed and printed before the first ballot.
struct Thresholds {
    static constexpr int leastK = 3;

    int k = 5;          ///< nothing is shown of fewer answers than this; leastK or more
    int tolerance = 1;  ///< levels apart, within which a criterion may be adopted without a discussion
    int apart = 2;      ///< two levels so far apart are to be discussed…
    int share = 20;     ///< …where each of them has at least this percent of those who chose a level…
    int people = 2;     ///< …and at least so many people
    double leastAgreement = 0.3;  ///< below this agreement, a criterion is to be discussed
    /// The team wishes to see the counts where it agrees strongly: they tell what everybody said, or nearly.
    bool tellStrong = false;
    bool operator==(const Thresholds&) const = default;
};

}  // namespace assessment
