#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "content/reading/charset.h"
#include "content/reading/letter_file.h"

// Any bytes as a letter somebody opens: a text in any encoding, a page, a packed file, or what stands in an
// OpenDocument text. They are refused, or give a text that is UTF-8. The first byte of the input says what it
// is.

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

std::string documentWith(std::string_view content) {
    Packing packing;
    packing.add("mimetype", "application/vnd.oasis.opendocument.text");
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

}  // namespace

/// Once: what is packed here can be read, so that what is refused is what was put into it.
extern "C" int LLVMFuzzerInitialize(int* /*count*/, char*** /*words*/) {
    const LetterFile letter = content::readLetter(
        documentWith("<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>"
                     "<text:p>a</text:p></office:text></office:body></office:document-content>"),
        "letter.odt");
    require(!letter.fault && letter.text.starts_with("a"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 4) {
        case 0: check(content::readLetter(std::move(bytes), "letter.txt")); break;
        case 1: check(content::readLetter(std::move(bytes), "letter.html")); break;
        case 2: check(content::readLetter(std::move(bytes), {})); break;
        default: check(content::readLetter(documentWith(bytes), "letter.odt"));
    }
    return 0;
}
