#pragma once
#include <functional>
#include <string>

#include "tests/screen/seat.h"

/// Somebody who has a keyboard and nothing else. They do not know the right answers: they give one.
class KeysPlayer {
  public:
    explicit KeysPlayer(Seat& seat) : seat_(seat) {}

    /// Turns with Tab until what has the keyboard has a name that begins so. Fails the test where none has.
    void turnTo(const std::string& name);
    /// What has the keyboard.
    Accessible now();
    /// Presses Tab and gives what has the keyboard then. Fails the test where it stays where it was.
    Accessible next();
    /// Plays what nobody played yet of a module to its last debrief, and gives how many scenarios that were.
    /// Every page that comes is shown to onPage.
    int playModule(const std::string& title, const std::function<void(const std::string& page)>& onPage = {});
    /// Plays from where the page is to the debrief.
    void playToTheDebrief(const std::function<void(const std::string& page)>& onPage = {});
    /// Puts an answer into the controls of a step.
    void fillIn();

  private:
    void use(const Accessible& control);
    void chooseToWrite();
    std::string screenText() const;
    std::string answered();
    bool opensNext(const std::string& module);

    Seat& seat_;
};
