#pragma once
#include <initializer_list>
#include <memory_resource>
#include <optional>
#include <pugixml.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/reading/document.h"
#include "content/reading/references.h"
#include "content/reading/report.h"
#include "scenarios/clarity/analyser.h"
#include "scenarios/story/blocks.h"
#include "scenarios/story/commons.h"
#include "scenarios/story/scenario.h"

namespace content {

/// A name a file gives to something that other files know too, and where.
struct SharedName {
    std::string kind = {};  ///< "skill", "grid" …; empty where the list says it
    std::string name;
    Place place;
};

/// The names a file shares with others.
struct SharedNames {
    std::vector<SharedName> prerequisites;  ///< the modules a module asks for first
    std::vector<SharedName> scenarios;      ///< the files of a module, beside it
    std::vector<SharedName> shared;         ///< what a file of the commons gives to the library
};

/// What every reader needs while a file is read.
struct Context {
    const Document& document;
    Report& report;
    References& references;
    const scenarios::Commons& commons;
    SharedNames& names;                       ///< what the file says of other files' things
    std::string folder;                       ///< where the file stands; empty for a text that stands nowhere
    std::pmr::memory_resource* memory;        ///< for what lives while an element is read
    const scenarios::AnalyserOf& analyserOf;  ///< may be empty: then nothing is said of how clear a model is
    bool french = true;                       ///< whether French typography is checked
    scenarios::Requester requester = scenarios::Requester::usager;  ///< who asks in the scenario
    std::string step = {};  ///< the step being read: its nodes, outcomes, categories and blocks are its own
    std::size_t looksLeft = manyLooks;  ///< how much may still be looked through for detectors

    /// What several long letters ask for.
    static constexpr std::size_t manyLooks = 100'000'000;

    /// True if a file of that name stands beside this one, or if nobody can tell.
    bool hasFile(const std::string& name) const;
    /// The step that things of that kind belong to while it is read; empty for
    /// the others.
    std::string_view ownerOf(References::Kind kind) const;
};

/// The words an attribute may have, with what they mean.
template <class Value>
using Words = std::span<const std::pair<std::string_view, Value>>;

/// Names of elements.
using Names = std::span<const std::string_view>;

/// One element being read. Attributes and children are asked for by name;
/// done() reports everything that was there and not asked for. Each function
/// that finds something wrong reports it and returns a harmless value.
class Element {
  public:
    Element(pugi::xml_node node, Context& context) : node_(node), context_(&context) {}

    std::string_view name() const { return node_.name(); }
    pugi::xml_node node() const { return node_; }
    Context& context() const { return *context_; }
    /// Where its name stands.
    std::size_t offset() const { return context_->document.offsetOf(node_); }
    /// Where the attribute stands, or the element where it has no such attribute.
    std::size_t offset(const char* attribute) const;
    void report(ProblemId id, std::size_t at, const Report::Details& details) const;

    // Attributes. "may" ones return nothing, or the fallback, where they are
    // absent.
    bool has(const char* name) const { return node_.attribute(name); }
    std::optional<std::string_view> may(const char* name);
    std::string_view must(const char* name);
    int integer(const char* name, int min, int max, std::optional<int> fallback = {});
    double decimal(const char* name, std::optional<double> fallback = {});
    bool yesNo(const char* name, std::optional<bool> fallback = {});
    std::string uuid(const char* name);
    scenarios::Version version(const char* name);
    std::string date(const char* name);
    std::string moment(const char* name, bool required = true);
    std::string address(const char* name, bool required);
    /// An identifier; empty where there is none or it is malformed.
    std::string identifier(const char* name, bool required = true);
    /// Identifiers parted by blanks, each once; at least one where required.
    std::vector<std::string> identifiers(const char* name, bool required);
    scenarios::Condition condition(const char* name);
    template <class Value>
    Value word(const char* name, Words<Value> words);
    /// The fallback where the attribute is absent.
    template <class Value>
    Value word(const char* name, Words<Value> words, Value fallback);

    // Children.
    /// Says which elements may stand inside, in their order; reports any other,
    /// and text between them.
    void expectChildren(Names names);
    void expectChildren(std::initializer_list<std::string_view> names) { expectChildren(Names(names)); }
    /// The next child if it has that name, or one further on, which is then
    /// reported as out of order.
    std::optional<Element> mayChild(std::string_view name);
    /// Like mayChild; reports that it is missing.
    std::optional<Element> mustChild(std::string_view name);
    /// The next child if it has one of those names.
    std::optional<Element> next(Names names);
    std::optional<Element> next(std::initializer_list<std::string_view> names) { return next(Names(names)); }
    std::vector<Element> all(std::string_view name, std::size_t atLeast);

    /// Reports attributes that were not asked for and children that were not
    /// taken.
    void done();

    /// Reports a name in the attribute that none of the known things has; nameOf
    /// gives that of each.
    template <class Things, class NameOf>
    bool checkKnown(const char* attribute, ProblemId id, std::string_view subject, std::string_view name,
                    const Things& known, NameOf nameOf) const;
    /// Emergency numbers of the library; reports those it does not have.
    std::vector<std::string> knownNumbers(const char* attribute, bool required);
    /// A skill of the library; reports one it does not have.
    scenarios::SkillId knownSkill(const char* attribute, bool required);
    /// Declares the value of the attribute "id", unique in the file, and returns
    /// it.
    std::string declareId(References::Kind kind);
    /// Uses the id an attribute holds and returns it.
    std::string useId(const char* attribute, References::Kind kind, bool required = true);
    /// Declares an id that no other file of the library declares for the same
    /// kind of thing.
    std::string declareShared(std::string_view kind);
    /// Reports more children of one name than anybody can handle; false then.
    bool checkCount(std::string_view child, std::size_t count, std::size_t most = manyThings) const;
    static constexpr std::size_t manyThings = 100;

  private:
    struct Child {
        pugi::xml_node node;
        std::string_view name;
        bool taken = false;
    };
    /// The attribute, null where it is absent; reports that if it is required.
    pugi::xml_attribute ask(const char* name, bool required);
    std::string identifierIn(pugi::xml_attribute given) const;
    void reportBad(ProblemId id, pugi::xml_attribute attribute, std::string_view expected = {}) const;
    void reportNoWord(pugi::xml_attribute given, std::span<const std::string_view> words) const;
    /// Passes over children that were taken, and reports those of which one was
    /// enough.
    void skipSurplus(Names wanted);

    pugi::xml_node node_;
    Context* context_;
    std::pmr::vector<std::string_view> asked_{context_->memory};
    std::pmr::vector<Child> children_{context_->memory};
    /// Children of which there may be one, and it was taken.
    std::pmr::vector<std::string_view> singles_{context_->memory};
    std::size_t next_ = 0;
};

template <class Value>
Value Element::word(const char* name, Words<Value> words) {
    const auto given = ask(name, true);
    if (!given) return words[0].second;
    const std::string_view wanted = given.value();
    for (const auto& [text, value] : words)
        if (text == wanted) return value;
    std::vector<std::string_view> texts;
    for (const auto& [text, value] : words) texts.push_back(text);
    reportNoWord(given, texts);
    return words[0].second;
}

template <class Value>
Value Element::word(const char* name, Words<Value> words, Value fallback) {
    return may(name) ? word(name, words) : fallback;
}

template <class Things, class NameOf>
bool Element::checkKnown(const char* attribute, ProblemId id, std::string_view subject,
                         std::string_view wanted, const Things& known, NameOf nameOf) const {
    std::vector<std::string_view> names;
    for (const auto& thing : known)
        if (nameOf(thing) == wanted) return true;
    for (const auto& thing : known) names.push_back(nameOf(thing));
    reportUnknown(context_->report, id, offset(attribute), subject, wanted, names);
    return false;
}

/// An id that may be empty: nothing is said twice of a value that was reported
/// already.
template <class Id>
Id idOf(const std::string& text) {
    return text.empty() ? Id() : Id(text);
}

}  // namespace content
