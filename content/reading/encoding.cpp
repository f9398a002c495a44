#include "content/reading/encoding.h"

#include <iconv.h>

#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string_view>

namespace content {
namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The encoding an XML declaration names, in ASCII bytes; nothing where it
/// names none.
std::optional<std::string> declaredEncoding(std::string_view bytes) {
    if (!bytes.starts_with("<?xml") || bytes.size() < 6 || !isSpace(bytes[5])) return {};
    const auto declaration = bytes.substr(0, std::min(bytes.find("?>"), bytes.size()));
    auto at = declaration.find("encoding");
    if (at == std::string_view::npos) return {};
    at = declaration.find_first_of("\"'", at);
    if (at == std::string_view::npos) return {};
    const auto end = declaration.find(declaration[at], at + 1);
    if (end == std::string_view::npos) return {};
    return std::string(declaration.substr(at + 1, end - at - 1));
}

std::string upper(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

std::string hexByte(unsigned char byte) {
    char digits[8];
    std::snprintf(digits, sizeof digits, "0x%02X", byte);
    return digits;
}

/// Converts with the C library. A finding where the encoding is unknown or a
/// byte does not belong to it.
std::optional<Finding> convert(std::string& bytes, const std::string& encoding) {
    const iconv_t converter = encoding.find('/') == std::string::npos ? iconv_open("UTF-8", encoding.c_str())
                                                                      : reinterpret_cast<iconv_t>(-1);
    if (converter == reinterpret_cast<iconv_t>(-1)) return Finding{ProblemId::xmlEncoding, 0, encoding, {}};
    std::string text(bytes.size() * 3 + 16, '\0');
    char* in = bytes.data();
    std::size_t left = bytes.size();
    char* out = text.data();
    std::size_t room = text.size();
    const bool failed = iconv(converter, &in, &left, &out, &room) == static_cast<std::size_t>(-1);
    iconv_close(converter);
    text.resize(text.size() - room);
    std::optional<Finding> finding;
    if (failed)
        finding =
            Finding{ProblemId::xmlEncoding, text.size(), hexByte(static_cast<unsigned char>(*in)), encoding};
    bytes = std::move(text);
    return finding;
}

/// How many bytes from here on are plain printable ASCII, eight at a time; of
/// the last few bytes of a text it counts none.
std::size_t plainRun(const char* at, std::size_t left) {
    static_assert(std::endian::native == std::endian::little);
    constexpr std::uint64_t highBits = 0x8080808080808080ULL;
    constexpr std::uint64_t spaces = 0x2020202020202020ULL;
    std::size_t run = 0;
    for (; left - run >= 8; run += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at + run, 8);
        // A byte below 0x20 borrows from its high bit, and then from the byte
        // above: the lowest mark is right.
        const std::uint64_t marks = (word | (word - spaces)) & highBits;
        if (marks != 0) return run + static_cast<std::size_t>(std::countr_zero(marks)) / 8;
    }
    return run;
}

bool isForbidden(const unsigned char* at, std::size_t length) {
    if (length == 1) return at[0] < 0x20 && at[0] != '\t' && at[0] != '\n' && at[0] != '\r';
    return length == 3 && at[0] == 0xEF && at[1] == 0xBF && at[2] >= 0xBE;  // U+FFFE, U+FFFF
}

std::string codePoint(const unsigned char* at, std::size_t length) {
    const unsigned value = length == 1 ? at[0] : 0xFFC0u + at[2] - 0x80u;
    char digits[12];
    std::snprintf(digits, sizeof digits, "U+%04X", value);
    return digits;
}

/// Takes the place of a byte that is no text, so that what follows keeps its
/// place. No rule looks at it.
constexpr char standIn = '_';

void checkCharacters(std::string& text, std::vector<Finding>& findings) {
    constexpr std::size_t most = 1000;
    bool badByteSaid = false;
    for (std::size_t at = 0; at < text.size();) {
        at += plainRun(text.data() + at, text.size() - at);
        if (at == text.size()) break;
        const auto* here = reinterpret_cast<const unsigned char*>(text.data()) + at;
        const std::size_t length = characterLength(here, text.size() - at);
        if (length == 0 && !badByteSaid)
            findings.push_back({ProblemId::xmlEncoding, at, hexByte(here[0]), "UTF-8"});
        badByteSaid = badByteSaid || length == 0;
        const bool forbidden = length > 0 && isForbidden(here, length);
        if (forbidden && findings.size() < most)
            findings.push_back({ProblemId::xmlForbiddenCharacter, at, codePoint(here, length), {}});
        if (length == 0 || forbidden)
            text.replace(at, std::max<std::size_t>(length, 1), std::max<std::size_t>(length, 1), standIn);
        at += std::max<std::size_t>(length, 1);
    }
}

void foldLineEnds(std::string& text) {
    if (text.find('\r') == std::string::npos) return;
    std::size_t to = 0;
    for (std::size_t from = 0; from < text.size(); ++from) {
        if (text[from] == '\r' && from + 1 < text.size() && text[from + 1] == '\n') continue;
        text[to++] = text[from] == '\r' ? '\n' : text[from];
    }
    text.resize(to);
}

/// UTF-16 as the byte order mark says; empty for another file.
std::string markedEncoding(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF")) return "UTF-16BE";
    return {};
}

std::optional<Finding> toUtf8(std::string& bytes) {
    if (const std::string marked = markedEncoding(bytes); !marked.empty()) {
        bytes.erase(0, 2);
        if (auto wrong = convert(bytes, marked)) return wrong;
        const auto declared = declaredEncoding(bytes);
        if (declared && !upper(*declared).starts_with("UTF-16"))
            return Finding{ProblemId::xmlEncoding, 0, *declared, marked};
        return {};
    }
    const bool marked = bytes.starts_with("\xEF\xBB\xBF");
    if (marked) bytes.erase(0, 3);
    const auto declared = declaredEncoding(bytes);
    if (!declared || upper(*declared) == "UTF-8" || upper(*declared) == "UTF8") return {};
    if (marked) return Finding{ProblemId::xmlEncoding, 0, *declared, "UTF-8"};
    // A declaration that can be read byte by byte is not in an encoding of wider
    // units.
    if (upper(*declared).starts_with("UTF-16") || upper(*declared).starts_with("UTF-32") ||
        upper(*declared).starts_with("UCS"))
        return Finding{ProblemId::xmlEncoding, 0, *declared, "UTF-8"};
    if (auto wrong = convert(bytes, *declared)) return wrong;
    // An encoding in which this declaration would not have read as it does.
    if (!bytes.starts_with("<?xml")) return Finding{ProblemId::xmlEncoding, 0, *declared, "UTF-8"};
    return {};
}

}  // namespace

std::size_t characterLength(const unsigned char* at, std::size_t left) {
    const auto follows = [&](std::size_t i, unsigned low, unsigned high) {
        return i < left && at[i] >= low && at[i] <= high;
    };
    const unsigned char lead = at[0];
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return follows(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2, 0x80, 0xBF) && follows(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

Decoding decode(std::string& bytes) {
    Decoding decoding;
    if (auto wrong = toUtf8(bytes)) {
        decoding.findings.push_back(std::move(*wrong));
        decoding.cut = true;
    }
    foldLineEnds(bytes);
    checkCharacters(bytes, decoding.findings);
    return decoding;
}

}  // namespace content
