#include <algorithm>
#include <array>
#include <ostream>

#include "assessment/framework/changes.h"
#include "content/reading/check.h"
#include "content/reading/framework_library.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/named_framework.h"
#include "trainer/commands/problem_line.h"
#include "trainer/reports/json.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using namespace assessment;
using content::FrameworkLibrary;

constexpr int idWidth = 28;

void writeJson(const FrameworkLibrary& library, std::ostream& out) {
    constexpr std::array<const char*, 3> statuses{"draft", "current", "replaced"};
    auto all = Json::array();
    for (const auto& one : library.frameworks)
        all.push_back({{"id", one->name.id},
                       {"number", one->name.number},
                       {"hash", one->hash},
                       {"status", statuses.at(static_cast<std::size_t>(one->status))},
                       {"date", one->date},
                       {"language", one->language},
                       {"title", one->title},
                       {"engagements", one->engagements.size()},
                       {"criteria", one->criteria().size()}});
    out << textOf(Json{{"frameworks", all}});
}

int list(const FrameworkCommand& options, Session& session) {
    const Terminal& terminal = session.terminal();
    const FrameworkLibrary library = frameworksOf(session);
    if (options.json) {
        writeJson(library, terminal.out);
        return clean;
    }
    for (const auto& one : library.frameworks) {
        terminal.out << terminal.bold(one->title) << "  " << terminal.faint(nameOf(one->name)) << '\n';
        terminal.paragraph(sizeOf(*one) + " \u00B7 " + wordFor(one->status) + " \u00B7 " + one->date, 2);
        terminal.paragraph(one->summary, 2);
        terminal.out << '\n';
    }
    return clean;
}

/// What the mappings say of frameworks that are there.
int checkMappings(const FrameworkLibrary& library, const FrameworkLibrary& shipped, std::ostream& out) {
    int faults = 0;
    const auto frameworkOf = [&](const FrameworkName& name) {
        const auto found = library.find(name);
        return found ? found : shipped.find(name);
    };
    for (const FrameworkMapping& mapping : library.mappings) {
        const auto from = frameworkOf(mapping.from);
        const auto to = frameworkOf(mapping.to);
        for (const FrameworkName& name : {mapping.from, mapping.to})
            if (!frameworkOf(name)) {
                ++faults;
                out << mapping.id << ": "
                    << fill(tr("There is no framework “{framework}”."), {{"framework", nameOf(name)}})
                    << '\n';
            }
        if (!from || !to) continue;
        for (const MappingFault& fault : faultsOf(mapping, *from, *to)) {
            ++faults;
            out << mapping.id << ": " << sentenceFor(fault, mapping) << '\n';
        }
    }
    return faults;
}

int check(const FrameworkCommand& options, Session& session) {
    const Terminal& terminal = session.terminal();
    scenarios::Commons commons;
    content::addCommons(session.libraryFolder() + "/commons", commons);
    const FrameworkLibrary library = content::readFrameworks(options.names.front(), commons);
    bool isBroken = false;
    for (const auto& file : library.files)
        for (const content::Problem& problem : file.problems) {
            writeProblem(file.path, problem, terminal.out);
            isBroken = isBroken || problem.isError();
        }
    if (library.frameworks.empty() && library.mappings.empty() && !isBroken) {
        terminal.err << fill(tr("There is no framework at {path}."), {{"path", options.names.front()}})
                     << '\n';
        return couldNotRun;
    }
    const int faults = checkMappings(library, frameworksOf(session), terminal.out);
    if (isBroken || faults > 0) return found;
    terminal.out << tr("All is in order.") << '\n';
    return clean;
}

const char* signOf(FrameworkChange::What what) {
    if (what == FrameworkChange::What::added) return "+ ";
    return what == FrameworkChange::What::removed ? "\u2212 " : "~ ";
}

int diff(const Framework& before, const Framework& after, const Terminal& terminal) {
    const auto changes = changesBetween(before, after);
    for (const FrameworkChange& change : changes) {
        terminal.out << signOf(change.what) << terminal.bold(change.id) << '\n';
        if (!change.before.empty()) terminal.paragraph(change.before, 2);
        if (!change.after.empty() && change.after != change.before)
            terminal.paragraph(change.after, 2, "\u2192 ");
    }
    if (changes.empty()) terminal.out << tr("Both ask the same, in the same words.") << '\n';
    return changes.empty() ? clean : found;
}

void writeLines(const char* title, const std::vector<MappingLine>& lines, const Terminal& terminal) {
    terminal.out << '\n' << terminal.bold(title) << '\n';
    for (const MappingLine& line : lines) {
        terminal.out << "  " << cell(line.from.empty() ? "\u2013" : line.from, idWidth) << ' '
                     << cell(line.to.empty() ? "\u2013" : line.to, idWidth) << ' ' << wordFor(line.relation)
                     << '\n';
        terminal.paragraph(line.reason, 4);
    }
}

int map(const FrameworkMapping& mapping, const Framework& to, const Terminal& terminal) {
    terminal.paragraph(mapping.summary);
    terminal.paragraph(sentenceFor(coverageOf(mapping, to), to));
    writeLines(tr("Engagements"), mapping.engagements, terminal);
    writeLines(tr("Criteria"), mapping.criteria, terminal);
    return clean;
}

}  // namespace

int framework(const FrameworkCommand& options, Session& session) {
    using What = FrameworkCommand::What;
    if (options.what == What::list) return list(options, session);
    if (options.what == What::check) return check(options, session);
    const auto before = frameworkNamed(options.names.at(0), session);
    const auto after = frameworkNamed(options.names.at(1), session);
    if (!before || !after) return couldNotRun;
    if (options.what == What::diff) return diff(*before, *after, session.terminal());
    const FrameworkLibrary library = frameworksOf(session);
    const auto* mapping = library.mappingBetween(before->name, after->name);
    if (mapping) return map(*mapping, *after, session.terminal());
    session.terminal().err << fill(tr("Nobody said how “{from}” stands to “{to}”."),
                                   {{"from", nameOf(before->name)}, {"to", nameOf(after->name)}})
                           << '\n';
    return couldNotRun;
}

}  // namespace trainer
