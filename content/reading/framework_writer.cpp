#include "content/reading/framework_writer.h"

#include <algorithm>
#include <pugixml.hpp>
#include <span>
#include <sstream>

#include "content/reading/framework_words.h"

namespace content {
namespace {

using namespace assessment;

template <class Value>
std::string wordOf(std::span<const std::pair<std::string_view, Value>> words, Value value) {
    return std::string(std::ranges::find(words, value, [](const auto& one) { return one.second; })->first);
}

void set(pugi::xml_node node, const char* name, const std::string& value) {
    node.append_attribute(name) = value.c_str();
}

pugi::xml_node add(pugi::xml_node parent, const char* name) {
    return parent.append_child(name);
}

void addText(pugi::xml_node parent, const char* name, const std::string& text) {
    add(parent, name).text() = text.c_str();
}

void addTexts(pugi::xml_node parent, const char* name, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) addText(parent, name, text);
}

void write(pugi::xml_node root, const FrameworkSource& source) {
    pugi::xml_node node = add(root, "source");
    set(node, "id", source.id);
    set(node, "checked", source.checked);
    if (!source.href.empty()) set(node, "href", source.href);
    node.text() = source.text.c_str();
}

void write(pugi::xml_node scale, const char* name, const NoLevel& answer) {
    pugi::xml_node node = add(scale, name);
    addText(node, "title", answer.title);
    addText(node, "summary", answer.summary);
    addTexts(node, "reason", answer.reasons);
}

void write(pugi::xml_node root, const Scale& scale) {
    pugi::xml_node node = add(root, "scale");
    for (const Level& level : scale.levels) {
        pugi::xml_node one = add(node, "level");
        addText(one, "title", level.title);
        addText(one, "summary", level.summary);
    }
    write(node, "dont-know", scale.dontKnow);
    write(node, "not-concerned", scale.notConcerned);
}

void write(pugi::xml_node part, const Criterion& criterion) {
    pugi::xml_node node = add(part, "criterion");
    set(node, "id", criterion.id);
    set(node, "weight", std::to_string(criterion.weight));
    std::string asked;
    for (const Respondent one : criterion.asked)
        asked += (asked.empty() ? "" : " ") + wordOf<Respondent>(respondentWords, one);
    set(node, "asks", asked);
    addText(node, "text", criterion.text);
    addText(node, "why", criterion.why);
    addTexts(node, "sign", criterion.signs);
    addTexts(node, "proof", criterion.proofs);
    for (const SuggestedAction& action : criterion.actions) {
        pugi::xml_node one = add(node, "action");
        set(one, "id", action.id);
        set(one, "impact", wordOf<Grade>(gradeWords, action.impact));
        set(one, "effort", wordOf<Grade>(gradeWords, action.effort));
        one.text() = action.text.c_str();
    }
    for (const std::string& skill : criterion.skills) set(add(node, "training"), "skill", skill);
}

void write(pugi::xml_node root, const Engagement& engagement) {
    pugi::xml_node node = add(root, "engagement");
    set(node, "id", engagement.id);
    set(node, "number", std::to_string(engagement.number));
    if (!engagement.pillar.empty()) set(node, "pillar", engagement.pillar);
    std::string sources;
    for (const std::string& source : engagement.sources) sources += (sources.empty() ? "" : " ") + source;
    set(node, "sources", sources);
    addText(node, "title", engagement.title);
    for (const SubEngagement& part : engagement.parts) {
        pugi::xml_node one = add(node, "sub-engagement");
        set(one, "id", part.id);
        addText(one, "title", part.title);
        for (const Criterion& criterion : part.criteria) write(one, criterion);
    }
}

/// Two hyphens would end a comment.
std::string inComment(const std::vector<std::string>& remarks) {
    std::string comment = "\n";
    for (const std::string& remark : remarks) {
        comment += "  ";
        for (const char c : remark) {
            if (c == '-' && comment.back() == '-') comment += ' ';
            comment += c;
        }
        comment += '\n';
    }
    return comment;
}

}  // namespace

std::string writeFramework(const Framework& framework, const std::vector<std::string>& remarks) {
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    set(declaration, "version", "1.0");
    set(declaration, "encoding", "UTF-8");
    if (!remarks.empty()) document.append_child(pugi::node_comment).set_value(inComment(remarks).c_str());
    pugi::xml_node root = document.append_child("framework");
    set(root, "format", "1");
    set(root, "xml:lang", framework.language);
    set(root, "id", framework.name.id);
    set(root, "number", std::to_string(framework.name.number));
    set(root, "date", framework.date);
    set(root, "status", wordOf<Framework::Status>(statusWords, framework.status));
    addText(root, "title", framework.title);
    addText(root, "summary", framework.summary);
    addText(root, "notice", framework.notice);
    for (const FrameworkSource& source : framework.sources) write(root, source);
    write(root, framework.scale);
    for (const Engagement& engagement : framework.engagements) write(root, engagement);
    std::ostringstream text;
    document.save(text, "  ", pugi::format_default, pugi::encoding_utf8);
    return text.str();
}

}  // namespace content
