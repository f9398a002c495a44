#include "content/reading/pattern_reader.h"

#include <algorithm>
#include <array>

#include "content/reading/nearest.h"
#include "scenarios/clarity/fault.h"
#include "scenarios/story/words.h"

namespace content {
namespace {

using scenarios::Features;
using scenarios::PatternToken;
using scenarios::TokenKind;
using scenarios::TokenTest;

constexpr int mostRepeats = 8;

constexpr std::array<std::string_view, 12> partNames{
    "noun",        "adjective",   "verb",   "adverb",       "determiner",  "pronoun",
    "preposition", "conjunction", "number", "interjection", "proper-name", "negation"};
constexpr std::array<std::string_view, 20> featureNames{
    "masculine",    "feminine",   "singular",           "plural",          "first-person", "second-person",
    "third-person", "infinitive", "present-participle", "past-participle", "present",      "imperfect",
    "past",         "future",     "conditional",        "subjunctive",     "imperative",   "transitive",
    "with-etre",    "pronominal"};
constexpr std::array<std::pair<std::string_view, TokenKind>, 9> kindWords{
    {{"word", TokenKind::word},
     {"number", TokenKind::number},
     {"date", TokenKind::date},
     {"amount", TokenKind::amount},
     {"phone", TokenKind::phone},
     {"email", TokenKind::email},
     {"address", TokenKind::address},
     {"reference", TokenKind::reference},
     {"sign", TokenKind::sign}}};

void reportWord(const Element& element, const char* attribute, std::string_view word, Names known) {
    std::string expected;
    for (const std::string_view name : known) expected += (expected.empty() ? "" : ", ") + std::string(name);
    element.report(
        ProblemId::badValue, element.offset(attribute),
        {.subject = attribute, .found = word, .expected = expected, .suggestion = nearest(word, known)});
}

Features readFeatures(Element& element, const char* attribute, Names known) {
    Features features;
    const auto text = element.may(attribute);
    if (!text) return features;
    for (const std::string_view word : scenarios::wordsOf(*text)) {
        const auto feature = scenarios::featureNamed(word);
        if (feature && std::ranges::find(known, word) != known.end())
            features = features | *feature;
        else
            reportWord(element, attribute, word, known);
    }
    return features;
}

std::vector<TokenKind> readKinds(Element& element) {
    std::vector<TokenKind> kinds;
    const auto text = element.may("kind");
    if (!text) return kinds;
    std::array<std::string_view, kindWords.size()> names;
    std::ranges::transform(kindWords, names.begin(), [](const auto& one) { return one.first; });
    for (const std::string_view word : scenarios::wordsOf(*text)) {
        const auto* kind = std::ranges::find(kindWords, word, [](const auto& one) { return one.first; });
        if (kind != kindWords.end())
            kinds.push_back(kind->second);
        else
            reportWord(element, "kind", word, names);
    }
    return kinds;
}

std::vector<std::string> readWords(Element& element, const char* attribute) {
    const auto text = element.may(attribute);
    if (!text) return {};
    auto words = listedWords(*text);
    if (words.empty())
        element.report(ProblemId::emptyText, element.offset(attribute), {.subject = attribute});
    return words;
}

/// The words of the lists that an attribute names.
std::vector<std::string> readListed(Element& element, const char* attribute, const WordLists& lists) {
    std::vector<std::string> words;
    const auto text = element.may(attribute);
    if (!text) return words;
    for (const std::string_view name : scenarios::wordsOf(*text)) {
        const auto list = lists.find(name);
        if (list != lists.end()) {
            words.insert(words.end(), list->second.begin(), list->second.end());
            continue;
        }
        std::vector<std::string_view> known;
        for (const auto& one : lists) known.emplace_back(one.first);
        reportUnknown(element.context().report, ProblemId::unknownReference, element.offset(attribute),
                      "list", name, known);
    }
    return words;
}

TokenTest readTest(Element& element, const WordLists& lists) {
    TokenTest test;
    test.forms = readWords(element, "form");
    test.lemmas = readWords(element, "lemma");
    test.endings = readWords(element, "ending");
    test.words = readListed(element, "list", lists);
    test.notForms = readWords(element, "not-form");
    test.notLemmas = readWords(element, "not-lemma");
    test.notWords = readListed(element, "not-list", lists);
    test.parts = readFeatures(element, "part", partNames);
    test.notParts = readFeatures(element, "not-part", partNames);
    test.features = readFeatures(element, "is", featureNames);
    test.kinds = readKinds(element);
    if (const auto sign = element.may("sign")) {
        test.kinds = {TokenKind::sign};
        test.forms = {std::string(*sign)};
    }
    test.capital = element.yesNo("capital", false);
    test.upper = element.yesNo("upper", false);
    test.lineStart = element.yesNo("line-start", false);
    return test;
}

PatternToken readToken(Element& element, const WordLists& lists) {
    PatternToken token;
    token.test = readTest(element, lists);
    token.absent = element.name() == "absent";
    token.most = element.integer("most", 1, mostRepeats, 1);
    if (!token.absent) {
        token.least = element.integer("least", 0, mostRepeats, 1);
        token.most = std::max(token.most, token.least);
        token.outside = element.yesNo("outside", false);
        token.mark = std::string(element.may("mark").value_or(""));
    }
    element.expectChildren({});
    element.done();
    return token;
}

}  // namespace

std::vector<std::string> listedWords(std::string_view text) {
    constexpr std::string_view curly = "\u2019";
    std::vector<std::string> words;
    for (const std::string_view word : scenarios::wordsOf(text)) {
        std::string& straight = words.emplace_back(word);
        for (std::size_t at = 0; (at = straight.find(curly, at)) != std::string::npos;)
            straight.replace(at, curly.size(), "'");
    }
    return words;
}

std::vector<std::string> readSays(Element& element) {
    std::vector<std::string> says;
    const auto text = element.may("say");
    if (!text) return says;
    for (std::size_t at = 0; at <= text->size();) {
        const std::size_t end = std::min(text->find('|', at), text->size());
        std::string_view one = text->substr(at, end - at);
        while (one.starts_with(' ')) one.remove_prefix(1);
        while (one.ends_with(' ')) one.remove_suffix(1);
        says.emplace_back(one);
        at = end + 1;
    }
    return says;
}

scenarios::TokenPattern readPattern(Element& element, const WordLists& lists) {
    scenarios::TokenPattern pattern;
    element.expectChildren({"word", "absent"});
    while (auto token = element.next({"word", "absent"})) pattern.tokens.push_back(readToken(*token, lists));
    for (const scenarios::RuleFault& fault : faultsOf(pattern)) {
        const bool isEmpty = fault.what == scenarios::RuleFault::What::emptyPattern;
        element.report(isEmpty ? ProblemId::emptyPattern : ProblemId::longPattern, element.offset(),
                       {.subject = element.name()});
    }
    return pattern;
}

}  // namespace content
