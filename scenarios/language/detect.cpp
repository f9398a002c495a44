#include "scenarios/language/detect.h"

#include <algorithm>
#include <functional>

#include "scenarios/language/forms.h"
#include "scenarios/language/phrase.h"
#include "scenarios/story/overloaded.h"

namespace scenarios {
namespace {

/// Finds one thing in any stretch of a letter. What is looked for has been read once, however many stretches
/// are looked through.
using Look = std::function<std::optional<Stretch>(Stretch)>;

constexpr auto any = [](const auto&) { return true; };

/// For a value that `at` finds at a word and that is wanted.
template <class At, class Wanted>
Look lookFor(const Letter& letter, At at, Wanted wanted) {
    return [&letter, at, wanted](Stretch stretch) -> std::optional<Stretch> {
        for (std::size_t i = stretch.first; i < stretch.last; ++i) {
            const auto found = at(letter, i, stretch.last);
            if (found && wanted(found->value)) return Stretch{i, i + found->words};
        }
        return {};
    };
}

Look lookForNothing() {
    return [](Stretch) { return std::nullopt; };
}

Look lookForWords(const std::string& value, const Letter& letter) {
    return [&letter, phrase = Phrase(value)](Stretch stretch) { return phrase.findIn(letter, stretch); };
}

Look lookForPhone(const std::string& value, const Letter& letter) {
    const Letter written(value);
    const auto phone = phoneAt(written, 0, written.words().size());
    const std::string wanted = phone ? phone->value : squeezed(value);
    if (phone)
        return lookFor(letter, phoneAt, [wanted](const std::string& found) { return found == wanted; });
    // A short number, such as 3949.
    const auto at = [wanted](const Letter& text, std::size_t i, std::size_t last) {
        return shortPhoneAt(text, i, last, wanted);
    };
    return lookFor(letter, at, any);
}

/// A figure that is no part of a date or of a telephone number.
Look lookForNumber(long long wanted, const Letter& letter) {
    return [&letter, wanted](Stretch stretch) -> std::optional<Stretch> {
        for (std::size_t i = stretch.first; i < stretch.last; ++i) {
            const auto day = dayAt(letter, i, stretch.last);
            const auto phone = phoneAt(letter, i, stretch.last);
            if (day || phone) {
                i += (day ? day->words : phone->words) - 1;
                continue;
            }
            const auto figure = figureAt(letter, i, stretch.last);
            if (figure && figure->value == wanted) return Stretch{i, i + figure->words};
        }
        return {};
    };
}

Look lookForFigure(const std::string& value, bool isAmount, const Letter& letter) {
    const Letter written(value);
    const auto wanted = figureAt(written, 0, written.words().size());
    if (!wanted) return lookForWords(value, letter);
    if (!isAmount) return lookForNumber(wanted->value, letter);
    return lookFor(letter, amountAt, [cents = wanted->value](long long found) { return found == cents; });
}

Look lookForDay(const std::string& value, const Letter& letter) {
    const auto wanted = parseDay(value);
    if (!wanted) return lookForNothing();
    return lookFor(letter, dayAt, [day = *wanted](const Day& found) { return found.means(day); });
}

Look lookForEmail(const std::string& value, const Letter& letter) {
    const auto same = [wanted = squeezed(value)](const std::string& found) {
        return squeezed(found) == wanted;
    };
    return lookFor(letter, emailAt, same);
}

Look lookForReference(const std::string& value, const Letter& letter) {
    const auto at = [wanted = squeezed(value)](const Letter& text, std::size_t i, std::size_t last) {
        return referenceAt(text, i, last, wanted);
    };
    return lookFor(letter, at, any);
}

Look lookForValue(LetterFact::Kind kind, const std::string& value, const Letter& letter) {
    using Kind = LetterFact::Kind;
    switch (kind) {
        case Kind::date: return lookForDay(value, letter);
        case Kind::amount: return lookForFigure(value, true, letter);
        case Kind::number: return lookForFigure(value, false, letter);
        case Kind::email: return lookForEmail(value, letter);
        case Kind::reference: return lookForReference(value, letter);
        case Kind::words: return lookForWords(value, letter);
        case Kind::phone: return lookForPhone(value, letter);
    }
    return lookForNothing();
}

/// Any of the values of any of the facts.
Look lookForFacts(const std::vector<const LetterFact*>& facts, const Letter& letter) {
    std::vector<Look> values;
    for (const LetterFact* fact : facts)
        for (const std::string& value : fact->values)
            values.push_back(lookForValue(fact->kind, value, letter));
    return [values = std::move(values)](Stretch stretch) -> std::optional<Stretch> {
        for (const Look& look : values)
            if (const auto found = look(stretch)) return found;
        return {};
    };
}

Stretch joined(const std::optional<Stretch>& before, Stretch more) {
    if (!before) return more;
    return {std::min(before->first, more.first), std::max(before->last, more.last)};
}

/// A detector whose parts are ready to be looked for.
struct Ready {
    std::vector<Look> parts;
    std::vector<Look> without;

    std::optional<Stretch> findIn(Stretch place) const {
        std::optional<Stretch> seen;
        for (const Look& look : parts) {
            const auto found = look(place);
            if (!found) return {};
            seen = joined(seen, *found);
        }
        const bool isSpoilt =
            std::ranges::any_of(without, [&](const Look& look) { return look(place).has_value(); });
        return isSpoilt ? std::nullopt : seen;
    }
};

}  // namespace

std::optional<Stretch> findFact(const LetterFact& fact, const Letter& letter, Stretch stretch) {
    return lookForFacts({&fact}, letter)(stretch);
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
    const auto ready = Overloaded{
        [&](const WordsPart& part) { return lookForWords(part.alternatives, letter_); },
        [&](const FactPart& part) {
            std::vector<const LetterFact*> wanted;
            for (const LetterFact& fact : facts_)
                if (std::ranges::count(part.facts, fact.id) > 0) wanted.push_back(&fact);
            return lookForFacts(wanted, letter_);
        },
        [&](const DatePart& part) -> Look { return [&](Stretch place) { return findDate(part, place); }; },
        [&](const PhonePart&) { return lookFor(letter_, phoneAt, any); },
        [&](const EmailPart&) { return lookFor(letter_, emailAt, any); },
        [&](const AmountPart&) { return lookFor(letter_, amountAt, any); }};
    Ready detected;
    for (const auto& part : detector.parts) detected.parts.push_back(std::visit(ready, part));
    for (const WordsPart& part : detector.without) detected.without.push_back(ready(part));
    switch (detector.within) {
        case Detector::Within::text: return detected.findIn(letter_.whole());
        case Detector::Within::beginning: return detected.findIn(letter_.beginning());
        case Detector::Within::ending: return detected.findIn(letter_.ending());
        case Detector::Within::sentence: break;
    }
    for (const Stretch& sentence : letter_.sentences())
        if (const auto found = detected.findIn(sentence)) return found;
    return {};
}

std::optional<std::string> Detection::dateOf(const LetterFactId& wanted) const {
    const auto fact = std::ranges::find(facts_, wanted, &LetterFact::id);
    if (fact == facts_.end() || fact->values.empty()) return {};
    return fact->values.front();
}

std::optional<Stretch> Detection::findDate(const DatePart& part, Stretch place) const {
    const auto near = parseDay(today_);
    const auto after = dateOf(part.after);
    const auto upto = dateOf(part.upto);
    const auto isBetween = [&](const Day& found) {
        if (part.after.empty() && part.upto.empty()) return true;
        if (!near && found.year == 0) return false;
        const std::string day = textOf(near ? nearestTo(*near, found) : found);
        return (!after || day > *after) && (!upto || day <= *upto);
    };
    return lookFor(letter_, dayAt, isBetween)(place);
}

}  // namespace scenarios
