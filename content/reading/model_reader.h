#pragma once
#include "content/reading/element.h"

namespace content {

/// A model answer as it is written, and where: by blocks, or as a text.
struct ModelAnswer {
    std::vector<scenarios::LetterBlockId> blocks;
    std::string text;
    std::size_t place = 0;
};

/// Takes the model of a step; reports where it is missing, or not written as
/// the step is answered.
ModelAnswer readModel(Element& step, scenarios::Reply::By by);

}  // namespace content
