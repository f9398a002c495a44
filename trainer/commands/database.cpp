#include <ostream>

#include "content/reading/file_text.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/copy_words.h"
#include "trainer/commands/interruption.h"
#include "trainer/storage/database_backup.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/storage_sentence.h"

namespace trainer {
namespace {

std::string sentenceFor(const DatabaseFault& fault) {
    using Kind = DatabaseFault::Kind;
    const auto about = [&](const char* sentence) {
        return fill(sentence, {{"table", fault.table}, {"key", fault.detail}});
    };
    switch (fault.kind) {
        case Kind::damaged: return about(tr("The database is damaged: {key}."));
        case Kind::orphan: return about(tr("{table} {key} refers to something that is not there."));
        case Kind::changed: return about(tr("{table} {key} no longer has the text it was kept with."));
        case Kind::incomplete: return about(tr("Answers are missing in attempt {key}."));
        case Kind::untold: return about(tr("The action {key} is not what its journal tells."));
    }
    return {};
}

int checkDatabase(Session& session) {
    Terminal& terminal = session.terminal();
    DatabaseReport report;
    try {
        report = checkDatabase(session.database(), content::hashOf);
    } catch (const StorageError& error) {
        if (error.kind != StorageError::Kind::corrupt) throw;
        terminal.err << trainer::sentenceFor(error) << '\n';
        return found;
    }
    terminal.out << fill(tr("{path}, schema {number}"),
                         {{"path", session.database().path()}, {"number", std::to_string(report.schema)}})
                 << '\n';
    for (const auto& [table, rows] : report.counts) writeCount(table, rows, terminal);
    for (const DatabaseFault& fault : report.faults) terminal.out << sentenceFor(fault) << '\n';
    if (report.faults.empty()) terminal.out << tr("All is in order.") << '\n';
    return report.faults.empty() ? clean : found;
}

int init(Session& session) {
    const Database& database = session.database();
    const int before = database.schemaBefore();
    const char* const sentence = before == 0 ? tr("{path} is made (schema {number}).")
                                 : before < database.schema()
                                     ? tr("{path} is brought from schema {before} to {number}.")
                                     : tr("{path} was there already (schema {number}).");
    session.terminal().out << fill(sentence, {{"path", database.path()},
                                              {"before", std::to_string(before)},
                                              {"number", std::to_string(database.schema())}})
                           << '\n';
    return clean;
}

int backup(const DatabaseCommand& options, Session& session) {
    CopyWords words(session.terminal());
    writeCopied(backUp(session.database(), options.file, words.progress()), session.terminal());
    session.terminal().out << fill(tr("All of it is in {path}."), {{"path", options.file}}) << '\n';
    return clean;
}

int copy(const DatabaseCommand& options, Session& session) {
    CopyWords words(session.terminal());
    Database& from = session.database();
    auto to = std::make_unique<Database>(options.to);
    const std::string path = to->path();
    try {
        writeCopied(copyDatabase(from, *to, words.progress()), session.terminal());
    } catch (...) {
        unmake(std::move(to));
        throw;
    }
    session.terminal().out << fill(tr("All of it is in {path}."), {{"path", path}}) << '\n';
    return clean;
}

int restore(const DatabaseCommand& options, Session& session) {
    CopyWords words(session.terminal());
    std::string stamp = session.world().now();
    std::erase(stamp, ':');
    const Restored restored =
        trainer::restore(options.file, session.databasePlace(), stamp, content::hashOf, words.progress());
    writeCopied(restored.tables, session.terminal());
    if (!restored.aside.empty())
        session.terminal().out << fill(tr("What was there before is kept in {path}."),
                                       {{"path", restored.aside}})
                               << '\n';
    session.terminal().out << fill(tr("All of {path} is back."), {{"path", options.file}}) << '\n';
    return clean;
}

}  // namespace

int database(const DatabaseCommand& options, Session& session) {
    using What = DatabaseCommand::What;
    const Interruption interruption;
    switch (options.what) {
        case What::init: return init(session);
        case What::check: return checkDatabase(session);
        case What::backup: return backup(options, session);
        case What::restore: return restore(options, session);
        case What::copy: return copy(options, session);
    }
    return couldNotRun;
}

}  // namespace trainer
