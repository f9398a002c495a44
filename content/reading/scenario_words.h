#pragma once
#include <array>
#include <string_view>
#include <utility>

#include "scenarios/story/scenario.h"

namespace content {

/// The words of the XML for values of the domain.
inline constexpr std::array<std::pair<std::string_view, scenarios::Channel>, 6> channelWords{
    {{"guichet", scenarios::Channel::guichet},
     {"telephone", scenarios::Channel::telephone},
     {"courrier", scenarios::Channel::courrier},
     {"courriel", scenarios::Channel::courriel},
     {"formulaire", scenarios::Channel::formulaire},
     {"visio", scenarios::Channel::visio}}};

inline constexpr std::array<std::pair<std::string_view, scenarios::Requester>, 2> requesterWords{
    {{"usager", scenarios::Requester::usager}, {"agent", scenarios::Requester::agent}}};

inline constexpr std::array<std::pair<std::string_view, scenarios::Language>, 2> languageWords{
    {{"fr", scenarios::Language::french}, {"en", scenarios::Language::english}}};

}  // namespace content
