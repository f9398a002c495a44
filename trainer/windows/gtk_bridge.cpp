#include "trainer/windows/gtk_bridge.h"

#include <wx/stattext.h>

#include <algorithm>
#include <vector>

#include "trainer/windows/gtk_functions.h"

namespace trainer {
namespace {

using Widget = void*;
using Type = unsigned long;

bool isA(Widget widget, const char* typeFunction) {
    auto* type = loaded<Type()>(typeFunction);
    auto* check = loaded<int(Widget, Type)>("g_type_check_instance_is_a");
    return widget && type && check && check(widget, type()) != 0;
}

Widget childOf(Widget widget) {
    auto* child = loaded<Widget(Widget)>("gtk_bin_get_child");
    return widget && child && isA(widget, "gtk_bin_get_type") ? child(widget) : nullptr;
}

/// The widget that speaks: text and lists stand inside a scrolled window.
Widget speakerOf(const wxWindow& window) {
    Widget widget = window.GetHandle();
    if (!isA(widget, "gtk_scrolled_window_get_type")) return widget;
    Widget inner = childOf(widget);
    return inner ? inner : widget;
}

/// The button inside a choice: the keyboard is on it when it is on the choice.
Widget openerOf(Widget choice) {
    auto* forAll = loaded<void(Widget, void (*)(Widget, void*), void*)>("gtk_container_forall");
    if (!forAll || !isA(choice, "gtk_container_get_type")) return nullptr;
    Widget found = nullptr;
    const auto look = [](Widget child, void* place) {
        auto& opener = *static_cast<Widget*>(place);
        if (!opener) opener = isA(child, "gtk_toggle_button_get_type") ? child : openerOf(child);
    };
    forAll(choice, look, &found);
    return found;
}

Widget styleOf(const wxWindow& window) {
    auto* context = loaded<Widget(Widget)>("gtk_widget_get_style_context");
    return context && window.GetHandle() ? context(window.GetHandle()) : nullptr;
}

Widget settings() {
    auto* get = loaded<Widget()>("gtk_settings_get_default");
    return get ? get() : nullptr;
}

/// 0 where there is no such setting.
int settingOf(const char* name) {
    auto* get = loaded<void(Widget, const char*, ...)>("g_object_get");
    int value = 0;
    if (Widget object = settings(); get && object) get(object, name, &value, static_cast<void*>(nullptr));
    return value;
}

/// GTK reads its whole theme again whenever a setting is set, even to what it is.
void setSetting(const char* name, int value) {
    auto* set = loaded<void(Widget, const char*, ...)>("g_object_set");
    Widget object = settings();
    if (set && object && settingOf(name) != value) set(object, name, value, static_cast<void*>(nullptr));
}

/// The label of a control, or the label it is.
Widget labelOf(Widget widget) {
    for (int depth = 0; widget && depth < 4; ++depth) {
        if (isA(widget, "gtk_label_get_type")) return widget;
        widget = childOf(widget);
    }
    return nullptr;
}

}  // namespace

void setAccessibleName(wxWindow& window, const std::string& name, const std::string& description) {
    auto* accessible = loaded<Widget(Widget)>("gtk_widget_get_accessible");
    auto* setName = loaded<void(Widget, const char*)>("atk_object_set_name");
    auto* setDescription = loaded<void(Widget, const char*)>("atk_object_set_description");
    if (!accessible || !setName || !setDescription || !window.GetHandle()) return;
    const auto tell = [&](Widget widget) {
        Widget object = accessible(widget);
        setName(object, name.c_str());
        if (!description.empty()) setDescription(object, description.c_str());
    };
    tell(speakerOf(window));
    if (!isA(window.GetHandle(), "gtk_combo_box_get_type")) return;
    if (Widget opener = openerOf(window.GetHandle())) tell(opener);
}

std::string accessibleName(const wxWindow& window) {
    auto* accessible = loaded<Widget(Widget)>("gtk_widget_get_accessible");
    auto* nameOf = loaded<const char*(Widget)>("atk_object_get_name");
    if (!accessible || !nameOf || !window.GetHandle()) return {};
    const char* name = nameOf(accessible(speakerOf(window)));
    return name ? name : std::string();
}

bool hasKeyboard(const wxWindow& window) {
    auto* frameOf = loaded<Widget(Widget)>("gtk_widget_get_toplevel");
    auto* focusOf = loaded<Widget(Widget)>("gtk_window_get_focus");
    auto* isIn = loaded<int(Widget, Widget)>("gtk_widget_is_ancestor");
    Widget widget = window.GetHandle();
    if (!frameOf || !focusOf || !isIn || !widget) return false;
    Widget frame = frameOf(widget);
    Widget focus = isA(frame, "gtk_window_get_type") ? focusOf(frame) : nullptr;
    return focus && (focus == widget || isIn(focus, widget) != 0);
}

void announce(wxWindow& window, const std::string& sentence) {
    auto* accessible = loaded<Widget(Widget)>("gtk_widget_get_accessible");
    auto* emit = loaded<void(Widget, const char*, ...)>("g_signal_emit_by_name");
    auto* lookUp = loaded<unsigned(const char*, Type)>("g_signal_lookup");
    auto* type = loaded<Type()>("atk_object_get_type");
    // Older versions of ATK do not know how.
    if (!accessible || !emit || !lookUp || !type || !window.GetHandle()) return;
    Widget object = accessible(window.GetHandle());
    if (lookUp("announcement", type()) != 0) emit(object, "announcement", sentence.c_str());
}

void addStyleClass(wxWindow& window, const char* name) {
    auto* add = loaded<void(Widget, const char*)>("gtk_style_context_add_class");
    if (Widget style = styleOf(window); add && style) add(style, name);
}

void removeStyleClass(wxWindow& window, const char* name) {
    auto* remove = loaded<void(Widget, const char*)>("gtk_style_context_remove_class");
    if (Widget style = styleOf(window); remove && style) remove(style, name);
}

void useIcon(const char* name, const std::string& folder) {
    auto* theme = loaded<Widget()>("gtk_icon_theme_get_default");
    auto* look = loaded<void(Widget, const char*)>("gtk_icon_theme_append_search_path");
    auto* use = loaded<void(const char*)>("gtk_window_set_default_icon_name");
    if (!theme || !look || !use || !theme()) return;
    look(theme(), folder.c_str());
    use(name);
}

void useStyleSheet(const std::string& css) {
    static Widget used = nullptr;
    auto* create = loaded<Widget()>("gtk_css_provider_new");
    auto* load = loaded<int(Widget, const char*, long, void*)>("gtk_css_provider_load_from_data");
    auto* screen = loaded<Widget()>("gdk_screen_get_default");
    auto* add = loaded<void(Widget, Widget, unsigned)>("gtk_style_context_add_provider_for_screen");
    if (!create || !load || !screen || !add || !screen()) return;
    constexpr unsigned applicationPriority = 600;
    if (!used) {
        used = create();
        add(screen(), used, applicationPriority);
    }
    load(used, css.c_str(), static_cast<long>(css.size()), nullptr);
}

void setIcon(wxWindow& button, const char* name, int pixels) {
    auto* make = loaded<Widget(const char*, int)>("gtk_image_new_from_icon_name");
    auto* resize = loaded<void(Widget, int)>("gtk_image_set_pixel_size");
    auto* set = loaded<void(Widget, Widget)>("gtk_button_set_image");
    auto* show = loaded<void(Widget, int)>("gtk_button_set_always_show_image");
    if (!make || !resize || !set || !show || !button.GetHandle()) return;
    constexpr int menuSize = 1;
    Widget image = make(name, menuSize);
    resize(image, pixels);
    set(button.GetHandle(), image);
    show(button.GetHandle(), 1);
}

void preferDark(bool dark) {
    setSetting("gtk-application-prefer-dark-theme", dark ? 1 : 0);
}

void scaleText(double factor) {
    static const int asTheSystemHasIt = [] {
        constexpr int usual = 96 * 1024;
        const int dpi = settingOf("gtk-xft-dpi");
        return dpi > 0 ? dpi : usual;
    }();
    setSetting("gtk-xft-dpi", static_cast<int>(asTheSystemHasIt * factor));
}

void setTextMargin(wxWindow& window, int pixels) {
    Widget text = speakerOf(window);
    if (!isA(text, "gtk_text_view_get_type")) return;
    for (const char* side : {"left", "right", "top", "bottom"}) {
        const std::string name = std::string("gtk_text_view_set_") + side + "_margin";
        if (auto* set = loaded<void(Widget, int)>(name.c_str())) set(text, pixels);
    }
}

void setMarkup(wxStaticText& label, const std::string& markup) {
    auto* set = loaded<void(Widget, const char*)>("gtk_label_set_markup");
    if (set && label.GetHandle()) set(label.GetHandle(), markup.c_str());
}

void endInEllipses(wxWindow& list) {
    auto* columnAt = loaded<Widget(Widget, int)>("gtk_tree_view_get_column");
    auto* cellsOf = loaded<void*(Widget)>("gtk_cell_layout_get_cells");
    auto* at = loaded<Widget(void*, unsigned)>("g_list_nth_data");
    auto* free = loaded<void(void*)>("g_list_free");
    auto* set = loaded<void(Widget, const char*, ...)>("g_object_set");
    if (!columnAt || !cellsOf || !at || !free || !set) return;
    const bool isChoice = isA(list.GetHandle(), "gtk_combo_box_get_type");
    Widget view = isChoice ? list.GetHandle() : speakerOf(list);
    if (!isChoice && !isA(view, "gtk_tree_view_get_type")) return;
    constexpr int atTheEnd = 3;
    void* cells = cellsOf(isChoice ? view : columnAt(view, 0));
    for (unsigned i = 0; Widget cell = at(cells, i); ++i)
        if (isA(cell, "gtk_cell_renderer_text_get_type"))
            set(cell, "ellipsize", atTheEnd, static_cast<void*>(nullptr));
    free(cells);
    // What drops down from a choice still shows them whole.
    if (isChoice) set(view, "popup-fixed-width", 0, static_cast<void*>(nullptr));
}

void putCursor(wxWindow& list, int line) {
    auto* pathTo = loaded<void*(int, ...)>("gtk_tree_path_new_from_indices");
    auto* put = loaded<void(Widget, void*, Widget, int)>("gtk_tree_view_set_cursor");
    auto* free = loaded<void(void*)>("gtk_tree_path_free");
    Widget view = speakerOf(list);
    if (!pathTo || !put || !free || !isA(view, "gtk_tree_view_get_type")) return;
    void* path = pathTo(line, -1);
    put(view, path, nullptr, 0);
    free(path);
}

void keepOnOneLine(wxStaticText& label) {
    auto* wrap = loaded<void(Widget, int)>("gtk_label_set_line_wrap");
    if (wrap && label.GetHandle()) wrap(label.GetHandle(), 0);
}

int wrapLabel(wxWindow& window, int width) {
    auto* wrap = loaded<void(Widget, int)>("gtk_label_set_line_wrap");
    auto* align = loaded<void(Widget, float)>("gtk_label_set_xalign");
    auto* size = loaded<void(Widget, int, int)>("gtk_widget_set_size_request");
    auto* height = loaded<void(Widget, int, int*, int*)>("gtk_widget_get_preferred_height_for_width");
    Widget label = labelOf(window.GetHandle());
    if (!wrap || !align || !size || !height || !label) return window.GetBestSize().y;
    wrap(label, 1);
    align(label, 0);
    int least = 0;
    int natural = 0;
    // What was asked for the last width would be in the way.
    size(window.GetHandle(), -1, -1);
    if (label == window.GetHandle()) {
        height(label, width, &least, &natural);
        return natural;
    }
    // Buttons do not pass the width on to their label: what stands around it is measured here.
    const int around = window.FromDIP(44);
    height(label, std::max(1, width - around), &least, &natural);
    return natural + window.FromDIP(12);
}

void placeNow(wxWindow& window) {
    struct Place {
        int x, y, width, height;
    };
    auto* parentOf = loaded<Widget(Widget)>("gtk_widget_get_parent");
    auto* placeOf = loaded<void(Widget, Place*)>("gtk_widget_get_allocation");
    auto* place = loaded<void(Widget, Place*)>("gtk_widget_size_allocate");
    if (!parentOf || !placeOf || !place || !window.IsShownOnScreen()) return;
    std::vector<Widget> around;
    for (Widget widget = parentOf(window.GetHandle()); widget; widget = parentOf(widget))
        around.push_back(widget);
    if (around.empty()) return;
    // The outermost is the window itself, whose place its manager gives.
    around.pop_back();
    for (auto widget = around.rbegin(); widget != around.rend(); ++widget) {
        Place here{};
        placeOf(*widget, &here);
        // Where it is already, so that only what waits in it is done.
        if (here.width > 1 && here.height > 1) place(*widget, &here);
    }
}

}  // namespace trainer
