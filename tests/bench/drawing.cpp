#include "tests/bench/drawing.h"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>
#include <poll.h>

#include <algorithm>
#include <stdexcept>

namespace bench {

struct Drawing::Connection {
    Display* display = nullptr;
    int drawn = 0;  ///< the number of the event that says it
};

Drawing::Drawing(const std::string& screen) : connection_(std::make_unique<Connection>()) {
    Display* display = XOpenDisplay(screen.c_str());
    int first = 0;
    int errors = 0;
    if (display == nullptr || !XDamageQueryExtension(display, &first, &errors))
        throw std::runtime_error("the screen " + screen + " cannot be watched");
    *connection_ = {display, first + XDamageNotify};
    XDamageCreate(display, DefaultRootWindow(display), XDamageReportRawRectangles);
    XSync(display, False);
}

Drawing::~Drawing() {
    XCloseDisplay(connection_->display);
}

bool Drawing::wasDrawn(std::chrono::milliseconds atMost) {
    Display* display = connection_->display;
    pollfd readable{ConnectionNumber(display), POLLIN, 0};
    if (XPending(display) == 0) ::poll(&readable, 1, static_cast<int>(atMost.count()));
    bool drawn = false;
    while (XPending(display) > 0) {
        XEvent event;
        XNextEvent(display, &event);
        drawn = drawn || event.type == connection_->drawn;
    }
    return drawn;
}

bool Drawing::showsWindow() {
    Display* display = connection_->display;
    Window root = 0;
    Window parent = 0;
    Window* windows = nullptr;
    unsigned count = 0;
    XQueryTree(display, DefaultRootWindow(display), &root, &parent, &windows, &count);
    const bool shows = std::any_of(windows, windows + count, [&](Window one) {
        XWindowAttributes facts;
        return XGetWindowAttributes(display, one, &facts) && facts.map_state == IsViewable &&
               facts.width >= 300 && facts.height >= 200;
    });
    if (windows != nullptr) XFree(windows);
    return shows;
}

void Drawing::press(const std::string& key) {
    Display* display = connection_->display;
    const unsigned code = XKeysymToKeycode(display, XStringToKeysym(key.c_str()));
    if (code == 0) throw std::runtime_error("no key " + key);
    XTestFakeKeyEvent(display, code, True, CurrentTime);
    XTestFakeKeyEvent(display, code, False, CurrentTime);
    XFlush(display);
}

}  // namespace bench
