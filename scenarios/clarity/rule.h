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

/// What one token of a pattern must be. Everything that is set must hold; lists are alternatives. Where
/// nothing is set, any word or sign is.
struct TokenTest {
    std::vector<std::string> forms;   ///< written just so, whatever the case of the letters; "l'" for l’
    std::vector<std::string> lemmas;  ///< any form of those words
    std::vector<std::string> words;   ///< either of both: what the named lists hold
    std::vector<std::string> endings;
    Features parts;     ///< any of those parts of speech
    Features features;  ///< all of those, within one reading that also has the part and the lemma
    std::vector<TokenKind> kinds;
    bool capital = false;    ///< begins with a capital, not at the start of a sentence
    bool upper = false;      ///< all capitals, two or more letters
    bool lineStart = false;  ///< the first of its line
    // None of those.
    std::vector<std::string> notForms;
    std::vector<std::string> notLemmas;
    std::vector<std::string> notWords;
    Features notParts;
};

/// One place of a pattern.
struct PatternToken {
    TokenTest test;
    int least = 1;  ///< how many tokens in a row; 0 where it may be missing
    int most = 1;   ///< at most 8
    /// Such a token must not stand there; it takes no place. Before the first token of a pattern: none of the
    /// `most` tokens before it is one; elsewhere none of the next `most`.
    bool absent = false;
    bool outside = false;  ///< it must be there, but is not a part of the span
    std::string mark;      ///< a name that a replacement or a message may use
};

/// Tokens that follow each other in one sentence.
struct TokenPattern {
    std::vector<PatternToken> tokens;
    /// Replacements. "{aux}" is the token of that mark; "~vérifier" is that word, inflected as the head of
    /// the match: the first of its tokens with the same part of speech; "{what>verb}" is the verb of the noun
    /// at the mark `what`, and "~{what>verb}" that verb inflected as the head.
    std::vector<std::string> says;
};

/// The longest pattern: how many tokens it may name, and how many it may take in a text.
inline constexpr std::size_t mostPatternTokens = 24;
inline constexpr std::size_t mostMatchedTokens = 64;

/// Some words, in any of their forms, with what to say instead: "procéder à", "susvisé".
struct Term {
    std::string words;
    bool exact = false;  ///< only as it is written
    std::vector<std::string> says;
    std::string note;  ///< the explanation, for a term that must stay: found at its first use only
};

/// An RE2 expression, on one sentence. Its first group, if it has one, is the span. "\b" as the first or the
/// last sign of it is the bound of a word, accents included; within it, RE2's own, which knows ASCII only.
/// "\p{L}", "\p{Lu}" and "\p{Ll}" are the letters of Western Europe. Replacements may name groups: "{1}".
struct Expression {
    std::string source;
    std::vector<std::string> says;
};

enum class Scope { sentence, paragraph, text };

/// Too many of something. The finding is the sentence or the paragraph that is too long (of a text: the
/// paragraph with which it becomes too long), the word with too many syllables, the first match too many.
struct CountCheck {
    enum class Of { words, sentences, syllablesOfWord, matches, paragraphs };
    Of of = Of::words;
    Scope in = Scope::sentence;
    int moreThan = 0;
    int strongAbove = 0;  ///< strong advice from there on; 0: never
    int perHundred = 0;   ///< where set: so many matches per hundred words are not too many
    int leastWords = 0;   ///< matches are counted only where there are so many words

    /// How many are not too many.
    std::size_t limitIn(std::size_t wordsThere) const {
        const auto limit = static_cast<std::size_t>(moreThan > 0 ? moreThan : 0);
        return perHundred > 0 ? wordsThere * static_cast<std::size_t>(perHundred) / 100 : limit;
    }
};

/// Something a paragraph or a text should have, and has not: any match of the rule. The finding is the
/// paragraph; of a text it has an empty span at its beginning.
struct AbsenceCheck {
    Scope in = Scope::text;
    int leastWords = 0;  ///< only of texts at least that long
};

/// What no pattern says; the program knows how.
/// - acronym: one without its expansion at its first use. Matches of the rule's own terms give expansions.
/// - sameThingSameWord: terms of the rule that say the same are the same thing; the second of them that a
/// text
///   uses is found, {say} is the one it used first.
/// - enumeration: four things or more, in a row within a sentence.
/// - mainPointFirst: the rule's patterns say what a main point is; the first of them is found where more
/// words
///   than `wordsBeforeMainPoint` stand before it.
enum class BuiltIn { acronym, sameThingSameWord, enumeration, mainPointFirst };

inline constexpr int wordsBeforeMainPoint = 80;
inline constexpr int itemsOfEnumeration = 4;

/// An example that is also a test: what the rule finds in it is just what is marked.
struct RuleExample {
    enum class Kind { wrong, unclear, right };  ///< unclear: of a letter point that is told vaguely
    Kind kind = Kind::right;
    std::string text;          ///< without its marks
    std::vector<Span> marked;  ///< empty where it is right
    std::string mended;        ///< what the first replacements make of it; empty where nobody says
    std::uint32_t line = 0;    ///< where it stands in its file
};

/// One thing a careful editor looks for, and why.
struct Rule {
    std::string id;
    std::string title;
    std::string guide;  ///< "RLS-4.1"; empty where no guide has it
    Advice advice = Advice::advice;
    bool shown = true;  ///< false: only where somebody asks for it
    bool hard = false;  ///< what it finds is a word that many do not know
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
    std::map<std::string, std::string> verbs;  ///< the verb of a noun: "vérification" is "vérifier"
};

}  // namespace scenarios
