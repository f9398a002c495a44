#include <ostream>

#include "trainer/commands/commands.h"
#include "trainer/commands/named_unit.h"
#include "trainer/commands/plan_commands.h"
#include "trainer/commands/plan_import_words.h"
#include "trainer/commands/plan_titles.h"
#include "trainer/commands/read_table.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_table_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

struct MovedOn {};

/// The table beside the plan. Says what is wrong with it, and gives nothing then.
std::optional<PlanImport> importOf(const content::Sheet& sheet, const std::string& file, const Unit& unit,
                                   Session& session) {
    const auto kept = session.plans().plans().actions(unit.id);
    auto reading = content::readPlan(sheet, kept, planWords());
    const Terminal& terminal = session.terminal();
    for (const auto& problem : reading.problems) terminal.err << file << ": " << lineFor(problem) << '\n';
    if (!reading.problems.empty()) {
        terminal.err << tr("Nothing was written: correct the table first.") << '\n';
        return {};
    }
    PlanImport import{{}, std::move(reading.difference)};
    for (Action& action : import.difference.added) {
        action.id = session.world().newId();
        action.unit = unit.id;
    }
    std::map<std::string, const Action*> known;
    for (const Action& action : kept) known.emplace(action.id, &action);
    for (const auto& changed : import.difference.changed)
        import.kept.emplace(changed.action.id, *known.at(changed.action.id));
    return import;
}

/// What is to be kept with its entry of the journal.
class ImportCheck {
  public:
    ImportCheck(const std::string& why, Session& session)
        : desk_(session.plans()), terminal_(session.terminal()) {
        entry_ = {JournalEntry::Kind::change, session.person().name, session.world().now(), why, {}};
    }

    /// Says why an action cannot be taken in; true where there is nothing to say.
    bool mayBe(const PlanImport& import) {
        for (const Action& action : import.difference.added) check(nullptr, action);
        for (const auto& changed : import.difference.changed) {
            check(&import.kept.at(changed.action.id), changed.action);
            if (changed.hasMovedOn)
                say(changed.action, tr("Somebody changed it since the table was written. Export the plan "
                                       "again, and change it "
                                       "there."));
        }
        if (!isInOrder_) terminal_.err << tr("Nothing was written.") << '\n';
        return isInOrder_;
    }
    ActionChange changeTo(const Action& after) const { return {after, entry_}; }

  private:
    void check(const Action* before, const Action& after) {
        const auto known = before ? std::optional(*before) : std::nullopt;
        for (const ActionFault fault : faultsOf(known, after, entry_, hasMeasure(before, after)))
            say(after, importSentence(fault, before));
    }
    bool hasMeasure(const Action* before, const Action& after) {
        if (!before || after.status != ActionStatus::verified || after.indicators.empty()) return false;
        return isMeasuredSince(after, doneOn(desk_.plans().journal(after.id)),
                               desk_.indicators().measures(after.unit));
    }
    void say(const Action& action, const std::string& sentence) {
        isInOrder_ = false;
        terminal_.err << fill(tr("“{title}”: {sentence}"), {{"title", action.title}, {"sentence", sentence}})
                      << '\n';
    }

    PlanDesk& desk_;
    const Terminal& terminal_;
    JournalEntry entry_;
    bool isInOrder_ = true;
};

/// All of it or nothing; false where somebody was faster.
bool keep(const PlanImport& import, const ImportCheck& check, Session& session) {
    std::vector<ActionChange> added;
    std::vector<ActionChange> changed;
    for (const Action& action : import.difference.added) added.push_back(check.changeTo(action));
    for (const auto& one : import.difference.changed) changed.push_back(check.changeTo(one.action));
    PlanStore& plans = session.plans().plans();
    try {
        session.workspace().database.change([&] {
            plans.add(added);
            if (plans.change(changed) == Update::movedOn) throw MovedOn();
        });
        return true;
    } catch (const MovedOn&) {
        return false;
    }
}

std::string endSentence(const PlanImport& import, bool isApplied) {
    if (import.isNothing()) return tr("There is nothing to take in.");
    if (!isApplied) return tr("Nothing was written yet. Take it in with --apply.");
    const std::size_t changed = import.difference.changed.size();
    const std::size_t added = import.difference.added.size();
    std::string all;
    if (changed > 0)
        all =
            withNumber(trn("{number} action is changed.", "{number} actions are changed.", changed), changed);
    if (added > 0)
        all += (all.empty() ? "" : " ") +
               withNumber(trn("{number} action is added.", "{number} actions are added.", added), added);
    return all;
}

}  // namespace

int importPlan(const PlanImportOptions& options, Session& session) {
    const auto unit = unitNamed(options.unit, session);
    const auto sheet = unit ? tableIn(options.file, session) : std::nullopt;
    if (!sheet) return couldNotRun;
    const auto import = importOf(*sheet, options.file, *unit, session);
    if (!import) return found;
    const Terminal& terminal = session.terminal();
    const bool asJson = options.format == "json";
    if (!asJson) writeDifference(*import, titlesFor(session.plans(), unit->id), terminal);
    ImportCheck check(options.why, session);
    if (!check.mayBe(*import)) return found;
    const bool isWritten = options.isApplied && !import->isNothing();
    if (isWritten && !keep(*import, check, session)) {
        terminal.err << tr("Somebody changed the plan meanwhile. Nothing was written: export it again.")
                     << '\n';
        return found;
    }
    if (asJson)
        terminal.out << textOf(jsonOf(*import, isWritten));
    else
        terminal.paragraph(endSentence(*import, options.isApplied));
    return clean;
}

}  // namespace trainer
