#pragma once
#include "trainer/reports/pdf_paper.h"

namespace trainer {

/// Sets things down one below the other, and goes to the next page where there is no room. Every page ends
/// with the title and its number.
class PdfFlow {
  public:
    static constexpr double left = 57;
    static constexpr double top = 57;
    static constexpr double bottom = paperHeight - 76;
    static constexpr double width = paperWidth - 2 * left;

    /// pages: how many there will be; the caller knows it once all was set down a first time.
    PdfFlow(Paper& paper, const std::string& title, int pages);

    Paper& paper() { return paper_; }
    int page() const { return page_; }
    double y() const { return y_; }
    double room() const { return bottom - y_; }
    bool isAtTop() const { return y_ == top; }

    void skip(double height) { y_ += height; }
    /// Some room above what follows; none at the top of a page.
    void space(double height);
    /// Goes to the next page where there is less room than that, unless it begins here.
    void require(double height);
    void nextPage();
    /// Sets down words that may go on on the next page.
    void add(const std::string& tag, const PdfText& text, double x = left);
    void finish() { endPage(); }

  private:
    void endPage();

    Paper& paper_;
    std::string title_;
    int pages_;
    int page_ = 1;
    double y_ = top;
};

}  // namespace trainer
