#include <cmath>

#include "trainer/reports/open_document.h"
#include "trainer/reports/poster_layout.h"

namespace trainer {
namespace {

std::string points(double size) {
    return std::to_string(std::lround(size)) + "pt";
}

std::string styleOf(const std::string& name, double size, bool isBold, double above,
                    const std::string& more = {}) {
    return "<style:style style:name=\"" + name + "\" style:family=\"paragraph\"><style:paragraph-properties" +
           " fo:margin-top=\"" + points(above) + "\" fo:margin-bottom=\"0pt\"" + more +
           "/><style:text-properties fo:font-size=\"" + points(size) + "\"" +
           (isBold ? " fo:font-weight=\"bold\"" : "") +
           (name == "Title" || name == "Heading_20_2" ? " fo:color=\"#1b4f8a\"" : "") + "/></style:style>";
}

std::string stylesOf(const PosterSizes& sizes) {
    const std::string ruled =
        " fo:border-bottom=\"0.7pt solid #8a8d93\" fo:padding-bottom=\"4pt\" style:join-border=\"false\"";
    return styleOf("Whose", sizes.whose, true, 0) +
           styleOf("Title", sizes.title, true, 6,
                   " fo:border-top=\"5pt solid #1b4f8a\" fo:padding-top=\"8pt\"") +
           styleOf("Lead", sizes.lead, false, 6) +
           styleOf("Heading_20_2", sizes.heading, true, sizes.betweenParts) +
           styleOf("Small", sizes.small, false, sizes.betweenRows / 2) +
           styleOf("Large", sizes.large, true, sizes.betweenRows / 4, ruled) +
           styleOf("Alone", sizes.large, true, sizes.betweenRows, ruled) +
           styleOf("Closing", sizes.closing, false, sizes.betweenRows);
}

std::string paragraph(const char* style, const std::string& text) {
    if (text.empty()) return {};
    return "<text:p text:style-name=\"" + std::string(style) + "\">" + openDocumentText(text) + "</text:p>\n";
}

std::string heading(const char* style, int level, const std::string& text) {
    if (text.empty()) return {};
    return "<text:h text:style-name=\"" + std::string(style) + "\" text:outline-level=\"" +
           std::to_string(level) + "\">" + openDocumentText(text) + "</text:h>\n";
}

std::string signOf(Poster::Mark mark) {
    if (mark == Poster::Mark::none) return {};
    return mark == Poster::Mark::done ? "\u2713 " : "\u203A ";
}

}  // namespace

std::string odtOf(const Poster& poster, const std::string& language) {
    const PosterSizes sizes(scaleOf(poster).value_or(1));
    std::string xml =
        paragraph("Whose", poster.whose) + heading("Title", 1, poster.title) + paragraph("Lead", poster.lead);
    for (const Poster::Part& part : poster.parts) {
        xml += heading("Heading_20_2", 2, part.heading);
        for (const Poster::Row& row : part.rows)
            xml +=
                paragraph("Small", row.before) +
                paragraph(row.before.empty() ? "Alone" : "Large",
                          signOf(row.mark) + row.text + (row.beside.empty() ? "" : " \u2013 " + row.beside));
    }
    for (const std::string& line : poster.closing) xml += paragraph("Closing", line);
    return packed({"text", xml, stylesOf(sizes), poster.title, language});
}

}  // namespace trainer
