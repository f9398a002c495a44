#pragma once
#include "trainer/reports/document.h"
#include "trainer/reports/pdf_flow.h"

namespace trainer {

/// A table on pages: its columns share the width by what stands in them, its head stands again on every page,
/// and a row is broken only where it is higher than a page.
class PdfTable {
  public:
    PdfTable(const Paper& paper, const Document::Table& table);
    /// Of its caption, its head and its first row.
    double leastHeight() const;
    void add(PdfFlow& flow) const;

  private:
    struct Row {
        std::vector<PdfText> cells;
        double height = 0;
    };
    Row rowOf(const Paper& paper, const std::vector<std::string>& cells, bool isHead) const;
    void addHead(PdfFlow& flow, bool isRepeated) const;
    void addRow(PdfFlow& flow, const Row& row) const;
    void addLines(PdfFlow& flow, const Row& row, const std::vector<std::size_t>& first,
                  const std::vector<std::size_t>& last, const char* firstTag, const char* tag) const;

    std::vector<double> widths_;
    PdfText caption_;
    Row head_;
    std::vector<Row> rows_;
};

}  // namespace trainer
