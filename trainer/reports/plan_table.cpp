#include "trainer/reports/plan_table.h"

#include "trainer/wording/plan_table_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Cell = Spreadsheet::Cell;

/// Figures stay figures, so that they can be added up. What answers to no gap has no levels.
Cell cellOf(const Action& action, ActionField field) {
    constexpr double perDay = 10;  // tenths
    const bool isLevel = field == ActionField::from || field == ActionField::target;
    if (isLevel && action.origin.kind != ActionOrigin::Kind::gap) return {};
    if (field == ActionField::days && action.days != 0) return action.days / perDay;
    if (field == ActionField::euros && action.euros != 0) return static_cast<double>(action.euros);
    std::string text = tableText(action, field);
    return text.empty() ? Cell() : Cell(std::move(text));
}

}  // namespace

Spreadsheet::Page planTableOf(const std::string& title, const std::vector<Action>& actions,
                              const std::function<std::string(ActionField)>& nameOf) {
    Spreadsheet::Page page{title, {idColumnName(), versionColumnName()}, {}};
    std::vector<Cell> words{std::string("id"), std::string("version")};
    for (const ActionField field : actionFields) {
        page.head.push_back(nameOf(field));
        words.emplace_back(std::string(word(field)));
    }
    page.rows.push_back(std::move(words));
    for (const Action& action : actions) {
        auto& row = page.rows.emplace_back();
        row = {action.id, std::to_string(action.version)};
        for (const ActionField field : actionFields) row.push_back(cellOf(action, field));
    }
    return page;
}

}  // namespace trainer
