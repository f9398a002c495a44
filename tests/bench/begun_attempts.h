#pragma once
#include <cstdint>

#include "trainer/storage/workspace.h"

namespace bench {

/// Somebody begins so many attempts at once, without an answer yet. Their ids are uuidOf(first) and those
/// that follow.
void beginAttempts(trainer::Workspace& workspace, std::uint64_t first, std::uint64_t count);

}  // namespace bench
