#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/play/debrief.h"
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
        triage,   ///< give the message one of the targets (its class) and one of the moves
        rank,     ///< put the options, all the messages, in order
        sort,     ///< put each option into one of the targets
        route,  ///< pick a service among the options, what to say among the targets, a delay among the moves
        reply,  ///< write a letter, or make it of options
        check,  ///< the letter is written: tick those options it has
        rewrite,  ///< write a text again
        again     ///< it was not right: try again, or go on
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
    std::string unit;                             ///< of a number
    int minutes = 0;                              ///< of an inbox: the time there is; 0 without end
    const scenarios::Request* request = nullptr;  ///< to route, or to answer
    const scenarios::Reply* reply = nullptr;
    const scenarios::Rewrite* rewrite = nullptr;
    std::string letter;                           ///< to check
    std::optional<scenarios::StepReview> review;  ///< of an answer that may be given again
    int triesLeft = 0;
    int hintsLeft = 0;
    bool mayTakeBack = false;
};

/// The view of the present step. The play must not be finished, and must outlive the view.
StepView viewOf(const scenarios::Play& play);

}  // namespace trainer
