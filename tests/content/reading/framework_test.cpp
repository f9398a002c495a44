#include <boost/test/unit_test.hpp>

#include "content/reading/framework_library.h"
#include "content/reading/stages.h"
#include "tests/content/reading/reading_kit.h"

using namespace assessment;
using content::FrameworkLibrary;

namespace {

const FrameworkLibrary& shipped() {
    static const FrameworkLibrary library =
        content::readFrameworks(std::string(CAP_SOURCE) + "/content/library/frameworks", shippedCommons());
    return library;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(frameworks)

BOOST_AUTO_TEST_CASE(both_lists_of_services_publics_plus_are_shipped_without_a_problem) {
    BOOST_TEST(shipped().files.empty());
    const auto eight = shipped().newest("sp_plus_2023");
    const auto nine = shipped().newest("sp_plus_2021");
    BOOST_TEST_REQUIRE((eight && nine));
    BOOST_TEST(eight->engagements.size() == 8U);
    BOOST_TEST(nine->engagements.size() == 9U);
    BOOST_TEST(eight->criteria().size() >= 45U);
    BOOST_TEST(nine->criteria().size() >= 40U);
    BOOST_TEST((eight->status == Framework::Status::current && nine->status == Framework::Status::replaced));
    BOOST_TEST(eight->notice.find("DITP") != std::string::npos);
    BOOST_TEST(!eight->hash.empty());
    BOOST_TEST(!eight->text.empty());
}

BOOST_AUTO_TEST_CASE(every_criterion_can_be_answered_acted_on_and_told_apart) {
    for (const auto& framework : shipped().frameworks)
        for (const Criterion* one : framework->criteria()) {
            BOOST_TEST(one->signs.size() == framework->scale.levels.size(), one->id);
            BOOST_TEST(!one->asked.empty(), one->id);
            BOOST_TEST(!one->actions.empty(), one->id);
            for (std::size_t i = 1; i < one->signs.size(); ++i)
                BOOST_TEST(one->signs[i] != one->signs[i - 1], one->id);
            BOOST_TEST(framework->criterion(one->id) == one);
        }
}

BOOST_AUTO_TEST_CASE(the_mapping_names_everything_of_both_lists) {
    const auto from = shipped().newest("sp_plus_2021");
    const auto to = shipped().newest("sp_plus_2023");
    const auto* mapping = shipped().mappingBetween(from->name, to->name);
    BOOST_TEST_REQUIRE(mapping);
    BOOST_TEST(faultsOf(*mapping, *from, *to).empty());
    BOOST_TEST(!shipped().mappingBetween(to->name, from->name));
}

BOOST_AUTO_TEST_CASE(the_stages_of_a_wave_are_shipped_in_their_order) {
    const auto stages = content::readStages(std::string(CAP_SOURCE) + "/content/library");
    BOOST_TEST_REQUIRE(stages.size() == 5U);
    BOOST_TEST(stages.front().title == "Engagement");
    BOOST_TEST((stages.front().gate == Gate::opened && stages[1].gate == Gate::agreed));
    BOOST_TEST(!stages.back().gate.has_value());
}

BOOST_AUTO_TEST_CASE(a_library_without_stages_has_none) {
    BOOST_TEST(content::readStages(std::string(CAP_SOURCE) + "/content/library/modules").empty());
}

BOOST_AUTO_TEST_SUITE_END()
