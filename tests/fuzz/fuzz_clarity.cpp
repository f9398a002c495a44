#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>

#include "scenarios/clarity/watched_text.h"
#include "scenarios/lexicon/lexicon_writer.h"
#include "tests/scenarios/clarity/sample_rules.h"

// Any text, and any edits of it: every finding is within the text and on the bounds of characters, can be put
// into words, and a draft says what a full analysis says. Each line of the input is put in or taken out
// somewhere; its first byte says how, the next two where.

namespace {

using namespace scenarios;

void require(bool holds, const char* what, const std::string& text) {
    if (holds) return;
    std::cerr << what << ": " << text << std::endl;
    std::abort();
}

const Lexicon& lexicon() {
    static const auto table = [] {
        LexiconWriter writer;
        const Features done = Feature::verb | Feature::pastParticiple | Feature::transitive;
        for (const char* form : {"rejetée", "envoyé", "procédé"}) writer.add(form, "rejeter", done);
        for (const char* form : {"est", "été", "être"}) writer.add(form, "être", Feature::verb);
        for (const char* form : {"le", "la", "l'", "les", "un"}) writer.add(form, "le", Feature::determiner);
        for (const char* form : {"missive", "rendez-vous", "lettre"}) writer.add(form, form, Feature::noun);
        return writer.table(
            [](std::string_view form, Features) { return static_cast<int>(form.size() / 2); });
    }();
    static const Lexicon made{table};
    return made;
}

bool isBoundOf(const std::string& text, std::size_t at) {
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

/// Bytes as a text: each byte from 0x80 on is one of the characters that a French text has, or has not.
std::string textOf(const std::string& bytes) {
    static const std::vector<std::string> characters{"é",
                                                     "è",
                                                     "à",
                                                     "ç",
                                                     "œ",
                                                     "É",
                                                     "\u2019",
                                                     "\u00AB\u00A0",
                                                     "\u00A0\u00BB",
                                                     "\u202F",
                                                     "…",
                                                     "€",
                                                     "\u2013",
                                                     "·",
                                                     "e\u0301",
                                                     "\u00AD",
                                                     "\u200B",
                                                     "🙂",
                                                     "中",
                                                     "ß",
                                                     "Ω",
                                                     "\n\n",
                                                     "\r\n",
                                                     "M. ",
                                                     "DREAL ",
                                                     "03/04/2026 ",
                                                     "missive ",
                                                     "a été rejetée ",
                                                     "vous devez ",
                                                     "nonobstant ",
                                                     "@a.fr",
                                                     "www."};
    std::string text;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x80 && code != 0)
            text += byte;
        else
            text += characters[code % characters.size()];
    }
    return text;
}

void check(const Analyser& analyser, const WatchedText& draft) {
    const std::string& text = draft.text();
    const Analysis& found = draft.analysis();
    require(found == analyser.analyse(text), "a draft differs", text);
    for (const Finding& one : found.findings) {
        require(one.span.begin <= one.span.end && one.span.end <= text.size(), "outside", text);
        require(isBoundOf(text, one.span.begin) && isBoundOf(text, one.span.end), "within a character", text);
    }
    for (const PointFound& one : found.points) require(one.place.end <= text.size(), "a point outside", text);
    for (const Description& one : analyser.describe(found.findings, text)) {
        require(one.replaced.end <= text.size() && isBoundOf(text, one.replaced.begin), "replaced", text);
        require(isBoundOf(text, one.replaced.end), "replaced", text);
    }
}

void edit(WatchedText& draft, const std::string& line) {
    const std::string& text = draft.text();
    const auto byte = [&](std::size_t at) {
        return static_cast<std::size_t>(static_cast<unsigned char>(line[at]));
    };
    std::size_t begin = (byte(1) * 256 + byte(2)) % (text.size() + 1);
    while (!isBoundOf(text, begin)) --begin;
    std::size_t end = byte(0) % 3 == 0 ? std::min(text.size(), begin + byte(0)) : begin;
    while (!isBoundOf(text, end)) ++end;
    draft.replace({begin, end}, textOf(line.substr(3)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const RuleSet rules = sample::everyKind();
    static const Analyser analyser(rules, lexicon());
    const std::string input(reinterpret_cast<const char*>(data), size);
    WatchedText draft(analyser);
    for (std::size_t at = 0; at < input.size();) {
        const std::size_t end = std::min(input.find('\n', at), input.size());
        const std::string line = input.substr(at, end - at);
        at = end + 1;
        if (line.size() < 3) continue;
        edit(draft, line);
    }
    check(analyser, draft);
    // Bytes that are no text do no harm either.
    for (const Finding& one : analyser.analyse(input).findings)
        require(one.span.end <= input.size(), "outside", input);
    return 0;
}
