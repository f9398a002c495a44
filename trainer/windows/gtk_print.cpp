#include "trainer/windows/gtk_print.h"

#include <wx/utils.h>
#include <wx/window.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <optional>

#include "trainer/machine/print_error.h"
#include "trainer/machine/shared_library.h"
#include "trainer/windows/gtk_loaded.h"

namespace trainer {

using gtk::loaded;
namespace {

using Object = void*;

constexpr int points = 1;                    // GTK_UNIT_POINTS
constexpr int askFirst = 0;                  // GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG
enum Result { failed, printed, cancelled };  // as GtkPrintOperationResult has them

/// As GLib has it.
struct Error {
    unsigned domain;
    int code;
    const char* message;
};

/// The same as `loaded` of what every GTK has. Throws MissingLibrary.
template <class Function>
Function* needed(const char* name) {
    if (auto* function = loaded<Function>(name)) return function;
    throw MissingLibrary("libgtk-3-0");
}

std::shared_ptr<void> owned(Object object) {
    return {object, needed<void(Object)>("g_object_unref")};
}

/// What is printed while GTK asks for it, page by page.
struct Printing {
    const Pages& pages;
    std::optional<wxWindowDisabler> others = {};  ///< once the dialog is answered
    std::exception_ptr failure = {};
};

double lengthOf(Object setup, const char* what) {
    return needed<double(Object, int)>(what)(setup, points);
}

Sheet sheetOf(Object context) {
    Object setup = needed<Object(Object)>("gtk_print_context_get_page_setup")(context);
    return {lengthOf(setup, "gtk_page_setup_get_paper_width"),
            lengthOf(setup, "gtk_page_setup_get_paper_height"),
            lengthOf(setup, "gtk_page_setup_get_left_margin"),
            lengthOf(setup, "gtk_page_setup_get_top_margin"),
            lengthOf(setup, "gtk_page_setup_get_right_margin"),
            lengthOf(setup, "gtk_page_setup_get_bottom_margin")};
}

void begin(Object /*operation*/, Object /*context*/, Printing* printing) {
    printing->others.emplace();
}

/// Nothing may be thrown through GTK.
void draw(Object operation, Object context, int page, Printing* printing) {
    try {
        printing->pages.paint(static_cast<std::size_t>(page),
                              needed<Object(Object)>("gtk_print_context_get_cairo_context")(context),
                              sheetOf(context));
    } catch (...) {
        printing->failure = std::current_exception();
        needed<void(Object)>("gtk_print_operation_cancel")(operation);
    }
}

template <class Handler>
void connect(Object object, const char* signal, Handler* handler, Printing& printing) {
    needed<unsigned long(Object, const char*, Handler*, void*, void*, int)>("g_signal_connect_data")(
        object, signal, handler, &printing, nullptr, 0);
}

/// What a file may be called.
std::string fileName(std::string name) {
    std::ranges::replace(name, '/', '-');
    return name;
}

/// The whole sheet, in points, on the paper that is chosen in the dialog.
std::shared_ptr<void> operationFor(const std::string& name, const Pages& pages) {
    auto operation = owned(needed<Object()>("gtk_print_operation_new")());
    const auto settings = owned(needed<Object()>("gtk_print_settings_new")());
    needed<void(Object, const char*, const char*)>("gtk_print_settings_set")(
        settings.get(), "output-basename", fileName(name).c_str());
    needed<void(Object, Object)>("gtk_print_operation_set_print_settings")(operation.get(), settings.get());
    needed<void(Object, const char*)>("gtk_print_operation_set_job_name")(operation.get(), name.c_str());
    needed<void(Object, int)>("gtk_print_operation_set_n_pages")(operation.get(),
                                                                 static_cast<int>(pages.count()));
    needed<void(Object, int)>("gtk_print_operation_set_unit")(operation.get(), points);
    needed<void(Object, int)>("gtk_print_operation_set_use_full_page")(operation.get(), 1);
    needed<void(Object, int)>("gtk_print_operation_set_embed_page_setup")(operation.get(), 1);
    needed<void(Object, int)>("gtk_print_operation_set_show_progress")(operation.get(), 1);
    return operation;
}

std::string takeMessage(Error* error) {
    std::string message = error ? error->message : std::string();
    if (error) needed<void(Error*)>("g_error_free")(error);
    return message;
}

}  // namespace

bool printInDialog(wxWindow& parent, const std::string& name, const Pages& pages) {
    Printing printing{pages};
    const auto operation = operationFor(name, pages);
    connect(operation.get(), "begin-print", begin, printing);
    connect(operation.get(), "draw-page", draw, printing);
    Object window = needed<Object(Object)>("gtk_widget_get_toplevel")(parent.GetHandle());
    Error* error = nullptr;
    const int result = needed<int(Object, int, Object, Error**)>("gtk_print_operation_run")(
        operation.get(), askFirst, window, &error);
    const std::string reason = takeMessage(error);
    if (printing.failure) std::rethrow_exception(printing.failure);
    if (result == failed) throw PrintError(reason);
    return result == printed;
}

}  // namespace trainer
