#include "trainer/reports/follow_up_minutes.h"

#include <algorithm>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

/// An action, and what was written of it in the meeting.
struct Spoken {
    const Action* action = nullptr;
    std::vector<const JournalEntry*> entries;
    bool isNew = false;  ///< it was put into the plan there
};

std::vector<Spoken> spokenIn(const FollowUpRecord& record) {
    std::vector<Spoken> all;
    for (const Action& action : record.actions) {
        Spoken& spoken = all.emplace_back(Spoken{&action, {}, false});
        const auto journal = record.journals.find(action.id);
        if (journal == record.journals.end()) continue;
        for (const JournalEntry& entry : journal->second) {
            if (entry.at < record.since) continue;
            spoken.isNew = spoken.isNew || &entry == journal->second.data();
            spoken.entries.push_back(&entry);
        }
    }
    return all;
}

std::string saidText(const Spoken& spoken, const NameOf& nameOf) {
    std::string text;
    for (const JournalEntry* entry : spoken.entries) {
        const bool isFirst = spoken.isNew && entry == spoken.entries.front();
        for (const std::string& sentence : sentencesFor(*entry, isFirst, nameOf))
            text += (text.empty() ? "" : "\n") + sentence;
    }
    return text;
}

/// Who does what is next, and by when.
std::string nextText(const Action& action, const std::string& today) {
    if (isOver(action.status)) return "\u2013";
    std::string text = action.owner.empty() ? tr("nobody yet") : action.owner;
    if (!action.due.empty()) text += "\n" + fill(tr("by {date}"), {{"date", dateText(action.due)}});
    if (isLate(action, today)) text += "\n" + std::string(tr("late"));
    if (action.status == ActionStatus::done) text += "\n" + std::string(tr("to be verified"));
    return text;
}

void addDecisions(const std::vector<Spoken>& all, std::vector<Document::Block>& blocks) {
    Document::List list;
    for (const Spoken& spoken : all)
        for (const JournalEntry* entry : spoken.entries)
            if (entry->kind == JournalEntry::Kind::decision)
                list.items.push_back(
                    fill(tr("{what}: {value}"), {{"what", spoken.action->title}, {"value", entry->note}}));
    if (list.items.empty()) return;
    blocks.push_back(Document::Heading{2, tr("Decisions")});
    blocks.push_back(std::move(list));
}

void addWalk(const std::vector<Spoken>& all, const FollowUpRecord& record,
             std::vector<Document::Block>& blocks) {
    Document::Table table{
        tr("What was said"), {tr("Action"), tr("How far it is"), tr("Said and decided"), tr("Next")}, {}};
    for (const Spoken& spoken : all)
        if (!spoken.entries.empty())
            table.rows.push_back({spoken.action->title, wordFor(spoken.action->status),
                                  saidText(spoken, record.nameOf), nextText(*spoken.action, record.today)});
    blocks.push_back(Document::Heading{2, tr("Action by action")});
    if (table.rows.empty())
        blocks.push_back(Document::Paragraph{tr("Nothing was written about any action.")});
    else
        blocks.push_back(std::move(table));
}

void addMeasured(const FollowUpRecord& record, std::vector<Document::Block>& blocks) {
    if (record.measured.empty()) return;
    Document::Table table{tr("What was measured"), {tr("Indicator"), tr("Measure")}, {}};
    for (const auto& [indicator, measure] : record.measured) {
        std::string value = textOfThousandths(measure.value);
        if (!indicator.measuredIn.empty()) value += "\u00A0" + indicator.measuredIn;
        table.rows.push_back({indicator.title, measure.note.empty() ? value : value + "\n" + measure.note});
    }
    blocks.push_back(Document::Heading{2, table.caption});
    blocks.push_back(std::move(table));
}

void addSilent(const std::vector<Spoken>& all, const FollowUpRecord& record,
               std::vector<Document::Block>& blocks) {
    Document::Table table{tr("Still to be looked at"), {tr("Action"), tr("How far it is"), tr("Next")}, {}};
    for (const Spoken& spoken : all)
        if (spoken.entries.empty() && !isOver(spoken.action->status))
            table.rows.push_back({spoken.action->title, wordFor(spoken.action->status),
                                  nextText(*spoken.action, record.today)});
    if (table.rows.empty()) return;
    blocks.push_back(Document::Heading{2, tr("What was not spoken of")});
    blocks.push_back(std::move(table));
}

}  // namespace

Document followUpMinutesOf(const FollowUpRecord& record) {
    const auto all = spokenIn(record);
    const auto spoken = static_cast<std::size_t>(
        std::ranges::count_if(all, [](const Spoken& one) { return !one.entries.empty(); }));
    Document minutes{fill(tr("Follow-up of the action plan: {unit}"), {{"unit", record.unit}}), {}};
    minutes.blocks.push_back(
        Document::Paragraph{fill(withNumber(trn("On {date}, {number} action was spoken of.",
                                                "On {date}, {number} actions were spoken of.", spoken),
                                            spoken),
                                 {{"date", dateText(record.since)}})});
    addDecisions(all, minutes.blocks);
    addWalk(all, record, minutes.blocks);
    addMeasured(record, minutes.blocks);
    addSilent(all, record, minutes.blocks);
    minutes.footer = {
        fill(tr("Made by the program Cap Usager on {date}."), {{"date", dateText(record.today)}})};
    return minutes;
}

}  // namespace trainer
