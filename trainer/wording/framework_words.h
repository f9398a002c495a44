#pragma once
#include <string>

#include "assessment/diagnostic/agreement.h"
#include "assessment/framework/mapping.h"
#include "content/reading/counts_reader.h"

namespace trainer {

std::string wordFor(assessment::Framework::Status status);
std::string wordFor(assessment::Relation relation);
std::string wordFor(assessment::Agreement agreement);

/// "sp_plus_2023 1": how a version is named on screens and in files.
std::string nameOf(const assessment::FrameworkName& name);
/// "8 engagements, 48 criteria".
std::string sizeOf(const assessment::Framework& framework);
/// How much of a framework can be compared with results of another.
std::string sentenceFor(const assessment::Coverage& coverage, const assessment::Framework& framework);
/// What a mapping and its frameworks do not agree on.
std::string sentenceFor(const assessment::MappingFault& fault, const assessment::FrameworkMapping& mapping);

/// What is wrong with a table of counts, and what to do, without its place.
std::string sentenceFor(const content::CountsProblem& problem);
/// Why a file is no table.
std::string sentenceFor(content::SheetFault fault, const std::string& path);

}  // namespace trainer
