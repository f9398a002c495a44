#pragma once
#include <cairo/cairo-pdf.h>
#include <pango/pangocairo.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "trainer/reports/drawing.h"

namespace trainer {

/// In points, 72 an inch.
constexpr double paperWidth = 595.28;
constexpr double paperHeight = 841.89;

struct PdfFont {
    double size = 10;
    bool isBold = false;
    Drawing::Tone tone = Drawing::Tone::text;
};

/// Words set in lines.
class PdfText {
  public:
    std::size_t lines() const { return lines_.size(); }
    /// Of those lines, from the first to before the last.
    double height(std::size_t first, std::size_t last) const;
    double height() const { return height(0, lines()); }
    /// Of the widest line.
    double width() const { return width_; }
    /// From the top of the first line to what its letters stand on.
    double baseline() const { return lines_.front().baseline - lines_.front().top; }
    /// How many lines, from that one on, fit in a height.
    std::size_t fitting(std::size_t first, double height) const;

  private:
    friend class Paper;
    struct Line {
        std::shared_ptr<PangoLayout> words;
        double left;
        double top;
        double baseline;
        double bottom;
    };

    std::vector<Line> lines_;
    double width_ = 0;
    Drawing::Tone tone_ = Drawing::Tone::text;
};

/// Pages of A4: what is set down on them.
class Paper {
  public:
    /// language: of the words on it, "fr".
    explicit Paper(const std::string& language);
    virtual ~Paper();
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    /// Words in lines of a width at most; without one, in a line.
    PdfText text(const std::string& words, const PdfFont& font, std::optional<double> width) const;
    void draw(const PdfText& text, double x, double y) const { draw(text, x, y, 0, text.lines()); }
    /// Some of its lines, the first at y.
    void draw(const PdfText& text, double x, double y, std::size_t first, std::size_t last) const;
    /// What is drawn next has that tone.
    void use(Drawing::Tone tone) const;
    /// A line across.
    void rule(double x, double y, double width) const;
    /// A chart in that many points a unit.
    void draw(const Drawing& drawing, double x, double y, double scale) const;

    /// What is done has that tag, where pages have tags: "P", "Table", "TR".
    virtual void tagged(const std::string& tag, const std::function<void()>& work) const;
    /// A place that somebody can go to from a list of headings, where there is one; a heading of level 2 or
    /// more.
    virtual void addPlace(int level, const std::string& heading, int page, double y);
    virtual void endPage() = 0;

  protected:
    /// What is set down from now on is drawn there.
    void drawOn(cairo_surface_t* surface);
    cairo_t* canvas() const { return canvas_; }

  private:
    std::shared_ptr<PangoLayout> layoutOf(const std::string& words, const PdfFont& font) const;

    PangoLanguage* language_;
    cairo_t* canvas_ = nullptr;
};

/// Pages that become a PDF, with their tags.
class PdfPaper : public Paper {
  public:
    PdfPaper(const std::string& title, const std::string& language);
    ~PdfPaper() override;

    void tagged(const std::string& tag, const std::function<void()>& work) const override;
    void addPlace(int level, const std::string& heading, int page, double y) override;
    void endPage() override;
    /// The bytes of the PDF. Nothing can be set down after that.
    std::string finished();

  private:
    std::string bytes_;
    cairo_surface_t* surface_;
    std::vector<int> places_;  ///< the last heading of each level
};

/// The same PDF with what cairo does not write: its language, that its title is shown, which way each header
/// of a table heads, and what its figures show, in the order they come in.
std::string completed(const std::string& pdf, const std::string& language,
                      const std::vector<std::string>& figures);

}  // namespace trainer
