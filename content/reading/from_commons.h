#pragma once
#include <algorithm>
#include <iterator>
#include <string>
#include <variant>
#include <vector>

#include "content/reading/library_files.h"
#include "content/reading/read.h"

namespace content {

/// What the files of the commons of a library hold of one kind, in the order of the files. A file with an
/// error is left out.
template <class Kind>
std::vector<Kind> fromCommons(const std::string& folder) {
    std::vector<Kind> all;
    for (const LibraryFile& file : filesBelow(folder + "/commons")) {
        Reading reading = readPath(file.path, {});
        if (auto* read = std::get_if<std::vector<Kind>>(&reading.content); read && !reading.hasErrors())
            std::ranges::move(*read, std::back_inserter(all));
    }
    return all;
}

}  // namespace content
