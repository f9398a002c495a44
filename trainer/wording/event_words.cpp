#include "trainer/wording/event_words.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;
using content::EventColumn;

std::string wordFor(EventSource source) {
    switch (source) {
        case EventSource::users: return tr("Voice of users");
        case EventSource::committee: return tr("Users\u2019 committee");
        case EventSource::incident: return tr("Incident");
        case EventSource::audit: return tr("Audit or inspection");
        case EventSource::idea: return tr("Idea of an agent");
        case EventSource::diagnostic: return tr("Diagnostic");
        case EventSource::indicator: return tr("Indicator");
    }
    return {};
}

std::string wordFor(Decision decision) {
    switch (decision) {
        case Decision::open: return tr("Not decided yet");
        case Decision::none: return tr("No action");
        case Decision::acts: return tr("Actions");
    }
    return {};
}

std::string sentenceFor(EventFault fault) {
    switch (fault) {
        case EventFault::noDay: return tr("Its day is no date. Write it as 22/11/2026.");
        case EventFault::future: return tr("It has not happened yet. Choose today or a day before.");
        case EventFault::noFacts: return tr("It does not say what happened. Write it in a sentence or two.");
        case EventFault::noReason: return tr("Nothing is to be done: write why, so that users may be told.");
        case EventFault::severity: return tr("Its severity is none of those there are. Choose another.");
    }
    return {};
}

std::string sentenceFor(const PersonalTrace& trace) {
    const auto says = [&](const char* sentence) { return fill(sentence, {{"words", trace.words}}); };
    switch (trace.kind) {
        case PersonalTrace::Kind::name:
            return says(tr(
                "\u201c{words}\u201d looks like a name. Write \u201ca user\u201d or \u201can agent\u201d."));
        case PersonalTrace::Kind::email:
            return says(
                tr("\u201c{words}\u201d is an e-mail address. Leave it out, or write \u201cby "
                   "e-mail\u201d."));
        case PersonalTrace::Kind::phone:
            return says(
                tr("\u201c{words}\u201d looks like a phone number. Leave it out, or write \u201cby "
                   "phone\u201d."));
        case PersonalTrace::Kind::file:
            return says(tr("\u201c{words}\u201d looks like the number of a file. Write \u201ca file\u201d."));
    }
    return {};
}

std::string wordFor(EventColumn column) {
    switch (column) {
        case EventColumn::date: return tr("Day");
        case EventColumn::source: return tr("Source");
        case EventColumn::engagement: return tr("Engagement");
        case EventColumn::severity: return tr("Severity");
        case EventColumn::facts: return tr("What happened");
        case EventColumn::reference: return tr("Reference");
    }
    return {};
}

std::vector<std::pair<std::string, EventColumn>> eventColumnNames() {
    std::vector<std::pair<std::string, EventColumn>> names;
    for (const UiLanguage language : {UiLanguage::french, UiLanguage::english}) {
        const Aside aside(language);
        for (const EventColumn column : {EventColumn::date, EventColumn::source, EventColumn::engagement,
                                         EventColumn::severity, EventColumn::facts, EventColumn::reference})
            names.emplace_back(wordFor(column), column);
    }
    return names;
}

content::EventWords eventWords(const std::vector<Severity>& severities) {
    content::EventWords words;
    for (const UiLanguage language : {UiLanguage::french, UiLanguage::english}) {
        const Aside aside(language);
        using enum EventSource;
        for (const EventSource source : {users, committee, incident, audit, idea, diagnostic, indicator})
            words.sources.emplace_back(wordFor(source), std::string(word(source)));
    }
    for (const Severity& one : severities) words.severities.emplace_back(one.title, one.id);
    return words;
}

}  // namespace trainer
