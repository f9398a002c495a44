// What the journal of an action says.
#include <algorithm>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/plan_words.h"
#include "trainer/wording/play_words.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr std::size_t dayOfMoment = 10;

/// A list in one line.
std::string inOneLine(const std::string& lines) {
    std::string all;
    for (const char one : lines) all += one == '\n' ? std::string(", ") : std::string(1, one);
    return all;
}

std::string namesOf(ActionField field, const std::string& lines, const NameOf& nameOf) {
    std::string names;
    std::size_t begin = 0;
    while (begin <= lines.size()) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        if (end > begin)
            names += (names.empty() ? "" : ", ") + nameOf(field, lines.substr(begin, end - begin));
        begin = end + 1;
    }
    return names;
}

std::string kindText(const std::string& value) {
    const auto kind = originKindOf(value);
    return kind ? wordFor(*kind) : value;
}

}  // namespace

std::string valueText(ActionField field, const std::string& value, const NameOf& nameOf) {
    if (value.empty()) return "\u2014";
    switch (field) {
        case ActionField::start:
        case ActionField::due: return dateText(value);
        case ActionField::status: {
            const auto status = actionStatusOf(value);
            return status ? wordFor(*status) : value;
        }
        case ActionField::priority:
        case ActionField::impact:
        case ActionField::effort: {
            const auto grade = gradeOf(value);
            return grade ? wordFor(*grade) : value;
        }
        case ActionField::originKind: return kindText(value);
        case ActionField::engagement:
        case ActionField::criterion:
        case ActionField::indicators: return namesOf(field, value, nameOf);
        case ActionField::title:
        case ActionField::details:
        case ActionField::campaign:
        case ActionField::from:
        case ActionField::target:
        case ActionField::event:
        case ActionField::owner:
        case ActionField::contributors:
        case ActionField::days:
        case ActionField::euros:
        case ActionField::links:
        case ActionField::proofs: return inOneLine(value);
    }
    return {};
}

std::string changeText(const FieldChange& change, const NameOf& nameOf) {
    const std::string before = valueText(change.field, change.before, nameOf);
    const std::string after = valueText(change.field, change.after, nameOf);
    const std::string what = wordFor(change.field);
    if (change.before.empty()) return fill(tr("{what}: {after}"), {{"what", what}, {"after", after}});
    if (change.after.empty())
        return fill(tr("{what}: {before} taken out"), {{"what", what}, {"before", before}});
    if (change.field == ActionField::due && change.after > change.before)
        return fill(tr("Due day put off from {before} to {after}"), {{"before", before}, {"after", after}});
    return fill(tr("{what}: from {before} to {after}"),
                {{"what", what}, {"before", before}, {"after", after}});
}

std::string headOf(const JournalEntry& entry) {
    return fill(tr("{person}, {day}"),
                {{"person", entry.by}, {"day", dateText(entry.at.substr(0, dayOfMoment))}});
}

std::vector<std::string> sentencesFor(const JournalEntry& entry, bool isFirst, const NameOf& nameOf) {
    std::vector<std::string> sentences;
    if (entry.kind == JournalEntry::Kind::erased) {
        sentences.push_back(tr("A name was taken out: somebody had their data erased."));
    } else if (isFirst) {
        sentences.push_back(tr("The action was put into the plan."));
    } else {
        for (const FieldChange& change : entry.changes) sentences.push_back(changeText(change, nameOf));
    }
    if (entry.note.empty()) return sentences;
    const std::string kind = wordFor(entry.kind);
    sentences.push_back(kind.empty() ? fill(tr("Why: {reason}"), {{"reason", entry.note}})
                                     : fill(tr("{kind}: {words}"), {{"kind", kind}, {"words", entry.note}}));
    return sentences;
}

}  // namespace trainer
