#include "trainer/presenters/event_post.h"

#include <algorithm>

#include "assessment/plan/plain_words.h"

namespace trainer {
namespace {

/// How names of columns begin in tables of other tools, in French and in English; of those of Services
/// Publics+ among them.
const std::vector<std::string>& beginningsOf(EventPart part) {
    static const std::map<EventPart, std::vector<std::string>> beginnings{
        {EventPart::date, {"date", "jour", "day"}},
        {EventPart::facts, {"faits", "fait", "description", "experience", "facts", "texte", "verbatim"}},
        {EventPart::source, {"source", "origine"}},
        {EventPart::engagement, {"engagement"}},
        {EventPart::severity, {"gravite", "severity"}},
        {EventPart::reference, {"id", "identifiant", "reference", "numero"}}};
    return beginnings.at(part);
}

bool has(const EventTable& table, const std::string& name) {
    return std::ranges::count(table.columns, name) > 0;
}

/// The first column whose name begins with that word.
std::optional<std::string> beginningWith(const EventTable& table, const std::string& word) {
    for (const std::string& name : table.columns) {
        const auto words = assessment::plainWordsOf(name);
        if (!words.empty() && words.front() == word) return name;
    }
    return {};
}

}  // namespace

EventColumns likelyColumns(const EventTable& table, const EventColumns& last) {
    const auto isThere = [&](const auto& chosen) { return has(table, chosen.second); };
    if (!last.empty() && std::ranges::all_of(last, isThere)) return last;
    EventColumns likely;
    for (int i = 0; i < eventParts; ++i)
        for (const std::string& word : beginningsOf(static_cast<EventPart>(i)))
            if (const auto name = beginningWith(table, word)) {
                likely.emplace(static_cast<EventPart>(i), *name);
                break;
            }
    return likely;
}

}  // namespace trainer
