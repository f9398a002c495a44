#include "content/reading/ballot_file.h"

#include <boost/test/unit_test.hpp>

#include "content/reading/file_text.h"
#include "content/reading/packed_file.h"
#include "tests/content/reading/ballots.h"
#include "tests/content/reading/packed.h"

using namespace assessment;
using content::readBallot;
using Fault = content::BallotFileFault;

namespace {

const std::string type = "application/x-cap-usager-ballot";

/// What is packed in a ballot file, to be changed and packed again.
struct Opened {
    explicit Opened(const std::string& bytes) {
        const content::PackedFile file(bytes);
        const std::vector<std::string> names = file.names(8).value();
        for (const std::string& name : names)
            members.emplace_back(name, file.read(name.c_str(), 1 << 22).value());
    }
    std::string& member(const std::string& name) {
        for (auto& [known, content] : members)
            if (known == name) return content;
        throw std::out_of_range(name);
    }

    Members members;
};

bool isRefused(const std::string& bytes, Fault fault, const std::string& detail = {}) {
    const auto reading = readBallot(bytes);
    BOOST_TEST(reading.detail == detail);
    return reading.fault == fault && !reading.file;
}

/// The ballot with something else in its manifest.
std::string edited(const std::string& what, const std::string& by) {
    Opened opened(content::packBallot(someBallot()));
    opened.member("manifest.xml") = replaced(opened.member("manifest.xml"), what, by);
    return packed(opened.members);
}

/// The invitation with something else in its manifest.
std::string editedInvitation(const std::string& what, const std::string& by) {
    Opened opened(content::packInvitation(someInvitation()));
    opened.member("manifest.xml") = replaced(opened.member("manifest.xml"), what, by);
    return packed(opened.members);
}

/// The ballot with these answers, and a manifest that agrees.
std::string withAnswers(const std::string& answers) {
    SentBallot empty = someBallot();
    empty.ballot.answers.clear();
    Opened opened(content::packBallot(empty));
    std::string& manifest = opened.member("manifest.xml");
    manifest = replaced(manifest, "size=\"0\"", "size=\"" + std::to_string(answers.size()) + "\"");
    manifest = replaced(manifest, content::hashOf(""), content::hashOf(answers));
    opened.member("answers.txt") = answers;
    return packed(opened.members);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ballot_files)

BOOST_AUTO_TEST_CASE(a_ballot_comes_back_as_it_was_sent_and_is_packed_the_same) {
    const std::string bytes = content::packBallot(someBallot());
    const auto reading = readBallot(bytes);
    BOOST_TEST_REQUIRE(!reading.fault);
    const auto& sent = std::get<SentBallot>(*reading.file);
    BOOST_TEST((sent == someBallot()));
    BOOST_TEST(content::packBallot(sent) == bytes);
}

BOOST_AUTO_TEST_CASE(an_invitation_comes_back_as_it_was_sent_and_is_packed_the_same) {
    Invitation invitation = someInvitation();
    invitation.thresholds = {4, 2, 1, 35, 3, 0.35, true};
    for (const char* until : {"2026-12-01", ""}) {
        invitation.until = until;
        const std::string bytes = content::packInvitation(invitation);
        const auto reading = readBallot(bytes);
        BOOST_TEST_REQUIRE(!reading.fault, reading.detail);
        BOOST_TEST((std::get<Invitation>(*reading.file) == invitation));
        BOOST_TEST(content::packInvitation(std::get<Invitation>(*reading.file)) == bytes);
    }
}

BOOST_AUTO_TEST_CASE(a_ballot_file_says_first_what_it_is_and_tells_no_time) {
    const std::string bytes = content::packBallot(someBallot());
    BOOST_TEST(bytes.substr(30, 8 + type.size()) == "mimetype" + type);
    BOOST_TEST(Opened(bytes).members.size() == 3u);
    for (std::size_t at = 0; (at = bytes.find("PK\x01\x02", at)) != std::string::npos; ++at)
        BOOST_TEST(bytes.substr(at + 12, 2) == std::string(2, '\0'));
}

BOOST_AUTO_TEST_CASE(half_a_file_and_a_damaged_one_are_refused_or_read_as_they_were) {
    const std::string whole = content::packBallot(someBallot());
    constexpr std::size_t lastRecord = 22;  // with nothing behind it that is missed
    for (std::size_t size = 0; size < whole.size() - lastRecord; ++size)
        BOOST_TEST_REQUIRE(readBallot(whole.substr(0, size)).fault.has_value(), size);
    std::size_t refused = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        const auto reading = readBallot(damaged);
        refused += reading.fault ? 1u : 0u;
        BOOST_TEST_REQUIRE((reading.fault || std::get<SentBallot>(*reading.file) == someBallot()),
                           "another ballot after a change at " << at);
    }
    BOOST_TEST(refused > whole.size() / 2);
}

BOOST_AUTO_TEST_CASE(what_is_no_ballot_file_is_refused) {
    BOOST_TEST(isRefused("", Fault::notABallot));
    BOOST_TEST(isRefused("criterion;1\n", Fault::notABallot));
    BOOST_TEST(isRefused(odt("<text:p>a</text:p>"), Fault::notABallot));
    BOOST_TEST(isRefused(packed({{"manifest.xml", "<a/>"}}), Fault::notABallot));
    BOOST_TEST(isRefused(content::packBallot(someBallot()).substr(0, 200), Fault::damaged));
    BOOST_TEST(isRefused(packed({{"mimetype", type}}), Fault::damaged, "manifest.xml"));
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_says_why) {
    const TemporaryFolder folder;
    BOOST_TEST((content::readBallotFile(folder.path("none")).fault == Fault::unreadable));
    BOOST_TEST(!content::readBallotFile(folder.path("none")).detail.empty());
    BOOST_TEST((content::readBallotFile(folder.path()).fault == Fault::notAFile));
    const std::string large = folder.write("large", std::string(content::largestBallotFile + 1, 'P'));
    BOOST_TEST((content::readBallotFile(large).fault == Fault::tooLarge));
    const std::string good = folder.write("good", content::packBallot(someBallot()));
    BOOST_TEST(content::readBallotFile(good).file.has_value());
}

BOOST_AUTO_TEST_CASE(names_that_lead_elsewhere_or_are_there_twice_are_refused) {
    for (const char* const name :
         {"../answers.txt", "/etc/passwd", "a/../../b", "C:\\a", "..", "mimetype", "answers.txt"}) {
        Opened opened(content::packBallot(someBallot()));
        opened.members.emplace_back(name, "x");
        BOOST_TEST(isRefused(packed(opened.members), Fault::unsafeMember, name));
    }
    Opened more(content::packBallot(someBallot()));
    more.members.emplace_back("notes.txt", "x");
    BOOST_TEST(isRefused(packed(more.members), Fault::unknownMember, "notes.txt"));
    Opened many(content::packBallot(someBallot()));
    for (int i = 0; i < 9; ++i) many.members.emplace_back("n" + std::to_string(i), "x");
    BOOST_TEST(isRefused(packed(many.members), Fault::damaged));
}

BOOST_AUTO_TEST_CASE(what_unpacks_to_very_much_is_refused) {
    Opened ballot(content::packBallot(someBallot()));
    ballot.member("answers.txt") = std::string(1 << 24, 'a');
    BOOST_TEST(isRefused(packed(ballot.members), Fault::tooLarge));
    Opened other(content::packBallot(someBallot()));
    other.member("manifest.xml") = std::string(1 << 24, ' ');
    BOOST_TEST(isRefused(packed(other.members), Fault::damaged, "manifest.xml"));
}

BOOST_AUTO_TEST_CASE(answers_that_were_edited_are_refused) {
    Opened opened(content::packBallot(someBallot()));
    opened.member("answers.txt") = replaced(opened.member("answers.txt"), "courtoisie\t2", "courtoisie\t3");
    BOOST_TEST(isRefused(packed(opened.members), Fault::changed, "answers.txt"));
    Opened invitation(content::packInvitation(someInvitation()));
    invitation.member("framework.xml") += "\n";
    BOOST_TEST(isRefused(packed(invitation.members), Fault::changed, "framework.xml"));
}

BOOST_AUTO_TEST_CASE(a_manifest_without_what_it_needs_is_refused_and_names_it) {
    BOOST_TEST_REQUIRE(readBallot(edited("wave=\"2\"", "wave=\"7\"")).file.has_value());
    const auto isNamed = [](const std::string& what, const std::string& by, const std::string& detail) {
        BOOST_TEST(isRefused(edited(what, by), Fault::badManifest, detail));
    };
    isNamed(" round=\"3\"", "", "campaign round");
    isNamed(" round=\"3\"", " round=\"0\"", "campaign round");
    isNamed(" round=\"3\"", " round=\"3x\"", "campaign round");
    isNamed(openCampaign().id, "1", "campaign id");
    isNamed("number=\"1\"", "", "framework number");
    isNamed(openCampaign().frameworkHash, "12", "framework hash");
    isNamed("respondent=\"agent\"", "respondent=\"boss\"", "ballot respondent");
    isNamed(someBallot().ballot.id, "aaaa", "ballot id");
    isNamed("<ballot ", "<vote ", "ballot");
    isNamed("kind=\"ballot\"", "kind=\"vote\"", "ballot-file kind");
    isNamed("name=\"answers.txt\"", "name=\"framework.xml\"", "part name");
    isNamed("</ballot-file>", "", "XML");
    isNamed("<ballot-file", "<!DOCTYPE a [<!ENTITY e SYSTEM \"/etc/passwd\">]><ballot-file", "XML");
    BOOST_TEST(isRefused(edited("format=\"1\"", "format=\"2\""), Fault::laterFormat, "2"));
}

BOOST_AUTO_TEST_CASE(an_invitation_to_what_no_campaign_may_be_is_refused) {
    BOOST_TEST(isRefused(editedInvitation("k=\"5\"", "k=\"2\""), Fault::badManifest, "thresholds k"));
    BOOST_TEST(
        isRefused(editedInvitation("expected=\"9\"", "expected=\"4\""), Fault::badManifest, "thresholds"));
    BOOST_TEST(isRefused(editedInvitation("number=\"1\"", "number=\"9\""), Fault::changed, "framework.xml"));
    Invitation broken = someInvitation();
    broken.framework = "<framework/>";
    BOOST_TEST(isRefused(content::packInvitation(broken), Fault::badFramework));
}

BOOST_AUTO_TEST_CASE(answers_that_are_none_are_refused) {
    BOOST_TEST(readBallot(withAnswers("accueil.prenom\t2\n")).file.has_value());
    for (const std::string& answers :
         {std::string("accueil.prenom\tmany\n"), std::string("accueil.prenom\t2\t\t\xFF\n"),
          std::string("accueil.prenom\t2\t\ta\0b\n", 22), std::string("accueil.prenom\t2")})
        BOOST_TEST(isRefused(withAnswers(answers), Fault::badAnswers));
}

BOOST_AUTO_TEST_CASE(what_people_type_into_a_name_cannot_break_a_file) {
    SentBallot sent = someBallot();
    sent.aim.unit = "A\x01\n\"<&>'\x02";
    const auto reading = readBallot(content::packBallot(sent));
    BOOST_TEST_REQUIRE(reading.file.has_value());
    BOOST_TEST(std::get<SentBallot>(*reading.file).aim.unit == "A\"<&>'");
}

BOOST_AUTO_TEST_SUITE_END()
