#include "tests/scenarios/lexicon/kit.h"

#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>

#include "scenarios/lexicon/syllables.h"

using namespace scenarios;
using F = Feature;

LexiconWriter someWords() {
    LexiconWriter writer;
    writer.add("le", "le", F::determiner | F::masculine | F::singular);
    writer.add("les", "le", F::determiner | F::masculine | F::plural);
    writer.add("ferme", "fermer", F::verb | F::present | F::thirdPerson | F::singular | F::transitive);
    writer.add("ferme", "ferme", F::noun | F::feminine | F::singular);
    writer.add("ferme", "fermer", F::verb | F::imperative | F::secondPerson | F::singular | F::transitive);
    writer.add("fermes", "ferme", F::noun | F::feminine | F::plural);
    writer.add("fermée", "fermer", F::verb | F::pastParticiple | F::feminine | F::singular | F::transitive);
    writer.add("fermer", "fermer", F::verb | F::infinitive | F::transitive);
    return writer;
}

std::vector<std::byte> tableOf(const LexiconWriter& writer) {
    return writer.table([](std::string_view form, Features) { return frenchSyllables(form); });
}

const Lexicon& builtLexicon(const std::string& language) {
    struct Built {
        explicit Built(const std::string& file)
            : table(read(file)), lexicon(std::as_bytes(std::span(table))) {}
        static std::vector<char> read(const std::string& file) {
            std::ifstream in(file, std::ios::binary);
            if (!in) throw std::runtime_error("no table " + file);
            return {std::istreambuf_iterator<char>(in), {}};
        }
        std::vector<char> table;
        Lexicon lexicon;
    };
    static std::map<std::string, Built> all;
    auto found = all.find(language);
    if (found == all.end())
        found = all.try_emplace(language, std::string(CAP_LEXICONS) + "/" + language + ".lexicon").first;
    return found->second.lexicon;
}

Features featuresNamed(const std::string& names) {
    std::istringstream in(names);
    Features features;
    for (std::string name; in >> name;) {
        const auto feature = featureNamed(name);
        if (!feature) throw std::invalid_argument("no feature " + name);
        features = features | *feature;
    }
    return features;
}
