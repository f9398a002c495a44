#include "trainer/reports/comparison_json.h"

#include <array>

namespace trainer {
namespace {

using namespace assessment;

constexpr double perLevel = 10;  // tenths

const char* word(Relation relation) {
    constexpr std::array<const char*, 5> words{"equal", "superset", "subset", "intersect", "none"};
    return words.at(static_cast<std::size_t>(relation));
}

const char* word(Point::Kind kind) {
    constexpr std::array<const char*, 3> words{"level", "too_few", "gap"};
    return words.at(static_cast<std::size_t>(kind));
}

Json jsonOf(const std::vector<Point>& points) {
    auto list = Json::array();
    for (const Point& point : points)
        list.push_back(
            {{"kind", word(point.kind)},
             {"level", point.kind == Point::Kind::level ? Json(point.level / perLevel) : Json(nullptr)},
             {"relation", word(point.relation)}});
    return list;
}

const std::string& idOf(const Line& line) {
    return line.criterion ? line.criterion->id : line.engagement->id;
}

Json jsonOf(const std::vector<Line>& lines) {
    auto list = Json::array();
    for (const Line& line : lines) list.push_back({{"id", idOf(line)}, {"points", jsonOf(line.points)}});
    return list;
}

Json jsonOf(const std::vector<ComparedWave>& waves) {
    auto list = Json::array();
    for (const ComparedWave& wave : waves)
        list.push_back({{"wave", wave.wave},
                        {"framework", {{"id", wave.framework.id}, {"number", wave.framework.number}}},
                        {"basis", wave.basis == Basis::agreed ? "agreed" : "answered"},
                        {"coverage",
                         {{"engagements", wave.coverage.engagements},
                          {"all_engagements", wave.coverage.allEngagements},
                          {"criteria", wave.coverage.criteria},
                          {"all_criteria", wave.coverage.allCriteria}}}});
    return list;
}

void add(const std::vector<Change>& changes, const Comparison& comparison, Json& list) {
    for (const Change& change : changes)
        list.push_back({{"id", idOf(*change.line)},
                        {"since", comparison.waves.at(change.since).wave},
                        {"difference", change.difference / perLevel},
                        {"relation", word(change.relation())}});
}

Json jsonOf(const UnitWaves& compared, const Others& others) {
    constexpr std::array<const char*, 3> refusals{"not_counted", "not_shared", "too_few"};
    auto drawn = Json::array();
    for (const OtherUnit& unit : compared.otherUnits)
        drawn.push_back({{"alias", unit.alias}, {"points", jsonOf(unit.points)}});
    return {{"refusal",
             others.refusal ? Json(refusals.at(static_cast<std::size_t>(*others.refusal))) : Json(nullptr)},
            {"units", others.units},
            {"drawn", drawn}};
}

}  // namespace

Json jsonOf(const UnitWaves& compared) {
    const Comparison& waves = compared.waves;
    auto better = Json::array();
    auto worse = Json::array();
    for (const auto* lines : {&waves.engagements, &waves.criteria}) {
        const Changes changes = changesIn(*lines);
        add(changes.better, waves, better);
        add(changes.worse, waves, worse);
    }
    return {{"unit", compared.unit},
            {"waves", jsonOf(waves.waves)},
            {"engagements", jsonOf(waves.engagements)},
            {"criteria", jsonOf(waves.criteria)},
            {"better", better},
            {"worse", worse},
            {"others", compared.others ? jsonOf(compared, *compared.others) : Json(nullptr)}};
}

}  // namespace trainer
