#pragma once
#include <dlfcn.h>

class wxWindow;

// For what reaches GTK only: the libraries that wxWidgets has loaded, without their headers.
namespace trainer::gtk {

using Widget = void*;
using Type = unsigned long;

/// A function of those libraries; null where there is none of that name.
template <class Function>
Function* loaded(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_DEFAULT, name));
}

/// typeFunction: what gives the type, by its name.
bool isA(Widget widget, const char* typeFunction);
Widget childOf(Widget widget);
/// The widget that speaks: text and lists stand inside a scrolled window.
Widget speakerOf(const wxWindow& window);

}  // namespace trainer::gtk
