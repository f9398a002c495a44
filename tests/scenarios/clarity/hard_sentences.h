#pragma once
#include <string>
#include <vector>

#include "tests/scenarios/clarity/kit.h"

/// How many of the hard cases of sentences.txt are cut as they should be.
struct HardSentences {
    std::size_t cases = 0;
    std::size_t right = 0;
    std::vector<std::string> misses;  ///< what was wanted, and what came
};

/// One case a line; a bar stands where a sentence ends and another begins, "\n" for a line end.
inline HardSentences hardSentences() {
    std::ifstream file(CAP_SOURCE "/tests/scenarios/clarity/sentences.txt");
    HardSentences counted;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.starts_with('#')) continue;
        for (std::size_t at = 0; (at = line.find("\\n", at)) != std::string::npos;) line.replace(at, 2, "\n");
        std::string text;
        std::vector<std::string> wanted{""};
        for (const char c : line) {
            if (c == '|')
                wanted.emplace_back();
            else {
                text += c;
                wanted.back() += c;
            }
        }
        for (std::string& one : wanted) {
            one.erase(one.find_last_not_of(" \n") + 1);
            one.erase(0, one.find_first_not_of(" \n"));
        }
        const auto found = sentencesOf(text);
        ++counted.cases;
        counted.right += found == wanted;
        if (found != wanted)
            counted.misses.push_back("not as wanted: " + joined(wanted) +
                                     "\n            but: " + joined(found));
    }
    return counted;
}
