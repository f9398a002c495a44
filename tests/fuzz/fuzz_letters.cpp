#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "content/reading/ballot_file.h"
#include "content/reading/ballot_manifest.h"
#include "content/reading/ballot_sheet.h"
#include "content/reading/charset.h"
#include "content/reading/file_text.h"
#include "content/reading/letter_file.h"

// Any bytes as a letter somebody opens: a text in any encoding, a page, a packed file, or what stands in an
// OpenDocument text. They are refused, or give a text that is UTF-8. And any bytes as a ballot somebody sends
// back: a ballot file, what stands in one, or a table of ballots. They are refused, or packed again they give
// the same ballot. The first byte of the input says what it is.

namespace {

using content::LetterFile;

void require(bool holds) {
    if (!holds) std::abort();
}

std::uint32_t checksum(std::string_view bytes) {
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~sum;
}

/// A zip file with members that are not made smaller.
class Packing {
  public:
    void add(std::string_view name, std::string_view content) {
        const std::string facts = numbers({10, 0, 0, 0, 0}, 2) + numbers({checksum(content)}, 4) +
                                  numbers({size(content), size(content)}, 4) + numbers({size(name), 0}, 2);
        list_ += "PK\x01\x02" + numbers({20}, 2) + facts + numbers({0, 0, 0}, 2) +
                 numbers({0, size(made_)}, 4) + std::string(name);
        made_ += "PK\x03\x04" + facts + std::string(name) + std::string(content);
        ++members_;
    }
    std::string packed() const {
        return made_ + list_ + "PK\x05\x06" + numbers({0, 0, members_, members_}, 2) +
               numbers({size(list_), size(made_)}, 4) + numbers({0}, 2);
    }

  private:
    static std::uint32_t size(std::string_view bytes) { return static_cast<std::uint32_t>(bytes.size()); }
    static std::string numbers(std::initializer_list<std::uint32_t> all, int width) {
        std::string bytes;
        for (std::uint32_t number : all)
            for (int i = 0; i < width; ++i, number >>= 8U) bytes += static_cast<char>(number & 0xFFU);
        return bytes;
    }

    std::string made_;
    std::string list_;
    std::uint32_t members_ = 0;
};

std::string documentWith(std::string_view content, const char* kind = "text") {
    Packing packing;
    packing.add("mimetype", std::string("application/vnd.oasis.opendocument.") + kind);
    packing.add("content.xml", content);
    return packing.packed();
}

void check(const LetterFile& letter) {
    if (letter.fault) {
        require(letter.text.empty());
        return;
    }
    require(letter.text.size() <= content::largestLetter);
    require(content::isUtf8(letter.text));
    require(letter.text.find('\r') == std::string::npos);
}

constexpr const char* someId = "11111111-2222-4333-8444-555555555555";

/// A ballot file with that manifest and those answers.
std::string ballotWith(std::string_view manifest, std::string_view answers) {
    Packing packing;
    packing.add("mimetype", "application/x-cap-usager-ballot");
    packing.add("manifest.xml", manifest);
    packing.add("answers.txt", answers);
    return packing.packed();
}

/// A ballot file with those answers, and a manifest that fits.
std::string ballotOf(const std::string& answers) {
    content::BallotManifest manifest;
    assessment::SentBallot sent;
    sent.aim = {someId, 1, "A", 1, {"f", 1}, std::string(32, 'a')};
    sent.ballot.id = someId;
    manifest.about = sent;
    manifest.part = {"answers.txt", answers.size(), content::hashOf(answers)};
    return ballotWith(textOf(manifest), answers);
}

void check(const content::BallotFileReading& reading) {
    require(reading.fault.has_value() != reading.file.has_value());
    if (!reading.file) return;
    const auto* sent = std::get_if<assessment::SentBallot>(&*reading.file);
    if (!sent) return;
    const auto again = content::readBallot(content::packBallot(*sent));
    require(again.file && std::get<assessment::SentBallot>(*again.file) == *sent);
}

/// Two criteria on a scale of two levels.
assessment::Framework smallFramework() {
    assessment::Framework framework;
    framework.scale.levels.resize(2);
    framework.engagements.emplace_back().parts.emplace_back().criteria.resize(2);
    auto& criteria = framework.engagements.front().parts.front().criteria;
    criteria[0].id = "a";
    criteria[1].id = "b";
    for (auto& criterion : criteria) criterion.asked = {assessment::Respondent::agent};
    return framework;
}

void checkTable(const std::string& bytes) {
    static const assessment::Framework framework = smallFramework();
    const content::SheetReading table = content::readSheet(bytes);
    if (table.fault) return;
    require(table.sheet.rows.size() == table.sheet.numbers.size());
    const auto reading = content::readBallots(table.sheet, framework);
    if (!reading.problems.empty()) return;
    for (const assessment::Ballot& ballot : reading.ballots) require(faultsOf(ballot, framework).empty());
}

}  // namespace

/// Once: what is packed here can be read, so that what is refused is what was put into it.
extern "C" int LLVMFuzzerInitialize(int* /*count*/, char*** /*words*/) {
    const LetterFile letter = content::readLetter(
        documentWith("<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>"
                     "<text:p>a</text:p></office:text></office:body></office:document-content>"),
        "letter.odt");
    require(!letter.fault && letter.text.starts_with("a"));
    require(content::readBallot(ballotOf("a\t1\n")).file.has_value());
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 8) {
        case 0: check(content::readBallot(ballotWith(bytes, "a\t1\n"))); break;
        case 1: check(content::readBallot(ballotOf(bytes))); break;
        case 2: checkTable(documentWith(bytes, "spreadsheet")); break;
        case 3: checkTable(bytes); break;
        case 4: check(content::readLetter(std::move(bytes), "letter.txt")); break;
        case 5: check(content::readLetter(std::move(bytes), "letter.html")); break;
        case 6:
            check(content::readBallot(bytes));
            check(content::readLetter(std::move(bytes), {}));
            break;
        default: check(content::readLetter(documentWith(bytes), "letter.odt"));
    }
    return 0;
}
