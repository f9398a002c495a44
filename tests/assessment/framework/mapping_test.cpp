#include "assessment/framework/mapping.h"

#include <boost/test/unit_test.hpp>

#include "assessment/framework/changes.h"

using namespace assessment;

namespace {

Criterion criterion(const std::string& id, const std::string& text = "Nous le faisons.") {
    Criterion made;
    made.id = id;
    made.text = text;
    return made;
}

Framework framework(std::vector<std::string> ids) {
    Framework made;
    Engagement engagement;
    engagement.id = "accueil";
    engagement.parts.emplace_back();
    for (const std::string& id : ids) engagement.parts.front().criteria.push_back(criterion(id));
    made.engagements.push_back(std::move(engagement));
    return made;
}

FrameworkMapping mapping() {
    return {"m", "fr", {"avant", 1}, {"apres", 1}, "", {{"accueil", "accueil", Relation::equal, "."}}, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mapping_of_frameworks)

BOOST_AUTO_TEST_CASE(a_mapping_names_everything_that_both_have_and_nothing_else) {
    const Framework from = framework({"a", "b"});
    const Framework to = framework({"b", "c"});
    FrameworkMapping made = mapping();
    made.criteria = {
        {"a", "", Relation::none, "."}, {"b", "b", Relation::equal, "."}, {"", "c", Relation::none, "."}};
    BOOST_TEST(faultsOf(made, from, to).empty());
    made.criteria.pop_back();
    made.criteria.push_back({"z", "b", Relation::subset, "."});
    using What = MappingFault::What;
    const auto faults = faultsOf(made, from, to);
    BOOST_TEST_REQUIRE(faults.size() == 2U);
    BOOST_TEST((faults[0] == MappingFault{What::unknownFrom, "z"}));
    BOOST_TEST((faults[1] == MappingFault{What::unnamedTo, "c"}));
}

BOOST_AUTO_TEST_CASE(what_has_a_counterpart_is_counted_once) {
    FrameworkMapping made = mapping();
    made.criteria = {{"a", "b", Relation::subset, "."},
                     {"x", "b", Relation::intersect, "."},
                     {"", "c", Relation::none, "."}};
    BOOST_TEST((coverageOf(made, framework({"b", "c"})) == Coverage{1, 1, 1, 2}));
}

BOOST_AUTO_TEST_CASE(what_another_version_asks_is_told_by_ids) {
    Framework before = framework({"a", "b", "c"});
    Framework after = framework({"b", "c", "d"});
    after.engagements[0].parts[0].criteria[0].weight = 3;
    const auto changes = changesBetween(before, after);
    using What = FrameworkChange::What;
    BOOST_TEST_REQUIRE(changes.size() == 3U);
    BOOST_TEST((changes[0].what == What::removed && changes[0].id == "a"));
    BOOST_TEST((changes[1].what == What::changed && changes[1].id == "b"));
    BOOST_TEST((changes[2].what == What::added && changes[2].id == "d"));
    BOOST_TEST(changesBetween(before, before).empty());
}

BOOST_AUTO_TEST_SUITE_END()
