#pragma once
#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "scenarios/clarity/analyser.h"
#include "scenarios/clarity/compiled_rules.h"
#include "scenarios/clarity/paragraphs_of.h"
#include "scenarios/clarity/tokenizer.h"

// The lexicons that are built, and short words for what an analysis finds.

inline std::vector<std::byte> lexiconAt(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path);
    std::vector<char> read((std::istreambuf_iterator<char>(file)), {});
    std::vector<std::byte> bytes(read.size());
    std::transform(read.begin(), read.end(), bytes.begin(), [](char c) { return static_cast<std::byte>(c); });
    return bytes;
}

/// Not const anywhere but here: a table that is read once for all cases.
inline const scenarios::Lexicon& french() {
    static const auto bytes = lexiconAt(CAP_LEXICONS "/fr.lexicon");
    static const scenarios::Lexicon lexicon{bytes};
    return lexicon;
}

inline const scenarios::Lexicon& english() {
    static const auto bytes = lexiconAt(CAP_LEXICONS "/en.lexicon");
    static const scenarios::Lexicon lexicon{bytes};
    return lexicon;
}

/// A paragraph cut up by itself, without rules.
struct Cut {
    explicit Cut(std::string given, const std::string& language = "fr")
        : text(std::move(given)),
          none{language, {}, {}, {}, {}},
          rules(none, language == "en" ? english() : french()),
          vocabulary(rules, language == "en" ? english() : french(), language) {
        scenarios::tokenise(text, vocabulary, tokens);
    }

    std::string of(scenarios::Span span) const { return text.substr(span.begin, span.end - span.begin); }
    std::vector<std::string> words() const {
        std::vector<std::string> all;
        for (const auto& token : tokens.tokens) all.push_back(of(token.span()));
        return all;
    }
    std::vector<std::string> sentences() const {
        std::vector<std::string> all;
        for (const auto& one : tokens.sentences)
            all.push_back(of({tokens.tokens[one.first].begin, tokens.tokens[one.last - 1].end}));
        return all;
    }

    std::string text;
    scenarios::RuleSet none;
    scenarios::CompiledRules rules;
    scenarios::Vocabulary vocabulary;
    scenarios::ParagraphTokens tokens;
};

/// The sentences of all paragraphs of a text.
inline std::vector<std::string> sentencesOf(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = scenarios::endOfParagraph(text, begin);
        for (const std::string& one : Cut(text.substr(begin, end - begin)).sentences()) all.push_back(one);
        begin = end;
    }
    return all;
}

inline std::string joined(const std::vector<std::string>& parts) {
    std::string all;
    for (const std::string& part : parts) all += (all.empty() ? "" : "|") + part;
    return all;
}

inline std::string part(const std::string& text, scenarios::Span span) {
    return text.substr(span.begin, span.end - span.begin);
}

/// What the rules found, one behind the other, parted by bars.
inline std::string foundIn(const std::string& text, const scenarios::RuleSet& rules) {
    const scenarios::Analyser analyser(rules, rules.language == "en" ? english() : french());
    std::vector<std::string> found;
    for (const auto& one : analyser.analyse(text).findings) found.push_back(part(text, one.span));
    return joined(found);
}
