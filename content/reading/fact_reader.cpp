#include "content/reading/fact_reader.h"

#include <algorithm>
#include <set>

#include "content/reading/inline_reader.h"
#include "content/reading/scenario_words.h"
#include "content/reading/value_forms.h"
#include "scenarios/language/forms.h"
#include "scenarios/language/phrase.h"

namespace content {
namespace {

using scenarios::LetterFact;

constexpr std::array<std::string_view, 4> madeIds{"received", "today", "promise", "silence"};

LetterFact madeDate(std::string_view id, std::string day) {
    LetterFact fact{scenarios::LetterFactId(std::string(id)), LetterFact::Kind::date, {}, 1, {}};
    if (!day.empty()) fact.values.push_back(std::move(day));
    return fact;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool isFigure(const std::string& value) {
    const scenarios::Letter letter(value);
    const auto& words = letter.words();
    const auto figure = words.empty() ? std::nullopt : scenarios::figureAt(letter, 0, words.size());
    return figure && (figure->words == words.size() ||
                      (figure->words + 1 == words.size() && words.back().folded.starts_with("euro")));
}

/// Ten digits in any usual form, or a short number such as 3949.
bool isPhone(const std::string& value) {
    const scenarios::Letter letter(value);
    const auto& words = letter.words();
    const auto phone = words.empty() ? std::nullopt : scenarios::phoneAt(letter, 0, words.size());
    if (phone && phone->words == words.size()) return true;
    const std::string digits = scenarios::squeezed(value);
    return digits.size() >= 2 && digits.size() <= 6 &&
           digits.find_first_not_of("0123456789") == std::string::npos;
}

bool isMailAddress(std::string_view value) {
    const auto at = value.find('@');
    return at != std::string_view::npos && at > 0 && value.find('.', at) != std::string_view::npos &&
           value.find_first_of(" \t\n") == std::string_view::npos;
}

struct Fault {
    ProblemId id;
    std::string_view expected;
};

/// What is wrong with a value of that kind. A figure may be written in words
/// too, but not first.
std::optional<Fault> faultOf(LetterFact::Kind kind, const std::string& value, bool first) {
    using Kind = LetterFact::Kind;
    switch (kind) {
        case Kind::date:
            if (!isDate(value)) return Fault{ProblemId::badDate, "2026-11-22"};
            return {};
        case Kind::amount:
        case Kind::number:
            if (!first && value.find_first_of("0123456789") == std::string::npos) return {};
            if (!isFigure(value)) return Fault{ProblemId::badNumber, "1250,50"};
            return {};
        case Kind::phone:
            if (!isPhone(value)) return Fault{ProblemId::badValue, "02 61 91 00 12, 3949"};
            return {};
        case Kind::email:
            if (!isMailAddress(value)) return Fault{ProblemId::badValue, "service@ville.example"};
            return {};
        case Kind::reference:
        case Kind::words:
            if (scenarios::Phrase(value).hasEmptyAlternative()) return Fault{ProblemId::emptyPhrase, {}};
            return {};
    }
    return {};
}

std::vector<std::string> readValues(Element& element, LetterFact::Kind kind) {
    std::vector<std::string> values;
    std::string_view text = element.must("value");
    if (!element.has("value")) return values;
    for (bool more = true; more;) {
        const auto bar = text.find('|');
        more = bar != std::string_view::npos;
        const std::string value(trimmed(text.substr(0, bar)));
        if (more) text.remove_prefix(bar + 1);
        const auto fault = faultOf(kind, value, values.empty());
        if (value.empty())
            element.report(ProblemId::emptyText, element.offset("value"), {.subject = "value"});
        else if (fault)
            element.report(fault->id, element.offset("value"),
                           {.subject = "value", .found = value, .expected = fault->expected});
        values.push_back(value);
    }
    return values;
}

LetterFact readFact(Element& element) {
    LetterFact fact;
    fact.id = idOf<scenarios::LetterFactId>(element.identifier("id"));
    fact.kind = element.word<LetterFact::Kind>("kind", factKindWords);
    fact.values = readValues(element, fact.kind);
    fact.weight = element.integer("weight", 0, 1000, 1);
    fact.label = readInline(element);
    element.done();
    return fact;
}

}  // namespace

KnownFacts::KnownFacts(const std::vector<LetterFact>& facts) {
    for (const LetterFact& fact : facts) facts_.emplace(fact.id.text(), &fact);
}

const LetterFact* KnownFacts::find(std::string_view id) const {
    const auto found = facts_.find(id);
    return found == facts_.end() ? nullptr : found->second;
}

std::vector<std::string_view> KnownFacts::ids() const {
    std::vector<std::string_view> ids;
    for (const auto& [id, fact] : facts_) ids.push_back(id);
    std::ranges::sort(ids);
    return ids;
}

std::vector<LetterFact> madeFacts(const scenarios::Reply& reply) {
    const std::string received = reply.request.received.substr(0, 10);
    const auto day = scenarios::parseDay(received);
    const scenarios::Checklist usual;
    const scenarios::Checklist& promised = reply.checklist ? *reply.checklist : usual;
    const bool byPost = reply.request.channel == scenarios::Channel::courrier;
    const int days = byPost ? promised.postDays : promised.electronicDays;
    std::vector<LetterFact> facts{
        madeDate("received", received), madeDate("today", reply.today),
        madeDate("promise", day ? textOf(scenarios::daysAfter(*day, days)) : std::string())};
    if (reply.silence != scenarios::Reply::Silence::none)
        facts.push_back(madeDate("silence", day ? textOf(scenarios::monthsAfter(*day, 2)) : std::string()));
    return facts;
}

std::vector<std::size_t> readFacts(Element& step, std::vector<LetterFact>& facts) {
    std::set<std::string, std::less<>> ids;
    if (step.name() == "reply") ids.insert(madeIds.begin(), madeIds.end());
    std::vector<std::size_t> places;
    for (Element& element : step.all("fact", 0)) {
        facts.push_back(readFact(element));
        places.push_back(element.offset());
        const std::string& id = facts.back().id.text();
        if (!id.empty() && !ids.insert(id).second)
            element.report(ProblemId::duplicateId, element.offset("id"), {.found = id});
    }
    step.checkCount("fact", places.size());
    return places;
}

}  // namespace content
