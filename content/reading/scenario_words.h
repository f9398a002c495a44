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

inline constexpr std::array<std::pair<std::string_view, scenarios::ChecklistElement::Kind>, 3>
    elementKindWords{{{"required", scenarios::ChecklistElement::Kind::required},
                      {"optional", scenarios::ChecklistElement::Kind::optional},
                      {"forbidden", scenarios::ChecklistElement::Kind::forbidden}}};

inline constexpr std::array<std::pair<std::string_view, scenarios::Origin>, 3> originWords{
    {{"law", scenarios::Origin::law},
     {"promise", scenarios::Origin::promise},
     {"practice", scenarios::Origin::practice}}};

inline constexpr std::array<std::pair<std::string_view, scenarios::LetterFact::Kind>, 7> factKindWords{
    {{"date", scenarios::LetterFact::Kind::date},
     {"amount", scenarios::LetterFact::Kind::amount},
     {"phone", scenarios::LetterFact::Kind::phone},
     {"email", scenarios::LetterFact::Kind::email},
     {"reference", scenarios::LetterFact::Kind::reference},
     {"number", scenarios::LetterFact::Kind::number},
     {"words", scenarios::LetterFact::Kind::words}}};

inline constexpr std::array<std::pair<std::string_view, scenarios::Detector::Within>, 4> withinWords{
    {{"sentence", scenarios::Detector::Within::sentence},
     {"beginning", scenarios::Detector::Within::beginning},
     {"ending", scenarios::Detector::Within::ending},
     {"text", scenarios::Detector::Within::text}}};

inline constexpr std::array<std::pair<std::string_view, scenarios::Reply::By>, 3> byWords{
    {{"blocks", scenarios::Reply::By::blocks},
     {"text", scenarios::Reply::By::text},
     {"both", scenarios::Reply::By::both}}};

inline constexpr std::array<std::pair<std::string_view, scenarios::Reply::Silence>, 3> silenceWords{
    {{"acceptance", scenarios::Reply::Silence::acceptance},
     {"rejection", scenarios::Reply::Silence::rejection},
     {"none", scenarios::Reply::Silence::none}}};

inline constexpr std::array<std::pair<std::string_view, scenarios::ClarityGoal::Help>, 2> helpWords{
    {{"during", scenarios::ClarityGoal::Help::during}, {"after", scenarios::ClarityGoal::Help::after}}};

}  // namespace content
