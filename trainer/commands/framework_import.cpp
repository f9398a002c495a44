#include <filesystem>
#include <ostream>

#include "content/reading/file_text.h"
#include "content/reading/framework_writer.h"
#include "content/reading/read.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/problem_line.h"
#include "trainer/storage/file_system.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/import_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using content::ImportProblem;
using What = ImportProblem::What;

/// A framework of ours with what is told of it, and the text of its file.
struct Made {
    content::ImportedFramework imported;
    std::string mark;  ///< of what is to be written
    std::string text;
};

void addRemarks(const char* title, const std::vector<std::string>& sentences,
                std::vector<std::string>& remarks) {
    if (sentences.empty()) return;
    remarks.emplace_back(title);
    for (const std::string& sentence : sentences) remarks.push_back("* " + sentence);
}

/// All that the file says besides the library's own texts is in its language.
Made made(const content::CisoLibrary& library, const std::string& today) {
    const Aside aside(library.language == "fr" ? UiLanguage::french : UiLanguage::english);
    Made file;
    file.imported = content::frameworkOf(library, fillInsFor(library, today));
    file.mark = markOfFillIns();
    const ImportSentences told = sentencesFor(library, file.imported, file.mark);
    std::vector<std::string> remarks;
    addRemarks(tr("What did not travel"), told.left, remarks);
    addRemarks(tr("What stands otherwise"), told.changed, remarks);
    addRemarks(tr("What is to be read over or written"), told.putIn, remarks);
    file.text = content::writeFramework(file.imported.framework, remarks);
    return file;
}

std::vector<ImportProblem> problemsOf(const Made& file) {
    std::vector<ImportProblem> problems;
    const auto tell = [&](What what, std::size_t found, std::size_t most) {
        if (found > most) problems.push_back({what, {}, {}, std::to_string(found), std::to_string(most)});
    };
    tell(What::manyEngagements, file.imported.engagements, content::mostEngagements);
    tell(What::madeTooLarge, file.text.size(), content::largestFile);
    return problems;
}

int refuse(const std::string& path, const std::vector<ImportProblem>& problems, std::ostream& err) {
    for (const ImportProblem& problem : problems) {
        err << path << ':';
        if (problem.place.line > 0) err << problem.place.line << ':' << problem.place.column << ':';
        err << ' ' << sentenceFor(problem) << '\n';
    }
    err << tr("Nothing was written.") << '\n';
    return couldNotRun;
}

/// Where the file goes; empty, and said, where there is no such folder.
std::string targetOf(const std::string& to, const assessment::Framework& framework, std::ostream& err) {
    std::error_code ignored;
    if (to.empty()) return framework.name.id + ".xml";
    if (std::filesystem::is_directory(to, ignored)) return to + "/" + framework.name.id + ".xml";
    if (to.ends_with(".xml")) return to;
    err << fill(tr("There is no folder {path}. Make it, or name a file that ends with .xml."), {{"path", to}})
        << '\n';
    return {};
}

/// Says that nothing is written over.
bool isThere(const std::string& path, std::ostream& err) {
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) return false;
    err << fill(tr("{path} is there already and is not written over. Move it away, or name another file with "
                   "--to."),
                {{"path", path}})
        << '\n';
    return true;
}

/// Our own reader has the last word before anything is written.
bool isSound(const Made& file, const std::string& path, std::ostream& err) {
    const content::Reading reading = content::readText(file.text, {}, {});
    for (const content::Problem& problem : reading.problems) writeProblem(path, problem, err);
    return !reading.hasErrors();
}

void list(const char* title, const std::vector<std::string>& sentences, const Terminal& terminal) {
    if (sentences.empty()) return;
    terminal.out << '\n' << terminal.bold(title) << '\n';
    for (const std::string& sentence : sentences) terminal.paragraph(sentence, 2, "\u2022 ");
}

void tell(const content::CisoLibrary& library, const Made& file, const std::string& path,
          const Terminal& terminal) {
    const assessment::Framework& framework = file.imported.framework;
    const ImportSentences told = sentencesFor(library, file.imported, file.mark);
    terminal.out << terminal.bold(framework.title) << "  " << terminal.faint(nameOf(framework.name)) << '\n';
    terminal.paragraph(fill(tr("{size} came over, of {nodes} lines of the library."),
                            {{"size", sizeOf(framework)}, {"nodes", std::to_string(library.nodes.size())}}));
    list(tr("What did not travel"), told.left, terminal);
    list(tr("What stands otherwise"), told.changed, terminal);
    list(tr("What is to be read over or written"), told.putIn, terminal);
    terminal.out << '\n';
    if (!library.copyright.empty())
        terminal.paragraph(fill(tr("Rights, as the library says: “{rights}”. See whether you may use it so."),
                                {{"rights", library.copyright}}));
    terminal.paragraph(fill(
        tr("{path} is written, as a draft. Once it is completed, see: cap-usager-cli framework check {path}"),
        {{"path", path}}));
}

}  // namespace

int importFramework(const FrameworkImportOptions& options, Session& session) {
    const Terminal& terminal = session.terminal();
    const content::CisoReading reading = content::readCisoLibraryFile(options.file, options.language);
    if (!reading.problems.empty()) return refuse(options.file, reading.problems, terminal.err);
    const Made file = made(reading.library, session.world().now().substr(0, 10));
    if (const auto problems = problemsOf(file); !problems.empty())
        return refuse(options.file, problems, terminal.err);
    const std::string path = targetOf(options.to, file.imported.framework, terminal.err);
    if (path.empty()) return couldNotRun;
    if (isThere(path, terminal.err)) return couldNotRun;
    if (!isSound(file, path, terminal.err)) return refuse(options.file, {}, terminal.err);
    writeDurably(path, file.text);
    tell(reading.library, file, path, terminal);
    return clean;
}

}  // namespace trainer
