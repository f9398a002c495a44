#include "assessment/plan/action_field.h"

#include <charconv>
#include <stdexcept>

#include "assessment/plan/calendar.h"
#include "assessment/plan/named.h"
#include "assessment/plan/thousandths.h"

namespace assessment {
namespace {

constexpr Words<22> fieldWords{"title",  "details",    "origin",     "campaign", "criterion",    "from",
                               "target", "event",      "engagement", "owner",    "contributors", "priority",
                               "impact", "effort",     "start",      "due",      "status",       "days",
                               "euros",  "indicators", "links",      "proofs"};

constexpr Thousandths perTenth = 100;

/// What tells fields of one type apart. The numbers and texts are those of an action, or of one that is
/// const.
template <class Number>
struct LevelField {
    Number& level;
};
template <class Number>
struct TenthsField {
    Number& tenths;
};
template <class Text>
struct DayField {
    Text& day;
};
template <class Number>
LevelField(Number&) -> LevelField<Number>;
template <class Number>
TenthsField(Number&) -> TenthsField<Number>;
template <class Text>
DayField(Text&) -> DayField<Text>;

/// Calls `with` on the place of a field.
template <class SomeAction, class Call>
auto at(SomeAction& action, ActionField field, const Call& with) {
    switch (field) {
        case ActionField::title: return with(action.title);
        case ActionField::details: return with(action.details);
        case ActionField::originKind: return with(action.origin.kind);
        case ActionField::campaign: return with(action.origin.campaign);
        case ActionField::criterion: return with(action.origin.criterion);
        case ActionField::from: return with(LevelField{action.origin.from});
        case ActionField::target: return with(LevelField{action.origin.target});
        case ActionField::event: return with(action.origin.event);
        case ActionField::engagement: return with(action.engagement);
        case ActionField::owner: return with(action.owner);
        case ActionField::contributors: return with(action.contributors);
        case ActionField::priority: return with(action.priority);
        case ActionField::impact: return with(action.impact);
        case ActionField::effort: return with(action.effort);
        case ActionField::start: return with(DayField{action.start});
        case ActionField::due: return with(DayField{action.due});
        case ActionField::status: return with(action.status);
        case ActionField::days: return with(TenthsField{action.days});
        case ActionField::euros: return with(action.euros);
        case ActionField::indicators: return with(action.indicators);
        case ActionField::links: return with(action.links);
        case ActionField::proofs: return with(action.proofs);
    }
    throw std::logic_error("no field of an action");
}

template <class Number>
bool takeWhole(std::string_view text, Number& number) {
    Number taken = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), taken);
    if (error != std::errc() || end != text.data() + text.size()) return false;
    number = taken;
    return true;
}

template <class Enumeration>
bool takeNamed(const std::optional<Enumeration>& found, Enumeration& value) {
    if (found) value = *found;
    return found.has_value();
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        if (end != 0) lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

struct AsText {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<std::string>& lines) const {
        std::string text;
        for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
        return text;
    }
    std::string operator()(ActionOrigin::Kind kind) const { return std::string(word(kind)); }
    std::string operator()(Grade grade) const { return std::string(word(grade)); }
    std::string operator()(ActionStatus status) const { return std::string(word(status)); }
    std::string operator()(LevelField<const int> field) const { return std::to_string(field.level); }
    std::string operator()(DayField<const std::string> field) const { return field.day; }
    std::string operator()(TenthsField<const Tenths> field) const {
        return field.tenths == 0 ? "" : textOfThousandths(field.tenths * perTenth);
    }
    std::string operator()(long long euros) const { return euros == 0 ? "" : std::to_string(euros); }
};

struct FromText {
    std::string_view text;

    bool operator()(std::string& field) const {
        field = text;
        return true;
    }
    bool operator()(std::vector<std::string>& lines) const {
        lines = linesOf(text);
        return true;
    }
    bool operator()(ActionOrigin::Kind& kind) const { return takeNamed(originKindOf(text), kind); }
    bool operator()(Grade& grade) const { return takeNamed(gradeOf(text), grade); }
    bool operator()(ActionStatus& status) const { return takeNamed(actionStatusOf(text), status); }
    bool operator()(LevelField<int> field) const {
        int level = 0;
        if (!takeWhole(text, level) || level < 0) return false;
        field.level = level;
        return true;
    }
    bool operator()(DayField<std::string> field) const {
        if (!text.empty() && !isDay(text)) return false;
        field.day = text;
        return true;
    }
    bool operator()(TenthsField<Tenths> field) const {
        const auto days = text.empty() ? 0 : thousandthsOf(text);
        if (!days || *days % perTenth != 0 || *days / perTenth != static_cast<Tenths>(*days / perTenth))
            return false;
        field.tenths = static_cast<Tenths>(*days / perTenth);
        return true;
    }
    bool operator()(long long& euros) const {
        if (!text.empty()) return takeWhole(text, euros);
        euros = 0;
        return true;
    }
};

}  // namespace

std::string_view word(ActionField field) {
    return wordIn(fieldWords, field);
}

std::optional<ActionField> actionFieldOf(std::string_view word) {
    return named<ActionField>(fieldWords, word);
}

std::string textOf(const Action& action, ActionField field) {
    return at(action, field, AsText());
}

bool setField(Action& action, ActionField field, std::string_view text) {
    return at(action, field, FromText{text});
}

}  // namespace assessment
