// What is written at a point of a follow-up meeting outlives the program until it is kept.
#include "trainer/windows/follow_up_page.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr const char* words = "words";
constexpr const char* kind = "kind";
constexpr const char* owner = "owner";
constexpr const char* value = "value";

}  // namespace

/// Of each point by itself: it is there again whenever that point is.
Begun FollowUpPage::whatIsBegun() const {
    if (!seat_.meeting || seat_.meeting->points().empty()) return {};
    Begun now{"said " + seat_.meeting->here().id, {}};
    const auto add = [&now](const char* name, const std::string& before, const std::string& after) {
        if (before != after) now.fields.push_back({name, before, after});
    };
    add(words, {}, seat_.words);
    if (!seat_.words.empty()) add(kind, {}, std::string(word(seat_.kind)));
    if (const ActionSheet* sheet = seat_.meeting->sheet()) add(owner, sheet->draft.owner, seat_.owner);
    add(value, {}, seat_.value);
    return now;
}

void FollowUpPage::pickUp() {
    const std::string about = whatIsBegun().about;
    const auto begun = about.empty() ? std::nullopt : begun_.find(about);
    if (!begun) return;
    for (const Begun::Field& one : begun->fields) {
        if (one.name == words) seat_.words = one.after;
        if (one.name == kind) seat_.kind = entryKindOf(one.after).value_or(Kind::fact);
        if (one.name == owner && seat_.owner == one.before) seat_.owner = one.after;
        if (one.name == value) seat_.value = one.after;
    }
    notice_ = begunAgain();
}

}  // namespace trainer
