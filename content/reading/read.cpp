#include "content/reading/read.h"

#include <algorithm>
#include <array>
#include <set>

#include "content/reading/encoding.h"
#include "content/reading/file_text.h"
#include "content/reading/inline_reader.h"
#include "content/reading/scenario_words.h"
#include "content/reading/well_formed.h"

namespace content {
namespace {

constexpr std::string_view roots =
    "scenario, module, skill-list, priority-grid, emergency-numbers, checklist, directory, "
    "stage-list, severity-list, indicator-list, rules, letter-points, framework, framework-mapping";

/// Room that each reading on a thread uses after the other. A reading within a reading, such as that of the
/// rules by which a model is looked at, has its own.
template <class Room>
class Lent {
  public:
    Lent() : room_(std::move(kept())) {
        if (!room_) room_ = std::make_unique<Room>();
    }
    ~Lent() { kept() = std::move(room_); }
    Lent(const Lent&) = delete;
    Lent& operator=(const Lent&) = delete;

    Room& operator*() { return *room_; }

  private:
    static std::unique_ptr<Room>& kept() {
        thread_local std::unique_ptr<Room> room;
        return room;
    }

    std::unique_ptr<Room> room_;
};

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\n") == std::string::npos;
}

Content readRoot(Element& root) {
    const std::string_view name = root.name();
    if (name == "scenario") return readScenario(root);
    if (name == "module") return readModule(root);
    if (name == "skill-list") return readSkillList(root);
    if (name == "priority-grid") return readPriorityGrid(root);
    if (name == "emergency-numbers") return readEmergencyNumbers(root);
    if (name == "checklist") return readChecklist(root);
    if (name == "directory") return readDirectory(root);
    if (name == "stage-list") return readStageList(root);
    if (name == "severity-list") return readSeverityList(root);
    if (name == "indicator-list") return readIndicatorList(root);
    if (name == "rules") return readRules(root);
    if (name == "letter-points") return readLetterPoints(root);
    if (name == "framework") return readFramework(root);
    if (name == "framework-mapping") return readFrameworkMapping(root);
    root.report(ProblemId::unknownRoot, root.offset(), {.found = name, .expected = roots});
    return {};
}

Reading read(const std::string& text, const Decoding& decoding, const std::string& folder,
             const scenarios::Commons& commons, const scenarios::AnalyserOf& analyserOf) {
    Reading reading;
    reading.hash = hashOf(text);
    Report report(text);
    for (const Finding& finding : decoding.findings)
        report.add(finding.id, finding.offset, {.found = finding.found, .expected = finding.expected});
    if (isBlank(text) && decoding.findings.empty()) {
        report.add(ProblemId::fileEmpty, 0);
    } else if (!decoding.cut && checkWellFormed(text, report)) {
        const Document document(text, report);
        References references;
        // An element takes little memory and gives it back soon: none of it goes
        // through malloc.
        Lent<std::array<std::byte, 128 * 1024>> buffer;
        std::pmr::monotonic_buffer_resource memory((*buffer).data(), (*buffer).size());
        Context context{document, report, references, commons, reading.names, folder, &memory, analyserOf};
        if (document.root()) {
            Element root(document.root(), context);
            reading.content = readRoot(root);
        }
        references.report(report);
    }
    reading.problems = report.take();
    return reading;
}

}  // namespace

bool Reading::hasErrors() const {
    return std::ranges::any_of(problems, &Problem::isError);
}

Reading readBytes(std::string& bytes, const std::string& folder, const scenarios::Commons& commons,
                  const scenarios::AnalyserOf& analyserOf) {
    const Decoding decoding = decode(bytes);
    return read(bytes, decoding, folder, commons, analyserOf);
}

Reading readText(const std::string& text, const std::string& folder, const scenarios::Commons& commons) {
    return read(text, {}, folder, commons, {});
}

Reading readPath(const std::string& path, const scenarios::Commons& commons,
                 const scenarios::AnalyserOf& analyserOf) {
    Lent<std::string> bytes;
    if (auto problem = readFile(path, *bytes)) {
        Reading reading;
        reading.problems.push_back(std::move(*problem));
        return reading;
    }
    const auto slash = path.rfind('/');
    return readBytes(*bytes, slash == std::string::npos ? "." : path.substr(0, slash), commons, analyserOf);
}

scenarios::Language readRootAttributes(Element& root) {
    const auto format = root.must("format");
    if (root.has("format") && format != "1")
        root.report(ProblemId::unknownFormat, root.offset("format"), {.found = format, .expected = "1"});
    const auto language = root.word<scenarios::Language>("xml:lang", languageWords);
    root.context().french = language == scenarios::Language::french;
    return language;
}

scenarios::Source readSource(Element& element) {
    scenarios::Source source;
    source.id = idOf<scenarios::SourceId>(element.declareId(References::Kind::source));
    source.checked = element.date("checked");
    source.href = element.address("href", false);
    source.text = readInline(element);
    element.done();
    return source;
}

std::vector<scenarios::SkillId> readSkills(Element& parent) {
    std::vector<scenarios::SkillId> ids;
    auto list = parent.mustChild("skills");
    if (!list) return ids;
    list->expectChildren({"skill"});
    std::set<scenarios::SkillId> known;
    for (Element& skill : list->all("skill", 1)) {
        const auto id = skill.knownSkill("ref", true);
        if (!id.empty() && !known.insert(id).second)
            skill.report(ProblemId::repeatedName, skill.offset("ref"),
                         {.subject = "skills", .found = id.text()});
        else if (!id.empty())
            ids.push_back(id);
        skill.expectChildren({});
        skill.done();
    }
    list->done();
    return ids;
}

}  // namespace content
