#include "trainer/storage/tables.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <stdexcept>

namespace trainer {

namespace {

/// Who trains, and how.
std::vector<Table> trainingTables() {
    return {{"unit", {"id", "place", "name", "parent_id", "version"}, {"id"}, {{"parent_id", "unit", "id"}}},
            {"person", {"id", "place", "name", "unit_id", "version"}, {"id"}, {{"unit_id", "unit", "id"}}},
            {"person_role",
             {"person_id", "place", "role"},
             {"person_id", "place"},
             {{"person_id", "person", "id"}}},
            {"edition", {"hash", "kind", "id", "version_major", "version_minor", "text"}, {"hash"}, {}},
            {"attempt",
             {"id", "person_id", "place", "scenario_id", "version_major", "version_minor", "title",
              "started_at", "finished_at", "percent", "passed"},
             {"id"},
             {{"person_id", "person", "id"}}},
            {"attempt_edition",
             {"attempt_id", "place", "hash"},
             {"attempt_id", "place"},
             {{"attempt_id", "attempt", "id"}, {"hash", "edition", "hash"}}},
            {"answer",
             {"attempt_id", "place", "step", "given", "given_at"},
             {"attempt_id", "place"},
             {{"attempt_id", "attempt", "id"}}},
            {"attempt_skill",
             {"attempt_id", "place", "skill", "earned", "possible"},
             {"attempt_id", "place"},
             {{"attempt_id", "attempt", "id"}}},
            {"draft",
             {"attempt_id", "step", "text", "kept_at"},
             {"attempt_id"},
             {{"attempt_id", "attempt", "id"}}}};
}

/// What units judge themselves by, and what came of it.
std::vector<Table> diagnosticTables() {
    return {{"framework_version", {"hash", "id", "number", "text"}, {"hash"}, {}},
            {"campaign",
             {"id", "unit_id", "wave", "framework_hash", "facilitator", "expected", "way", "least_answers",
              "tolerance", "least_apart", "least_share", "least_people", "least_agreement", "tells_strong",
              "phase", "round", "is_shared", "is_guest", "version"},
             {"id"},
             {{"framework_hash", "framework_version", "hash"}}},
            {"campaign_stage",
             {"campaign_id", "place", "stage", "planned", "done"},
             {"campaign_id", "place"},
             {{"campaign_id", "campaign", "id"}}},
            {"ballot",
             {"campaign_id", "id", "person_id", "respondent", "is_given", "answers"},
             {"campaign_id", "id"},
             {{"campaign_id", "campaign", "id"}, {"person_id", "person", "id"}}},
            {"card",
             {"campaign_id", "criterion", "counts"},
             {"campaign_id", "criterion"},
             {{"campaign_id", "campaign", "id"}}},
            {"tally",
             {"campaign_id", "ballots", "told", "comments"},
             {"campaign_id"},
             {{"campaign_id", "campaign", "id"}}},
            {"consensus",
             {"campaign_id", "criterion", "level", "reason", "dissent", "is_adopted"},
             {"campaign_id", "criterion"},
             {{"campaign_id", "campaign", "id"}}},
            {"proof",
             {"id", "campaign_id", "place", "criterion", "kind", "words", "added_on", "hash"},
             {"id"},
             {{"campaign_id", "campaign", "id"}}},
            {"proof_piece",
             {"proof_id", "place", "content"},
             {"proof_id", "place"},
             {{"proof_id", "proof", "id"}}}};
}

/// What units do about it.
std::vector<Table> planTables() {
    const Reference unit{"unit_id", "unit", "id"};
    const Reference action{"action_id", "action", "id"};
    return {{"action",
             {"id",        "unit_id",    "place",        "title",     "details",    "origin",  "campaign_id",
              "criterion", "from_level", "target_level", "event_id",  "engagement", "owner",   "contributors",
              "priority",  "impact",     "effort",       "starts_on", "due_on",     "status",  "days",
              "euros",     "indicators", "links",        "proofs",    "moved_on",   "version", "done_on"},
             {"id"},
             {unit}},
            {"action_entry",
             {"action_id", "place", "kind", "written_by", "written_at", "note", "changes"},
             {"action_id", "place"},
             {action}},
            {"event",
             {"id", "unit_id", "place", "happened_on", "source", "engagement", "severity", "facts",
              "decision", "reason", "reference", "version"},
             {"id"},
             {unit}},
            {"indicator",
             {"id", "unit_id", "place", "title", "definition", "measured_in", "target", "direction", "source",
              "frequency", "kind", "is_kept", "version"},
             {"id"},
             {unit}},
            {"measure",
             {"id", "indicator_id", "place", "measured_on", "thousandths", "note"},
             {"id"},
             {{"indicator_id", "indicator", "id"}}},
            {"practice",
             {"id", "unit_id", "place", "action_id", "written_on", "title", "engagement", "criterion",
              "worked", "failed", "cost", "again", "reusable", "is_shared", "version"},
             {"id"},
             {unit, action}},
            {"workshop",
             {"id", "unit_id", "place", "held_on", "actions", "placings", "rankings", "priorities", "is_over",
              "version"},
             {"id"},
             {unit}},
            {"assignment",
             {"id", "unit_id", "place", "module", "action_id", "asked_on", "due_on"},
             {"id"},
             {unit, action}},
            {"begun",
             {"person_id", "about", "fields", "kept_at"},
             {"person_id", "about"},
             {{"person_id", "person", "id"}}}};
}

std::vector<Table> allTables() {
    std::vector<Table> all = trainingTables();
    std::ranges::move(diagnosticTables(), std::back_inserter(all));
    std::ranges::move(planTables(), std::back_inserter(all));
    return all;
}

}  // namespace

const std::vector<Table>& tables() {
    static const std::vector<Table> all = allTables();
    return all;
}

void TableSum::add(const TableRow& row) {
    std::string text;
    for (const auto& value : row) text += value ? std::to_string(value->size()) + ":" + *value : "-";
    ++rows;
    content += std::hash<std::string>()(text);
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

const Table& tableNamed(std::string_view name) {
    const auto found = std::ranges::find(tables(), name, &Table::name);
    if (found == tables().end()) throw std::invalid_argument("no table: " + std::string(name));
    return *found;
}

std::string tableNames() {
    std::vector<std::string> names;
    for (const Table& table : tables()) names.push_back(table.name);
    return listed(names);
}

}  // namespace trainer
