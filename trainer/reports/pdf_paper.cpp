#include "trainer/reports/pdf_paper.h"

#include <algorithm>
#include <stdexcept>

#include "trainer/reports/pdf_libraries.h"

namespace trainer {
namespace {

constexpr double perPoint = PANGO_SCALE;
constexpr float lineSpacing = 1.15F;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// Text without what no font can show, whatever somebody put in it.
std::string shown(const std::string& words) {
    const std::unique_ptr<char, decltype(&g_free)> valid(
        pango().g_utf8_make_valid(words.data(), static_cast<gssize>(words.size())), pango().g_free);
    std::string text(valid.get());
    std::erase_if(text, [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code < ' ' && c != '\n' && c != '\t') || code == 0x7F;
    });
    return text;
}

std::shared_ptr<PangoFontDescription> described(const PdfFont& font) {
    const Pango& pango = trainer::pango();
    std::shared_ptr<PangoFontDescription> description(pango.pango_font_description_new(),
                                                      pango.pango_font_description_free);
    pango.pango_font_description_set_family(description.get(), "Sans");
    pango.pango_font_description_set_absolute_size(description.get(), font.size * perPoint);
    pango.pango_font_description_set_weight(description.get(),
                                            font.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return description;
}

/// Letters as they are, wherever they are painted: else a page would hold more in a PDF than on paper.
void measureExactly(PangoContext* context) {
    const std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)> options(
        pango().cairo_font_options_create(), pango().cairo_font_options_destroy);
    pango().cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    pango().cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango().pango_cairo_context_set_font_options(context, options.get());
}

/// A ligature would be read aloud as nothing by many who read a PDF.
std::shared_ptr<PangoAttrList> withoutLigatures() {
    const Pango& pango = trainer::pango();
    std::shared_ptr<PangoAttrList> attributes(pango.pango_attr_list_new(), pango.pango_attr_list_unref);
    pango.pango_attr_list_insert(attributes.get(), pango.pango_attr_font_features_new("liga 0, clig 0"));
    return attributes;
}

/// The words of a line, with a blank where it ends: in what Pango breaks itself, no blank is left there, and
/// who reads the PDF aloud would join two words.
std::string lineOf(const std::string& text, const PangoLayoutLine& line) {
    const auto begin = static_cast<std::size_t>(line.start_index);
    const auto end = begin + static_cast<std::size_t>(line.length);
    std::string words = text.substr(begin, end - begin);
    if (end < text.size() && text[end] == '\n') words += ' ';
    return words;
}

}  // namespace

double PdfText::height(std::size_t first, std::size_t last) const {
    return first < last ? lines_.at(last - 1).bottom - lines_.at(first).top : 0;
}

std::size_t PdfText::fitting(std::size_t first, double height) const {
    std::size_t last = first;
    while (last < lines() && this->height(first, last + 1) <= height) ++last;
    return last - first;
}

Paper::Paper(const std::string& language) : language_(pango().pango_language_from_string(language.c_str())) {}

Paper::~Paper() {
    if (canvas_) pango().cairo_destroy(canvas_);
}

void Paper::drawOn(cairo_surface_t* surface) {
    if (canvas_) pango().cairo_destroy(canvas_);
    canvas_ = pango().cairo_create(surface);
}

std::shared_ptr<PangoLayout> Paper::layoutOf(const std::string& words, const PdfFont& font) const {
    const Pango& pango = trainer::pango();
    std::shared_ptr<PangoLayout> layout(pango.pango_cairo_create_layout(canvas_), pango.g_object_unref);
    PangoContext* const context = pango.pango_layout_get_context(layout.get());
    pango.pango_context_set_language(context, language_);
    measureExactly(context);
    pango.pango_layout_set_font_description(layout.get(), described(font).get());
    pango.pango_layout_set_attributes(layout.get(), withoutLigatures().get());
    pango.pango_layout_set_line_spacing(layout.get(), lineSpacing);
    pango.pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango.pango_layout_set_text(layout.get(), words.data(), static_cast<int>(words.size()));
    return layout;
}

PdfText Paper::text(const std::string& words, const PdfFont& font, std::optional<double> width) const {
    const Pango& pango = trainer::pango();
    PdfText text;
    text.tone_ = font.tone;
    const std::string valid = shown(words);
    const auto layout = layoutOf(valid, font);
    if (width) pango.pango_layout_set_width(layout.get(), static_cast<int>(*width * perPoint));
    const std::unique_ptr<PangoLayoutIter, decltype(pango.pango_layout_iter_free)> lines(
        pango.pango_layout_get_iter(layout.get()), pango.pango_layout_iter_free);
    do {
        PangoRectangle extents{};
        int top = 0;
        int bottom = 0;
        pango.pango_layout_iter_get_line_extents(lines.get(), nullptr, &extents);
        pango.pango_layout_iter_get_line_yrange(lines.get(), &top, &bottom);
        const PangoLayoutLine& line = *pango.pango_layout_iter_get_line_readonly(lines.get());
        text.lines_.push_back({layoutOf(lineOf(valid, line), font), extents.x / perPoint, top / perPoint,
                               pango.pango_layout_iter_get_baseline(lines.get()) / perPoint,
                               bottom / perPoint});
        text.width_ = std::max(text.width_, extents.width / perPoint);
    } while (pango.pango_layout_iter_next_line(lines.get()));
    return text;
}

void Paper::use(Drawing::Tone tone) const {
    constexpr double most = 255;
    const unsigned colour = paperColour(tone);
    const auto part = [&](unsigned shift) { return (colour >> shift & 0xFFU) / most; };
    pango().cairo_set_source_rgb(canvas_, part(16), part(8), part(0));
}

void Paper::draw(const PdfText& text, double x, double y, std::size_t first, std::size_t last) const {
    use(text.tone_);
    for (std::size_t i = first; i < last; ++i) {
        const PdfText::Line& line = text.lines_.at(i);
        pango().cairo_move_to(canvas_, x + line.left, y + line.baseline - text.lines_.at(first).top);
        pango().pango_cairo_show_layout_line(canvas_,
                                             pango().pango_layout_get_line_readonly(line.words.get(), 0));
    }
    pango().cairo_new_path(canvas_);
}

void Paper::rule(double x, double y, double width) const {
    use(Drawing::Tone::grid);
    pango().cairo_set_line_width(canvas_, 0.5);
    pango().cairo_move_to(canvas_, x, y);
    pango().cairo_line_to(canvas_, x + width, y);
    pango().cairo_stroke(canvas_);
}

void Paper::tagged(const std::string& /*tag*/, const std::function<void()>& work) const {
    work();
}

void Paper::addPlace(int /*level*/, const std::string& /*heading*/, int /*page*/, double /*y*/) {}

PdfPaper::PdfPaper(const std::string& title, const std::string& language)
    : Paper(language),
      surface_(pango().cairo_pdf_surface_create_for_stream(append, &bytes_, paperWidth, paperHeight)) {
    drawOn(surface_);
    pango().cairo_pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_TITLE, shown(title).c_str());
    pango().cairo_pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_CREATOR, "Cap Usager");
}

PdfPaper::~PdfPaper() {
    // It writes into the bytes, which go before the canvas does.
    pango().cairo_surface_finish(surface_);
    pango().cairo_surface_destroy(surface_);
}

void PdfPaper::tagged(const std::string& tag, const std::function<void()>& work) const {
    pango().cairo_tag_begin(canvas(), tag.c_str(), nullptr);
    work();
    pango().cairo_tag_end(canvas(), tag.c_str());
}

void PdfPaper::addPlace(int level, const std::string& heading, int page, double y) {
    const auto above = static_cast<std::size_t>(level - 2);
    while (places_.size() > above) places_.pop_back();
    const std::string where =
        "page=" + std::to_string(page) + " pos=[0 " + std::to_string(static_cast<int>(y)) + "]";
    places_.push_back(pango().cairo_pdf_surface_add_outline(
        surface_, places_.empty() ? CAIRO_PDF_OUTLINE_ROOT : places_.back(), shown(heading).c_str(),
        where.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN));
}

void PdfPaper::endPage() {
    pango().cairo_show_page(canvas());
}

std::string PdfPaper::finished() {
    pango().cairo_surface_finish(surface_);
    for (const cairo_status_t status :
         {pango().cairo_status(canvas()), pango().cairo_surface_status(surface_)})
        if (status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_SURFACE_FINISHED)
            throw std::runtime_error(pango().cairo_status_to_string(status));
    return bytes_;
}

}  // namespace trainer
