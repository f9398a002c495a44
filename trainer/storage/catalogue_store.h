#pragma once
#include <memory>
#include <string>

#include "scenarios/story/library.h"

namespace trainer {

/// Catalogues, kept in a file of their own that may be deleted at any time. A file that is missing, old,
/// damaged or something else is made anew; where none can be made or it is on a network share, they are kept
/// in memory for this run. Making the store and `keep` never throw for want of a good file, and `fingerprint`
/// then says that nothing is kept; the other functions throw StorageError once, and from then on nothing is
/// kept.
std::unique_ptr<scenarios::CatalogueStore> catalogueStore(const std::string& path);

}  // namespace trainer
