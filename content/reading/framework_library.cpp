#include "content/reading/framework_library.h"

#include <algorithm>

#include "content/reading/file_text.h"
#include "content/reading/library_files.h"
#include "content/reading/read.h"

namespace content {
namespace {

using assessment::Framework;
using assessment::FrameworkMapping;
using assessment::FrameworkName;

/// A skill may have left the library since, and this program may ask more of authors than the one before.
bool isStillSound(const Reading& reading) {
    return std::ranges::none_of(reading.problems, [](const Problem& one) {
        return one.isError() && one.id != ProblemId::unknownSkill && !isOnlyAdvice(one.id);
    });
}

}  // namespace

std::shared_ptr<const Framework> FrameworkLibrary::find(const FrameworkName& name) const {
    const auto found = std::ranges::find_if(frameworks, [&](const auto& one) { return one->name == name; });
    return found == frameworks.end() ? nullptr : *found;
}

std::shared_ptr<const Framework> FrameworkLibrary::newest(const std::string& id) const {
    std::shared_ptr<const Framework> best;
    for (const auto& one : frameworks)
        if (one->name.id == id && (!best || one->name.number > best->name.number)) best = one;
    return best;
}

const FrameworkMapping* FrameworkLibrary::mappingBetween(const FrameworkName& from,
                                                         const FrameworkName& to) const {
    const auto found = std::ranges::find_if(
        mappings, [&](const FrameworkMapping& one) { return one.from == from && one.to == to; });
    return found == mappings.end() ? nullptr : &*found;
}

FrameworkLibrary readFrameworks(const std::string& path, const scenarios::Commons& commons) {
    FrameworkLibrary library;
    for (const LibraryFile& file : filesBelow(path)) {
        std::string text;
        if (auto problem = readFile(file.path, text)) {
            library.files.push_back({file.path, {std::move(*problem)}});
            continue;
        }
        Reading reading = readBytes(text, {}, commons);
        const bool isSound = !reading.hasErrors();
        if (auto* framework = std::get_if<Framework>(&reading.content); framework && isSound) {
            framework->hash = reading.hash;
            framework->text = std::move(text);
            library.frameworks.push_back(std::make_shared<const Framework>(std::move(*framework)));
        } else if (auto* mapping = std::get_if<FrameworkMapping>(&reading.content); mapping && isSound) {
            library.mappings.push_back(std::move(*mapping));
        }
        if (!reading.problems.empty()) library.files.push_back({file.path, std::move(reading.problems)});
    }
    return library;
}

std::shared_ptr<const Framework> readKeptFramework(std::string text) {
    Reading reading = readBytes(text, {}, {});
    auto* framework = std::get_if<Framework>(&reading.content);
    if (!framework || !isStillSound(reading)) return nullptr;
    framework->hash = reading.hash;
    framework->text = std::move(text);
    return std::make_shared<const Framework>(std::move(*framework));
}

}  // namespace content
