#pragma once
#include <cairo/cairo-pdf.h>
#include <pango/pangocairo.h>
#include <qpdf/qpdf-c.h>

// What is called of the libraries that make a PDF: a list of names each, so that none is found under another.

#define CAP_PANGO_FUNCTIONS(_)                  \
    _(cairo_create)                             \
    _(cairo_destroy)                            \
    _(cairo_font_options_create)                \
    _(cairo_font_options_destroy)               \
    _(cairo_font_options_set_hint_metrics)      \
    _(cairo_font_options_set_hint_style)        \
    _(cairo_status)                             \
    _(cairo_status_to_string)                   \
    _(cairo_surface_destroy)                    \
    _(cairo_surface_finish)                     \
    _(cairo_surface_status)                     \
    _(cairo_pdf_surface_create_for_stream)      \
    _(cairo_pdf_surface_set_metadata)           \
    _(cairo_pdf_surface_add_outline)            \
    _(cairo_recording_surface_create)           \
    _(cairo_show_page)                          \
    _(cairo_tag_begin)                          \
    _(cairo_tag_end)                            \
    _(cairo_save)                               \
    _(cairo_restore)                            \
    _(cairo_translate)                          \
    _(cairo_scale)                              \
    _(cairo_set_source_rgb)                     \
    _(cairo_set_source_surface)                 \
    _(cairo_paint)                              \
    _(cairo_set_line_width)                     \
    _(cairo_set_dash)                           \
    _(cairo_set_line_cap)                       \
    _(cairo_new_path)                           \
    _(cairo_move_to)                            \
    _(cairo_line_to)                            \
    _(cairo_close_path)                         \
    _(cairo_arc)                                \
    _(cairo_stroke)                             \
    _(cairo_fill_preserve)                      \
    _(g_free)                                   \
    _(g_object_unref)                           \
    _(g_utf8_make_valid)                        \
    _(pango_attr_font_features_new)             \
    _(pango_attr_list_insert)                   \
    _(pango_attr_list_new)                      \
    _(pango_attr_list_unref)                    \
    _(pango_cairo_context_set_font_options)     \
    _(pango_cairo_create_layout)                \
    _(pango_cairo_show_layout_line)             \
    _(pango_context_set_language)               \
    _(pango_font_description_free)              \
    _(pango_font_description_new)               \
    _(pango_font_description_set_family)        \
    _(pango_font_description_set_absolute_size) \
    _(pango_font_description_set_weight)        \
    _(pango_language_from_string)               \
    _(pango_layout_get_context)                 \
    _(pango_layout_get_iter)                    \
    _(pango_layout_get_line_readonly)           \
    _(pango_layout_iter_free)                   \
    _(pango_layout_iter_get_baseline)           \
    _(pango_layout_iter_get_line_extents)       \
    _(pango_layout_iter_get_line_readonly)      \
    _(pango_layout_iter_get_line_yrange)        \
    _(pango_layout_iter_next_line)              \
    _(pango_layout_set_attributes)              \
    _(pango_layout_set_font_description)        \
    _(pango_layout_set_line_spacing)            \
    _(pango_layout_set_text)                    \
    _(pango_layout_set_width)                   \
    _(pango_layout_set_wrap)

#define CAP_QPDF_FUNCTIONS(_)     \
    _(qpdf_init)                  \
    _(qpdf_cleanup)               \
    _(qpdf_silence_errors)        \
    _(qpdf_set_suppress_warnings) \
    _(qpdf_read_memory)           \
    _(qpdf_init_write_memory)     \
    _(qpdf_set_deterministic_ID)  \
    _(qpdf_write)                 \
    _(qpdf_get_buffer)            \
    _(qpdf_get_buffer_length)     \
    _(qpdf_get_root)              \
    _(qpdf_get_trailer)           \
    _(qpdf_oh_parse)              \
    _(qpdf_oh_new_unicode_string) \
    _(qpdf_oh_get_key)            \
    _(qpdf_oh_replace_key)        \
    _(qpdf_oh_remove_key)         \
    _(qpdf_oh_is_array)           \
    _(qpdf_oh_is_dictionary)      \
    _(qpdf_oh_get_array_n_items)  \
    _(qpdf_oh_get_array_item)     \
    _(qpdf_oh_is_name_and_equals)

namespace trainer {

#define CAP_MEMBER(name) decltype(&::name) name = nullptr;
/// cairo and Pango, loaded where the first pages are made. Throws MissingLibrary.
struct Pango {
    Pango();
    CAP_PANGO_FUNCTIONS(CAP_MEMBER)
};
/// The same of qpdf.
struct Qpdf {
    Qpdf();
    CAP_QPDF_FUNCTIONS(CAP_MEMBER)
};
#undef CAP_MEMBER

const Pango& pango();
const Qpdf& qpdf();

}  // namespace trainer
