#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "tests/windows/desk.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/finding_list.h"
#include "trainer/windows/table_view.h"

using namespace trainer;

namespace {

const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rules format=\"1\" xml:lang=\"fr\" ";

struct WithRules : Desktop {
    WithRules() {
        std::filesystem::create_directory(rules);
        std::ofstream(rules + "/good.xml")
            << head +
                   "id=\"ours\"><title>Nous</title>\n<rule id=\"our-words\" advice=\"strong\"><title>Mot "
                   "d\u2019ici"
                   "</title><message>\u00AB {match} \u00BB</message><why>Ici "
                   "seulement.</why><mend>Autrement.</mend>"
                   "<term>trombinette</term><example><wrong>La <m>trombinette</m> est "
                   "l\u00E0.</wrong></example>"
                   "<example><right>La photo.</right></example></rule></rules>\n";
        std::ofstream(rules + "/bad.xml") << head + "id=\"bad\"><title>B</title>\n<rule></rules>\n";
        WritingPlaces places = writing();
        places.choose = [this](const std::string& kept) { chosen.push_back(kept); };
        desk = std::make_unique<PersonalDesk>(
            desk->person(), *library, *workspace,
            World{[] { return std::string("2026-11-22T08:00:00Z"); }, [] { return std::string("id"); }},
            std::move(places));
        reopen();
        frame->goToSettings();
    }
    /// How many remarks a letter has.
    int remarks() {
        frame->goToWorkshop();
        wxYield();
        auto* list = find<FindingList>(*frame);
        return list ? list->GetItemCount() : 0;
    }
    void use(const std::string& where) {
        frame->useRulesOf(where);
        wxYield();
    }

    std::string rules = folder + "/nos r\u00E8gles";
    std::vector<std::string> chosen;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(rules_of_a_service)

BOOST_FIXTURE_TEST_CASE(a_folder_is_chosen_kept_and_read_at_once, WithRules) {
    frame->goToWorkshop();
    find<Editor>(*frame)->write("La trombinette est pr\u00EAte.");
    BOOST_TEST(remarks() == 0);
    frame->goToSettings();
    BOOST_TEST(says(*frame, "Aucun n\u2019est choisi"));
    use(rules);
    BOOST_TEST(says(*frame, rules));
    BOOST_TEST((chosen == std::vector{rules}));
    BOOST_TEST(says(*frame, "bad.xml, ligne 3"));
    BOOST_TEST(remarks() == 1);
}

BOOST_FIXTURE_TEST_CASE(rules_that_were_mended_are_read_again_and_may_be_left_out, WithRules) {
    use(rules);
    BOOST_TEST(says(*frame, "bad.xml"));
    std::filesystem::remove(rules + "/bad.xml");
    press(*frame, "Les relire");
    BOOST_TEST(waitFor([&] { return !says(*frame, "bad.xml"); }));
    press(*frame, "Ne plus les utiliser");
    BOOST_TEST(waitFor([&] { return !says(*frame, rules); }));
    BOOST_TEST((chosen == std::vector<std::string>{rules, rules, {}}));
}

BOOST_FIXTURE_TEST_CASE(a_folder_that_is_not_there_is_named_with_what_to_do, WithRules) {
    use(folder + "/gone");
    BOOST_TEST(says(*frame, folder + "/gone"));
    BOOST_TEST(says(*frame, "Choisissez le dossier"));
}

BOOST_FIXTURE_TEST_CASE(a_rule_that_is_often_dismissed_is_seen_to_be, WithRules) {
    BOOST_TEST(find<TableView>(*frame) == nullptr);
    desk->writing().count({{"fr", "passive", 8, 6, 1}, {"fr", "jargon", 12, 2, 9}, {"fr", "gone", 1, 0, 0}});
    frame->goHome();
    frame->goToSettings();
    auto* table = find<TableView>(*frame);
    BOOST_TEST_REQUIRE(table != nullptr);
    BOOST_TEST_REQUIRE(table->GetItemCount() == 3);
    const auto cell = [&](unsigned row, unsigned column) {
        return table->GetTextValue(row, column).utf8_string();
    };
    BOOST_TEST(cell(0, 0) == "Mot de l\u2019administration");
    BOOST_TEST(cell(0, 3) == "9");
    BOOST_TEST(cell(0, 4) == "\u26A0 oui");
    BOOST_TEST(cell(1, 2) == "6");
    BOOST_TEST(cell(1, 4) == "");
    BOOST_TEST(cell(2, 0) == "gone");
    BOOST_TEST(says(*frame, "\u00E9cart\u00E9e une fois sur deux"));
}

BOOST_AUTO_TEST_SUITE_END()
