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

}  // namespace assessment
