#include "trainer/reports/drawing.h"

#include <boost/test/unit_test.hpp>

#include "trainer/reports/bars.h"
#include "trainer/reports/effort_board.h"
#include "trainer/reports/measure_chart.h"
#include "trainer/wording/language.h"

using namespace trainer;
using assessment::Grade;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// All that is drawn has a place in the drawing; words by an estimate of their width.
void checkIsWithin(const Drawing& drawing) {
    const auto check = [&](Drawing::Place place) {
        BOOST_TEST(
            (place.x >= -1 && place.x <= drawing.width + 1 && place.y >= -1 && place.y <= drawing.height + 1),
            drawing.id << ": " << place.x << " " << place.y);
    };
    for (const Drawing::Item& item : drawing.items) {
        if (const auto* line = std::get_if<Drawing::Line>(&item)) check(line->from), check(line->to);
        if (const auto* polygon = std::get_if<Drawing::Polygon>(&item))
            for (const Drawing::Place corner : polygon->corners) check(corner);
        if (const auto* circle = std::get_if<Drawing::Circle>(&item)) check(circle->centre);
        if (const auto* text = std::get_if<Drawing::Text>(&item)) {
            const double share = text->anchor == Drawing::Anchor::start    ? 0
                                 : text->anchor == Drawing::Anchor::middle ? 0.5
                                                                           : 1;
            const double left = text->at.x - share * widthOf(text->text);
            check({left, text->at.y});
            check({left + widthOf(text->text), text->at.y});
        }
    }
}

std::size_t marksIn(const Drawing& drawing, bool round) {
    std::size_t count = 0;
    for (const Drawing::Item& item : drawing.items)
        count += round ? std::holds_alternative<Drawing::Circle>(item)
                       : std::holds_alternative<Drawing::Polygon>(item);
    return count;
}

const std::string longTitle =
    "Dans le respect mutuel, vous êtes accueillis avec bienveillance et avez le droit à l’erreur";

struct InFrench {
    InFrench() { speak(UiLanguage::french, CAP_LOCALES); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(drawings, InFrench)

BOOST_AUTO_TEST_CASE(bars_say_how_many_in_words_too) {
    const Drawing bars = barsOf("status", "Actions", {{"proposée", 3}, {"en cours", 0}, {"vérifiée", 12}});
    BOOST_TEST(bars.description == "proposée: 3; en cours: 0; vérifiée: 12");
    BOOST_TEST(marksIn(bars, false) == 2U, "nothing is no bar");
    checkIsWithin(bars);
    const std::string svg = svgOf(bars);
    BOOST_TEST(has(svg, "role=\"img\" aria-label=\"Actions\" aria-describedby=\"status-desc\""));
    BOOST_TEST(has(svg, ">vérifiée</text>"));
}

BOOST_AUTO_TEST_CASE(long_words_stand_above_their_bar_in_lines) {
    const Drawing bars = barsOf("engagements", "Actions", {{longTitle, 3}, {"court", 1}}, 300);
    checkIsWithin(bars);
    BOOST_TEST(has(bars.description, longTitle + ": 3"));
}

BOOST_AUTO_TEST_CASE(bars_of_nothing_are_drawn) {
    checkIsWithin(barsOf("none", "Nothing", {}));
    checkIsWithin(barsOf("zero", "Nothing", {{"a", 0}}));
}

BOOST_AUTO_TEST_CASE(a_board_has_every_action_in_its_field_and_marks_quick_wins) {
    std::vector<BoardPoint> points;
    for (const Grade impact : {Grade::low, Grade::medium, Grade::high})
        for (const Grade effort : {Grade::low, Grade::medium, Grade::high})
            points.push_back({longTitle, impact, effort, impact == Grade::high && effort == Grade::low});
    for (int i = 0; i < 5; ++i) points.push_back({"Encore une", Grade::high, Grade::low, false});
    const Drawing board = effortBoardOf(points);
    checkIsWithin(board);
    BOOST_TEST(marksIn(board, false) == 2U, "one action, and what the mark means");
    BOOST_TEST(marksIn(board, true) == 13U);
    BOOST_TEST(has(board.description,
                   longTitle + "\u00A0: Change beaucoup pour les usagers, Peu de travail, gain rapide"));
    checkIsWithin(effortBoardOf({}));
    const Drawing narrow = effortBoardOf(points, 420);
    checkIsWithin(narrow);
    BOOST_TEST(narrow.width <= 420);
    BOOST_TEST(narrow.height > board.height);
    checkIsWithin(effortBoardOf(points, 10));
}

BOOST_AUTO_TEST_CASE(what_somebody_wrote_is_no_markup) {
    const std::string svg = svgOf(barsOf("id", "<b>\"&", {{"<script>", 1}}));
    BOOST_TEST(!has(svg, "<b>"));
    BOOST_TEST(!has(svg, "<script>"));
    BOOST_TEST(has(svg, "&lt;script&gt;"));
}

BOOST_AUTO_TEST_CASE(measures_stand_by_their_days_with_the_target_as_a_dashed_line) {
    speak(UiLanguage::english, CAP_LOCALES);
    assessment::Indicator indicator;
    indicator.title = "Calls answered";
    indicator.measuredIn = "%";
    indicator.target = 90000;
    const std::vector<assessment::Measure> measures{{"a", "i", "2026-01-01", 80000, ""},
                                                    {"b", "i", "2026-01-11", 70500, ""},
                                                    {"c", "i", "2026-02-10", 85000, ""}};
    const Drawing drawing = measureChartOf("m", indicator, measures);
    checkIsWithin(drawing);
    BOOST_TEST(has(drawing.description, "80\u00A0%"));
    BOOST_TEST(has(drawing.description, "85\u00A0%"));
    BOOST_TEST(has(drawing.description, "at least 90\u00A0%"));
    std::vector<Drawing::Place> points;
    bool hasDashes = false;
    for (const Drawing::Item& item : drawing.items) {
        if (const auto* circle = std::get_if<Drawing::Circle>(&item)) points.push_back(circle->centre);
        if (const auto* line = std::get_if<Drawing::Line>(&item))
            hasDashes = hasDashes || line->pen.dash == Drawing::Dash::dashes;
    }
    BOOST_TEST(hasDashes);
    BOOST_TEST_REQUIRE(points.size() == 3U);
    BOOST_TEST((points[1].x - points[0].x) * 3 == points[2].x - points[1].x,
               boost::test_tools::tolerance(0.001));
    BOOST_TEST(points[1].y > points[0].y, "less stands lower");
    for (const std::size_t alone : {std::size_t{0}, std::size_t{1}}) {
        indicator.target.reset();
        checkIsWithin(measureChartOf("m", indicator, {measures[alone]}));
        checkIsWithin(measureChartOf("m", indicator, {measures[alone], measures[alone]}));
    }
}

BOOST_AUTO_TEST_SUITE_END()
