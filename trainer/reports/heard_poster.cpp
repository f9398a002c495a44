#include "trainer/reports/heard_poster.h"

#include <algorithm>

#include "assessment/plan/personal_traces.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;

/// As much of a text as somebody reads in passing: whole words.
std::string brief(std::string text) {
    constexpr std::size_t most = 150;
    std::ranges::replace(text, '\n', ' ');
    if (text.size() <= most) return text;
    const std::size_t end = text.rfind(' ', most);
    return text.substr(0, end == std::string::npos ? 0 : end) + "\u2026";
}

bool tellsSomebody(const Voice& voice) {
    const auto tells = [](const std::string& text) { return !personalTracesIn(text).empty(); };
    return tells(voice.event->facts) ||
           std::ranges::any_of(voice.actions, [&](const Action* action) { return tells(action->title); });
}

/// What of a voice is told: the titles of what was done about it, or is.
std::string answerTo(const Voice& voice) {
    std::string all;
    for (const Action* action : voice.actions) {
        const bool isDone = action->status == ActionStatus::done || action->status == ActionStatus::verified;
        const bool isUnderWay = action->status == ActionStatus::inProgress;
        if (voice.heard == Heard::done ? isDone : isUnderWay || isDone)
            all += (all.empty() ? "" : " ; ") + action->title;
    }
    return brief(all);
}

Poster::Part partOf(const std::vector<Voice>& voices, Heard heard, Poster::Mark mark, const char* heading) {
    Poster::Part part{heading, {}};
    for (const Voice& voice : voices)
        if (voice.heard == heard && !tellsSomebody(voice))
            part.rows.push_back({.before = fill(tr("“{words}”"), {{"words", brief(voice.event->facts)}}),
                                 .text = answerTo(voice),
                                 .mark = mark});
    return part;
}

/// Takes rows from the end until what is left fits the page, and leaves no part empty.
std::size_t makeFit(Poster& poster) {
    std::size_t missing = 0;
    while (!scaleOf(poster) && poster.rows() > 1) {
        auto& rows = poster.parts.back().rows;
        rows.pop_back();
        ++missing;
        if (rows.empty()) poster.parts.pop_back();
    }
    return missing;
}

}  // namespace

std::vector<std::string> gapsOf(const HeardPoster& made) {
    std::vector<std::string> gaps;
    const auto tell = [&](std::size_t number, const char* sentence) {
        if (number > 0) gaps.push_back(withNumber(sentence, number));
    };
    tell(made.leftOut,
         trn("{number} request is left out: its words look as if they told who somebody is.",
             "{number} requests are left out: their words look as if they told who somebody is.",
             made.leftOut));
    tell(made.missing, trn("{number} request found no room on the page.",
                           "{number} requests found no room on the page.", made.missing));
    return gaps;
}

std::optional<HeardPoster> heardPosterOf(const std::string& unit, const std::vector<Voice>& voices,
                                         const std::string& today) {
    HeardPoster made;
    made.leftOut = static_cast<std::size_t>(std::ranges::count_if(voices, [](const Voice& voice) {
        return (voice.heard == Heard::done || voice.heard == Heard::underWay) && tellsSomebody(voice);
    }));
    const auto done = partOf(voices, Heard::done, Poster::Mark::done, tr("This is done"));
    auto underWay = partOf(voices, Heard::underWay, Poster::Mark::underWay, tr("We are at work on it"));
    if (done.rows.empty()) return {};
    made.poster = {.whose = unit,
                   .title = tr("You asked for it, we did it"),
                   .lead = tr("What you told us, and what we changed."),
                   .parts = {done},
                   .closing = {fill(tr("A remark, an idea? Tell us: each of them is read. – {date}"),
                                    {{"date", dateText(today)}})}};
    if (!underWay.rows.empty()) made.poster.parts.push_back(std::move(underWay));
    made.missing = makeFit(made.poster);
    return made;
}

}  // namespace trainer
