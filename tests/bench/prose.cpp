#include "tests/bench/prose.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <vector>

namespace bench {
namespace {

/// What is written between the tags of an XML file, each run long enough to be prose as a paragraph.
std::string proseOf(const std::string& xml) {
    constexpr std::size_t shortest = 40;
    std::string prose;
    for (std::size_t at = 0; (at = xml.find('>', at)) != std::string::npos;) {
        const std::size_t end = std::min(xml.find('<', at), xml.size());
        std::string line;
        for (std::size_t i = at + 1; i < end; ++i)
            if (const char c = xml[i] == '\n' ? ' ' : xml[i]; c != ' ' || !line.ends_with(' ')) line += c;
        if (line.size() >= shortest) prose += line + "\n\n";
        at = end;
    }
    return prose;
}

}  // namespace

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string prose(std::string_view language) {
    std::vector<std::filesystem::path> files;
    for (const auto& file :
         std::filesystem::recursive_directory_iterator(CAP_SOURCE "/content/library/modules"))
        if (file.path().extension() == ".xml" &&
            (file.path().string().find("in_english") != std::string::npos) == (language == "en"))
            files.push_back(file.path());
    std::sort(files.begin(), files.end());
    std::string all;
    for (const auto& file : files) all += proseOf(bytesOf(file));
    return all;
}

}  // namespace bench
