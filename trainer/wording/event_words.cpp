#include "trainer/wording/event_words.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using namespace assessment;
using content::EventColumn;

std::string wordFor(EventSource source) {
    switch (source) {
        case EventSource::users: return tr("Users");
        case EventSource::committee: return tr("Users’ committee");
        case EventSource::incident: return tr("Incident");
        case EventSource::audit: return tr("Audit");
        case EventSource::idea: return tr("Idea of the team");
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
        case EventFault::noDay: return tr("The day is no date. Write it so: 03/02/2027.");
        case EventFault::future: return tr("The day has not come yet. Correct it.");
        case EventFault::noFacts: return tr("It does not say what happened. Write it in a few words.");
        case EventFault::noReason: return tr("Nothing is to be done, and it does not say why. Write why.");
        case EventFault::severity:
            return tr("Its severity is none of those of this program. Choose one of them, or leave it out.");
    }
    return {};
}

std::string sentenceFor(const PersonalTrace& trace) {
    const char* sentence = "";
    switch (trace.kind) {
        case PersonalTrace::Kind::name:
            sentence = tr("“{words}” looks like the name of somebody. Say it without a name.");
            break;
        case PersonalTrace::Kind::email:
            sentence = tr("“{words}” looks like an e-mail address. Take it out.");
            break;
        case PersonalTrace::Kind::phone:
            sentence = tr("“{words}” looks like a telephone number. Take it out.");
            break;
        case PersonalTrace::Kind::file:
            sentence = tr("“{words}” looks like the number of a file. Take it out.");
            break;
    }
    return fill(sentence, {{"words", trace.words}});
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
