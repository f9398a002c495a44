#include <wx/clipbrd.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/windows/desk.h"
#include "trainer/storage/team_store.h"

using namespace trainer;

namespace {

constexpr const char* uuid = "63accca1-0507-42b2-8206-21e7cab6438c";

std::string textOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void write(const std::string& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    BOOST_TEST_REQUIRE((at != std::string::npos), from);
    return text.replace(at, from.size(), to);
}

/// A scenario of somebody else, in a folder of its own.
struct Elsewhere : Desktop {
    Elsewhere() : path(folder + "/mine.scenario.xml") {
        write(path, replaced(textOf(CAP_SOURCE "/content/library/modules/in_english/01-lesson.xml"), uuid,
                             "11111111-0507-42b2-8206-21e7cab6438c"));
    }
    std::string path;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(files_from_elsewhere)

BOOST_FIXTURE_TEST_CASE(a_good_scenario_is_played_and_its_attempt_is_kept, Elsewhere) {
    frame->open(path);
    BOOST_TEST_REQUIRE(player().isPlaying());
    player().submit();
    BOOST_TEST(desk->history().size() == 1u);
    BOOST_TEST(desk->history().front().answers == 1);
    frame->goHome();
    frame->open(path);
    BOOST_TEST(player().shown()->answers().size() == 1u);
    BOOST_TEST(desk->history().size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(it_can_be_played_again_from_its_file, Elsewhere) {
    frame->open(path);
    finish();
    press(*frame, "Rejouer");
    BOOST_TEST_REQUIRE(waitFor([this] { return player().isPlaying(); }));
    BOOST_TEST(player().shown()->scenario().id.text() == "11111111-0507-42b2-8206-21e7cab6438c");
    BOOST_TEST(desk->history().size() == 2u);
}

BOOST_FIXTURE_TEST_CASE(each_error_is_shown_with_its_line_and_its_column_till_the_file_is_mended, Elsewhere) {
    const std::string good = textOf(path);
    write(path, replaced(good, "<title>", "<titel>x</titel><title>"));
    frame->open(path);
    BOOST_TEST(!player().isPlaying());
    BOOST_TEST(says(*frame, "mine.scenario.xml \u00B7 ligne 5, colonne"));
    BOOST_TEST(says(*frame, "titel"));
    BOOST_TEST(desk->history().empty());
    write(path, good);
    press(*frame, "V\u00E9rifier de nouveau");
    BOOST_TEST(waitFor([this] { return says(*frame, "Rien \u00E0 corriger."); }));
    press(*frame, "Jouer");
    BOOST_TEST(player().isPlaying());
}

BOOST_FIXTURE_TEST_CASE(a_module_shows_its_scenarios_by_its_file_and_by_its_folder, Desktop) {
    const std::string module = CAP_SOURCE "/content/library/modules/in_english";
    for (const std::string& path : {module, module + "/module.xml"}) {
        frame->open(path);
        BOOST_TEST(says(*frame, "In English: one exercise of each kind"));
        BOOST_TEST(says(*frame, "A promise is not a law"));
        BOOST_TEST(says(*frame, "Rien \u00E0 corriger."));
    }
    press(*frame, "Jouer");
    BOOST_TEST(player().isPlaying());
}

BOOST_FIXTURE_TEST_CASE(a_scenario_of_a_module_that_has_errors_cannot_be_played_the_others_can, Desktop) {
    std::filesystem::copy(CAP_SOURCE "/content/library/modules/in_english", folder + "/module");
    const std::string lesson = folder + "/module/01-lesson.xml";
    write(lesson, replaced(textOf(lesson), "<title>", "<titel>x</titel><title>"));
    const FileView view = desk->look(folder + "/module");
    BOOST_TEST(view.scenarios.size() == 8u);
    BOOST_TEST(view.scenarios.front().errors == 1);
    BOOST_TEST(!view.isSound());
    frame->open(folder + "/module");
    BOOST_TEST(says(*frame, "Il contient des erreurs et ne peut pas encore \u00EAtre jou\u00E9."));
    press(*frame, "Jouer");
    BOOST_TEST(player().shown()->scenario().id.text() != uuid);
}

BOOST_FIXTURE_TEST_CASE(what_is_no_scenario_is_said_so_in_a_sentence, Desktop) {
    frame->open(CAP_SOURCE "/content/library/commons/skills.xml");
    BOOST_TEST(says(*frame, "n\u2019est pas un sc\u00E9nario"));
    frame->open(folder + "/nothing.xml");
    BOOST_TEST(says(*frame, "nothing.xml"));
    BOOST_TEST(says(*frame, "1 point \u00E0 corriger"));
    frame->open(folder);
    BOOST_TEST(says(*frame, "module.xml"));
    BOOST_TEST(!player().isPlaying());
}

BOOST_FIXTURE_TEST_CASE(the_list_of_errors_can_be_copied, Elsewhere) {
    write(path, "<scenario/>");
    frame->open(path);
    press(*frame, "Copier la liste");
    wxTextDataObject copied;
    const wxClipboardLocker locker;
    BOOST_TEST_REQUIRE(!!locker);
    BOOST_TEST(wxTheClipboard->GetData(copied));
    BOOST_TEST(copied.GetText().utf8_string().starts_with(path + ":1:"));
}

BOOST_FIXTURE_TEST_CASE(a_version_that_changed_under_its_number_is_refused_with_a_sentence, Elsewhere) {
    frame->open(path);
    finish();
    write(path, replaced(textOf(path), "A promise is not a law", "Another title"));
    std::string whyNot;
    BOOST_TEST(desk->sitAt(path, true, whyNot) == nullptr);
    BOOST_TEST(whyNot.find("1.0") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
