#include "tests/content/reading/reading_kit.h"

#include <stdlib.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "content/reading/library_files.h"

namespace {

const std::string library = std::string(CAP_SOURCE) + "/content/library";

}  // namespace

const scenarios::Commons& shippedCommons() {
    static const scenarios::Commons commons = [] {
        scenarios::Commons read;
        content::addCommons(library + "/commons", read);
        return read;
    }();
    return commons;
}

const scenarios::Commons& corpusCommons() {
    static const scenarios::Commons commons = [] {
        scenarios::Commons read;
        content::addCommons(std::string(CAP_SOURCE) + "/tests/content/corpus/commons", read);
        return read;
    }();
    return commons;
}

std::vector<std::string> shippedFiles() {
    std::vector<std::string> paths;
    for (const content::LibraryFile& file : content::filesBelow(library)) paths.push_back(file.path);
    return paths;
}

std::vector<std::string> shippedScenarios() {
    std::vector<std::string> paths;
    for (const std::string& path : shippedFiles())
        if (bytesOf(path).find("<scenario format=") != std::string::npos) paths.push_back(path);
    return paths;
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

content::Reading readingOf(std::string bytes) {
    return content::readBytes(bytes, {}, shippedCommons());
}

std::string shown(const std::vector<content::Problem>& problems) {
    std::string text;
    for (const content::Problem& problem : problems)
        text += (text.empty() ? "" : ", ") + std::to_string(problem.place.line) + ":" +
                std::to_string(problem.place.column) + ":" + std::string(nameOf(problem.id));
    return text;
}

std::string problemsOf(const std::string& bytes) {
    return shown(readingOf(bytes).problems);
}

std::string scenarioText(const std::string& steps, const std::string& before) {
    return "<scenario format=\"1\" xml:lang=\"fr\" uuid=\"0b6ee528-1f7a-4aac-bec6-ad205d6cd7b4\" "
           "version=\"0.1\" "
           "minutes=\"5\" requester=\"usager\" channel=\"courriel\">\n"
           "<title>T</title>\n"
           "<summary>S</summary>\n"
           "<author>A</author>\n"
           "<licence>L</licence>\n"
           "<skills><skill ref=\"prioriser\"/></skills>\n" +
           before + "\n<steps>\n" + steps + "\n</steps>\n</scenario>\n";
}

std::string inside(const std::string& tag, const std::string& text) {
    return "<" + tag + ">" + text + "</" + tag.substr(0, tag.find(' ')) + ">";
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const auto at = text.find(what);
    if (at == std::string::npos) throw std::logic_error("no '" + what + "' in the text");
    return text.replace(at, what.size(), by);
}

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "cap-usager-test-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    folder_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::string TemporaryFolder::path(const std::string& name) const {
    return name.empty() ? folder_.string() : (folder_ / name).string();
}

std::string TemporaryFolder::write(const std::string& name, const std::string& bytes) const {
    const auto file = folder_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file.string();
}
