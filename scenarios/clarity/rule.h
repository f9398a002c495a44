#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "scenarios/clarity/finding.h"
#include "scenarios/lexicon/features.h"

namespace scenarios {

/// What a token of a text may be, besides a word.
enum class TokenKind : std::uint8_t { word, number, date, amount, phone, email, address, reference, sign };

/// What one token of a pattern must be. Everything that is set must hold; lists are alternatives.
struct TokenTest {
    std::vector<std::string> forms;   ///< written just so, whatever the case of the letters
    std::vector<std::string> lemmas;  ///< any form of those words
    std::vector<std::string> endings;
    Features parts;     ///< any of those parts of speech
    Features features;  ///< all of those, within one reading that also has the part and the lemma
    std::vector<TokenKind> kinds;
    bool capital = false;  ///< begins with a capital, not at the start of a sentence
    bool upper = false;    ///< all capitals, two or more letters
    // None of those.
    std::vector<std::string> notForms;
    std::vector<std::string> notLemmas;
    Features notParts;
};

/// One place of a pattern.
struct PatternToken {
    TokenTest test;
    int least = 1;  ///< how many tokens in a row; 0 where it may be missing
    int most = 1;   ///< at most 8
    bool absent = false;   ///< such a token must not stand there; it takes no place
    bool outside = false;  ///< it must be there, but is not a part of the span
    std::string mark;      ///< a name that a replacement or a message may use
};

/// Tokens that follow each other in one sentence.
struct TokenPattern {
    std::vector<PatternToken> tokens;
    std::vector<std::string> says;  ///< replacements, as authors write them (see Replacement)
};

/// Some words, in any of their forms, with what to say instead: "procéder à", "susvisé".
struct Term {
    std::string words;
    bool exact = false;  ///< only as it is written
    std::vector<std::string> says;
    std::string note;  ///< the explanation, for a term that must stay
};

/// An RE2 expression, on one sentence. Its first group, if it has one, is the span.
struct Expression {
    std::string source;
    std::vector<std::string> says;
};

enum class Scope { sentence, paragraph, text };

/// Too many of something.
struct CountCheck {
    enum class Of { words, sentences, syllablesOfWord, matches, paragraphs };
    Of of = Of::words;
    Scope in = Scope::sentence;
    int moreThan = 0;
    int strongAbove = 0;  ///< strong advice from there on; 0: never
    int perHundred = 0;   ///< where set, matches per hundred words (or sentences) are counted, and only in
                          ///< scopes of at least `leastWords`
    int leastWords = 0;
};

/// Something a paragraph or a text should have, and has not.
struct AbsenceCheck {
    Scope in = Scope::text;
    int leastWords = 0;  ///< only of texts at least that long
};

/// What no pattern says; the program knows how.
enum class BuiltIn { acronym, sameThingSameWord, enumeration, mainPointFirst };

/// An example that is also a test: what the rule finds in it is just what is marked.
struct RuleExample {
    std::string text;           ///< without its marks
    std::vector<Span> marked;   ///< empty where it is right
    std::string mended;         ///< what the first replacements make of it; empty where nobody says
    std::uint32_t line = 0;     ///< where it stands in its file
};

/// One thing a careful editor looks for, and why.
struct Rule {
    std::string id;
    std::string title;
    std::string guide;  ///< "RLS-4.1"; empty where no guide has it
    Advice advice = Advice::advice;
    bool shown = true;  ///< false: only where somebody asks for it
    /// Where it is looked for: "public", "agents", "web"; empty for everywhere.
    std::vector<std::string> profiles;
    std::string message;  ///< with {match}, {count}, {limit}, {say}, {note}, or the mark of a token
    std::string why;
    std::string mend;

    std::vector<TokenPattern> patterns;
    std::vector<Term> terms;
    std::vector<Expression> expressions;
    std::vector<TokenPattern> unless;  ///< a match that one of them overlaps is none
    std::variant<std::monostate, CountCheck, AbsenceCheck, BuiltIn> check;
    std::vector<RuleExample> examples;
};

/// Something a letter must tell, and the ways it may do so.
struct LetterPoint {
    std::string id;
    std::string title;
    std::string why;
    std::string mend;
    std::vector<TokenPattern> present;
    std::vector<TokenPattern> vague;
    std::vector<TokenPattern> asked;  ///< only of a letter where one of them is found; empty: of every one
    std::vector<RuleExample> examples;
};

/// The rules of one language.
struct RuleSet {
    std::string language;  ///< "fr", "en"
    std::vector<Rule> rules;
    std::vector<LetterPoint> points;
    std::map<std::string, std::vector<std::string>> lists;  ///< words that patterns name: "light verbs"
};

}  // namespace scenarios
