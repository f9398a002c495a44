#include "tests/scenarios/clarity/proof/marked_text.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <pugixml.hpp>
#include <sstream>
#include <stdexcept>

namespace proof {
namespace {

using State = scenarios::PointFound::State;

std::vector<std::string> wordsOf(const char* text) {
    std::istringstream words(text);
    return {std::istream_iterator<std::string>(words), {}};
}

/// Any blanks of the file are one; those that have a width of their own stay.
void append(std::string& text, std::string_view more) {
    for (const char c : more) {
        const bool isBlank = c == ' ' || c == '\n' || c == '\t';
        if (!isBlank)
            text += c;
        else if (!text.empty() && text.back() != ' ' && text.back() != '\n')
            text += ' ';
    }
}

void read(const pugi::xml_node& node, MarkedText& into) {
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata) append(into.text, child.value());
        if (child.type() != pugi::node_element) continue;
        const std::size_t begin = into.text.size();
        read(child, into);
        for (const std::string& rule : wordsOf(child.attribute("rule").value()))
            into.marks.push_back({rule, {begin, into.text.size()}});
    }
}

MarkedText letterOf(const pugi::xml_node& node) {
    MarkedText letter;
    letter.isLetter = true;
    for (const pugi::xml_node line : node.children("p")) {
        if (!letter.text.empty()) letter.text += "\n\n";
        read(line, letter);
    }
    const auto expect = [&](const char* attribute, State state) {
        for (const std::string& point : wordsOf(node.attribute(attribute).value()))
            letter.points.emplace(point, state);
    };
    expect("present", State::present);
    expect("vague", State::vague);
    expect("missing", State::missing);
    return letter;
}

void readFile(const std::filesystem::path& path, std::vector<MarkedText>& into) {
    pugi::xml_document document;
    const auto result = document.load_file(path.c_str(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!result) throw std::runtime_error(path.string() + ": " + result.description());
    for (const pugi::xml_node node : document.child("proof").children()) {
        const std::string_view name = node.name();
        if (name != "text" && name != "letter") continue;
        MarkedText one;
        if (name == "letter")
            one = letterOf(node);
        else
            read(node, one);
        one.file = path.filename();
        into.push_back(std::move(one));
    }
}

}  // namespace

std::vector<MarkedText> readMarkedTexts(const std::string& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".xml") paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<MarkedText> texts;
    for (const auto& path : paths) readFile(path, texts);
    return texts;
}

}  // namespace proof
