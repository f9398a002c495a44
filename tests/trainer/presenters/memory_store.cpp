#include "tests/trainer/presenters/memory_store.h"

using namespace scenarios;

void MemoryStore::begin(const Attempt& attempt, const std::string& title,
                        const std::vector<Edition>& editions) {
    for (const Edition& edition : editions)
        for (const auto& [hash, known] : editions_)
            if (known.id == edition.id && known.version == edition.version && hash != edition.hash)
                throw EditionChanged(edition);
    for (const Edition& edition : editions) editions_.emplace(edition.hash, edition);
    attempts_[attempt.id] = {attempt, title, {}, {}, 0};
}

void MemoryStore::add(const std::string& attempt, std::size_t place, const Answer& answer,
                      const std::string& at) {
    if (addFails) throw NoRoom();
    Kept& kept = attempts_.at(attempt);
    if (place < kept.attempt.answers.size() && kept.attempt.answers[place] == answer &&
        kept.times[place] == at)
        return;
    if (place != kept.attempt.answers.size() || !kept.attempt.finished.empty()) throw AttemptMovedOn(attempt);
    kept.attempt.answers.push_back(answer);
    kept.times.push_back(at);
    if (addFailsAfterwards) throw NoRoom();
}

void MemoryStore::finish(const std::string& attempt, std::size_t answers, const std::string& at,
                         const AttemptResult& result) {
    if (finishFails) throw NoRoom();
    Kept& kept = attempts_.at(attempt);
    if (answers != kept.attempt.answers.size() || !kept.attempt.finished.empty())
        throw AttemptMovedOn(attempt);
    kept.attempt.finished = at;
    kept.result = result;
    ++kept.finishes;
}

std::optional<Attempt> MemoryStore::find(const std::string& attempt) {
    const auto found = attempts_.find(attempt);
    if (found == attempts_.end()) return {};
    return found->second.attempt;
}

std::optional<Attempt> MemoryStore::underWay(const std::string& person, const ScenarioId& scenario) {
    for (const auto& [id, kept] : attempts_)
        if (kept.attempt.person == person && kept.attempt.scenario == scenario &&
            kept.attempt.finished.empty())
            return kept.attempt;
    return {};
}

std::optional<Edition> MemoryStore::edition(const std::string& hash) {
    const auto found = editions_.find(hash);
    if (found == editions_.end()) return {};
    return found->second;
}

std::vector<AttemptSummary> MemoryStore::history(const std::string&) {
    return {};
}
