#include "tests/bench/made_library.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "content/reading/check.h"
#include "content/reading/library_files.h"
#include "tests/bench/phrases.h"
#include "tests/bench/scenario_text.h"
#include "tests/bench/xml_text.h"

namespace bench {
namespace {

constexpr int scenariosOfModule = 20;

std::string numbered(const char* word, int number) {
    const std::string digits = std::to_string(number);
    return word + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

void write(const std::string& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush()) throw std::runtime_error("cannot write " + path);
}

std::string moduleText(int number) {
    const auto phrase = [&](const auto& phrases) {
        return phrases[static_cast<std::size_t>(number) % phrases.size()];
    };
    XmlText xml;
    xml.open("module", R"(format="1" xml:lang="fr" id=")" + numbered("module", number) +
                           R"(" version="1.0" minutes="300")");
    xml.leaf("title", phrase(titles));
    xml.leaf("summary", phrase(paragraphs));
    xml.leaf("audience", phrase(paragraphs));
    xml.open("skills");
    xml.empty("skill", R"(ref="prioriser")");
    xml.close();
    if (number % 5 != 0) {
        xml.open("prerequisites");
        xml.empty("prerequisite", R"(module=")" + numbered("module", number - 1) + "\"");
        xml.close();
    }
    xml.open("scenarios");
    for (int i = 0; i < scenariosOfModule; ++i)
        xml.empty("scenario", R"(file=")" + numbered("scenario", i) + ".xml\"");
    xml.close();
    xml.close();
    return xml.take();
}

void requireNoProblem(const MadeLibrary& library) {
    scenarios::Commons commons;
    content::addCommons(library.folder + "/commons", commons);
    for (const content::CheckedFile& file : content::checkFiles(library.files, commons)) {
        if (file.problems.empty()) continue;
        const content::Problem& first = file.problems.front();
        throw std::runtime_error(file.path + ":" + std::to_string(first.place.line) + ": " +
                                 std::string(content::nameOf(first.id)) + " " + first.subject + " " +
                                 first.found);
    }
}

}  // namespace

MadeLibrary::MadeLibrary(std::string where, int scenarioCount)
    : folder(std::move(where)), scenarios(scenarioCount) {
    std::filesystem::create_directories(folder);
    std::filesystem::copy(CAP_SOURCE "/content/library/commons", folder + "/commons");
    for (int module = 0; module * scenariosOfModule < scenarios; ++module) {
        const std::string below = folder + "/modules/" + numbered("module", module);
        std::filesystem::create_directories(below);
        write(below + "/module.xml", moduleText(module));
        for (int i = 0; i < scenariosOfModule; ++i)
            write(below + "/" + numbered("scenario", i) + ".xml",
                  scenarioText(static_cast<std::uint64_t>(module * scenariosOfModule + i)));
    }
    for (const content::LibraryFile& file : content::filesBelow(folder)) {
        files.push_back(file.path);
        megabytes += static_cast<double>(file.size) / 1e6;
    }
    requireNoProblem(*this);
}

}  // namespace bench
