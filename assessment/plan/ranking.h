#pragma once
#include <optional>
#include <string>
#include <vector>

namespace assessment {

/// How somebody ranks some things: the rank of each, 1 the first; ties share their mean rank (2.5).
using Ranks = std::vector<double>;

/// The ranks of things by how many points each has, the most first.
Ranks ranksOf(const std::vector<int>& points);

/// Kendall's W with the correction for ties: (12·S) / (m²(n³ − n) − m·ΣT), from 0 to 1, where m judges rank
/// n things, S is the sum of the squares by which the sums of their ranks differ from the mean of these, and
/// T the sum of t³ − t over the groups of t things that a judge holds equal. Nothing for fewer
/// than two judges or two things, or where every judge holds all of them equal. Throws
/// std::invalid_argument where the judges ranked different numbers of things.
std::optional<double> kendallsW(const std::vector<Ranks>& judges);

/// W as a word. The bounds 0.3, 0.5, 0.7 and 0.9 are those of Schmidt, Decision Sciences 1997, 28(3):763.
enum class RankAgreement { veryWeak, weak, moderate, strong, veryStrong };
RankAgreement rankAgreementOf(double w);

}  // namespace assessment
