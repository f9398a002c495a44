#include "tests/screen/chooser.h"

#include <algorithm>

namespace {

bool isInChooser(const Seen& seen) {
    return holds(seen.path, nameOf(ATSPI_ROLE_FILE_CHOOSER));
}

Accessible entryOf(const Seat& seat) {
    for (const Seen& one : seat.screen())
        if (isInChooser(one) && one.role == ATSPI_ROLE_TEXT) return one.thing;
    return Accessible();
}

void waitForChooser(Seat& seat) {
    const auto hasKeyboard = [&] {
        seat.keys.giveToTheTop();
        return std::ranges::any_of(
            seat.screen(), [](const Seen& one) { return isInChooser(one) && one.is(ATSPI_STATE_FOCUSED); });
    };
    BOOST_TEST_REQUIRE(seat.waitFor(hasKeyboard), "no chooser of files came");
}

/// The place for a path: to save it is there at once; to open, a key brings it.
Accessible placeToWrite(Seat& seat) {
    waitForChooser(seat);
    if (!entryOf(seat)) seat.keys.key("l", Keyboard::Held::control);
    BOOST_TEST_REQUIRE(seat.waitFor([&] { return entryOf(seat).is(ATSPI_STATE_FOCUSED); }),
                       "a path can be written nowhere");
    return entryOf(seat);
}

void waitTillGone(Seat& seat) {
    const auto isGone = [&] { return std::ranges::none_of(seat.screen(), isInChooser); };
    BOOST_TEST_REQUIRE(seat.waitFor(isGone), "the chooser of files stays");
}

}  // namespace

void choose(Seat& seat, const std::string& path, const std::string& button) {
    const Accessible entry = placeToWrite(seat);
    BOOST_TEST_REQUIRE(entry.write(path));
    BOOST_TEST_REQUIRE(seat.waitFor([&] { return entry.text() == path; }));
    seat.press(button);
    waitTillGone(seat);
}

void typeInChooser(Seat& seat, const std::string& path) {
    const Accessible entry = placeToWrite(seat);
    seat.keys.key("a", Keyboard::Held::control);
    seat.keys.type(path);
    BOOST_TEST_REQUIRE(seat.waitFor([&] { return entry.text() == path; }));
    seat.keys.key("Return");
    waitTillGone(seat);
}

void chooseNothing(Seat& seat) {
    waitForChooser(seat);
    seat.keys.key("Escape");
    waitTillGone(seat);
}
