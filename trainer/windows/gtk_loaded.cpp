#include "trainer/windows/gtk_loaded.h"

#include <wx/window.h>

namespace trainer::gtk {

bool isA(Widget widget, const char* typeFunction) {
    auto* type = loaded<Type()>(typeFunction);
    auto* check = loaded<int(Widget, Type)>("g_type_check_instance_is_a");
    return widget && type && check && check(widget, type()) != 0;
}

Widget childOf(Widget widget) {
    auto* child = loaded<Widget(Widget)>("gtk_bin_get_child");
    return widget && child && isA(widget, "gtk_bin_get_type") ? child(widget) : nullptr;
}

Widget speakerOf(const wxWindow& window) {
    Widget widget = window.GetHandle();
    if (!isA(widget, "gtk_scrolled_window_get_type")) return widget;
    Widget inner = childOf(widget);
    return inner ? inner : widget;
}

}  // namespace trainer::gtk
