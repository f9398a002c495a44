#pragma once
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "trainer/reports/drawing.h"
#include "trainer/reports/pages.h"

namespace trainer {

/// A document that somebody takes along, as what it says: in the order in which it is read, whatever kind of
/// file it becomes.
struct Document {
    struct Heading {
        int level = 2;  ///< 2 or more: the title is the first
        std::string text;
    };
    struct Paragraph {
        std::string text;
    };
    struct List {
        std::vector<std::string> items;
        std::optional<int> from = {};  ///< the number of the first; without one they have none
    };
    /// The first cell of each row is its header. A line break in a cell parts what it says.
    struct Table {
        std::string caption;
        std::vector<std::string> head;
        std::vector<std::vector<std::string>> rows;
    };
    /// A chart. A table of the document says the same.
    struct Picture {
        Drawing drawing;
    };
    using Block = std::variant<Heading, Paragraph, List, Table, Picture>;

    std::string title;
    std::vector<Block> blocks;
    std::vector<std::string> footer = {};
};

/// A page in HTML that needs nothing else: no script, no address, no other file.
std::string htmlOf(const Document& document);

/// The bytes of an OpenDocument text, without the pictures. language: "fr" or "en".
std::string odtOf(const Document& document, const std::string& language);

/// The bytes of a PDF on pages of A4, drawn without a display: tagged, with its title and its language, a
/// list of its headings, and what each chart shows in words. language: "fr" or "en". Throws MissingLibrary.
std::string pdfOf(const Document& document, const std::string& language);

/// Told of each page that is laid out, from 1 on; all: how many there will be, 0 while nobody knows. Where it
/// throws, that comes out.
using PageDone = std::function<void(int page, int all)>;
/// The same pages, to be printed. Throws MissingLibrary.
Pages pagesOf(const Document& document, const std::string& language, const PageDone& done = {});

}  // namespace trainer
