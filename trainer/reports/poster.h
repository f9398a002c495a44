#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/result.h"
#include "trainer/reports/pages.h"

namespace trainer {

/// One page of A4 for a waiting room: few words, large enough to be read from a chair, legible in black and
/// white.
struct Poster {
    /// How far something is on a scale that begins with 0. What stands beside the row says the same.
    struct Meter {
        assessment::Tenths level = 0;
        int highest = 3;
    };
    enum class Mark { none, done, underWay };
    struct Row {
        std::string before = {};  ///< small, above
        std::string text;
        std::string beside = {};  ///< on the right, above its meter
        Mark mark = Mark::none;
        std::optional<Meter> meter = {};
    };
    struct Part {
        std::string heading;  ///< may be empty
        std::vector<Row> rows;
    };

    std::string whose;  ///< small, above the title
    std::string title;
    std::string lead;
    std::vector<Part> parts;
    std::vector<std::string> closing;

    std::size_t rows() const;
};

/// How large the words of a poster may be so that it fits its page, as a part of their size for a poster with
/// little to say; nothing where it does not fit with the smallest words that are still large.
std::optional<double> scaleOf(const Poster& poster);

/// A page in HTML that prints on one sheet and needs nothing else.
std::string htmlOf(const Poster& poster);
/// The bytes of an OpenDocument text. language: "fr" or "en".
std::string odtOf(const Poster& poster, const std::string& language);
/// The bytes of a PDF of one page, tagged as `pdfOf` of a document is. Throws MissingLibrary.
std::string pdfOf(const Poster& poster, const std::string& language);
/// The same page, to be printed. Throws MissingLibrary.
Pages pagesOf(const Poster& poster, const std::string& language);

}  // namespace trainer
