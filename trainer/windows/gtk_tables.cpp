// What wxWidgets leaves out of GTK about lists and tables.
#include <wx/window.h>

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/gtk_loaded.h"
#include "trainer/windows/gtk_tables.h"

namespace trainer {

using namespace gtk;

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

void wrapColumn(wxWindow& table, unsigned place, int width, int beside) {
    auto* columnAt = loaded<Widget(Widget, int)>("gtk_tree_view_get_column");
    auto* cellsOf = loaded<void*(Widget)>("gtk_cell_layout_get_cells");
    auto* at = loaded<Widget(void*, unsigned)>("g_list_nth_data");
    auto* free = loaded<void(void*)>("g_list_free");
    auto* set = loaded<void(Widget, const char*, ...)>("g_object_set");
    auto* narrow = loaded<void(Widget, int)>("gtk_tree_view_column_set_max_width");
    auto* resize = loaded<void(Widget)>("gtk_tree_view_column_queue_resize");
    Widget view = speakerOf(table);
    if (!columnAt || !cellsOf || !at || !free || !set || !narrow || !resize) return;
    if (!isA(view, "gtk_tree_view_get_type")) return;
    constexpr int byWords = 2;  // where a word is too long, by letters
    Widget column = columnAt(view, static_cast<int>(place));
    if (!column) return;
    void* cells = cellsOf(column);
    for (unsigned i = 0; Widget cell = at(cells, i); ++i)
        if (isA(cell, "gtk_cell_renderer_text_get_type"))
            set(cell, "wrap-mode", byWords, "wrap-width", width > 0 ? std::max(1, width - beside) : -1,
                static_cast<void*>(nullptr));
    free(cells);
    narrow(column, width > 0 ? width : -1);
    resize(column);
}

int linesOf(const wxWindow& window, const std::string& text, int width) {
    auto* layoutFor = loaded<Widget(Widget, const char*)>("gtk_widget_create_pango_layout");
    auto* wrapAt = loaded<void(Widget, int)>("pango_layout_set_width");
    auto* wrapBy = loaded<void(Widget, int)>("pango_layout_set_wrap");
    auto* count = loaded<int(Widget)>("pango_layout_get_line_count");
    auto* forget = loaded<void(Widget)>("g_object_unref");
    if (!layoutFor || !wrapAt || !wrapBy || !count || !forget || !window.GetHandle()) return 1;
    constexpr int pangoUnits = 1024;
    constexpr int byWords = 2;
    Widget layout = layoutFor(speakerOf(window), text.c_str());
    wrapAt(layout, std::max(1, width) * pangoUnits);
    wrapBy(layout, byWords);
    const int lines = count(layout);
    forget(layout);
    return lines;
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

}  // namespace trainer
