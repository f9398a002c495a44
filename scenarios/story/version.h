#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace scenarios {

/// The number of a version, "major.minor", each 0 to 9999. Major 0 is a draft: it may change freely. From
/// 1.0 on, one number means one content for ever.
struct Version {
    int major = 0;
    int minor = 0;

    bool isDraft() const { return major == 0; }
    std::string text() const;
    auto operator<=>(const Version&) const = default;
};

/// Reads "2.1"; nothing if the text has another form (a sign, a leading zero, a third number).
std::optional<Version> parseVersion(std::string_view text);

}  // namespace scenarios
