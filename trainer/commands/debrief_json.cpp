#include "trainer/commands/debrief_json.h"

#include "trainer/reports/json.h"

namespace trainer {
namespace {

using namespace scenarios;

double points(Points hundredths) {
    return static_cast<double>(hundredths) / 100;
}

std::string_view wordFor(ReviewLine::Kind kind) {
    using Kind = ReviewLine::Kind;
    switch (kind) {
        case Kind::answer: return "answer";
        case Kind::service: return "service";
        case Kind::saying: return "saying";
        case Kind::delay: return "delay";
        case Kind::element: return "element";
        case Kind::forbidden: return "forbidden";
        case Kind::gone: return "gone";
        case Kind::broughtIn: return "brought-in";
        case Kind::ticked: return "ticked";
        case Kind::fact: return "fact";
        case Kind::words: return "words";
        case Kind::sentenceWords: return "sentence-words";
        case Kind::settled: return "settled";
        case Kind::newRemarks: return "new-remarks";
        case Kind::remarks: return "remarks";
        case Kind::level: return "level";
        case Kind::told: return "told";
    }
    return "";
}

Json workedOf(const Worked& worked) {
    auto terms = Json::array();
    for (const Points term : worked.terms) terms.push_back(points(term));
    return {{"terms", terms}, {"whole", points(worked.whole)}};
}

Json linesOf(const std::vector<ReviewLine>& lines) {
    auto array = Json::array();
    for (const ReviewLine& line : lines)
        array.push_back({{"kind", wordFor(line.kind)},
                         {"about", line.about},
                         {"given", line.given},
                         {"expected", line.expected},
                         {"right", line.right},
                         {"why", line.why}});
    return array;
}

Json stepOf(const StepReview& review) {
    auto sources = Json::array();
    for (const Source* source : review.sources)
        sources.push_back(
            {{"text", plain(source->text)}, {"href", source->href}, {"checked", source->checked}});
    return {{"step", review.step->id.text()},
            {"title", plain(review.step->title)},
            {"skill", review.step->skill.text()},
            {"earned", points(review.mark.earned)},
            {"possible", points(review.mark.possible)},
            {"worked", workedOf(review.mark.worked)},
            {"verdict", wordOf(review.mark.verdict)},
            {"hints", review.hints},
            {"tries", review.tries},
            {"cost", points(review.cost)},
            {"written", review.written},
            {"model", review.model},
            {"lines", linesOf(review.lines)},
            {"comment", review.comment ? plain(*review.comment) : ""},
            {"general", plain(review.step->feedback.general)},
            {"sources", sources}};
}

Json dangersOf(const Debrief& debrief, const Commons& commons) {
    auto messages = Json::array();
    for (const Message* message : debrief.missedDangers)
        messages.push_back({{"message", message->id.text()}, {"subject", plain(message->subject)}});
    auto numbers = Json::array();
    for (const EmergencyNumberId& id : debrief.numbers)
        if (const auto number = commons.numbers.find(id); number != commons.numbers.end())
            numbers.push_back({{"dial", number->second.dial},
                               {"title", plain(number->second.title)},
                               {"checked", number->second.checked}});
    return {{"messages", messages}, {"numbers", numbers}};
}

}  // namespace

std::string debriefJson(const Play& play, const Commons& commons) {
    const Debrief debrief = debriefOf(play);
    auto skills = Json::array();
    for (const SkillScore& skill : debrief.score.skills)
        skills.push_back({{"skill", skill.skill.text()},
                          {"earned", points(skill.earned)},
                          {"possible", points(skill.possible)}});
    auto steps = Json::array();
    for (const StepReview& review : debrief.steps) steps.push_back(stepOf(review));
    const Json json{{"scenario", play.scenario().id.text()},
                    {"version", play.scenario().version.text()},
                    {"finished", play.finished()},
                    {"missedDangers", dangersOf(debrief, commons)},
                    {"earned", points(debrief.score.earned)},
                    {"possible", points(debrief.score.possible)},
                    {"percent", debrief.score.percent},
                    {"cap", debrief.score.cap},
                    {"passMark", play.scenario().passMark},
                    {"passed", debrief.score.passed},
                    {"skills", skills},
                    {"steps", steps}};
    return textOf(json);
}

}  // namespace trainer
