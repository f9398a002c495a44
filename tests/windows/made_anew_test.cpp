// A window that is made anew, as after a change of the text's size: what it shows next has its place on the
// screen.
#include <dlfcn.h>
#include <wx/button.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/diagnostic.h"
#include "trainer/presenters/board.h"
#include "trainer/windows/board_page.h"
#include "trainer/windows/diagnostics_page.h"
#include "trainer/windows/meeting_page.h"
#include "trainer/windows/outcome_page.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/waves_page.h"

using namespace trainer;

namespace {

/// How wide GTK has a control on the screen; wxWidgets only knows how wide it asked for. 1 before it has a
/// place.
int widthOf(const wxWindow& window) {
    auto* width = reinterpret_cast<int (*)(void*)>(dlsym(RTLD_DEFAULT, "gtk_widget_get_allocated_width"));
    BOOST_TEST_REQUIRE(width != nullptr);
    return width(window.GetHandle());
}

struct Closed : Diagnosing {
    Closed() : id(opened()) {
        give(id, 6);
        Board(desk->diagnostics(), id).close();
    }
    ~Closed() { useTheme(ThemeChoice::light, 100); }
    DiagnosticPages& pages() { return frame->diagnostics(); }
    static bool isPlaced(wxWindow* page) {
        return page && waitFor([&] {
                   const auto* one = find<wxButton>(*page);
                   return one && widthOf(*one) > 1;
               });
    }
    /// As a change of the text's size does it.
    void makeAnew() {
        percent_ = percent_ == 100 ? 120 : 100;
        useTheme(ThemeChoice::light, percent_);
        frame->rebuild();
    }
    bool isListPlaced() { return isPlaced(find<DiagnosticsPage>(*frame)); }

    const std::string id;

  private:
    int percent_ = 100;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(made_anew, Closed)

BOOST_AUTO_TEST_CASE(another_page_is_seen_after_one_with_a_table) {
    const std::string unit = store().campaign(id)->unit;
    using Show = std::function<wxWindow*()>;
    const std::vector<Show> shown{[&] { return pages().decide(id), &pages().meeting(); },
                                  [&] { return pages().look(id), &pages().outcome(); },
                                  [&] { return pages().compare(unit), &pages().waves(); },
                                  [&] { return pages().lead(id), &pages().board(); }};
    for (const Show& show : shown) {
        BOOST_TEST(isPlaced(show()));
        makeAnew();
        wxYield();
        frame->goToDiagnostics();
        BOOST_TEST(isListPlaced());
        makeAnew();
        BOOST_TEST(isListPlaced());
    }
}

BOOST_AUTO_TEST_CASE(a_page_with_a_table_is_seen_when_it_goes_on) {
    pages().decide(id);
    BOOST_TEST(isPlaced(&pages().meeting()));
    makeAnew();
    BOOST_TEST(isPlaced(&pages().meeting()));
    pages().meeting().meeting()->goTo(1);
    pages().meeting().refresh();
    BOOST_TEST(isPlaced(&pages().meeting()));
}

BOOST_AUTO_TEST_SUITE_END()
