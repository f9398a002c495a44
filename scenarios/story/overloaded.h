#pragma once

namespace scenarios {

/// Several lambdas as one visitor: a case for each alternative of a variant.
template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace scenarios
