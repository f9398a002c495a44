#pragma once
#include "trainer/reports/drawing.h"
#include "trainer/reports/poster.h"

// How a poster is laid out, for each kind of file.

namespace trainer {

/// Of letters, in points, on a poster with little to say.
struct PosterSizes {
    explicit PosterSizes(double partOf) : scale(partOf) {}

    double scale;
    double whose = 15 * scale;
    double title = 42 * scale;
    double lead = 17 * scale;
    double heading = 24 * scale;
    double small = 16 * scale;
    double large = 22 * scale;
    double closing = 14 * scale;
    double betweenRows = 16 * scale;
    double betweenParts = 22 * scale;
};

// In points.
constexpr double posterMargin = 48;
constexpr double posterWidth = 595.28 - 2 * posterMargin;
constexpr double posterHeight = 841.89 - 2 * posterMargin;
constexpr double forMark = 34;    ///< left of the words it belongs to
constexpr double forMeter = 176;  ///< right of them
constexpr double meterWidth = 156;
constexpr double meterHeight = 20;

/// What is drawn before a row; it is as high as forMark is wide.
Drawing markOf(Poster::Mark mark);
/// As many fields as the scale has steps, filled as far as the level is. name: unique in a page. title: what
/// it is of. words: what it shows.
Drawing meterOf(const Poster::Meter& meter, const std::string& name, const std::string& title,
                const std::string& words);

}  // namespace trainer
