#pragma once
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "scenarios/lexicon/lexicon.h"

/// How many of the usual words of syllables-fr.txt have the number of syllables that is marked there.
struct MarkedSyllables {
    std::size_t words = 0;
    double right = 0;  ///< the share, weighted by how often each is used
    std::vector<std::string> misses;
};

inline MarkedSyllables markedSyllables(const scenarios::Lexicon& french) {
    std::ifstream in(CAP_SOURCE "/tests/scenarios/lexicon/syllables-fr.txt");
    MarkedSyllables counted;
    double weight = 0;
    double right = 0;
    for (std::string line; std::getline(in, line);) {
        std::istringstream parts(line);
        std::string word;
        int marked = 0;
        double often = 0;
        if (line.starts_with('#') || !(parts >> word >> marked >> often)) continue;
        const int said = french.syllables(french.find(word));
        ++counted.words;
        weight += often;
        if (said == marked)
            right += often;
        else
            counted.misses.push_back(word + ": " + std::to_string(said) + ", marked " +
                                     std::to_string(marked));
    }
    counted.right = weight > 0 ? right / weight : 0;
    return counted;
}
