#include "content/reading/letter_file.h"

#include <algorithm>

#include "content/reading/charset.h"
#include "content/reading/file_text.h"
#include "content/reading/open_document.h"
#include "content/reading/web_page.h"

namespace content {
namespace {

std::string lowered(std::string_view text) {
    std::string small(text);
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return small;
}

bool isHtml(std::string_view bytes, std::string_view name) {
    const std::string file = lowered(name);
    if (file.ends_with(".html") || file.ends_with(".htm") || file.ends_with(".xhtml")) return true;
    if (file.find('.') != std::string::npos) return false;
    constexpr std::size_t enough = 512;
    const std::string start = lowered(bytes.substr(0, enough));
    const std::size_t at = start.find('<');
    const std::string_view rest = at == std::string::npos ? "" : std::string_view(start).substr(at);
    return start.find_first_not_of(" \t\r\n\xEF\xBB\xBF") == at &&
           (rest.starts_with("<!doctype html") || rest.starts_with("<html"));
}

/// "\n" for every way to end a line.
void endLines(std::string& text) {
    std::size_t to = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isReturn = text[at] == '\r';
        if (isReturn && at + 1 < text.size() && text[at + 1] == '\n') continue;
        text[to++] = isReturn ? '\n' : text[at];
    }
    text.resize(to);
}

LetterFile refused(LetterFault fault, std::string detail = {}) {
    return {LetterFile::Kind::plain, {}, fault, std::move(detail)};
}

LetterFault faultOf(const Problem& problem) {
    if (problem.id == ProblemId::fileTooLarge) return LetterFault::tooLarge;
    return problem.id == ProblemId::fileNotRegular ? LetterFault::notAFile : LetterFault::unreadable;
}

}  // namespace

LetterFile readLetter(std::string bytes, std::string_view name) {
    if (bytes.size() > largestLetter) return refused(LetterFault::tooLarge);
    if (bytes.starts_with("PK\x03\x04")) return readOpenDocument(bytes);
    const bool html = isHtml(bytes, name);
    if (!toUtf8(bytes, html ? charsetOfPage(bytes) : std::string())) return refused(LetterFault::notText);
    if (html) return readWebPage(bytes);
    endLines(bytes);
    return {LetterFile::Kind::plain, std::move(bytes), {}, {}};
}

LetterFile readLetterFile(const std::string& path) {
    std::string bytes;
    if (const auto problem = readFile(path, bytes, largestLetter))
        return refused(faultOf(*problem), problem->found);
    return readLetter(std::move(bytes), path.substr(path.rfind('/') + 1));
}

}  // namespace content
