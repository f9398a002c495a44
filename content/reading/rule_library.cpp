#include "content/reading/rule_library.h"

#include <algorithm>

#include "content/reading/library_files.h"
#include "content/reading/read.h"

namespace content {
namespace {

template <class Thing>
void takePlace(std::vector<Thing>& things, std::vector<Thing> others) {
    for (Thing& other : others) {
        const auto before = std::ranges::find(things, other.id, &Thing::id);
        if (before == things.end())
            things.push_back(std::move(other));
        else
            *before = std::move(other);
    }
}

void add(RuleLibrary& library, const std::string& path) {
    Reading reading = readPath(path, {});
    auto* set = std::get_if<scenarios::RuleSet>(&reading.content);
    if (set && set->language != library.rules.language) return;
    if (!reading.problems.empty()) library.files.push_back({path, std::move(reading.problems)});
    if (!set) return;
    takePlace(library.rules.rules, std::move(set->rules));
    takePlace(library.rules.points, std::move(set->points));
    set->verbs.merge(library.rules.verbs);
    library.rules.verbs = std::move(set->verbs);
}

}  // namespace

RuleLibrary readRuleLibrary(const std::vector<std::string>& folders, std::string_view language) {
    RuleLibrary library;
    library.rules.language = language;
    for (const std::string& folder : folders) {
        const auto files = filesBelow(folder);
        if (files.empty()) library.empty.push_back(folder);
        for (const LibraryFile& file : files) add(library, file.path);
    }
    return library;
}

}  // namespace content
