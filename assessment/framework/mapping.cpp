#include "assessment/framework/mapping.h"

#include <algorithm>
#include <set>

namespace assessment {
namespace {

using What = MappingFault::What;

std::vector<std::string> engagementsOf(const Framework& framework) {
    std::vector<std::string> ids;
    for (const Engagement& engagement : framework.engagements) ids.push_back(engagement.id);
    return ids;
}

std::vector<std::string> criteriaIdsOf(const Framework& framework) {
    std::vector<std::string> ids;
    for (const Criterion* criterion : framework.criteria()) ids.push_back(criterion->id);
    return ids;
}

/// Names that lines give and nothing has, then names that things have and no line gives.
void compare(const std::vector<MappingLine>& lines, std::string MappingLine::*side,
             const std::vector<std::string>& known, What unknown, What unnamed,
             std::vector<MappingFault>& faults) {
    std::set<std::string> named;
    for (const MappingLine& line : lines) {
        const std::string& id = line.*side;
        if (!id.empty() && named.insert(id).second && std::ranges::find(known, id) == known.end())
            faults.push_back({unknown, id});
    }
    for (const std::string& id : known)
        if (!named.contains(id)) faults.push_back({unnamed, id});
}

int counterparts(const std::vector<MappingLine>& lines) {
    std::set<std::string> met;
    for (const MappingLine& line : lines)
        if (line.relation != Relation::none) met.insert(line.to);
    return static_cast<int>(met.size());
}

}  // namespace

std::vector<MappingFault> faultsOf(const FrameworkMapping& mapping, const Framework& from,
                                   const Framework& to) {
    std::vector<MappingFault> faults;
    compare(mapping.engagements, &MappingLine::from, engagementsOf(from), What::unknownFrom,
            What::unnamedFrom, faults);
    compare(mapping.engagements, &MappingLine::to, engagementsOf(to), What::unknownTo, What::unnamedTo,
            faults);
    compare(mapping.criteria, &MappingLine::from, criteriaIdsOf(from), What::unknownFrom, What::unnamedFrom,
            faults);
    compare(mapping.criteria, &MappingLine::to, criteriaIdsOf(to), What::unknownTo, What::unnamedTo, faults);
    return faults;
}

Coverage coverageOf(const FrameworkMapping& mapping, const Framework& to) {
    return {counterparts(mapping.engagements), static_cast<int>(to.engagements.size()),
            counterparts(mapping.criteria), static_cast<int>(to.criteria().size())};
}

}  // namespace assessment
