#pragma once
#include <string>
#include <vector>

#include "trainer/reports/document.h"
#include "trainer/reports/spreadsheet.h"

namespace trainer {

/// A question about services, and its answer in words: figures, and what each of them counts. The screen, the
/// documents and the tables show the same.
struct Dashboard {
    /// One of the things that a figure counts.
    struct Row {
        enum class Kind { action, event, indicator, module, unit };
        Kind kind = Kind::action;
        std::string id;  ///< of what it is; it may be opened
        std::vector<std::string> cells;
    };
    struct Figure {
        std::string label;
        std::string value;
        int bar = 0;  ///< how long its bar is, where it has one
        std::vector<Row> rows = {};
        bool isFirst = false;  ///< its rows are shown before somebody asks for them
    };
    struct Part {
        std::string heading;
        std::vector<std::string> sentences = {};
        std::vector<std::string> head = {};  ///< of the figures, two names
        std::vector<Figure> figures = {};
        bool hasBars = false;
        std::vector<std::string> rowHead = {};  ///< of the rows
    };

    std::string question;
    std::string about;  ///< of whom, of which time, on which day
    std::vector<Part> parts = {};
    std::string made = {};  ///< what made it, and when
};

/// A chart of the figures of a part. id: unique in a page.
Drawing barsOf(const std::string& id, const Dashboard::Part& part, double width);

/// To read and to print: each chart with its table, each figure with what it counts.
Document documentOf(const Dashboard& dashboard);
/// A table of all figures, then one for the rows of each part.
Spreadsheet spreadsheetOf(const Dashboard& dashboard);

}  // namespace trainer
