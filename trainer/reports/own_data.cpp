#include "trainer/reports/own_data.h"

#include <algorithm>

#include "trainer/reports/attempt_json.h"
#include "trainer/reports/plan_json.h"

namespace trainer {
namespace {

using assessment::Person;
using assessment::Unit;

/// The person's unit, and each one it is a part of.
Json unitsOf(const Person& person, const std::vector<Unit>& units) {
    auto found = Json::array();
    std::string id = person.unit;
    // A circle, which nothing forbids a damaged database, ends where every unit could have been there once.
    while (!id.empty() && found.size() < units.size()) {
        const auto unit = std::ranges::find(units, id, &Unit::id);
        if (unit == units.end()) break;
        found.push_back({{"id", unit->id}, {"name", unit->name}});
        id = unit->parent;
    }
    return found;
}

Json jsonOf(const Person& person, const std::vector<Unit>& units) {
    auto roles = Json::array();
    for (const auto role : person.roles) roles.push_back(assessment::word(role));
    return {{"id", person.id}, {"name", person.name}, {"roles", roles}, {"units", unitsOf(person, units)}};
}

/// The answers as they are kept, a line each: see textOf.
Json jsonOf(const std::string& campaign, const assessment::OwnBallot& own) {
    return {{"campaign", campaign},
            {"id", own.ballot.id},
            {"respondent", assessment::word(own.ballot.respondent)},
            {"given", own.isGiven},
            {"answers", assessment::textOf(own.ballot.answers)}};
}

Json jsonOf(const std::vector<assessment::Action>& actions) {
    auto list = Json::array();
    for (const assessment::Action& action : actions)
        list.push_back({{"id", action.id}, {"unit", action.unit}, {"title", action.title}});
    return list;
}

Json jsonOf(const assessment::OwnPlans::Written& written) {
    const assessment::JournalEntry& entry = written.entry;
    auto changes = Json::array();
    for (const assessment::FieldChange& change : entry.changes) changes.push_back(trainer::jsonOf(change));
    return {{"action", written.action}, {"title", written.title},
            {"at", entry.at},           {"kind", assessment::word(entry.kind)},
            {"note", entry.note},       {"changes", std::move(changes)}};
}

Json jsonOf(const assessment::Begun& begun) {
    auto fields = Json::array();
    for (const auto& field : begun.fields)
        fields.push_back({{"field", field.name}, {"before", field.before}, {"after", field.after}});
    return {{"about", begun.about}, {"fields", std::move(fields)}};
}

/// What a plan keeps of them is the service's, and stays there when they go; only their name goes.
Json jsonOf(const assessment::OwnPlans& plans) {
    auto written = Json::array();
    for (const auto& one : plans.written) written.push_back(jsonOf(one));
    auto begun = Json::array();
    for (const auto& one : plans.begun) begun.push_back(jsonOf(one));
    return {{"owned", jsonOf(plans.owned)},
            {"contributed", jsonOf(plans.contributed)},
            {"written", std::move(written)},
            {"begun", std::move(begun)}};
}

}  // namespace

std::string ownDataOf(const Person& person, const std::vector<Unit>& units,
                      const std::vector<scenarios::AttemptRecord>& attempts,
                      const std::map<std::string, assessment::OwnBallot>& ballots,
                      const assessment::OwnPlans& plans, const std::string& now) {
    auto list = Json::array();
    for (const auto& attempt : attempts) list.push_back(jsonOf(attempt));
    auto given = Json::array();
    for (const auto& [campaign, own] : ballots) given.push_back(jsonOf(campaign, own));
    const Json json{{"program", "Cap Usager"},         {"written", now},
                    {"person", jsonOf(person, units)}, {"attempts", std::move(list)},
                    {"ballots", std::move(given)},     {"plans", jsonOf(plans)}};
    return textOf(json);
}

}  // namespace trainer
