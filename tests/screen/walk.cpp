#include "tests/screen/walk.h"

#include <algorithm>
#include <array>
#include <set>

namespace {

constexpr std::size_t mostControls = 120;

bool isOneOf(AtspiRole role, const auto& roles) {
    return std::ranges::find(roles, role) != std::ranges::end(roles);
}

/// What only holds other things, though the keyboard may rest on it.
bool onlyHolds(AtspiRole role) {
    constexpr std::array roles{ATSPI_ROLE_APPLICATION, ATSPI_ROLE_FRAME,       ATSPI_ROLE_DIALOG,
                               ATSPI_ROLE_FILLER,      ATSPI_ROLE_PANEL,       ATSPI_ROLE_SCROLL_PANE,
                               ATSPI_ROLE_VIEWPORT,    ATSPI_ROLE_LAYERED_PANE};
    return isOneOf(role, roles);
}

/// What is used with a hand, or read from by a screen reader as a value.
bool isControl(const Seen& seen) {
    constexpr std::array roles{ATSPI_ROLE_PUSH_BUTTON, ATSPI_ROLE_TOGGLE_BUTTON, ATSPI_ROLE_RADIO_BUTTON,
                               ATSPI_ROLE_CHECK_BOX,   ATSPI_ROLE_COMBO_BOX,     ATSPI_ROLE_TEXT,
                               ATSPI_ROLE_ENTRY,       ATSPI_ROLE_TABLE,         ATSPI_ROLE_TREE_TABLE,
                               ATSPI_ROLE_SLIDER,      ATSPI_ROLE_SPIN_BUTTON,   ATSPI_ROLE_PROGRESS_BAR,
                               ATSPI_ROLE_MENU,        ATSPI_ROLE_MENU_ITEM,     ATSPI_ROLE_IMAGE};
    return isOneOf(seen.role, roles) || (!onlyHolds(seen.role) && seen.is(ATSPI_STATE_FOCUSABLE));
}

/// What Tab has to lead to: of a group of radio buttons or of a list, only one.
bool isStop(const Seen& seen) {
    constexpr std::array roles{ATSPI_ROLE_PUSH_BUTTON, ATSPI_ROLE_CHECK_BOX, ATSPI_ROLE_COMBO_BOX,
                               ATSPI_ROLE_TEXT, ATSPI_ROLE_ENTRY};
    return isOneOf(seen.role, roles) && seen.is(ATSPI_STATE_FOCUSABLE) && seen.is(ATSPI_STATE_SENSITIVE);
}

bool comesAfter(const Area& one, const Area& before) {
    const bool isBelow = one.y >= before.bottom();
    const bool isRight = one.x >= before.right();
    const bool isLeft = one.right() <= before.x;
    if (isBelow || isRight) return true;
    // Side by side in part, or one within the other.
    return !isLeft && one.bottom() > before.y && (one.y > before.y || one.x > before.x);
}

std::string told(const Seen& seen) {
    return nameOf(seen.role) + " “" + seen.name + "” in " + seen.path;
}

}  // namespace

void Walk::look(const std::string& page) {
    lookForNames(page);
    lookAtOrder(page);
}

void Walk::lookForNames(const std::string& page) {
    std::set<std::string> buttons;
    int controls = 0;
    for (const Seen& one : seat_.screen()) {
        if (!isControl(one)) continue;
        ++controls;
        BOOST_TEST((!one.name.empty() || !one.thing.labelledBy().empty()),
                   page << ": no name: " << told(one));
        // The same source may be quoted twice.
        if (one.role == ATSPI_ROLE_PUSH_BUTTON && !one.name.starts_with("Open the source"))
            BOOST_TEST(buttons.insert(one.name).second, page << ": another has that name: " << told(one));
    }
    BOOST_TEST(controls > 2, page);
}

void Walk::lookAtOrder(const std::string& page) {
    std::vector<Seen> stops;
    for (const Seen& one : seat_.screen())
        if (isStop(one)) stops.push_back(one);
    std::vector<Area> areas;
    for (const Seen& one : stops) areas.push_back(one.thing.area());
    const auto placeOf = [&](const Accessible& thing) {
        return static_cast<std::size_t>(std::ranges::find(stops, thing, &Seen::thing) - stops.begin());
    };
    std::vector<bool> reached(stops.size());
    std::vector<Accessible> gone;
    const Accessible first = player_.now();
    std::size_t before = stops.size();
    int backwards = 0;
    std::string trail;
    const auto isBack = [&](const Accessible& now) {
        return now == first || std::ranges::find(gone, now) != gone.end();
    };
    for (Accessible now = player_.next();; now = player_.next()) {
        BOOST_TEST_REQUIRE(gone.size() < mostControls, page);
        const std::size_t place = placeOf(now);
        BOOST_TEST((!now.name().empty() || !now.labelledBy().empty()),
                   page << ": Tab leads to a " << nameOf(now.role()) << " without a name, after:" << trail);
        if (place < stops.size()) {
            trail += "\n  " + told(stops[place]);
            reached[place] = true;
            // From the last to the first it goes back once.
            if (before < stops.size() && !comesAfter(areas[place], areas[before])) ++backwards;
            before = place;
        }
        if (isBack(now)) break;
        gone.push_back(now);
    }
    BOOST_TEST(backwards <= 1, page << ": Tab goes back and forth:" << trail);
    for (std::size_t i = 0; i < stops.size(); ++i)
        BOOST_TEST(reached[i], page << ": Tab does not lead to " << told(stops[i]));
}
