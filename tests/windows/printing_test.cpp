#include "trainer/windows/printing.h"

#include <wx/button.h>
#include <wx/uiaction.h>

#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "tests/windows/diagnostic.h"
#include "tests/windows/print_clerk.h"
#include "trainer/machine/print_error.h"
#include "trainer/presenters/gap_ideas.h"
#include "trainer/reports/heard_poster.h"
#include "trainer/reports/result_poster.h"
#include "trainer/windows/campaign_reports.h"
#include "trainer/windows/dashboards_page.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/menu_bar.h"
#include "trainer/windows/outcome_page.h"
#include "trainer/windows/plan_page.h"

using namespace trainer;
using namespace assessment;

namespace {

std::string saidBy(const std::string& command) {
    FILE* const said = ::popen(command.c_str(), "r");
    BOOST_TEST_REQUIRE(said != nullptr);
    std::string all;
    std::array<char, 4096> part{};
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), said))
        all.append(part.data(), size);
    ::pclose(said);
    return all;
}

/// Without blanks, which lines and cells have where they end.
std::string bare(const std::string& text) {
    std::string letters;
    for (const char c : text)
        if (c != ' ' && c != '\n' && c != '\t' && c != '\f') letters += c;
    return letters;
}

/// A PDF of the present folder.
struct Paper {
    std::string text() const { return bare(saidBy("pdftotext '" + file + "' -")); }
    std::string page(int number) const {
        const std::string one = std::to_string(number);
        return bare(saidBy("pdftotext -f " + one + " -l " + one + " '" + file + "' -"));
    }
    /// What pdfinfo says of it: "Pages", "Page size".
    std::string info(const std::string& what) const {
        const std::string all = saidBy("pdfinfo '" + file + "' 2>&1");
        const std::size_t at = all.find(what + ":");
        BOOST_TEST_REQUIRE(at != std::string::npos, all);
        const std::size_t begin = at + what.size() + 1;
        return bare(all.substr(begin, all.find('\n', begin) - begin));
    }
    /// Fails the test where a word is nearer to an edge of the paper than a printer reaches.
    void checkNothingIsCut(double width, double height) const {
        constexpr double least = 17;
        const std::string all = saidBy("pdftotext -bbox '" + file + "' -");
        int words = 0;
        for (std::size_t at = all.find("<word "); at != std::string::npos; at = all.find("<word ", at + 1)) {
            double left = 0;
            double top = 0;
            double right = 0;
            double bottom = 0;
            BOOST_TEST_REQUIRE(std::sscanf(all.c_str() + at,
                                           "<word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\"", &left,
                                           &top, &right, &bottom) == 4);
            BOOST_TEST((left > least && top > least && right < width - least && bottom < height - least));
            ++words;
        }
        BOOST_TEST(words > 0);
    }

    std::string file;
};

/// Somebody who prints, and no printer far and wide but that to a file.
struct Printing : Diagnosing {
    Printing() : before(std::filesystem::current_path()) { std::filesystem::current_path(folder); }
    ~Printing() { std::filesystem::current_path(before); }
    Printing(const Printing&) = delete;
    Printing& operator=(const Printing&) = delete;

    /// Does what opens the dialog, and gives what comes of it.
    Paper printed(const std::function<void()>& begin, const std::string& name,
                  const PrintClerk::Wish& wish = {}) const {
        std::filesystem::remove(name + ".pdf");
        const PrintClerk clerk(wish);
        begin();
        BOOST_TEST(waitFor(
            [&] { return clerk.isDone() && std::filesystem::exists(name + ".pdf") && frame->IsEnabled(); }));
        return {name + ".pdf"};
    }
    Paper printed(const Document& document, const PrintClerk::Wish& wish = {}) const {
        return printed([&] { printDocument(*frame, document); }, document.title, wish);
    }
    /// The same as its PDF has it.
    template <class Written>
    static Paper saved(const Written& what) {
        std::ofstream("saved.pdf", std::ios::binary) << pdfOf(what, "fr");
        return {"saved.pdf"};
    }
    Poster heardPoster() const {
        const auto events = desk->plans().events().events(unit);
        const auto actions = desk->plans().plans().actions(unit);
        return heardPosterOf("Accueil", voicesIn(events, actions), desk->today()).value().poster;
    }
    /// Presses the button that prints what those words name.
    static void pressPrintOf(wxWindow& page, const std::string& what) {
        auto* found = find<wxButton>(page, [&](wxButton& one) {
            return one.GetLabelText() == wxString::FromUTF8("Imprimer\u2026") &&
                   accessibleName(one).find(what) != std::string::npos;
        });
        BOOST_TEST_REQUIRE(found != nullptr, "nothing prints " + what);
        wxCommandEvent event(wxEVT_BUTTON, found->GetId());
        event.SetEventObject(found);
        found->ProcessWindowEvent(event);
        wxYield();
    }
    static Document longDocument() {
        Document document{"Un long document", {}, {}};
        for (int i = 1; i <= 150; ++i)
            document.blocks.push_back(Document::Paragraph{"Alin\u00E9a num\u00E9ro " + std::to_string(i)});
        return document;
    }
    void addAction(const std::string& title) {
        if (unit.empty()) unit = desk->diagnostics().addUnit("Accueil");
        Action action = freshAction(desk->plans(), unit);
        action.title = title;
        addToPlan(desk->plans(), {action});
    }
    void pressPrintKey() const {
        wxUIActionSimulator keys;
        frame->Raise();
        keys.Char('P', wxMOD_CONTROL);
    }
    /// Whether the menu offers to print what is shown.
    bool isOffered() const {
        auto& bar = dynamic_cast<MenuBar&>(*frame->GetMenuBar());
        bar.update();
        for (const wxMenuItem* one : bar.GetMenu(0)->GetMenuItems())
            if (one->GetItemLabelText() == wxString::FromUTF8("Imprimer\u2026")) return one->IsEnabled();
        throw std::logic_error("no menu item to print");
    }

    std::filesystem::path before;
    std::string unit;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(printing)

BOOST_FIXTURE_TEST_CASE(what_is_printed_says_what_the_pdf_says_on_as_many_pages, Printing) {
    const Document document = longDocument();
    const Paper paper = printed(document);
    const Paper pdf = saved(document);
    BOOST_TEST(paper.info("Pages") == pdf.info("Pages"));
    BOOST_TEST(paper.info("Pages") != "1");
    BOOST_TEST(paper.text() == pdf.text());
}

BOOST_FIXTURE_TEST_CASE(only_the_pages_are_printed_that_are_asked_for, Printing) {
    const Document document = longDocument();
    const Paper pdf = saved(document);
    const Paper two = printed(document, {"2-3"});
    BOOST_TEST(two.info("Pages") == "2");
    BOOST_TEST(two.page(1) == pdf.page(2));
    BOOST_TEST(two.page(2) == pdf.page(3));
    const Paper apart = printed(document, {"1,3"});
    BOOST_TEST(apart.info("Pages") == "2");
    BOOST_TEST(apart.page(1) == pdf.page(1));
    BOOST_TEST(apart.page(2) == pdf.page(3));
}

BOOST_FIXTURE_TEST_CASE(on_other_paper_everything_is_there_and_nothing_is_cut, Printing) {
    const Document document = longDocument();
    const Paper pdf = saved(document);
    const Paper letter = printed(document, {"", "na_letter"});
    BOOST_TEST(letter.info("Page size").starts_with("612x792"));
    BOOST_TEST(letter.text() == pdf.text());
    letter.checkNothingIsCut(612, 792);
    const Paper small = printed(document, {"", "iso_a5"});
    BOOST_TEST(small.text() == pdf.text());
    small.checkNothingIsCut(419.5, 595.3);
}

BOOST_FIXTURE_TEST_CASE(who_changes_their_mind_prints_nothing, Printing) {
    const PrintClerk clerk({"", nullptr, true});
    printDocument(*frame, longDocument());
    BOOST_TEST(clerk.isDone());
    BOOST_TEST(!std::filesystem::exists("Un long document.pdf"));
    BOOST_TEST(frame->IsEnabled());
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_printed_is_said, Printing) {
    std::filesystem::current_path("/proc/self");  // nobody can write there
    const PrintClerk clerk;
    BOOST_CHECK_THROW(printDocument(*frame, longDocument()), PrintError);
    BOOST_TEST(clerk.isDone());
    BOOST_TEST(frame->IsEnabled());
}

BOOST_FIXTURE_TEST_CASE(a_dashboard_is_printed_by_its_button_and_a_plan_by_its_key, Printing) {
    addAction("Afficher les horaires");
    frame->plans().goToDashboards(unit);
    DashboardsPage& page = frame->plans().dashboards();
    BOOST_TEST_REQUIRE(waitFor([&] { return page.IsShownOnScreen(); }));
    const Document dashboard = documentOf(page.view()->dashboard());
    const Paper board = printed([&] { press(page, "Imprimer\u2026"); }, dashboard.title);
    BOOST_TEST(board.text() == saved(dashboard).text());
    frame->plans().goToPlan(unit);
    BOOST_TEST_REQUIRE(waitFor([&] { return frame->plans().plan().IsShownOnScreen(); }));
    const Paper plan = printed([&] { pressPrintKey(); }, "Plan d\u2019actions de Accueil");
    BOOST_TEST(plan.text().find("Afficherleshoraires") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(the_poster_of_a_result_is_printed_on_one_sheet, Printing) {
    const std::string id = store().campaignsOf(unitWithGaps()).front().id;
    frame->diagnostics().look(id);
    OutcomePage& page = frame->diagnostics().outcome();
    BOOST_TEST_REQUIRE(waitFor([&] { return page.IsShownOnScreen(); }));
    const Poster poster = resultPosterOf(recordFor(desk->diagnostics(), id));
    const Paper paper = printed([&] { pressPrintOf(page, "affiche"); }, poster.title);
    BOOST_TEST(paper.info("Pages") == "1");
    BOOST_TEST(paper.text() == saved(poster).text());
}

BOOST_FIXTURE_TEST_CASE(what_users_asked_for_and_was_done_is_printed_for_the_waiting_room, Printing) {
    addAction("Afficher les horaires");
    const DashboardsPage& page = frame->plans().dashboards();
    frame->plans().goToDashboards(unit);
    frame->plans().dashboards().ask(Question::heard);
    BOOST_TEST_REQUIRE(waitFor([&] { return page.IsShownOnScreen(); }));
    BOOST_TEST(!::says(*frame, "affiche pour la salle"));
    Event event;
    event.id = desk->diagnostics().newId();
    event.unit = unit;
    event.date = desk->today();
    event.source = EventSource::users;
    event.facts = "Les horaires ne sont pas visibles";
    desk->plans().events().add({event});
    Action action = desk->plans().plans().actions(unit).front();
    action.origin = {ActionOrigin::Kind::event, {}, {}, 0, 0, event.id};
    action.status = ActionStatus::done;
    desk->plans().plans().change({{action, {{}, "Camille", desk->plans().now(), "", {}}}});
    frame->plans().dashboards().ask(Question::heard);
    const Paper paper =
        printed([&] { pressPrintOf(frame->plans().dashboards(), "Affiche"); }, heardPoster().title);
    BOOST_TEST(paper.info("Pages") == "1");
    BOOST_TEST(paper.text() == saved(heardPoster()).text());
    BOOST_TEST(paper.text().find("Leshorairesnesontpasvisibles") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(printing_is_offered_only_where_there_is_something_to_print, Printing) {
    frame->goHome();
    BOOST_TEST(!isOffered());
    unit = desk->diagnostics().addUnit("Accueil");
    frame->plans().goToPlan(unit);
    BOOST_TEST(!isOffered());
    addAction("Afficher les horaires");
    frame->plans().goToPlan(unit);
    BOOST_TEST(isOffered());
    frame->plans().goToDashboards(unit);
    BOOST_TEST(isOffered());
}

BOOST_AUTO_TEST_SUITE_END()
