#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "content/reading/rule_library.h"
#include "scenarios/clarity/analyser.h"
#include "trainer/machine/mapped_file.h"

// Reads a text, analyses it where it is asked to, and tells the most memory it had. A process of its own:
// where other work was done before, the memory that was given back is used again and would count for nothing.
namespace {

/// The text, in no more memory than it takes.
std::string textOf(const std::string& path) {
    std::string text(std::filesystem::file_size(path), '\0');
    std::ifstream file(path, std::ios::binary);
    if (!file.read(text.data(), static_cast<std::streamsize>(text.size())))
        throw std::runtime_error("cannot read " + path);
    return text;
}

/// Has every page loaded: the table is no part of what the analyser needs.
void load(std::span<const std::byte> table) {
    constexpr std::size_t page = 4096;
    [[maybe_unused]] volatile std::byte last{};
    for (std::size_t at = 0; at < table.size(); at += page) last = table[at];
}

/// What an analyser of all shipped rules finds, which is made for that.
std::size_t findingsOf(const std::string& text, std::span<const std::byte> table) {
    const scenarios::Lexicon lexicon(table);
    const auto rules = content::readRuleLibrary({CAP_SOURCE "/content/library/language/fr"}, "fr").rules;
    return scenarios::Analyser(rules, lexicon).analyse(text).findings.size();
}

/// The peak of this process, in bytes.
long long peak() {
    std::ifstream status("/proc/self/status");
    long long kilobytes = 0;
    for (std::string word; status >> word;)
        if (word == "VmHWM:" && status >> kilobytes) return kilobytes * 1024;
    throw std::runtime_error("the peak of memory is not told");
}

}  // namespace

/// TEXT read|analyse REPORT
int main(int count, char** arguments) try {
    if (count != 4) return 2;
    const std::string text = textOf(arguments[1]);
    const trainer::MappedFile table(CAP_LEXICONS "/fr.lexicon");
    load(table.bytes());
    const std::size_t findings =
        arguments[2] == std::string_view("analyse") ? findingsOf(text, table.bytes()) : 0;
    return std::ofstream(arguments[3]) << peak() << ' ' << findings << '\n' ? 0 : 2;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
}
