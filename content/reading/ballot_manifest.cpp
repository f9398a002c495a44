#include "content/reading/ballot_manifest.h"

#include <algorithm>
#include <charconv>
#include <pugixml.hpp>
#include <sstream>

#include "content/reading/charset.h"
#include "content/reading/document.h"
#include "content/reading/framework_words.h"
#include "content/reading/well_formed.h"
#include "scenarios/story/id.h"

namespace content {
namespace {

using namespace assessment;

constexpr const char* knownFormat = "1";
constexpr int mostNumber = 1'000'000;
constexpr std::size_t largestPart = 4 * 1024 * 1024;

/// Reads attributes, and remembers the first that is not as it must be.
class Attributes {
  public:
    const std::string& wrong() const { return wrong_; }
    void require(bool holds, pugi::xml_node node, const char* name) {
        if (!holds && wrong_.empty()) wrong_ = std::string(node.name()) + " " + name;
    }
    /// A child that must be there.
    pugi::xml_node child(pugi::xml_node node, const char* name) {
        const pugi::xml_node found = node.child(name);
        if (!found && wrong_.empty()) wrong_ = name;
        return found;
    }
    std::string text(pugi::xml_node node, const char* name) {
        const std::string value = node.attribute(name).value();
        require(!value.empty(), node, name);
        return value;
    }
    std::string uuid(pugi::xml_node node, const char* name) {
        const std::string value = node.attribute(name).value();
        require(scenarios::isUuid(value), node, name);
        return value;
    }
    std::string hash(pugi::xml_node node) {
        constexpr std::size_t digits = 32;
        const std::string value = node.attribute("hash").value();
        require(value.size() == digits && value.find_first_not_of("0123456789abcdef") == std::string::npos,
                node, "hash");
        return value;
    }
    template <class Number>
    Number number(pugi::xml_node node, const char* name, Number least, Number most) {
        const std::string_view value = node.attribute(name).value();
        Number number{};
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        const bool isWhole = error == std::errc() && end == value.data() + value.size();
        require(isWhole && least <= number && number <= most, node, name);
        return number;
    }
    Respondent respondent(pugi::xml_node node) {
        const std::string_view value = node.attribute("respondent").value();
        const auto* found =
            std::ranges::find(respondentWords, value, [](const auto& one) { return one.first; });
        require(found != respondentWords.end(), node, "respondent");
        return found == respondentWords.end() ? Respondent::agent : found->second;
    }
    bool yesNo(pugi::xml_node node, const char* name) {
        const std::string_view value = node.attribute(name).value();
        require(value == "yes" || value == "no", node, name);
        return value == "yes";
    }

  private:
    std::string wrong_;
};

BallotAim readAim(pugi::xml_node root, Attributes& read) {
    const pugi::xml_node campaign = read.child(root, "campaign");
    const pugi::xml_node framework = read.child(root, "framework");
    BallotAim aim;
    aim.campaign = read.uuid(campaign, "id");
    aim.round = read.number(campaign, "round", 1, mostNumber);
    aim.unit = read.text(campaign, "unit");
    aim.wave = read.number(campaign, "wave", 1, mostNumber);
    aim.framework.id = read.text(framework, "id");
    aim.framework.number = read.number(framework, "number", 1, mostNumber);
    aim.frameworkHash = read.hash(framework);
    return aim;
}

Thresholds readThresholds(pugi::xml_node root, Attributes& read) {
    const pugi::xml_node node = read.child(root, "thresholds");
    Thresholds thresholds;
    thresholds.k = read.number(node, "k", Thresholds::leastK, mostNumber);
    thresholds.tolerance = read.number(node, "tolerance", 0, mostNumber);
    thresholds.apart = read.number(node, "apart", 1, mostNumber);
    thresholds.share = read.number(node, "share", 1, 100);
    thresholds.people = read.number(node, "people", 1, mostNumber);
    thresholds.leastAgreement = read.number(node, "agreement", -1.0, 1.0);
    thresholds.tellStrong = read.yesNo(node, "tell-strong");
    return thresholds;
}

Invitation readInvitation(pugi::xml_node root, Attributes& read) {
    const pugi::xml_node node = read.child(root, "invitation");
    Invitation invitation;
    invitation.aim = readAim(root, read);
    invitation.unitId = read.uuid(node, "unit-id");
    invitation.respondent = read.respondent(node);
    invitation.facilitator = read.text(node, "facilitator");
    invitation.until = node.attribute("until").value();
    invitation.expected = read.number(node, "expected", 1, mostNumber);
    invitation.thresholds = readThresholds(root, read);
    return invitation;
}

SentBallot readSent(pugi::xml_node root, Attributes& read) {
    const pugi::xml_node node = read.child(root, "ballot");
    SentBallot sent;
    sent.aim = readAim(root, read);
    sent.ballot.id = read.uuid(node, "id");
    sent.ballot.respondent = read.respondent(node);
    return sent;
}

BallotManifestReading readRoot(pugi::xml_node root) {
    const std::string format = root.attribute("format").value();
    if (std::string_view(root.name()) != "ballot-file" || format.empty()) return {{}, {}, "ballot-file"};
    if (format != knownFormat) return {{}, format, {}};
    Attributes read;
    BallotManifest manifest;
    const std::string_view kind = root.attribute("kind").value();
    read.require(kind == "invitation" || kind == "ballot", root, "kind");
    if (kind == "invitation")
        manifest.about = readInvitation(root, read);
    else
        manifest.about = readSent(root, read);
    const pugi::xml_node part = read.child(root, "part");
    manifest.part.name = read.text(part, "name");
    manifest.part.size = read.number<std::size_t>(part, "size", 0, largestPart);
    manifest.part.hash = read.hash(part);
    if (!read.wrong().empty()) return {{}, {}, read.wrong()};
    return {std::move(manifest), {}, {}};
}

/// As XML bears it: what people type may hold control characters.
std::string printable(std::string text) {
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < ' '; });
    return text;
}

std::string wordFor(Respondent respondent) {
    const auto* found =
        std::ranges::find(respondentWords, respondent, [](const auto& one) { return one.second; });
    return std::string(found->first);
}

std::string decimal(double number) {
    char digits[32];
    const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), number);
    return error == std::errc() ? std::string(std::begin(digits), end) : "0";
}

/// One element, its attributes in the order they are said.
class Adding {
  public:
    Adding(pugi::xml_node parent, const char* name) : node_(parent.append_child(name)) {}
    Adding& say(const char* name, const std::string& value) {
        node_.append_attribute(name).set_value(printable(value).c_str());
        return *this;
    }
    Adding& say(const char* name, long long value) { return say(name, std::to_string(value)); }

  private:
    pugi::xml_node node_;
};

void write(const BallotAim& aim, pugi::xml_node root) {
    Adding(root, "campaign")
        .say("id", aim.campaign)
        .say("round", aim.round)
        .say("unit", aim.unit)
        .say("wave", aim.wave);
    Adding(root, "framework")
        .say("id", aim.framework.id)
        .say("number", aim.framework.number)
        .say("hash", aim.frameworkHash);
}

void write(const Invitation& invitation, pugi::xml_node root) {
    write(invitation.aim, root);
    Adding element(root, "invitation");
    element.say("unit-id", invitation.unitId)
        .say("respondent", wordFor(invitation.respondent))
        .say("facilitator", invitation.facilitator)
        .say("expected", invitation.expected);
    if (!invitation.until.empty()) element.say("until", invitation.until);
    const Thresholds& rule = invitation.thresholds;
    Adding(root, "thresholds")
        .say("k", rule.k)
        .say("tolerance", rule.tolerance)
        .say("apart", rule.apart)
        .say("share", rule.share)
        .say("people", rule.people)
        .say("agreement", decimal(rule.leastAgreement))
        .say("tell-strong", rule.tellStrong ? "yes" : "no");
}

void write(const SentBallot& sent, pugi::xml_node root) {
    write(sent.aim, root);
    Adding(root, "ballot").say("id", sent.ballot.id).say("respondent", wordFor(sent.ballot.respondent));
}

}  // namespace

BallotManifestReading readBallotManifest(const std::string& xml) {
    const BallotManifestReading broken{{}, {}, "XML"};
    Report report(xml);
    if (!isUtf8(xml) || !checkWellFormed(xml, report) || report.errors() > 0) return broken;
    const Document document(xml, report);
    return document.root() ? readRoot(document.root()) : broken;
}

std::string textOf(const BallotManifest& manifest) {
    pugi::xml_document document;
    pugi::xml_node root = document.append_child("ballot-file");
    root.append_attribute("format").set_value(knownFormat);
    const bool isInvitation = std::holds_alternative<Invitation>(manifest.about);
    root.append_attribute("kind").set_value(isInvitation ? "invitation" : "ballot");
    std::visit([&](const auto& about) { write(about, root); }, manifest.about);
    Adding(root, "part")
        .say("name", manifest.part.name)
        .say("size", static_cast<long long>(manifest.part.size))
        .say("hash", manifest.part.hash);
    std::ostringstream text;
    document.save(text, "  ", pugi::format_default, pugi::encoding_utf8);
    return text.str();
}

}  // namespace content
