#include "trainer/reports/plan_json.h"

namespace trainer {

using namespace assessment;

namespace {

Json valueOf(const Action& action, ActionField field) {
    constexpr double perDay = 10;  // tenths
    const bool isGap = action.origin.kind == ActionOrigin::Kind::gap;
    if (field == ActionField::contributors) return action.contributors;
    if (field == ActionField::indicators) return action.indicators;
    if (field == ActionField::links) return action.links;
    if (field == ActionField::proofs) return action.proofs;
    if (field == ActionField::days) return action.days / perDay;
    if (field == ActionField::euros) return action.euros;
    if (field == ActionField::from) return isGap ? Json(action.origin.from) : Json(nullptr);
    if (field == ActionField::target) return isGap ? Json(action.origin.target) : Json(nullptr);
    return textOf(action, field);
}

}  // namespace

Json jsonOf(const Action& action) {
    Json json{{"id", action.id}, {"version", action.version}};
    for (const ActionField field : actionFields) json[std::string(word(field))] = valueOf(action, field);
    return json;
}

Json jsonOf(const LateAction& late) {
    return {{"action", jsonOf(*late.action)},
            {"days_late", late.days},
            {"postponements", late.postponements},
            {"obstacle", late.obstacle}};
}

Json jsonOf(const FieldChange& change) {
    return {{"field", word(change.field)}, {"before", change.before}, {"after", change.after}};
}

Json jsonOf(const Event& event) {
    return {{"id", event.id},
            {"date", event.date},
            {"source", word(event.source)},
            {"engagement", event.engagement},
            {"severity", event.severity},
            {"facts", event.facts},
            {"decision", word(event.decision)},
            {"reason", event.reason},
            {"reference", event.reference}};
}

}  // namespace trainer
