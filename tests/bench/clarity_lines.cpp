#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <random>
#include <stdexcept>

#include "content/reading/rule_library.h"
#include "scenarios/clarity/watched_text.h"
#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "tests/bench/program.h"
#include "tests/bench/prose.h"

// What an agent waits for who has a text read as a careful editor would.
namespace bench {
namespace {

using namespace scenarios;

constexpr std::size_t megabyte = 1'000'000;

std::string ofLength(const std::string& text, std::size_t length) {
    std::string repeated;
    while (repeated.size() < length) repeated += text;
    return repeated;
}

/// Sentences of a text: what stands between full stops and line ends.
std::vector<std::string_view> sentencesOf(std::string_view text) {
    constexpr std::size_t shortest = 20;
    std::vector<std::string_view> sentences;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t line = std::min(text.find('\n', begin), text.size());
        const std::size_t end = std::min(text.find(". ", begin), line - 1) + 1;
        if (end - begin >= shortest) sentences.push_back(text.substr(begin, end - begin));
        begin = std::max(text.find_first_not_of(" \n", end), end);
    }
    return sentences;
}

/// A text as rich in words as one of that length is: sentences in no order, of which one word in twenty is
/// any other of the lexicon. Always the same.
std::string varied(const std::string& text, const Lexicon& lexicon, std::size_t length) {
    constexpr std::uint32_t oneIn = 20;
    constexpr int sentencesOfParagraph = 4;
    const std::vector<std::string_view> sentences = sentencesOf(text);
    std::minstd_rand chance(7);
    std::string made;
    for (int in = 1; made.size() < length; ++in) {
        std::string_view sentence = sentences[chance() % sentences.size()];
        while (!sentence.empty()) {
            const std::size_t word = std::min(sentence.find(' '), sentence.size() - 1) + 1;
            const bool isOther = chance() % oneIn == 0 && word < sentence.size();
            if (isOther)
                made.append(lexicon.text(static_cast<FormId>(1 + chance() % lexicon.formCount()))) += ' ';
            else
                made += sentence.substr(0, word);
            sentence.remove_prefix(word);
        }
        made += in % sentencesOfParagraph == 0 ? "\n\n" : " ";
    }
    return made;
}

struct French {
    French()
        : table(bytesOf(CAP_LEXICONS "/fr.lexicon")),
          lexicon(std::as_bytes(std::span(table))),
          rules(content::readRuleLibrary({CAP_SOURCE "/content/library/language/fr"}, "fr").rules),
          analyser(rules, lexicon) {
        if (rules.rules.size() < 20) throw std::runtime_error("the French rules are missing");
    }

    std::string table;
    Lexicon lexicon;
    RuleSet rules;
    Analyser analyser;
};

/// Words and sentences, and nothing else.
std::size_t breaksOf(const std::string& text) {
    std::size_t breaks = 0;
    UErrorCode error = U_ZERO_ERROR;
    for (const auto make :
         {&icu::BreakIterator::createWordInstance, &icu::BreakIterator::createSentenceInstance}) {
        const std::unique_ptr<icu::BreakIterator> iterator(make(icu::Locale::getFrench(), error));
        UText bytes = UTEXT_INITIALIZER;
        utext_openUTF8(&bytes, text.data(), static_cast<std::int64_t>(text.size()), &error);
        if (U_FAILURE(error)) throw std::runtime_error("ICU does not read the text");
        iterator->setText(&bytes, error);
        while (iterator->next() != icu::BreakIterator::DONE) ++breaks;
        utext_close(&bytes);
    }
    return breaks;
}

std::string megabytesText(double bytes) {
    char text[40];
    std::snprintf(text, sizeof text, "%.1f MB", bytes / 1e6);
    return text;
}

std::string speedText(std::size_t bytes, double seconds) {
    char text[40];
    std::snprintf(text, sizeof text, "%.1f MB/s", static_cast<double>(bytes) / 1e6 / seconds);
    return text;
}

/// What a process that does one thing with a text came to.
struct Use {
    double peak = 0;  ///< of its memory, in bytes
    std::size_t findings = 0;
};

Use useOf(const std::string& folder, const std::string& what) {
    const auto program =
        std::filesystem::read_symlink("/proc/self/exe").parent_path() / "cap-usager-bench-memory";
    const std::string report = folder + "/" + what;
    Use use;
    if (!endsWell(start({{program.string(), folder + "/text", what, report}, {}})) ||
        !(std::ifstream(report) >> use.peak >> use.findings))
        throw std::runtime_error("the memory of the analyser is not told");
    return use;
}

/// The process that analyses the text against one that only reads it; both have loaded the whole lexicon.
void measureMemory(Row& row, const std::string& text, const std::string& folder) {
    std::ofstream(folder + "/text", std::ios::binary) << text;
    const Use reading = useOf(folder, "read");
    const Use analysing = useOf(folder, "analyse");
    const auto size = static_cast<double>(text.size());
    row.ratio = (analysing.peak - reading.peak) / size;
    row.medians = megabytesText(analysing.peak) + " against " + megabytesText(reading.peak) + ", " +
                  countText(static_cast<long long>(analysing.findings)) + " findings";
}

}  // namespace

void addClarityLines(Lines& lines, const std::string& folder) {
    const int turns = lines.options().quick ? 3 : 7;
    volatile std::size_t kept = 0;
    const auto seconds = [&](const French& french, const std::string& text) {
        return secondsOf([&] { kept = french.analyser.analyse(text).findings.size(); });
    };
    const auto againstIcu = [&](Row& row, const French& french, const std::string& text) {
        const auto medians = mediansOf({[&] { return seconds(french, text); },
                                        [&] { return secondsOf([&] { kept = breaksOf(text); }); }},
                                       turns);
        row.ratio = medians[1] / medians[0];
        row.medians = speedText(text.size(), medians[0]) + " against " + speedText(text.size(), medians[1]);
    };
    lines.add("analysing 10 MB of French with all rules, against ICU's words and sentences",
              {Goal::Kind::atLeast, 1}, [&](Row& row) {
                  const French french;
                  againstIcu(row, french, ofLength(prose("fr"), 10 * megabyte));
              });
    lines.add("the same of a text with some 80,000 words of its own", {Goal::Kind::atLeast, 1},
              [&](Row& row) {
                  const French french;
                  againstIcu(row, french, varied(prose("fr"), french.lexicon, 10 * megabyte));
              });
    lines.add("a byte of 10 MB of French, against one of 1 MB", {Goal::Kind::atMost, 1.1}, [&](Row& row) {
        const French french;
        const std::string small = ofLength(prose("fr"), megabyte);
        const std::string large = ofLength(prose("fr"), 10 * megabyte);
        const auto medians = mediansOf(
            {[&] { return seconds(french, large); }, [&] { return seconds(french, small); }}, 2 * turns);
        row.ratio =
            medians[0] / static_cast<double>(large.size()) / (medians[1] / static_cast<double>(small.size()));
        row.medians = speedText(large.size(), medians[0]) + " against " + speedText(small.size(), medians[1]);
    });
    lines.add("a key in a letter of 6 kB, against reading it anew", {Goal::Kind::atMost, 0.5}, [&](Row& row) {
        const French french;
        std::string letter = prose("fr");
        letter.resize(letter.find("\n\n", 6000));
        WatchedText draft(french.analyser, letter);
        const std::size_t middle = letter.find(' ', letter.size() / 2);
        const auto medians = mediansOf({[&] {
                                            return secondsOf([&] {
                                                       draft.insert(middle, "a");
                                                       draft.erase({middle, middle + 1});
                                                   }) /
                                                   2;
                                        },
                                        [&] { return seconds(french, letter); }},
                                       20 * turns);
        row.ratio = medians[0] / medians[1];
        row.medians = secondsText(medians[0]) + " (goal 1 ms) against " + secondsText(medians[1]);
    });
    lines.add("memory beyond a text of 10 MB, against the text", {Goal::Kind::atMost, 6},
              [&](Row& row) { measureMemory(row, ofLength(prose("fr"), 10 * megabyte), folder); });
}

}  // namespace bench
