#include <ostream>

#include "trainer/commands/analysed.h"
#include "trainer/commands/clarity_json.h"
#include "trainer/wording/clarity_words.h"

namespace trainer {
namespace {

const char* levelOf(scenarios::Advice advice) {
    return advice == scenarios::Advice::strong ? "warning" : "note";
}

/// A path as a relative or absolute URI: what is not plain is written as "%20".
std::string uriOf(const std::string& path) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    static constexpr std::string_view plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string uri = path.starts_with("/") ? "file://" : "";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            uri += c;
        else
            uri += {'%', digits[byte / 16U], digits[byte % 16U]};
    }
    return uri;
}

Json ruleOf(const scenarios::Rule& rule) {
    Json json{{"id", rule.id},
              {"shortDescription", {{"text", rule.title}}},
              {"fullDescription", {{"text", rule.why}}},
              {"help", {{"text", rule.mend}}},
              {"defaultConfiguration", {{"level", levelOf(rule.advice)}}}};
    if (!rule.guide.empty()) json["properties"] = {{"guide", rule.guide}};
    return json;
}

Json regionOf(const Analysed& analysed, scenarios::Span span) {
    const TextPlace begin = analysed.places.at(span.begin);
    const TextPlace end = analysed.places.at(span.end);
    return {{"startLine", begin.line},       {"startColumn", begin.column},
            {"endLine", end.line},           {"endColumn", end.column},
            {"charOffset", begin.character}, {"charLength", end.character - begin.character}};
}

Json fixOf(const Analysed& analysed, const scenarios::Description& said, const std::string& words) {
    const Json replacement{{"deletedRegion", regionOf(analysed, said.replaced)},
                           {"insertedContent", {{"text", words}}}};
    return {{"description", {{"text", words}}},
            {"artifactChanges",
             {{{"artifactLocation", {{"uri", uriOf(analysed.name)}}}, {"replacements", {replacement}}}}}};
}

/// Places in the text of a document are not places in its file: then only the file is named.
Json resultOf(const Analysed& analysed, std::size_t at) {
    const scenarios::Finding& finding = analysed.analysis.findings[at];
    const scenarios::Description& said = analysed.descriptions[at];
    const bool isPlain = analysed.letter.kind == content::LetterFile::Kind::plain;
    Json place{{"artifactLocation", {{"uri", uriOf(analysed.name)}}}};
    if (isPlain) place["region"] = regionOf(analysed, finding.span);
    Json result{{"ruleId", analysed.ruleOf(finding).id},
                {"ruleIndex", finding.rule},
                {"level", levelOf(finding.advice)},
                {"message", {{"text", said.message}}},
                {"locations", {{{"physicalLocation", place}}}}};
    if (!isPlain || said.replacements.empty()) return result;
    auto fixes = Json::array();
    for (const std::string& words : said.replacements) fixes.push_back(fixOf(analysed, said, words));
    result["fixes"] = fixes;
    return result;
}

}  // namespace

void writeSarif(const Analysed& analysed, const std::string& version, std::ostream& out) {
    auto rules = Json::array();
    for (const scenarios::Rule& rule : analysed.proofreader.rules().rules) rules.push_back(ruleOf(rule));
    auto results = Json::array();
    for (std::size_t i = 0; i < analysed.analysis.findings.size(); ++i)
        results.push_back(resultOf(analysed, i));
    Json run;
    run["tool"]["driver"] = {{"name", "cap-usager-cli"}, {"version", version}, {"rules", rules}};
    run["columnKind"] = "unicodeCodePoints";
    run["results"] = results;
    Json json;
    json["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json";
    json["version"] = "2.1.0";
    json["runs"] = Json::array({run});
    out << textOf(json);
}

}  // namespace trainer
