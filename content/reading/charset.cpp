#include "content/reading/charset.h"

#include <iconv.h>

#include <algorithm>

#include "content/reading/encoding.h"

namespace content {
namespace {

/// False where the encoding is not known, or a byte is not of it.
bool convert(std::string& bytes, const std::string& encoding) {
    const iconv_t converter = encoding.find('/') == std::string::npos ? iconv_open("UTF-8", encoding.c_str())
                                                                      : reinterpret_cast<iconv_t>(-1);
    if (converter == reinterpret_cast<iconv_t>(-1)) return false;
    std::string text(bytes.size() * 3 + 16, '\0');
    char* in = bytes.data();
    std::size_t left = bytes.size();
    char* out = text.data();
    std::size_t room = text.size();
    const bool isDone = iconv(converter, &in, &left, &out, &room) != static_cast<std::size_t>(-1);
    iconv_close(converter);
    if (!isDone) return false;
    text.resize(text.size() - room);
    bytes = std::move(text);
    return true;
}

}  // namespace

bool isUtf8(std::string_view bytes) {
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
    for (std::size_t left = bytes.size(); left > 0;) {
        const std::size_t length = characterLength(at, left);
        if (length == 0) return false;
        at += length;
        left -= length;
    }
    return true;
}

bool toUtf8(std::string& bytes, const std::string& otherwise) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        if (!convert(bytes, "UTF-16")) return false;
    } else if (!isUtf8(bytes)) {
        const bool isDone = !otherwise.empty() && convert(bytes, otherwise);
        if (!isDone && !convert(bytes, "WINDOWS-1252")) return false;
    }
    return bytes.find('\0') == std::string::npos;
}

std::string charsetOfPage(std::string_view bytes) {
    constexpr std::size_t enough = 1024;
    const std::string_view start = bytes.substr(0, enough);
    constexpr std::string_view name = "charset=";
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
    const auto found = std::ranges::search(start, name, same);
    const auto at = static_cast<std::size_t>(found.end() - start.begin());
    if (found.empty()) return {};
    const std::string_view rest = start.substr(std::min(start.find_first_not_of("\"' ", at), start.size()));
    return std::string(rest.substr(0, rest.find_first_of("\"' />;")));
}

}  // namespace content
