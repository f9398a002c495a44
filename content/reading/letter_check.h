#pragma once
#include "content/reading/element.h"

namespace content {

/// Where things of a letter stand, in their order.
struct LetterPlaces {
    std::size_t step = 0;
    std::size_t model = 0;
    std::vector<std::size_t> facts;
    std::vector<std::size_t> blocks;
};

/// Reports a model letter that is not the best there is, blocks that hold what
/// is forbidden without saying so, and traps without fault.
void checkLetter(const scenarios::Reply& reply, const LetterPlaces& places, Context& context);

/// Reports a model that is not the best there is, and facts that the original
/// does not say.
void checkRewriting(const scenarios::Rewrite& rewrite, const LetterPlaces& places, Context& context);

}  // namespace content
