#include "tests/screen/keyboard.h"

#include <X11/XKBlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <png.h>

#include <stdexcept>
#include <vector>

namespace {

KeySym symbolOf(Keyboard::Held held) {
    switch (held) {
        case Keyboard::Held::control: return XK_Control_L;
        case Keyboard::Held::alt: return XK_Alt_L;
        case Keyboard::Held::shift: return XK_Shift_L;
        case Keyboard::Held::nothing: break;
    }
    return NoSymbol;
}

/// A window that somebody can write in: no menu, no tip, nothing that is not seen.
bool takesKeys(Display* display, Window window) {
    XWindowAttributes about;
    return XGetWindowAttributes(display, window, &about) != 0 && about.map_state == IsViewable &&
           about.override_redirect == 0 && about.c_class == InputOutput && about.width > 1;
}

/// A window may go away while it is asked about itself.
int passOver(Display*, XErrorEvent*) {
    return 0;
}

}  // namespace

Keyboard::Keyboard() : display_(XOpenDisplay(nullptr)) {
    if (!display_) throw std::runtime_error("there is no screen");
    XSetErrorHandler(passOver);
}

Keyboard::~Keyboard() {
    XCloseDisplay(display_);
}

void Keyboard::giveToTheTop() {
    Window root = 0;
    Window parent = 0;
    Window* windows = nullptr;
    unsigned count = 0;
    if (XQueryTree(display_, DefaultRootWindow(display_), &root, &parent, &windows, &count) == 0) return;
    Window top = None;
    for (unsigned i = 0; i < count; ++i)
        if (takesKeys(display_, windows[i])) top = windows[i];
    if (windows) XFree(windows);
    Window now = None;
    int revert = 0;
    XGetInputFocus(display_, &now, &revert);
    if (top != None && now != top) XSetInputFocus(display_, top, RevertToPointerRoot, CurrentTime);
    XSync(display_, False);
}

void Keyboard::press(KeySym symbol, Held held) {
    const KeyCode code = XKeysymToKeycode(display_, symbol);
    if (code == 0) throw std::runtime_error("the keyboard has no such key");
    const bool shifted = XkbKeycodeToKeysym(display_, code, 0, 0) != symbol;
    const KeySym with = held == Held::nothing && shifted ? XK_Shift_L : symbolOf(held);
    const KeyCode holding = with == NoSymbol ? KeyCode(0) : XKeysymToKeycode(display_, with);
    if (holding) XTestFakeKeyEvent(display_, holding, True, CurrentTime);
    XTestFakeKeyEvent(display_, code, True, CurrentTime);
    XTestFakeKeyEvent(display_, code, False, CurrentTime);
    if (holding) XTestFakeKeyEvent(display_, holding, False, CurrentTime);
    XSync(display_, False);
}

void Keyboard::key(const std::string& name, Held held) {
    giveToTheTop();
    press(XStringToKeysym(name.c_str()), held);
}

void Keyboard::type(const std::string& words) {
    giveToTheTop();
    // The symbols of Latin-1 are its characters.
    for (const char one : words) press(static_cast<KeySym>(static_cast<unsigned char>(one)), Held::nothing);
}

void Keyboard::photograph(const std::string& file) {
    XWindowAttributes about;
    XGetWindowAttributes(display_, DefaultRootWindow(display_), &about);
    const auto width = static_cast<unsigned>(about.width);
    const auto height = static_cast<unsigned>(about.height);
    XImage* shown = XGetImage(display_, about.root, 0, 0, width, height, AllPlanes, ZPixmap);
    if (!shown) throw std::runtime_error("the screen cannot be read");
    png_image picture{};
    picture.version = PNG_IMAGE_VERSION;
    picture.width = width;
    picture.height = height;
    picture.format = PNG_FORMAT_BGR;
    std::vector<unsigned char> pixels;
    pixels.reserve(std::size_t{3} * width * height);
    for (int y = 0; y < about.height; ++y)
        for (int x = 0; x < about.width; ++x)
            for (int part = 0; part < 3; ++part)
                pixels.push_back(static_cast<unsigned char>(XGetPixel(shown, x, y) >> (8 * part)));
    XDestroyImage(shown);
    if (png_image_write_to_file(&picture, file.c_str(), 0, pixels.data(), 0, nullptr) == 0)
        throw std::runtime_error(file + " cannot be written");
}
