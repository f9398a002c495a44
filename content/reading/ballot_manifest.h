#pragma once
#include <optional>
#include <string>
#include <variant>

#include "assessment/diagnostic/invitation.h"

namespace content {

/// What the manifest of a ballot file says of the part it comes with.
struct BallotPart {
    std::string name;
    std::size_t size = 0;
    std::string hash;
};

/// The manifest of a ballot file: all but the text of the framework, or the answers, which come beside it.
struct BallotManifest {
    std::variant<assessment::Invitation, assessment::SentBallot> about;
    BallotPart part;
};

/// A manifest that was read, or what is wrong with it.
struct BallotManifestReading {
    std::optional<BallotManifest> manifest;
    std::string format;  ///< set where it is of a format this program does not know
    std::string wrong;   ///< what is missing or wrong: "campaign id"
};

BallotManifestReading readBallotManifest(const std::string& xml);
std::string textOf(const BallotManifest& manifest);

}  // namespace content
