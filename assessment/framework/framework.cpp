#include "assessment/framework/framework.h"

#include <algorithm>

namespace assessment {

std::vector<const Criterion*> criteriaOf(const Engagement& engagement) {
    std::vector<const Criterion*> found;
    for (const SubEngagement& part : engagement.parts)
        for (const Criterion& criterion : part.criteria) found.push_back(&criterion);
    return found;
}

std::vector<const Criterion*> Framework::criteria() const {
    std::vector<const Criterion*> found;
    for (const Engagement& engagement : engagements)
        for (const Criterion* criterion : criteriaOf(engagement)) found.push_back(criterion);
    return found;
}

const Criterion* Framework::criterion(std::string_view id) const {
    const auto all = criteria();
    const auto found = std::ranges::find_if(all, [&](const Criterion* one) { return one->id == id; });
    return found == all.end() ? nullptr : *found;
}

}  // namespace assessment
