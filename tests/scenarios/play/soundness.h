#pragma once
#include <string>

#include "scenarios/play/play.h"

// What holds for every play, whoever plays and however. Each says what is wrong, or nothing.

/// Of the scores, marks and worked lines of a play.
std::string faultOf(const scenarios::Play& play);

/// What two plays do not have in common.
std::string differenceOf(const scenarios::Play& one, const scenarios::Play& other);

/// Gives the answer; a refused one must leave everything as it was. `wasTaken` says whether it was taken.
std::string faultOfGiving(scenarios::Play& play, const scenarios::Answer& answer, bool& wasTaken);
