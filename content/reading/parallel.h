#pragma once
#include <cstddef>
#include <functional>

namespace content {

/// Does the work for every number below count, in any order, on as many threads
/// as there are processors; on this one alone where there is little to do.
void inParallel(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace content
