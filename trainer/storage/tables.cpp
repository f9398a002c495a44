#include "trainer/storage/tables.h"

#include <functional>

namespace trainer {

const std::vector<Table>& tables() {
    static const std::vector<Table> all{
        {"unit", {"id", "place", "name", "parent_id", "version"}, {"id"}, {{"parent_id", "unit", "id"}}},
        {"person", {"id", "place", "name", "unit_id", "version"}, {"id"}, {{"unit_id", "unit", "id"}}},
        {"person_role",
         {"person_id", "place", "role"},
         {"person_id", "place"},
         {{"person_id", "person", "id"}}},
        {"edition", {"hash", "kind", "id", "version_major", "version_minor", "text"}, {"hash"}, {}},
        {"attempt",
         {"id", "person_id", "place", "scenario_id", "version_major", "version_minor", "title", "started_at",
          "finished_at", "percent", "passed"},
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

std::string tableNames() {
    std::vector<std::string> names;
    for (const Table& table : tables()) names.push_back(table.name);
    return listed(names);
}

}  // namespace trainer
