#pragma once
#include <functional>
#include <string>
#include <vector>

#include "tests/bench/table.h"

namespace bench {

/// What the command line asks for.
struct Options {
    bool quick = false;       ///< smaller sizes
    bool tenMillion = false;  ///< ten million answers instead of two
    std::string only;         ///< only the lines whose name has this
};

/// The lines of the table as they come to be measured.
class Lines {
  public:
    explicit Lines(Options options) : options_(std::move(options)) {}

    const Options& options() const { return options_; }
    const std::vector<Row>& rows() const { return rows_; }
    /// Has a line measured, which sets its ratio and its medians, if it is asked for. Where it throws
    /// std::exception the line says so.
    void add(const std::string& what, Goal goal, const std::function<void(Row&)>& measure);

  private:
    Options options_;
    std::vector<Row> rows_;
};

// Each file of lines works in a folder of its own, which is there and empty.
void addLibraryLines(Lines& lines, const std::string& folder);
void addAnswerLine(Lines& lines, const std::string& folder);
void addWritersLines(Lines& lines, const std::string& folder);
void addProgressLine(Lines& lines, const std::string& folder);
void addCheckLine(Lines& lines, const std::string& folder);
void addClarityLines(Lines& lines, const std::string& folder);
void addBallotLines(Lines& lines, const std::string& folder);
void addProofreadingLines(Lines& lines, const std::string& folder);
void addCampaignLines(Lines& lines, const std::string& folder);
void addPlanLines(Lines& lines, const std::string& folder);
void addDesktopLines(Lines& lines, const std::string& folder);
void addWindowLines(Lines& lines, const std::string& folder);
void addPlanTableLines(Lines& lines, const std::string& folder);
/// These need no folder.
void addLetterLines(Lines& lines);
void addComparisonLine(Lines& lines);

}  // namespace bench
