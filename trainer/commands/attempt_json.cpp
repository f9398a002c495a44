#include "trainer/commands/attempt_json.h"

namespace trainer {

nlohmann::ordered_json jsonOf(const scenarios::AttemptSummary& attempt) {
    nlohmann::ordered_json json{{"attempt", attempt.id},
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

}  // namespace trainer
