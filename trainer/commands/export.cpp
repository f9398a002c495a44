#include <ostream>
#include <sstream>

#include "trainer/commands/commands.h"
#include "trainer/reports/attempt_json.h"
#include "trainer/reports/attempt_table.h"
#include "trainer/reports/own_data.h"
#include "trainer/storage/attempt_records.h"
#include "trainer/storage/file_system.h"
#include "trainer/storage/own_ballots.h"
#include "trainer/storage/own_plans.h"

namespace trainer {
namespace {

std::string attemptsJson(Session& session) {
    auto list = Json::array();
    for (const auto& record : attemptRecords(session.workspace().database, session.person().id))
        list.push_back(jsonOf(record));
    return textOf(list);
}

std::string attemptTable(Session& session) {
    std::ostringstream table;
    scenarios::AttemptStore& store = *session.workspace().attempts;
    writeAttemptTable(store.history(session.person().id), store, table);
    return table.str();
}

std::string ownData(Session& session) {
    const assessment::Person& person = session.person();
    return ownDataOf(person, session.workspace().team->units(),
                     attemptRecords(session.workspace().database, person.id),
                     ownBallots(session.workspace().database, person.id),
                     ownPlans(session.workspace().database, person), session.world().now());
}

std::string documentOf(const ExportOptions& options, Session& session) {
    using What = ExportOptions::What;
    if (options.what == What::mine) return ownData(session);
    return options.json ? attemptsJson(session) : attemptTable(session);
}

}  // namespace

int exportData(const ExportOptions& options, Session& session) {
    const std::string document = documentOf(options, session);
    if (options.output.empty())
        session.terminal().out << document;
    else
        writeDurably(options.output, document);
    return clean;
}

}  // namespace trainer
