#include "scenarios/language/detect.h"

#include <algorithm>

#include "scenarios/language/forms.h"
#include "scenarios/language/phrase.h"

namespace scenarios {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

/// The first word of the stretch at which `at` finds a value that is wanted.
template <class At, class Wanted>
std::optional<Stretch> firstOf(const Letter& letter, Stretch stretch, At at, Wanted wanted) {
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
        const auto found = at(letter, i, stretch.last);
        if (found && wanted(found->value)) return Stretch{i, i + found->words};
    }
    return {};
}

constexpr auto any = [](const auto&) { return true; };

std::string phoneOf(const std::string& value) {
    const Letter letter(value);
    const auto phone = letter.words().empty() ? std::nullopt : phoneAt(letter, 0, letter.words().size());
    return phone ? phone->value : squeezed(value);
}

std::optional<Stretch> findFigure(const std::string& value, bool isAmount, const Letter& letter,
                                  Stretch stretch) {
    const Letter written(value);
    const auto wanted = written.words().empty() ? std::nullopt : figureAt(written, 0, written.words().size());
    if (!wanted) return Phrase(value).findIn(letter, stretch);
    const auto same = [&](long long found) { return found == wanted->value; };
    return isAmount ? firstOf(letter, stretch, amountAt, same) : firstOf(letter, stretch, figureAt, same);
}

std::optional<Stretch> findDay(const std::string& value, const Letter& letter, Stretch stretch) {
    const auto wanted = parseDay(value);
    if (!wanted) return {};
    return firstOf(letter, stretch, dayAt, [&](const Day& found) { return found.means(*wanted); });
}

std::optional<Stretch> findReference(const std::string& value, const Letter& letter, Stretch stretch) {
    const std::string wanted = squeezed(value);
    const auto at = [&](const Letter& text, std::size_t i, std::size_t last) {
        return referenceAt(text, i, last, wanted);
    };
    return firstOf(letter, stretch, at, any);
}

std::optional<Stretch> findValue(LetterFact::Kind kind, const std::string& value, const Letter& letter,
                                 Stretch stretch) {
    using Kind = LetterFact::Kind;
    switch (kind) {
        case Kind::date: return findDay(value, letter, stretch);
        case Kind::amount: return findFigure(value, true, letter, stretch);
        case Kind::number: return findFigure(value, false, letter, stretch);
        case Kind::email:
        case Kind::reference: return findReference(value, letter, stretch);
        case Kind::words: return Phrase(value).findIn(letter, stretch);
        case Kind::phone: {
            const std::string wanted = phoneOf(value);
            const auto same = [&](const std::string& found) { return found == wanted; };
            const auto full = firstOf(letter, stretch, phoneAt, same);
            // A short number, such as 3949.
            return full ? full : findReference(value, letter, stretch);
        }
    }
    return {};
}

Stretch joined(const std::optional<Stretch>& before, Stretch more) {
    if (!before) return more;
    return {std::min(before->first, more.first), std::max(before->last, more.last)};
}

}  // namespace

std::optional<Stretch> findFact(const LetterFact& fact, const Letter& letter, Stretch stretch) {
    for (const std::string& value : fact.values)
        if (const auto found = findValue(fact.kind, value, letter, stretch)) return found;
    return {};
}

Detection::Detection(const Letter& letter, const std::vector<LetterFact>& facts, const std::string& today)
    : letter_(letter), facts_(facts), today_(today) {
    const auto date = std::ranges::find(facts, LetterFact::Kind::date, &LetterFact::kind);
    if (today_.empty() && date != facts.end() && !date->values.empty()) today_ = date->values.front();
}

std::optional<Stretch> Detection::find(const ChecklistElement& element) const {
    for (const Detector& detector : element.detectors)
        if (const auto found = find(detector)) return found;
    return {};
}

std::optional<Stretch> Detection::find(const Detector& detector) const {
    switch (detector.within) {
        case Detector::Within::text: return findWithin(detector, letter_.whole());
        case Detector::Within::beginning: return findWithin(detector, letter_.beginning());
        case Detector::Within::ending: return findWithin(detector, letter_.ending());
        case Detector::Within::sentence: break;
    }
    for (const Stretch& sentence : letter_.sentences())
        if (const auto found = findWithin(detector, sentence)) return found;
    return {};
}

std::optional<Stretch> Detection::findWithin(const Detector& detector, Stretch place) const {
    const auto look =
        Overloaded{[&](const WordsPart& part) { return Phrase(part.alternatives).findIn(letter_, place); },
                   [&](const FactPart& part) {
                       std::optional<Stretch> found;
                       for (const LetterFact& fact : facts_)
                           if (!found && std::ranges::count(part.facts, fact.id) > 0)
                               found = findFact(fact, letter_, place);
                       return found;
                   },
                   [&](const DatePart& part) { return findDate(part, place); },
                   [&](const PhonePart&) { return firstOf(letter_, place, phoneAt, any); },
                   [&](const EmailPart&) { return firstOf(letter_, place, emailAt, any); },
                   [&](const AmountPart&) { return firstOf(letter_, place, amountAt, any); }};
    std::optional<Stretch> seen;
    for (const auto& part : detector.parts) {
        const auto found = std::visit(look, part);
        if (!found) return {};
        seen = joined(seen, *found);
    }
    for (const WordsPart& part : detector.without)
        if (Phrase(part.alternatives).findIn(letter_, place)) return {};
    return seen;
}

std::optional<std::string> Detection::dateOf(const LetterFactId& wanted) const {
    const auto fact = std::ranges::find(facts_, wanted, &LetterFact::id);
    if (fact == facts_.end() || fact->values.empty()) return {};
    return fact->values.front();
}

std::optional<Stretch> Detection::findDate(const DatePart& part, Stretch place) const {
    const auto near = parseDay(today_);
    return firstOf(letter_, place, dayAt, [&](const Day& found) {
        if (part.after.empty() && part.upto.empty()) return true;
        if (!near && found.year == 0) return false;
        const std::string day = textOf(near ? nearestTo(*near, found) : found);
        const auto after = dateOf(part.after);
        const auto upto = dateOf(part.upto);
        return (!after || day > *after) && (!upto || day <= *upto);
    });
}

}  // namespace scenarios
