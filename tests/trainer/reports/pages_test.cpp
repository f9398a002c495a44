#include <boost/test/unit_test.hpp>

#include <stdexcept>

#include "tests/trainer/reports/seen_pdf.h"
#include "trainer/reports/document.h"
#include "trainer/reports/poster.h"

using namespace trainer;

namespace {

constexpr double width = 595.28;
constexpr double height = 841.89;
constexpr double reach = 42;  // of a page, within which nothing stands

Document longDocument(int paragraphs) {
    Document document{"Un long document", {}, {}};
    for (int i = 1; i <= paragraphs; ++i)
        document.blocks.push_back(Document::Paragraph{"Alin\u00E9a " + std::to_string(i)});
    return document;
}

/// What stands on the page is where the printer reaches, and as large as that allows.
void checkWithinReach(const Sheet& sheet) {
    const Fit fit = fitOf(sheet);
    const double left = fit.x + reach * fit.scale;
    const double top = fit.y + reach * fit.scale;
    const double wide = (width - 2 * reach) * fit.scale;
    const double high = (height - 2 * reach) * fit.scale;
    BOOST_TEST(left >= sheet.left - 0.01);
    BOOST_TEST(left + wide <= sheet.width - sheet.right + 0.01);
    BOOST_TEST(top >= sheet.top - 0.01);
    BOOST_TEST(top + high <= sheet.height - sheet.bottom + 0.01);
    BOOST_TEST((fit.scale == 1 || wide > sheet.width - sheet.left - sheet.right - 0.01 ||
                high > sheet.height - sheet.top - sheet.bottom - 0.01));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pages)

BOOST_AUTO_TEST_CASE(on_a4_a_page_is_as_it_is_whatever_margin_a_usual_printer_has) {
    const Fit fit = fitOf({width, height, 18, 18, 18, 40.3});
    BOOST_TEST(fit.scale == 1);
    BOOST_TEST(fit.x == 0);
    BOOST_TEST(fit.y == 0);
}

BOOST_AUTO_TEST_CASE(on_other_paper_a_page_is_made_to_fit_and_nothing_of_it_is_cut) {
    checkWithinReach({612, 792, 18, 18, 18, 40.3});      // Letter
    checkWithinReach({419.53, 595.28, 18, 18, 18, 18});  // A5
    checkWithinReach({height, width, 18, 18, 18, 18});   // A4, broadside
    checkWithinReach({width, height, 80, 10, 10, 120});  // a printer that reaches little
    const Sheet large{841.89, 1190.55, 18, 18, 18, 18};  // A3
    checkWithinReach(large);
    BOOST_TEST(fitOf(large).scale == 1);
    BOOST_TEST(fitOf(large).x == (841.89 - width) / 2);
}

BOOST_AUTO_TEST_CASE(there_are_as_many_pages_to_print_as_in_the_pdf) {
    for (const int paragraphs : {1, 40, 200}) {
        const Document document = longDocument(paragraphs);
        BOOST_TEST(pagesOf(document, "fr").count() == SeenPdf(pdfOf(document, "fr")).pages().size());
    }
    const Poster poster{"Accueil", "Vous l\u2019avez demand\u00E9", "On l\u2019a fait", {}, {}};
    BOOST_TEST(pagesOf(poster, "fr").count() == 1U);
}

BOOST_AUTO_TEST_CASE(every_page_that_is_laid_out_is_told_and_it_can_be_stopped_there) {
    std::vector<std::pair<int, int>> told;
    const Document document = longDocument(120);
    const int count = static_cast<int>(
        pagesOf(document, "fr", [&](int page, int all) { told.emplace_back(page, all); }).count());
    BOOST_TEST(count > 2);
    BOOST_TEST((told.front() == std::pair(1, 0)));
    BOOST_TEST((told.back() == std::pair(count, count)));
    BOOST_CHECK_THROW(pagesOf(document, "fr",
                              [](int page, int) {
                                  if (page == 2) throw std::out_of_range("stop");
                              }),
                      std::out_of_range);
}

BOOST_AUTO_TEST_SUITE_END()
