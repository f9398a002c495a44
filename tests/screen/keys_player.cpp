#include "tests/screen/keys_player.h"

#include <algorithm>

namespace {

using Held = Keyboard::Held;

constexpr int mostControls = 120;  // of a page
constexpr int mostPages = 80;      // of a scenario
constexpr std::chrono::milliseconds aMoment{2000};

/// Something to say in a conversation, the first of what there is.
bool isSaying(const Seen& seen) {
    return seen.role == ATSPI_ROLE_PUSH_BUTTON && seen.name.starts_with("1. ");
}

bool isTick(AtspiRole role) {
    return role == ATSPI_ROLE_RADIO_BUTTON || role == ATSPI_ROLE_CHECK_BOX;
}

/// A list of which nothing is picked.
bool isUnpicked(const Accessible& list) {
    const AtspiRole role = list.role();
    if (role != ATSPI_ROLE_TABLE && role != ATSPI_ROLE_TREE_TABLE) return false;
    return std::ranges::none_of(list.children(),
                                [](const Accessible& row) { return row.is(ATSPI_STATE_SELECTED); });
}

bool isAmong(const std::vector<Accessible>& all, const Accessible& one) {
    return std::ranges::find(all, one) != all.end();
}

}  // namespace

Accessible KeysPlayer::now() {
    seat_.keys.giveToTheTop();
    // It is told a moment later than it happens; where nothing has the keyboard, nothing will be told.
    seat_.bus.waitFor([this] { return seat_.bus.focused().is(ATSPI_STATE_FOCUSED); }, aMoment);
    return seat_.bus.focused();
}

Accessible KeysPlayer::next() {
    const Accessible before = now();
    const auto hasMoved = [&] {
        const Accessible& focused = seat_.bus.focused();
        return !(focused == before) && focused.is(ATSPI_STATE_FOCUSED);
    };
    seat_.keys.key("Tab");
    BOOST_TEST_REQUIRE(seat_.waitFor(hasMoved), "Tab leads nowhere from “" << before.name() << "”");
    return seat_.bus.focused();
}

void KeysPlayer::turnTo(const std::string& name) {
    for (int i = 0; i < mostControls; ++i)
        if (next().name().starts_with(name)) return;
    BOOST_FAIL("Tab does not lead to “" << name << "”");
}

void KeysPlayer::use(const Accessible& control) {
    const AtspiRole role = control.role();
    if (role == ATSPI_ROLE_TEXT)
        seat_.keys.type("12");
    else if (role == ATSPI_ROLE_COMBO_BOX || role == ATSPI_ROLE_TOGGLE_BUTTON)
        seat_.keys.key("Down");
    else if (isUnpicked(control) || (isTick(role) && !control.is(ATSPI_STATE_CHECKED)))
        seat_.keys.key("space");
}

void KeysPlayer::fillIn() {
    std::vector<Accessible> used;
    for (Accessible control = now(); !isAmong(used, control); control = next()) {
        use(control);
        used.push_back(control);
        BOOST_TEST_REQUIRE(used.size() < mostControls);
    }
}

std::string KeysPlayer::screenText() const {
    std::string text;
    for (const Seen& one : seat_.screen()) text += one.name + "\n";
    return text;
}

/// A letter may be made of parts; it is written here.
void KeysPlayer::chooseToWrite() {
    if (!seat_.shows(ATSPI_ROLE_RADIO_BUTTON, "Write it myself")) return;
    turnTo("Make it of parts");
    seat_.keys.key("Down");
    BOOST_TEST_REQUIRE(seat_.waitFor([this] { return seat_.shows(ATSPI_ROLE_TEXT, "Your letter"); }));
}

/// Gives an answer, and says what the screen showed just before it was given.
std::string KeysPlayer::answered() {
    const auto shown = seat_.screen();
    std::string before = screenText();
    if (std::ranges::any_of(shown, isSaying)) {
        seat_.keys.key("1");
    } else if (seat_.shows(ATSPI_ROLE_PUSH_BUTTON, "Try again")) {
        turnTo("Go on");
        seat_.keys.key("Return");
    } else {
        chooseToWrite();
        fillIn();
        before = screenText();
        seat_.keys.key("Return", Held::control);
    }
    return before;
}

void KeysPlayer::playToTheDebrief(const std::function<void(const std::string&)>& onPage) {
    for (int page = 0; page < mostPages; ++page) {
        if (onPage) onPage("page " + std::to_string(page + 1));
        if (seat_.shows(ATSPI_ROLE_PUSH_BUTTON, "Back to the home page")) return;
        const std::string before = answered();
        BOOST_TEST_REQUIRE(seat_.waitFor([&] { return screenText() != before; }), "the answer is not taken");
    }
    BOOST_FAIL("the scenario does not end");
}

bool KeysPlayer::opensNext(const std::string& module) {
    seat_.keys.key("2", Held::alt);
    BOOST_TEST_REQUIRE(seat_.says("Open: " + module));
    turnTo("Open: " + module);
    seat_.keys.key("Return");
    BOOST_TEST_REQUIRE(seat_.says("Back to the catalogue"));
    const auto all = seat_.screen();
    const auto isNew = [](const Seen& one) { return one.name.starts_with("Begin: "); };
    if (std::ranges::none_of(all, isNew)) return false;
    turnTo("Begin: ");
    seat_.keys.key("Return");
    BOOST_TEST_REQUIRE(seat_.says("Step 1 of"));
    return true;
}

int KeysPlayer::playModule(const std::string& title, const std::function<void(const std::string&)>& onPage) {
    int played = 0;
    while (opensNext(title)) {
        const std::string scenario = "scenario " + std::to_string(++played) + ", ";
        playToTheDebrief([&](const std::string& page) {
            if (onPage) onPage(scenario + page);
        });
    }
    return played;
}
