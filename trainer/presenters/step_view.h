#pragma once
#include <string>
#include <vector>

#include "scenarios/play/play.h"

namespace trainer {

/// Something to pick: what it says, and the word an answer calls it by.
struct Option {
    std::string token;
    scenarios::Text text;
};

/// The step under way as it is to be shown, whatever its kind.
struct StepView {
    enum class Kind {
        page,     ///< to read
        single,   ///< pick one of the options
        several,  ///< pick any of the options
        order,    ///< put the options in order
        match,    ///< join each option with one of the targets
        number,   ///< type a number
        talk,     ///< somebody speaks: pick what to say
        sort,     ///< give the message one of the targets (its class) and one of the moves
        rank      ///< put the options, all the messages, in order
    };
    Kind kind = Kind::page;
    std::string title;
    /// A part of a step that was begun before: its title and introduction have been shown.
    bool goesOn = false;
    scenarios::Blocks blocks;
    const scenarios::Person* speaker = nullptr;     ///< who speaks, in a talk
    scenarios::Text speech;                         ///< what they say
    const scenarios::Message* message = nullptr;    ///< the message to sort
    const scenarios::PriorityGrid* grid = nullptr;  ///< of an inbox
    std::vector<Option> options;
    std::vector<Option> targets;
    std::vector<Option> moves;
    std::string unit;  ///< of a number
    int hintsLeft = 0;
    bool mayTakeBack = false;
};

/// The view of the present step. The play must not be finished, and must outlive the view.
StepView viewOf(const scenarios::Play& play);

/// The answer a person means who types, in the canonical form of the step:
///   a page        anything                     single, talk   2
///   several       1 3, or -                    order, rank    3 1 2
///   match         1b 2a, or b a in the order of the options
///   sort          class and move: 2 5          number         as it is
/// What is not understood is passed on as it stands: an answer in canonical form is one.
std::string typedAnswer(const StepView& view, const std::string& line);

}  // namespace trainer
