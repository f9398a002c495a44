#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/reading/import_problem.h"

namespace content {

struct YamlEntry;

/// One value of a YAML file. An alias is the very value it names, so a value may stand in several places.
struct YamlValue {
    enum class Kind { nothing, text, list, mapping };
    Kind kind = Kind::nothing;
    Place place;
    std::string text;  ///< numbers and yes or no are texts too
    std::vector<std::shared_ptr<const YamlValue>> items;
    std::vector<YamlEntry> entries;  ///< in their order, no key twice
    std::size_t weight = 0;          ///< about the bytes it would take with its aliases written out
    std::size_t height = 0;          ///< how deep values stand inside it; 0 for a text

    /// Null where the mapping has no such key.
    const YamlValue* find(std::string_view key) const;
    /// True where nothing is said: nothing, an empty text, list or mapping.
    bool isEmpty() const;
};

struct YamlEntry {
    std::string key;
    Place place;
    std::shared_ptr<const YamlValue> value;
};

/// Values that stand deeper inside each other are refused.
inline constexpr std::size_t deepestYaml = 64;
/// The most a file may weigh with its aliases written out; each value weighs 64 besides its bytes.
inline constexpr std::size_t heaviestYaml = 64 * 1024 * 1024;

struct YamlReading {
    std::shared_ptr<const YamlValue> root;  ///< null for an empty file, or where there is a problem
    std::optional<ImportProblem> problem;
};

/// Reads the one document of a text in UTF-8. Merge keys and keys that are no text are refused; tags say
/// nothing here.
YamlReading readYaml(const std::string& text);

}  // namespace content
