#pragma once
#include <cstdint>
#include <string>

namespace bench {

constexpr int actionsOfUnit = 200;
constexpr int entriesOfAction = 20;
constexpr const char* dayOfPlans = "2026-11-22";

std::string unitOf(std::uint64_t number);
/// The n-th action of a unit.
std::string actionOf(std::uint64_t unit, int number);

/// Makes a database with so many units, whose first is unitOf(0), each with a plan: actions with their
/// journals, events, indicators and measures. What belongs to a unit is the same in each database. The units
/// work at the same time: what they write lies between what the others write.
void keepPlans(const std::string& path, std::uint64_t units);

}  // namespace bench
