#include "trainer/reports/pages.h"

#include <algorithm>

#include "trainer/reports/pages_paper.h"
#include "trainer/reports/pdf_libraries.h"

namespace trainer {
namespace {

/// Nothing that is set down on a page stands nearer to its edge.
constexpr double pageMargin = 42;

/// Where something begins that is to be in the middle of the whole, and from `from` to `to` if it can be.
double placed(double size, double margin, double whole, double from, double to) {
    const double middle = (whole - size) / 2;
    return std::max(from - margin, std::min(middle, to - size + margin));
}

cairo_surface_t* surfaceOf(const std::shared_ptr<void>& page) {
    return static_cast<cairo_surface_t*>(page.get());
}

}  // namespace

Fit fitOf(const Sheet& sheet) {
    const double right = sheet.width - sheet.right;
    const double bottom = sheet.height - sheet.bottom;
    const double scale = std::min({1.0, (right - sheet.left) / (paperWidth - 2 * pageMargin),
                                   (bottom - sheet.top) / (paperHeight - 2 * pageMargin)});
    return {scale, placed(paperWidth * scale, pageMargin * scale, sheet.width, sheet.left, right),
            placed(paperHeight * scale, pageMargin * scale, sheet.height, sheet.top, bottom)};
}

void Pages::paint(std::size_t page, void* cairo, const Sheet& sheet) const {
    auto* canvas = static_cast<cairo_t*>(cairo);
    const Fit fit = fitOf(sheet);
    pango().cairo_save(canvas);
    pango().cairo_translate(canvas, fit.x, fit.y);
    pango().cairo_scale(canvas, fit.scale, fit.scale);
    pango().cairo_set_source_surface(canvas, surfaceOf(surfaces_.at(page)), 0, 0);
    pango().cairo_paint(canvas);
    pango().cairo_restore(canvas);
}

PagesPaper::PagesPaper(const std::string& language, std::function<void(int page)> ended)
    : Paper(language), tell_(std::move(ended)) {
    beginPage();
}

void PagesPaper::beginPage() {
    const cairo_rectangle_t whole{0, 0, paperWidth, paperHeight};
    page_ = {pango().cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &whole),
             [](cairo_surface_t* surface) { pango().cairo_surface_destroy(surface); }};
    drawOn(surfaceOf(page_));
}

void PagesPaper::endPage() {
    ended_.push_back(page_);
    if (tell_) tell_(static_cast<int>(ended_.size()));
    beginPage();
}

}  // namespace trainer
