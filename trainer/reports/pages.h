#pragma once
#include <memory>
#include <vector>

namespace trainer {

/// A sheet of paper in a printer, in points, 72 an inch; and how near to each edge the printer reaches.
struct Sheet {
    double width = 595.28;
    double height = 841.89;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// Where a page of A4 goes on a sheet.
struct Fit {
    double scale = 1;
    double x = 0;  ///< of its left upper corner, in points
    double y = 0;
};
/// Its own size where what stands on it is within reach of the printer, else as large as that allows; in the
/// middle of the sheet, or as near to it as the printer reaches.
Fit fitOf(const Sheet& sheet);

/// Pages of A4 that were laid out as those of the PDF are, to be painted by whoever has a cairo.
class Pages {
  public:
    /// surfaces: a cairo_surface_t each.
    explicit Pages(std::vector<std::shared_ptr<void>> surfaces) : surfaces_(std::move(surfaces)) {}

    std::size_t count() const { return surfaces_.size(); }
    /// Paints one, from 0 on, so that it fits the sheet. cairo: a cairo_t in points, whose origin is the left
    /// upper corner of the sheet.
    void paint(std::size_t page, void* cairo, const Sheet& sheet) const;

  private:
    std::vector<std::shared_ptr<void>> surfaces_;
};

}  // namespace trainer
