#include <algorithm>

#include "content/reading/ciso_library.h"
#include "content/reading/encoding.h"
#include "content/reading/file_text.h"
#include "content/reading/report.h"
#include "content/reading/value_forms.h"
#include "content/reading/yaml_fields.h"

namespace content {
namespace {

using What = ImportProblem::What;
using Owner = CisoLibrary::Owner;
using Kind = YamlValue::Kind;

constexpr std::size_t largestLibrary = 16 * 1024 * 1024;
constexpr int lastVersion = 9999;
constexpr int mostWeight = 1000;
constexpr int mostScore = 1000;

/// URNs are compared without regard to capitals, as CISO Assistant does.
std::string small(std::string urn) {
    for (char& c : urn)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return urn;
}

/// Whether any text of the framework has a translation into the language.
bool speaks(const YamlValue& framework, const std::string& language) {
    const auto has = [&](const YamlValue& value) {
        const YamlValue* all = value.find("translations");
        return all && all->find(language) && !all->find(language)->isEmpty();
    };
    const YamlValue* nodes = framework.find("requirement_nodes");
    return has(framework) ||
           (nodes && std::ranges::any_of(nodes->items, [&](const auto& one) { return has(*one); }));
}

class CisoLibraryReader {
  public:
    CisoReading read(const YamlValue& root, const std::string& language) {
        const YamlValue* objects = root.find("objects");
        if (root.kind != Kind::mapping || !objects || objects->kind != Kind::mapping) {
            context_.report({What::notALibrary, root.place, "objects", {}, {}});
            return std::move(reading_);
        }
        if (const YamlValue* framework = frameworkIn(*objects)) {
            chooseLanguage(root, *framework, language);
            readControls(*objects);
            readLibrary(root);
            readFramework(*framework);
            checkTree();
        }
        return std::move(reading_);
    }

  private:
    CisoLibrary& library() { return reading_.library; }

    /// The one framework of the library; null where there is none, or several.
    const YamlValue* frameworkIn(const YamlValue& objects) {
        std::vector<const YamlValue*> all;
        std::string others;
        for (const YamlEntry& entry : objects.entries) {
            const bool isFramework = entry.key == "framework" || entry.key == "frameworks";
            if (!isFramework) others += (others.empty() ? "" : ", ") + entry.key;
            if (isFramework && entry.value->kind == Kind::mapping) all.push_back(entry.value.get());
            if (isFramework)
                for (const auto& item : entry.value->items)
                    if (item->kind == Kind::mapping) all.push_back(item.get());
        }
        if (all.size() == 1) return all.front();
        if (all.empty())
            context_.report({What::noFramework, objects.place, {}, others, {}});
        else
            context_.report({What::manyFrameworks, all[1]->place, {}, std::to_string(all.size()), {}});
        return nullptr;
    }

    void chooseLanguage(const YamlValue& root, const YamlValue& framework, const std::string& wanted) {
        YamlFields fields(root, Owner::library, context_);
        const std::string own = small(fields.mustWord("locale").substr(0, 2));
        library().language = own;
        if (wanted == own || (wanted.empty() && (own == "fr" || own == "en"))) return;
        for (const std::string language : {"fr", "en"})
            if ((wanted.empty() || wanted == language) && speaks(framework, language)) {
                library().language = language;
                context_.isTranslated = true;
                return;
            }
        const YamlValue* place = root.find("locale");
        context_.report({What::unknownLanguage, place ? place->place : root.place, {}, own, wanted});
    }

    void readLibrary(const YamlValue& root) {
        YamlFields fields(root, Owner::library, context_);
        for (const char* idle : {"objects", "locale", "urn", "ref_id", "packager", "convert_library_version"})
            fields.skip(idle);
        library().version = fields.number("version", 1, lastVersion, 1);
        library().date = dateIn(fields);
        library().name = fields.text("name");
        library().description = fields.text("description");
        library().copyright = fields.text("copyright");
        library().provider = fields.word("provider");
        fields.done();
    }

    std::string dateIn(YamlFields& fields) {
        const std::string date = fields.word("publication_date").substr(0, 10);
        if (date.empty() || isDate(date)) return date;
        context_.report({What::badDate, fields.place(), "publication_date", date, {}});
        return {};
    }

    void readControls(const YamlValue& objects) {
        YamlFields fields(objects, Owner::objects, context_);
        fields.skip("framework");
        fields.skip("frameworks");
        for (const YamlValue* one : fields.mappings("reference_controls")) {
            YamlFields control(*one, Owner::control, context_);
            const std::string urn = small(control.mustWord("urn"));
            const std::string name = control.text("name");
            const std::string reference = control.word("ref_id");
            library().controls.emplace(urn, name.empty() ? reference : name);
            control.done();
        }
        fields.done();
    }

    void readFramework(const YamlValue& value) {
        YamlFields fields(value, Owner::framework, context_);
        library().urn = small(fields.mustWord("urn"));
        const std::string reference = fields.word("ref_id");
        library().title = fields.text("name");
        const std::string description = fields.text("description");
        if (!description.empty()) library().description = description;
        for (std::string* empty : {&library().title, &library().name})
            if (empty->empty()) *empty = library().title.empty() ? reference : library().title;
        library().leastScore = fields.number("min_score", 0, mostScore, 0);
        library().mostScore = fields.number("max_score", 0, mostScore, -1);
        readScores(fields);
        for (const YamlValue* node : fields.mappings("requirement_nodes")) readNode(*node);
        fields.done();
    }

    /// Either the list of scores, or a mapping that has it as its "scale".
    void readScores(YamlFields& framework) {
        const YamlValue* definition = framework.may("scores_definition");
        if (!definition) return;
        if (definition->kind == Kind::list) {
            readScoreList(framework.mappings("scores_definition"));
            return;
        }
        YamlFields fields(*definition, Owner::framework, context_);
        readScoreList(fields.mappings("scale"));
        fields.done();
    }

    void readScoreList(const std::vector<const YamlValue*>& values) {
        for (const YamlValue* value : values) {
            YamlFields fields(*value, Owner::score, context_);
            fields.must("score");
            CisoLibrary::Score score{fields.number("score", 0, mostScore, 0), fields.text("name"),
                                     fields.text("description")};
            if (score.name.empty()) score.name = std::to_string(score.score);
            library().scores.push_back(std::move(score));
            fields.done();
        }
        std::ranges::stable_sort(library().scores, {}, &CisoLibrary::Score::score);
    }

    void readNode(const YamlValue& value) {
        YamlFields fields(value, Owner::node, context_);
        fields.skip("depth");
        CisoLibrary::Node node;
        node.place = fields.place();
        node.urn = small(fields.mustWord("urn"));
        node.parent = small(fields.word("parent_urn"));
        node.reference = fields.word("ref_id");
        node.name = fields.text("name");
        node.description = fields.lines("description");
        node.annotation = fields.text("annotation");
        node.evidence = fields.lines("typical_evidence");
        node.isAssessable = fields.yesNo("assessable");
        node.weight = fields.number("weight", 1, mostWeight, 1);
        for (const YamlValue* control : fields.list("reference_controls"))
            node.controls.push_back(small(control->text));
        fields.done();
        library().nodes.push_back(std::move(node));
    }

    /// Each urn is there once, each parent is there, and nothing stands below itself.
    void checkTree() {
        std::map<std::string_view, const CisoLibrary::Node*> known;
        for (const CisoLibrary::Node& node : library().nodes) {
            const auto [first, isNew] = known.emplace(node.urn, &node);
            if (!isNew && !node.urn.empty())
                context_.report(
                    {What::repeatedUrn, node.place, {}, node.urn, std::to_string(first->second->place.line)});
        }
        for (const CisoLibrary::Node& node : library().nodes)
            if (!node.parent.empty() && !known.contains(node.parent))
                context_.report({What::unknownParent, node.place, {}, node.parent, {}});
        if (reading_.problems.empty()) checkDepths(known);
        if (std::ranges::none_of(library().nodes, &CisoLibrary::Node::isAssessable))
            context_.report({What::noRequirement, {}, {}, {}, {}});
    }

    /// The first line that stands below itself, or too deep.
    void checkDepths(const std::map<std::string_view, const CisoLibrary::Node*>& known) {
        for (const CisoLibrary::Node& node : library().nodes) {
            std::size_t depth = 0;
            for (const CisoLibrary::Node* at = &node; !at->parent.empty() && depth <= deepestYaml; ++depth) {
                at = known.at(at->parent);
                if (at != &node) continue;
                context_.report({What::ownAncestor, node.place, {}, node.urn, {}});
                return;
            }
            if (depth <= deepestYaml) continue;
            context_.report({What::tooDeep, node.place, {}, {}, {}});
            return;
        }
    }

    CisoReading reading_;
    CisoContext context_{reading_.library, reading_.problems};
};

CisoReading refused(ImportProblem problem) {
    CisoReading reading;
    reading.problems.push_back(std::move(problem));
    return reading;
}

}  // namespace

CisoReading readCisoLibrary(std::string bytes, const std::string& language) {
    if (bytes.size() > largestLibrary) return refused({What::tooLarge, {}, {}, {}, {}});
    const Decoding decoding = decode(bytes);
    if (!decoding.findings.empty()) {
        const Finding& first = decoding.findings.front();
        const What what = first.id == ProblemId::xmlForbiddenCharacter ? What::badCharacter : What::notUtf8;
        return refused({what, Report(bytes).placeOf(first.offset), {}, first.found, {}});
    }
    YamlReading yaml = readYaml(bytes);
    if (yaml.problem) return refused(std::move(*yaml.problem));
    if (!yaml.root) return refused({What::notALibrary, {1, 1}, "objects", {}, {}});
    return CisoLibraryReader().read(*yaml.root, language);
}

CisoReading readCisoLibraryFile(const std::string& path, const std::string& language) {
    std::string bytes;
    if (const auto problem = readFile(path, bytes, largestLibrary)) {
        const bool isLarge = problem->id == ProblemId::fileTooLarge;
        return refused({isLarge ? What::tooLarge : What::unreadable, {}, {}, problem->found, {}});
    }
    return readCisoLibrary(std::move(bytes), language);
}

}  // namespace content
