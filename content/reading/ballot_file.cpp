#include "content/reading/ballot_file.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "content/reading/ballot_manifest.h"
#include "content/reading/charset.h"
#include "content/reading/file_text.h"
#include "content/reading/framework_library.h"
#include "content/reading/packed_file.h"
#include "content/reading/packing.h"

namespace content {
namespace {

using namespace assessment;
using Fault = BallotFileFault;

constexpr const char* typeName = "mimetype";
constexpr const char* type = "application/x-cap-usager-ballot";
constexpr const char* manifestName = "manifest.xml";
constexpr const char* answersName = "answers.txt";
constexpr const char* frameworkName = "framework.xml";
constexpr std::size_t largestManifest = 64 * 1024;
constexpr std::size_t largestAnswers = 1024 * 1024;
constexpr std::size_t mostMembers = 8;

BallotFileReading refused(Fault fault, std::string detail = {}) {
    return {{}, fault, std::move(detail)};
}

bool leadsElsewhere(const std::string& name) {
    return name.empty() || name.find("..") != std::string::npos || name.find('\\') != std::string::npos ||
           name.find(':') != std::string::npos || name.starts_with('/');
}

/// What is wrong with the names of what is packed.
std::optional<BallotFileReading> faultOf(const std::vector<std::string>& names) {
    constexpr std::array<std::string_view, 4> known{typeName, manifestName, answersName, frameworkName};
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (leadsElsewhere(*name) || std::find(names.begin(), name, *name) != name)
            return refused(Fault::unsafeMember, *name);
        if (std::ranges::find(known, *name) == known.end()) return refused(Fault::unknownMember, *name);
    }
    return {};
}

BallotFileReading readInvitation(Invitation invitation, const std::string& text) {
    const auto framework = readKeptFramework(text);
    if (!framework) return refused(Fault::badFramework);
    if (framework->name != invitation.aim.framework || framework->hash != invitation.aim.frameworkHash)
        return refused(Fault::changed, frameworkName);
    if (!faultsOf(guestCampaignOf(invitation), *framework).empty())
        return refused(Fault::badManifest, "thresholds");
    invitation.framework = framework->text;
    return {std::move(invitation), {}, {}};
}

bool isText(const std::string& text) {
    return isUtf8(text) && std::ranges::none_of(text, [](char c) {
               return static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n';
           });
}

BallotFileReading readSent(SentBallot sent, const std::string& text) {
    if (!isText(text)) return refused(Fault::badAnswers);
    try {
        sent.ballot.answers = ballotAnswersOf(text);
    } catch (const std::invalid_argument&) {
        return refused(Fault::badAnswers);
    }
    return {std::move(sent), {}, {}};
}

/// What the manifest says is packed beside it.
BallotFileReading readPart(const PackedFile& file, BallotManifest& manifest) {
    const bool isInvitation = std::holds_alternative<Invitation>(manifest.about);
    const char* const name = isInvitation ? frameworkName : answersName;
    if (manifest.part.name != name) return refused(Fault::badManifest, "part name");
    if (!file.has(name)) return refused(Fault::damaged, name);
    const std::size_t most = isInvitation ? largestBallotFile : largestAnswers;
    if (file.sizeOf(name) > most) return refused(Fault::tooLarge);
    const auto text = file.read(name, most);
    if (!text) return refused(Fault::damaged, name);
    if (text->size() != manifest.part.size || hashOf(*text) != manifest.part.hash)
        return refused(Fault::changed, name);
    if (isInvitation) return readInvitation(std::get<Invitation>(std::move(manifest.about)), *text);
    return readSent(std::get<SentBallot>(std::move(manifest.about)), *text);
}

BallotFileReading readMembers(const PackedFile& file) {
    if (!file.has(typeName) || file.read(typeName, largestManifest) != type)
        return refused(Fault::notABallot);
    const auto names = file.names(mostMembers);
    if (!names) return refused(Fault::damaged);
    if (auto refusal = faultOf(*names)) return std::move(*refusal);
    const auto xml = file.read(manifestName, largestManifest);
    if (!xml) return refused(Fault::damaged, manifestName);
    BallotManifestReading reading = readBallotManifest(*xml);
    if (!reading.format.empty()) return refused(Fault::laterFormat, reading.format);
    if (!reading.manifest) return refused(Fault::badManifest, reading.wrong);
    return readPart(file, *reading.manifest);
}

std::string fileOf(BallotManifest manifest, const char* name, const std::string& text) {
    manifest.part = {name, text.size(), hashOf(text)};
    return pack({{typeName, type, true}, {manifestName, textOf(manifest)}, {name, text}});
}

Fault faultOf(const Problem& problem) {
    if (problem.id == ProblemId::fileTooLarge) return Fault::tooLarge;
    return problem.id == ProblemId::fileNotRegular ? Fault::notAFile : Fault::unreadable;
}

}  // namespace

BallotFileReading readBallot(const std::string& bytes) {
    if (bytes.size() > largestBallotFile) return refused(Fault::tooLarge);
    if (!bytes.starts_with("PK\x03\x04")) return refused(Fault::notABallot);
    const PackedFile file(bytes);
    return file.isSound() ? readMembers(file) : refused(Fault::damaged);
}

BallotFileReading readBallotFile(const std::string& path) {
    std::string bytes;
    if (const auto problem = readFile(path, bytes, largestBallotFile))
        return refused(faultOf(*problem), problem->found);
    return readBallot(bytes);
}

std::string packInvitation(const Invitation& invitation) {
    return fileOf({invitation, {}}, frameworkName, invitation.framework);
}

std::string packBallot(const SentBallot& sent) {
    return fileOf({sent, {}}, answersName, textOf(sent.ballot.answers));
}

}  // namespace content
