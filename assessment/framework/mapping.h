#pragma once
#include <string>
#include <vector>

#include "assessment/framework/framework.h"

namespace assessment {

/// How what one framework asks stands to what another asks, seen from the first.
enum class Relation {
    equal,
    superset,   ///< it asks more
    subset,     ///< it asks less
    intersect,  ///< each asks something the other does not
    none        ///< the other asks nothing like it
};

/// An engagement or a criterion of one framework beside one of another. With `none`, one of both is empty.
struct MappingLine {
    std::string from;
    std::string to;
    Relation relation = Relation::none;
    std::string reason;
};

/// How the engagements and criteria of one framework stand to those of another.
struct FrameworkMapping {
    std::string id;
    std::string language;
    FrameworkName from;
    FrameworkName to;
    std::string summary;
    std::vector<MappingLine> engagements;
    std::vector<MappingLine> criteria;
};

/// Something a mapping and its frameworks do not agree on.
struct MappingFault {
    enum class What {
        unknownFrom,  ///< the first framework has nothing of that id
        unknownTo,
        unnamedFrom,  ///< no line tells of what the first framework has
        unnamedTo
    };
    What what = What::unknownFrom;
    std::string id;
    bool operator==(const MappingFault&) const = default;
};
/// In the order of the mapping, then of the frameworks. Empty where every engagement and every criterion of
/// both is named.
std::vector<MappingFault> faultsOf(const FrameworkMapping& mapping, const Framework& from,
                                   const Framework& to);

/// How much of a framework has a counterpart in the other.
struct Coverage {
    int engagements = 0;
    int allEngagements = 0;
    int criteria = 0;
    int allCriteria = 0;
    bool operator==(const Coverage&) const = default;
};
/// Of the second framework: what of it can be compared with results of the first.
Coverage coverageOf(const FrameworkMapping& mapping, const Framework& to);

}  // namespace assessment
