#include "trainer/reports/attempt_json.h"

namespace trainer {
namespace {

Json skillsOf(const scenarios::AttemptResult& result) {
    auto skills = Json::array();
    for (const auto& skill : result.skills)
        skills.push_back({{"skill", skill.skill.text()},
                          {"earned", static_cast<double>(skill.earned) / 100},
                          {"possible", static_cast<double>(skill.possible) / 100}});
    return skills;
}

Json answersOf(const scenarios::AttemptRecord& record) {
    auto answers = Json::array();
    for (const auto& [answer, at] : record.answers)
        answers.push_back({{"step", answer.step.text()}, {"given", answer.given}, {"at", at}});
    return answers;
}

}  // namespace

Json jsonOf(const scenarios::AttemptSummary& attempt) {
    Json json{{"attempt", attempt.id},
              {"scenario", attempt.scenario.text()},
              {"version", attempt.version.text()},
              {"title", attempt.title},
              {"started", attempt.started},
              {"finished", nullptr},
              {"answers", attempt.answers},
              {"percent", nullptr},
              {"passed", nullptr}};
    if (attempt.finished.empty()) return json;
    json["finished"] = attempt.finished;
    json["percent"] = attempt.result.percent;
    json["passed"] = attempt.result.passed;
    return json;
}

Json jsonOf(const scenarios::AttemptRecord& record) {
    Json json = jsonOf(record.summary);
    json["skills"] = skillsOf(record.summary.result);
    json["editions"] = record.editions;
    json["answers"] = answersOf(record);
    json["draft"] = nullptr;
    if (record.draft)
        json["draft"] = {{"step", record.draft->draft.step.text()},
                         {"text", record.draft->draft.text},
                         {"at", record.draft->at}};
    return json;
}

}  // namespace trainer
