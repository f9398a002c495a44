#include <wx/msgdlg.h>
#include <wx/testing.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/windows/desk.h"
#include "tests/windows/picks.h"
#include "trainer/machine/world.h"
#include "trainer/storage/storage_error.h"
#include "trainer/windows/data_section.h"
#include "trainer/windows/take_along.h"

using namespace trainer;

namespace {

using Message = wxExpectModal<wxMessageDialog>;

std::string contentOf(const std::string& path) {
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
}

/// Somebody at the settings who has finished a scenario.
struct AtSettings : Desktop {
    AtSettings() {
        frame->play(scenario("in_english", 0));
        finish();
        frame->goToSettings();
    }
    PicksFile picks(const std::string& name) const { return PicksFile(at(name)); }
    std::string at(const std::string& name) const { return folder + "/" + name; }
    DataSection section{*frame, *desk, {{}, {}, [this](const CopiedPlace& copied) { moved = copied; }}};
    std::size_t attempts() { return desk->history().size(); }
    /// A backup of what there is now.
    void backUp(const std::string& name) {
        wxTEST_DIALOG(press(*frame, "Sauvegarder\u2026"), picks(name), Message(wxID_OK));
    }
    std::vector<std::string> filesLike(const std::string& part) const {
        std::vector<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().string().find(part) != std::string::npos) found.push_back(entry.path());
        return found;
    }
};

/// The same desk, were its data on a server.
struct ServerDesk : PersonalDesk {
    using PersonalDesk::PersonalDesk;
    DataPlace& data() override { return place; }
    DatabasePlace place{"postgresql://srv/cap_usager", World{utcNow, newId}};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(data_section)

BOOST_FIXTURE_TEST_CASE(a_backup_holds_everything_once_it_is_said, AtSettings) {
    backUp("sauvegarde.db");
    BOOST_TEST(Workspace(at("sauvegarde.db")).attempts->history(desk->person().id).size() == 1u);
    BOOST_TEST(filesLike("sauvegarde.db.").empty());
}

BOOST_FIXTURE_TEST_CASE(a_table_takes_the_place_of_an_older_one_whole, AtSettings) {
    std::ofstream(at("resultats.csv")) << std::string(100000, 'x');
    wxTEST_DIALOG(exportTable(*frame, *desk), picks("resultats.csv"));
    std::ostringstream table;
    desk->writeTable(table);
    BOOST_TEST(contentOf(at("resultats.csv")) == table.str());
    BOOST_TEST(filesLike("resultats.csv").size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_table_that_finds_no_room_is_said_to_be_written_nowhere, AtSettings) {
    const PicksFile full("/dev/full");
    BOOST_CHECK_THROW(wxTEST_DIALOG(exportTable(*frame, *desk), full), StorageError);
}

BOOST_FIXTURE_TEST_CASE(a_backup_never_takes_the_place_of_a_file, AtSettings) {
    std::ofstream(at("lettre.db")) << "Bonjour";
    wxTEST_DIALOG(press(*frame, "Sauvegarder\u2026"), picks("lettre.db"), Message(wxID_NO));
    BOOST_TEST(contentOf(at("lettre.db")) == "Bonjour");
}

BOOST_FIXTURE_TEST_CASE(a_backup_takes_the_place_of_what_is_there_and_that_is_kept_beside_it, AtSettings) {
    backUp("sauvegarde.db");
    frame->play(scenario("in_english", 1));
    frame->goToSettings();
    BOOST_TEST(attempts() == 2u);
    wxTEST_DIALOG(press(*frame, "Restaurer\u2026"), picks("sauvegarde.db"), Message(wxID_YES),
                  Message(wxID_OK));
    BOOST_TEST(reopened == 1);
    BOOST_TEST(attempts() == 1u);
    BOOST_TEST_REQUIRE(filesLike(".before-restore-").size() == 1u);
    Workspace aside(filesLike(".before-restore-").front());
    BOOST_TEST(aside.attempts->history(desk->person().id).size() == 2u);
}

BOOST_FIXTURE_TEST_CASE(nothing_is_restored_where_somebody_changes_their_mind, AtSettings) {
    backUp("sauvegarde.db");
    frame->play(scenario("in_english", 1));
    frame->goToSettings();
    wxTEST_DIALOG(press(*frame, "Restaurer\u2026"), picks("sauvegarde.db"), Message(wxID_NO));
    BOOST_TEST(attempts() == 2u);
    BOOST_TEST(reopened == 0);
}

BOOST_FIXTURE_TEST_CASE(what_is_no_backup_is_refused_and_changes_nothing, AtSettings) {
    backUp("sauvegarde.db");
    std::ofstream(at("lettre.db")) << "Bonjour";
    std::ofstream(at("moitie.db"), std::ios::binary)
        << contentOf(at("sauvegarde.db")).substr(0, std::filesystem::file_size(at("sauvegarde.db")) / 2);
    for (const char* file : {"lettre.db", "moitie.db"})
        wxTEST_DIALOG(press(*frame, "Restaurer\u2026"), picks(file), Message(wxID_NO));
    BOOST_TEST(attempts() == 1u);
    BOOST_TEST(reopened == 0);
    BOOST_TEST(filesLike(".before-restore-").empty());
}

BOOST_FIXTURE_TEST_CASE(the_data_moves_to_another_folder_and_the_old_file_goes_only_where_somebody_says_so,
                        AtSettings) {
    const std::string other = at("ailleurs");
    std::filesystem::create_directory(other);
    section.moveInto(other);
    BOOST_TEST_REQUIRE(moved.has_value());
    BOOST_TEST(moved->file == other + "/cap-usager.db");
    BOOST_TEST(Workspace(moved->file).attempts->history(desk->person().id).size() == 1u);
    const std::string old = at("work.db");
    wxTEST_DIALOG(offerToDelete(frame, old, *moved), Message(wxID_NO));
    BOOST_TEST(std::filesystem::exists(old));
    // This window still has it open: it stays, and that is said.
    wxTEST_DIALOG(offerToDelete(frame, old, *moved), Message(wxID_YES), Message(wxID_OK));
    BOOST_TEST(std::filesystem::exists(old));
    workspace = std::make_unique<Workspace>(moved->file);
    wxTEST_DIALOG(offerToDelete(frame, old, *moved), Message(wxID_YES));
    BOOST_TEST(!std::filesystem::exists(old));
}

BOOST_FIXTURE_TEST_CASE(a_database_that_is_in_the_folder_already_may_be_used_instead, AtSettings) {
    const std::string other = at("ailleurs");
    { Workspace there(other + "/cap-usager.db"); }
    wxTEST_DIALOG(section.moveInto(other), Message(wxID_NO));
    BOOST_TEST(!moved.has_value());
    wxTEST_DIALOG(section.moveInto(other), Message(wxID_YES));
    BOOST_TEST_REQUIRE(moved.has_value());
    BOOST_TEST(moved->file == other + "/cap-usager.db");
    BOOST_TEST(!moved->deleteOld);
    BOOST_TEST(Workspace(moved->file).team->persons().empty());
}

BOOST_FIXTURE_TEST_CASE(somebody_takes_along_all_that_is_kept_of_them, AtSettings) {
    wxTEST_DIALOG(press(*frame, "Exporter mes donn\u00E9es\u2026"), picks("moi.json"), Message(wxID_OK));
    const std::string data = contentOf(at("moi.json"));
    BOOST_TEST(data.find("\"name\": \"Camille\"") != std::string::npos);
    BOOST_TEST(data.find(desk->history().front().id) != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(data_on_a_server_is_looked_after_by_those_who_run_it, Desktop) {
    desk = std::make_unique<ServerDesk>(desk->person(), *library, *workspace, World{utcNow, newId});
    reopen();
    frame->goToSettings();
    BOOST_TEST(says(*frame, "Elles sont sur un serveur"));
    for (const char* label : {"Sauvegarder\u2026", "Restaurer\u2026", "D\u00E9placer\u2026"})
        BOOST_TEST(!find<wxButton>(*frame,
                                   [&](wxButton& one) { return one.GetLabelText().utf8_string() == label; }));
}

BOOST_AUTO_TEST_SUITE_END()
