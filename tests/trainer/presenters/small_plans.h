#pragma once
#include "tests/trainer/presenters/small_desk.h"
#include "trainer/planning/personal_plans.h"
#include "trainer/presenters/gap_ideas.h"

/// A plan of the unit of a small desk.
struct SmallPlans : SmallDesk {
    assessment::Action add(const std::string& title, const std::string& due = {},
                           assessment::ActionStatus status = assessment::ActionStatus::decided) {
        assessment::Action action = trainer::freshAction(plans, unit.id);
        action.title = title;
        action.due = due;
        action.status = status;
        trainer::addToPlan(plans, {action});
        return *plans.plans().action(action.id);
    }
    assessment::Action keptAction(const std::string& id) { return plans.plans().action(id).value(); }

    std::string moment = "2026-11-22T09:30:00Z";
    trainer::World world{[this] { return moment; }, [this] { return newId(); }};
    trainer::PersonalPlans plans{*this, *workspace, world};
};
