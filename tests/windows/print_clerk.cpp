#include "tests/windows/print_clerk.h"

#include <utility>

#include "trainer/windows/gtk_loaded.h"

using trainer::gtk::loaded;
using trainer::gtk::Widget;

namespace {

/// As GLib has it.
struct List {
    void* data;
    List* next;
    List* before;
};

unsigned long typeOfDialog() {
    return loaded<unsigned long()>("gtk_print_unix_dialog_get_type")();
}

/// The print dialog, while it is shown.
Widget shownDialog() {
    auto* isA = loaded<int(Widget, unsigned long)>("g_type_check_instance_is_a");
    auto* isShown = loaded<int(Widget)>("gtk_widget_get_mapped");
    List* all = loaded<List*()>("gtk_window_list_toplevels")();
    Widget found = nullptr;
    for (const List* one = all; one; one = one->next)
        if (isA(one->data, typeOfDialog()) != 0 && isShown(one->data) != 0) found = one->data;
    loaded<void(List*)>("g_list_free")(all);
    return found;
}

Widget partOf(Widget dialog, const char* name) {
    return loaded<Widget(Widget, unsigned long, const char*)>("gtk_widget_get_template_child")(
        dialog, typeOfDialog(), name);
}

bool hasPrinter(Widget dialog) {
    return loaded<Widget(Widget)>("gtk_print_unix_dialog_get_selected_printer")(dialog) != nullptr;
}

/// None is, by itself, where the desktop has none that it uses before others.
void chooseFirstPrinter(Widget dialog) {
    void* path = loaded<void*()>("gtk_tree_path_new_first")();
    loaded<void(Widget, void*, Widget, int)>("gtk_tree_view_set_cursor")(partOf(dialog, "printer_treeview"),
                                                                         path, nullptr, 0);
    loaded<void(void*)>("gtk_tree_path_free")(path);
}

}  // namespace

PrintClerk::PrintClerk(Wish wish) : wish_(std::move(wish)) {
    Start(5);
}

void PrintClerk::Notify() {
    Widget dialog = isDone_ ? nullptr : shownDialog();
    if (dialog && !hasPrinter(dialog)) chooseFirstPrinter(dialog);
    if (!dialog || !hasPrinter(dialog)) return;
    isDone_ = true;
    if (!wish_.pages.empty()) choosePages(dialog);
    if (wish_.paper) choosePaper(dialog);
    constexpr int ok = -5;
    constexpr int cancel = -6;
    loaded<void(Widget, int)>("gtk_dialog_response")(dialog, wish_.isGivenUp ? cancel : ok);
}

void PrintClerk::choosePages(Widget dialog) const {
    loaded<void(Widget, int)>("gtk_toggle_button_set_active")(partOf(dialog, "page_range_radio"), 1);
    loaded<void(Widget, const char*)>("gtk_entry_set_text")(partOf(dialog, "page_range_entry"),
                                                            wish_.pages.c_str());
}

void PrintClerk::choosePaper(Widget dialog) const {
    void* setup = loaded<void*()>("gtk_page_setup_new")();
    void* paper = loaded<void*(const char*)>("gtk_paper_size_new")(wish_.paper);
    loaded<void(void*, void*)>("gtk_page_setup_set_paper_size_and_default_margins")(setup, paper);
    loaded<void(Widget, void*)>("gtk_print_unix_dialog_set_page_setup")(dialog, setup);
    loaded<void(void*)>("gtk_paper_size_free")(paper);
    loaded<void(void*)>("g_object_unref")(setup);
}
