#pragma once
#include <string>
#include <vector>

#include "assessment/framework/framework.h"
#include "trainer/reports/drawing.h"

namespace trainer {

/// An action on the board.
struct BoardPoint {
    std::string label;
    assessment::Grade impact = assessment::Grade::medium;
    assessment::Grade effort = assessment::Grade::medium;
    bool isQuickWin = false;
};

/// "Changes much for users".
std::string impactWord(assessment::Grade impact);
/// "Little work".
std::string effortWord(assessment::Grade effort);

/// What changes much for users stands at the top, what takes little work at the left; quick wins have a full
/// square before them, others a hollow circle. Labels are wrapped, and a row is as high as its fullest field.
/// room: how wide the board may be; it is wider where the longest word needs it.
Drawing effortBoardOf(const std::vector<BoardPoint>& points, double room = 740);

}  // namespace trainer
