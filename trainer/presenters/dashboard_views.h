#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/plan/figures.h"
#include "assessment/plan/heard.h"
#include "assessment/plan/indicator_move.h"
#include "assessment/plan/next_wave.h"
#include "assessment/plan/period.h"
#include "trainer/presenters/asked_training.h"

namespace trainer {

/// What a dashboard asks. What is late, and how far something is, is always as of today.
struct Asking {
    std::string unit;
    assessment::Period period;
};

/// The day on which the last counted diagnostic of a unit was closed; empty where none is.
std::string lastWaveDay(DiagnosticDesk& desk, const std::string& unit);

/// Where a plan stands. What it holds points into itself, as with all of these: it may be moved, not copied.
struct StandView {
    std::vector<assessment::Action> actions;  ///< those that concern the period
    assessment::PlanFigures figures;
    std::map<std::string, assessment::Share> engagements;  ///< see doneByEngagement
    std::map<std::string, std::string> titles;             ///< of engagements
};
StandView standView(PlanDesk& desk, const Asking& asking);

/// What is late of what was due in the period.
struct LateView {
    std::vector<assessment::Action> actions;  ///< due in the period
    std::vector<assessment::LateAction> late;
    assessment::LateFigures figures;
    std::size_t dueless = 0;  ///< actions that are to be done by no day
};
LateView lateView(PlanDesk& desk, const Asking& asking);

/// What the last wave shows of what was done in the period.
struct ChangeView {
    int waves = 0;                            ///< that are counted
    std::string lastWave;                     ///< the day it was counted; empty where there is none
    std::vector<assessment::Action> actions;  ///< of the unit
    std::vector<assessment::Movement> movements;
    std::map<assessment::Moved, assessment::Rows> moves;
    assessment::Rows next;  ///< done about a gap of the last wave: the next one will tell
    std::vector<assessment::Indicator> indicators;  ///< of the unit
    std::vector<assessment::IndicatorMove>
        figures;  ///< how they moved since the last wave; empty without one
};
ChangeView changeView(PlanDesk& desk, const Asking& asking);
/// What waves show of an action; nothing where it is not done, answers to no gap or to one of the last wave.
std::optional<assessment::Movement> movementOf(PlanDesk& desk, const assessment::Action& action);

/// What users said in the period, and what was done.
struct HeardView {
    std::vector<assessment::Event> events;  ///< of the unit
    std::vector<assessment::Action> actions;
    std::vector<assessment::Voice> voices;
    std::map<assessment::Heard, assessment::Rows> byHeard;
};
HeardView heardView(PlanDesk& desk, const Asking& asking);

/// Who of a unit trained what since the period began.
struct TrainedView {
    /// A skill, by its title, and who passed a scenario that trains it.
    struct Skill {
        std::string title;
        assessment::ToldShare share;
    };
    int leastTold = 0;      ///< nothing is told of fewer people
    bool isEnough = false;  ///< that many use this database
    std::vector<Skill> skills;
    std::vector<AskedTraining> asked;
};
TrainedView trainedView(PlanDesk& desk, const Asking& asking);

}  // namespace trainer
