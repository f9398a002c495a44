#pragma once
#include <array>
#include <string_view>
#include <utility>

#include "assessment/framework/mapping.h"

namespace content {

/// The words of framework files for values of the domain.
inline constexpr std::array<std::pair<std::string_view, assessment::Framework::Status>, 3> statusWords{
    {{"draft", assessment::Framework::Status::draft},
     {"current", assessment::Framework::Status::current},
     {"replaced", assessment::Framework::Status::replaced}}};

inline constexpr std::array<std::pair<std::string_view, assessment::Respondent>, 4> respondentWords{
    {{"agent", assessment::Respondent::agent},
     {"manager", assessment::Respondent::manager},
     {"partner", assessment::Respondent::partner},
     {"users", assessment::Respondent::users}}};

inline constexpr std::array<std::pair<std::string_view, assessment::Grade>, 3> gradeWords{
    {{"low", assessment::Grade::low},
     {"medium", assessment::Grade::medium},
     {"high", assessment::Grade::high}}};

inline constexpr std::array<std::pair<std::string_view, assessment::Relation>, 5> relationWords{
    {{"equal", assessment::Relation::equal},
     {"superset", assessment::Relation::superset},
     {"subset", assessment::Relation::subset},
     {"intersect", assessment::Relation::intersect},
     {"none", assessment::Relation::none}}};

}  // namespace content
