#include "trainer/storage/rule_use_file.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

using namespace trainer;
using Uses = std::vector<scenarios::RuleUse>;

namespace {

struct InFolder {
    InFolder() {
        std::string made = (std::filesystem::temp_directory_path() / "cap-usager.XXXXXX").string();
        if (!mkdtemp(made.data())) throw std::runtime_error("no folder for a test");
        folder = made;
    }
    ~InFolder() { std::filesystem::remove_all(folder); }

    std::string folder;
    std::string path() const { return folder + "/state/rule-use/camille.tsv"; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(rule_uses)

BOOST_FIXTURE_TEST_CASE(counts_add_up_and_are_there_the_next_time, InFolder) {
    BOOST_TEST(ruleUseFile(path())->uses().empty());
    ruleUseFile(path())->add({{"fr", "passive", 3, 1, 0}, {"en", "passive", 1, 0, 0}});
    ruleUseFile(path())->add({{"fr", "passive", 1, 0, 2}, {"fr", "jargon", 1, 0, 0}});
    const Uses expected{{"en", "passive", 1, 0, 0}, {"fr", "jargon", 1, 0, 0}, {"fr", "passive", 4, 1, 2}};
    BOOST_TEST((ruleUseFile(path())->uses() == expected));
}

BOOST_FIXTURE_TEST_CASE(a_line_that_somebody_broke_is_left_out, InFolder) {
    ruleUseFile(path())->add({{"fr", "passive", 3, 1, 0}});
    std::ofstream(path(), std::ios::app) << "fr\tjargon\tmany\n";
    ruleUseFile(path())->add({{"fr", "passive", 1, 0, 0}});
    const Uses expected{{"fr", "passive", 4, 1, 0}};
    BOOST_TEST((ruleUseFile(path())->uses() == expected));
}

BOOST_FIXTURE_TEST_CASE(what_is_forgotten_leaves_no_file, InFolder) {
    const auto file = ruleUseFile(path());
    file->forget();
    file->add({{"fr", "passive", 3, 1, 0}});
    file->forget();
    BOOST_TEST(!std::filesystem::exists(path()));
}

BOOST_AUTO_TEST_SUITE_END()
