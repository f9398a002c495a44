#pragma once
#include <boost/test/results_collector.hpp>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <optional>

#include "tests/journeys/home.h"
#include "tests/screen/bus.h"
#include "tests/screen/keyboard.h"

/// Somebody in front of a screen, with a home of their own: they start the program, see what it tells a
/// screen reader, and press keys. A picture of the screen is kept where their test fails.
struct Seat {
    Seat();
    ~Seat();
    Seat(const Seat&) = delete;
    Seat& operator=(const Seat&) = delete;

    /// Starts the program, and waits for a window of it. before: words of a command that runs it.
    void open(const std::vector<std::string>& before = {});
    /// As File, Quit does; fails the test where the program does not end well.
    void leave();
    /// As a power cut does.
    void kill();
    bool isRunning() const { return program && program->runs(); }

    /// Says who one is where the program does not know it; the home page is there then.
    void begin(const std::string& name, const std::string& service = {});

    std::vector<Seen> screen() const { return shownIn(bus.application(program->id())); }
    /// The first thing of that role and name that is shown and can be used; waits for it. Fails the test
    /// where it does not come.
    Seen the(AtspiRole role, const std::string& name);
    bool shows(AtspiRole role, const std::string& name) const;
    /// What a text field holds; waits for the field.
    std::string written(const std::string& field) { return the(ATSPI_ROLE_TEXT, field).thing.text(); }
    void press(const std::string& button) { pressThe(ATSPI_ROLE_PUSH_BUTTON, button); }
    void pressThe(AtspiRole role, const std::string& name);
    /// Presses a button of a message, and waits till the message is gone.
    void answer(const std::string& button);
    void write(const std::string& field, const std::string& text);
    /// True as soon as something shown has these words in its name; false if that does not come in time.
    bool says(const std::string& words);
    bool waitFor(const std::function<bool()>& what) { return bus.waitFor(what, patience); }
    /// Opens a scenario of the module in English from the catalogue.
    void play(const std::string& scenario);
    /// What the database holds: the first value that a query gives.
    std::string kept(const std::string& query) const;

    Home home;
    Bus bus;
    Keyboard keys;
    std::optional<Program> program;

  private:
    void keepPicture();
    std::string namesOf(AtspiRole role) const;
};

/// Somebody who has said who they are, in front of the home page.
struct Seated : Seat {
    Seated() {
        open();
        begin("Camille");
    }
};
