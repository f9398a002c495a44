#include "content/reading/inline_reader.h"
#include "content/reading/read.h"
#include "content/reading/rule_reader.h"
#include "content/reading/value_forms.h"
#include "scenarios/story/words.h"

namespace content {
namespace {

std::string readName(Element& element) {
    std::string name(element.must("id"));
    if (element.has("id") && !isRuleName(name))
        element.report(ProblemId::badIdentifier, element.offset("id"), {.subject = "id", .found = name});
    return name;
}

/// A name that no other file of the library may give to the same kind of thing in the same language:
/// "rule-fr".
void readSharedName(Element& element, const char* name) {
    const std::string kind = std::string(name) + (element.context().french ? "-fr" : "-en");
    element.context().names.shared.push_back(
        {kind, readName(element), element.context().report.placeOf(element.offset("id"))});
}

void readVerbs(Element& element, scenarios::RuleSet& set, WordLists& lists) {
    auto& nouns = lists[readName(element)];
    element.expectChildren({"verb"});
    for (Element& verb : element.all("verb", 1)) {
        const auto noun = listedWords(verb.must("noun"));
        const std::string text = readPlain(verb);
        for (const std::string& one : noun) {
            nouns.push_back(one);
            set.verbs[one] = text;
        }
        verb.done();
    }
}

WordLists readLists(Element& root, scenarios::RuleSet& set) {
    WordLists lists;
    while (auto element = root.next({"list", "verbs"})) {
        if (element->name() == "verbs")
            readVerbs(*element, set, lists);
        else
            lists[readName(*element)] = listedWords(readPlain(*element));
        element->done();
    }
    return lists;
}

/// The things of that name that could be read without an error; the others are left out.
template <class Thing, class Read>
std::vector<Thing> soundOf(Element& root, const char* name, const WordLists& lists, Read read) {
    std::vector<Thing> things;
    for (Element& element : root.all(name, 1)) {
        const std::size_t before = root.context().report.errors();
        readSharedName(element, name);
        Thing thing = read(element, lists);
        if (root.context().report.errors() == before) things.push_back(std::move(thing));
    }
    return things;
}

/// A file of things of that name; they go where the set has them.
template <class Thing, class Read>
scenarios::RuleSet readFile(Element& root, const char* name, std::vector<Thing> scenarios::RuleSet::*things,
                            Read read) {
    scenarios::RuleSet set;
    set.language = readRootAttributes(root) == scenarios::Language::french ? "fr" : "en";
    root.identifier("id");
    root.expectChildren({"title", "list", "verbs", name});
    mustInline(root, "title");
    const WordLists lists = readLists(root, set);
    set.*things = soundOf<Thing>(root, name, lists, read);
    root.done();
    return set;
}

}  // namespace

scenarios::RuleSet readRules(Element& root) {
    return readFile(root, "rule", &scenarios::RuleSet::rules, readRule);
}

scenarios::RuleSet readLetterPoints(Element& root) {
    return readFile(root, "point", &scenarios::RuleSet::points, readLetterPoint);
}

}  // namespace content
