#include "trainer/reports/letter_document.h"

#include <algorithm>

#include "trainer/reports/open_document.h"

namespace trainer {
namespace {

constexpr const char* style =
    "<style:style style:name=\"Letter\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-bottom=\"0.35cm\"/></style:style>";

std::string bodyOf(const std::string& letter) {
    std::string xml;
    for (std::size_t at = letter.find_first_not_of('\n'); at < letter.size();) {
        const std::size_t end = std::min(letter.find("\n\n", at), letter.size());
        std::string text = letter.substr(at, end - at);
        while (text.ends_with('\n')) text.pop_back();
        xml += "<text:p text:style-name=\"Letter\">" + openDocumentText(text) + "</text:p>\n";
        at = letter.find_first_not_of('\n', end);
    }
    return xml;
}

}  // namespace

std::string letterDocument(const std::string& letter, const std::string& language) {
    return packed({"text", bodyOf(letter), style, {}, language});
}

}  // namespace trainer
