#pragma once
#include <map>
#include <string>

#include "assessment/team/trained_team.h"
#include "trainer/presenters/diagnostic_desk.h"

namespace trainer {

/// What a unit trained since the wave before a campaign: only what may be told of it.
struct TrainedMeanwhile {
    std::string since;                                    ///< "2026-11-22"
    std::map<std::string, assessment::ToldShare> skills;  ///< those the framework names
};

/// Since the last wave of the unit before this one was closed; where nobody knows when, or there is none, in
/// the twelve months before today.
TrainedMeanwhile trainedMeanwhile(DiagnosticDesk& desk, const assessment::Campaign& campaign,
                                  const assessment::Framework& framework);

}  // namespace trainer
