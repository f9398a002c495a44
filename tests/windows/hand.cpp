#include "tests/windows/hand.h"

#include <wx/utils.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/desk.h"

void Hand::moveTo(const wxPoint& screen) {
    simulator_.MouseMove(screen);
    BOOST_TEST_REQUIRE(waitFor([&] { return wxGetMousePosition() == screen; }));
    wxYield();
}

void Hand::take(wxWindow& window, const wxPoint& at) {
    const wxPoint from = window.ClientToScreen(at);
    moveTo(from);
    simulator_.MouseDown();
    BOOST_TEST_REQUIRE(waitFor([] { return wxGetMouseState().LeftIsDown(); }));
    wxYield();
    moveTo(from + wxPoint(0, 4));
    moveTo(from + wxPoint(0, 10));
}

void Hand::carry(wxWindow& window, const wxPoint& at) {
    const wxPoint to = window.ClientToScreen(at);
    moveTo(to - wxPoint(2, 2));
    moveTo(to);
}

void Hand::letGo() {
    simulator_.MouseUp();
    BOOST_TEST_REQUIRE(waitFor([] { return !wxGetMouseState().LeftIsDown(); }));
    wxYield();
}

void Hand::click(wxWindow& window) {
    moveTo(window.ClientToScreen(middleOf(window)));
    simulator_.MouseClick();
    wxYield();
}

void Hand::press(int key, int modifiers) {
    simulator_.Char(key, modifiers);
    wxYield();
}

void Hand::hold(int key) {
    simulator_.KeyDown(key);
    wxYield();
}

void Hand::letGo(int key) {
    simulator_.KeyUp(key);
    wxYield();
}
