#include "trainer/planning/personal_plans.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "content/reading/plan_commons.h"
#include "content/reading/plan_sheet.h"
#include "content/reading/vote_sheet.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/plan_table_words.h"

namespace trainer {

using namespace assessment;

namespace {

/// Undoes what was kept before it.
struct MovedOn {};

/// All that the work keeps, or nothing where it throws MovedOn.
template <class Work>
Update inOneChange(Database& database, Work&& work) {
    try {
        database.change(work);
    } catch (const MovedOn&) {
        return Update::movedOn;
    }
    return Update::kept;
}

struct OwnConnection {
    std::unique_ptr<Workspace> workspace;
};

/// The desk of plans, apart from the first.
class OtherPlans : OwnConnection, public PersonalPlans {
  public:
    OtherPlans(std::unique_ptr<Workspace> own, DiagnosticDesk& diagnostics, const World& world,
               const std::string& library)
        : OwnConnection{std::move(own)}, PersonalPlans(diagnostics, *workspace, world, library) {
        learnWords();
    }
};

/// Does work with some of them at a time, so that it can be told how far it is.
void inParts(const std::vector<ActionChange>& changes,
             const std::function<void(const std::vector<ActionChange>& part)>& work) {
    constexpr std::size_t atOnce = 200;
    for (std::size_t first = 0; first < changes.size(); first += atOnce) {
        const auto begin = changes.begin() + static_cast<std::ptrdiff_t>(first);
        work({begin, begin + static_cast<std::ptrdiff_t>(std::min(atOnce, changes.size() - first))});
    }
}

}  // namespace

std::unique_ptr<PlanDesk> PersonalPlans::another() {
    return std::make_unique<OtherPlans>(workspace_.another(), diagnostics_, world_, library_);
}

void PersonalPlans::learnWords() {
    words_ = planWords();
}

Update PersonalPlans::keep(const std::vector<ActionChange>& added, const std::vector<ActionChange>& changed,
                           const Advance& advance) {
    return inOneChange(workspace_.database, [&] {
        std::size_t done = 0;
        const auto tell = [&](std::size_t more) {
            const auto total = static_cast<long long>(added.size() + changed.size());
            if (advance) advance(static_cast<long long>(done), total);
            done += more;
        };
        inParts(added, [&](const auto& part) {
            tell(part.size());
            plans().add(part);
        });
        inParts(changed, [&](const auto& part) {
            tell(part.size());
            if (plans().change(part) == Update::movedOn) throw MovedOn();
        });
    });
}

Update PersonalPlans::keepDecision(const std::vector<ActionChange>& changed,
                                   const assessment::Workshop& workshop) {
    return inOneChange(workspace_.database, [&] {
        if (plans().change(changed) == Update::movedOn) throw MovedOn();
        if (workshops().update(workshop) == Update::movedOn) throw MovedOn();
    });
}

std::string PersonalPlans::now() {
    return world_.now();
}

PlanFile PersonalPlans::readPlan(const std::string& file, const std::string& unit, const Advance& advance) {
    const auto tell = [&] {
        if (advance) advance(0, 0);
    };
    PlanFile read{file.substr(file.rfind('/') + 1), {}, {}, {}, 0};
    const content::SheetReading sheet = content::readSheetFile(file);
    if (sheet.fault) {
        read.problems.push_back(sentenceFor(*sheet.fault, file));
        return read;
    }
    tell();
    const auto kept = plans().actions(unit);
    tell();
    auto reading = content::readPlan(sheet.sheet, kept, words_ ? *words_ : planWords());
    tell();
    for (const content::RowProblem& problem : reading.problems) read.problems.push_back(lineFor(problem));
    if (!read.problems.empty()) return read;
    std::unordered_map<std::string, const Action*> byId;
    for (const Action& action : kept) byId.emplace(action.id, &action);
    for (auto& one : reading.difference.changed)
        read.changed.push_back({*byId.at(one.action.id), one.action, one.hasMovedOn});
    read.added = std::move(reading.difference.added);
    for (Action& action : read.added) {
        action.id = diagnostics_.newId();
        action.unit = unit;
    }
    read.unchanged = reading.difference.unchanged;
    return read;
}

const std::vector<Severity>& PersonalPlans::severities() {
    if (severities_.empty() && !library_.empty()) severities_ = content::readSeverities(library_);
    return severities_;
}

const std::vector<ReadyIndicator>& PersonalPlans::readyIndicators() {
    if (readyIndicators_.empty() && !library_.empty())
        readyIndicators_ = content::readReadyIndicators(library_);
    return readyIndicators_;
}

VotesFile PersonalPlans::readVotes(const std::string& file, const std::vector<std::string>& actions) {
    const content::SheetReading sheet = content::readSheetFile(file);
    if (sheet.fault) return {{}, {sentenceFor(*sheet.fault, file)}};
    auto reading = content::readVotes(sheet.sheet, actions);
    VotesFile read;
    for (const content::RowProblem& problem : reading.problems) read.whyNot.push_back(lineFor(problem));
    if (read.whyNot.empty()) read.votes = std::move(reading.votes);
    return read;
}

}  // namespace trainer
