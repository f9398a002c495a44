#include <array>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "scenarios/clarity/score.h"
#include "tests/scenarios/clarity/proof/proof.h"

namespace proof {
namespace {

using scenarios::Analysis;
using State = scenarios::PointFound::State;

constexpr std::string_view head = R"(# Three letters, before and after

Written for this project; names, places and numbers are invented. Below each stands what the program says of it: what
it finds, and what the letter does not tell, or tells vaguely. Made by `cmake --build … --target language-precision`
from `docs/letters`; a test fails where this page is not up to date. Do not edit it by hand.
)";

/// The letters, and what they are about.
constexpr std::array<std::pair<const char*, const char*>, 3> letters{{{"bourse", "Documents are missing"},
                                                                      {"cantine", "A bill is not paid"},
                                                                      {"refus", "A request is refused"}}};

std::string quoted(std::istream& text) {
    std::string lines;
    for (std::string line; std::getline(text, line);) lines += line.empty() ? ">\n" : "> " + line + "  \n";
    return lines;
}

class Page {
  public:
    explicit Page(const Proof& proof) : analyser_(proof.analyser) { out_ << head; }

    void write(const std::string& letter, const std::string& title) {
        out_ << "\n## " << title << "\n";
        writeOne(letter + "-before", "Before");
        writeOne(letter + "-after", "After");
    }
    std::string written() const { return out_.str(); }

  private:
    void writeOne(const std::string& name, const char* title) {
        const std::string text = letterText(name);
        std::istringstream lines(text);
        out_ << "\n### " << title << "\n\n" << quoted(lines);
        const Analysis analysis = analyser_.analyse(text);
        writeFindings(analysis, text);
        writeLacking(analysis);
        writeSum(analysis);
    }

    void writeFindings(const Analysis& analysis, const std::string& text) {
        if (!analysis.findings.empty()) out_ << '\n';
        for (const scenarios::Finding& finding : analysis.findings)
            out_ << "- `" << analyser_.rules().rules[finding.rule].id
                 << "`: " << analyser_.describe(finding, text).message << '\n';
    }

    void writeLacking(const Analysis& analysis) {
        for (std::size_t i = 0; i < analysis.points.size(); ++i) {
            const State state = analysis.points[i].state;
            if (state != State::missing && state != State::vague) continue;
            const auto& point = analyser_.rules().points[i];
            out_ << "- " << (state == State::vague ? "vague" : "missing") << ", `" << point.id
                 << "`: " << point.title << '\n';
        }
    }

    void writeSum(const Analysis& analysis) {
        constexpr std::array levels{"A1", "A2", "B1", "B2", "C1", "C2"};
        const auto level = scenarios::levelOf(analysis.counts, "fr");
        out_ << "\n**" << analysis.findings.size() << " findings, level "
             << (level ? levels.at(static_cast<std::size_t>(*level)) : "–") << ", " << analysis.counts.words
             << " words.**\n";
    }

    const scenarios::Analyser& analyser_;
    std::ostringstream out_;
};

}  // namespace

std::string letterText(const std::string& name) {
    std::ifstream file(CAP_SOURCE "/docs/letters/" + name + ".txt");
    if (!file) throw std::runtime_error("cannot read the letter " + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string lettersOf(const Proof& proof) {
    Page page(proof);
    for (const auto& [letter, title] : letters) page.write(letter, title);
    return page.written();
}

}  // namespace proof
