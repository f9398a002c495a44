#pragma once
#include <optional>
#include <string>
#include <variant>

#include "assessment/diagnostic/invitation.h"

namespace content {

/// A ballot file (.capballot) is larger than this in no honest case, in bytes; nor is what it unpacks to.
inline constexpr std::size_t largestBallotFile = 4 * 1024 * 1024;

/// A .capballot file carries one of these between machines. Its format: docs/ballot-files.md.
using BallotFile = std::variant<assessment::Invitation, assessment::SentBallot>;

/// Why a file is no ballot file that can be used.
enum class BallotFileFault {
    unreadable,     ///< `detail` is the system's reason
    notAFile,       ///< a folder, a device
    tooLarge,       ///< the file, or what it unpacks to
    notABallot,     ///< something else than a .capballot file
    damaged,        ///< a part of it is missing or cannot be unpacked
    unsafeMember,   ///< it packs a name that leads elsewhere, or one name twice; `detail` is the name
    unknownMember,  ///< it packs what no ballot file has; `detail` is the name
    laterFormat,    ///< it was made by a newer program; `detail` is its format
    badManifest,    ///< `detail` is what is missing in its manifest, or wrong
    changed,        ///< a part is not what the manifest says; `detail` is its name
    badAnswers,     ///< the answers are none
    badFramework    ///< the text it brings is no framework this program can read
};

struct BallotFileReading {
    std::optional<BallotFile> file;
    std::optional<BallotFileFault> fault;  ///< then there is no file
    std::string detail = {};
};

/// Reads a .capballot file. What it says is checked as far as it can be without a campaign; whether it is
/// for one, `assessment::faultOf` tells, and whether the answers fit, `assessment::faultsOf`.
BallotFileReading readBallotFile(const std::string& path);
/// The same of bytes that were read.
BallotFileReading readBallot(const std::string& bytes);

/// The bytes of a .capballot file. They hold no name of who answers and no time: the same value gives the
/// same bytes.
std::string packInvitation(const assessment::Invitation& invitation);
std::string packBallot(const assessment::SentBallot& ballot);

}  // namespace content
