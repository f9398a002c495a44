#include "tests/screen/accessible.h"

namespace {

std::string taken(char* text) {
    std::string copy = text ? text : "";
    g_free(text);
    return copy;
}

/// What the bus gave, to be let go of when it is no longer used.
template <class Object>
std::shared_ptr<Object> owned(Object* object) {
    return {object, [](Object* one) {
                if (one) g_object_unref(one);
            }};
}

/// A place for the complaint of a call; what failed is seen by what it gave.
class Complaint {
  public:
    ~Complaint() { g_clear_error(&error_); }
    GError** place() {
        g_clear_error(&error_);
        return &error_;
    }

  private:
    GError* error_ = nullptr;
};

void look(const Accessible& thing, const std::string& above, std::vector<Seen>& seen) {
    Seen one{thing, thing.role(), thing.name(), above};
    // A program is not shown: its windows are.
    if (one.role != ATSPI_ROLE_APPLICATION && !thing.is(ATSPI_STATE_SHOWING)) return;
    const std::string path = above + "/" + nameOf(one.role) + (one.name.empty() ? "" : " “" + one.name + "”");
    seen.push_back(std::move(one));
    for (const Accessible& child : thing.children()) look(child, path, seen);
}

}  // namespace

Accessible::Accessible(AtspiAccessible* given) {
    if (given) object_ = owned(given);
}

AtspiRole Accessible::role() const {
    Complaint none;
    return object_ ? atspi_accessible_get_role(object_.get(), none.place()) : ATSPI_ROLE_INVALID;
}

std::string Accessible::name() const {
    Complaint none;
    return object_ ? taken(atspi_accessible_get_name(object_.get(), none.place())) : std::string();
}

std::string Accessible::text() const {
    Complaint none;
    const auto text = owned(object_ ? atspi_accessible_get_text_iface(object_.get()) : nullptr);
    return text ? taken(atspi_text_get_text(text.get(), 0, -1, none.place())) : std::string();
}

std::string Accessible::labelledBy() const {
    Complaint none;
    if (!object_) return {};
    GArray* relations = atspi_accessible_get_relation_set(object_.get(), none.place());
    if (!relations) return {};
    std::string label;
    for (guint i = 0; i < relations->len; ++i) {
        const auto relation = owned(g_array_index(relations, AtspiRelation*, i));
        if (atspi_relation_get_relation_type(relation.get()) == ATSPI_RELATION_LABELLED_BY)
            label = Accessible(atspi_relation_get_target(relation.get(), 0)).name();
    }
    g_array_free(relations, TRUE);
    return label;
}

Area Accessible::area() const {
    Complaint none;
    const auto component = owned(object_ ? atspi_accessible_get_component_iface(object_.get()) : nullptr);
    if (!component) return {};
    AtspiRect* rect = atspi_component_get_extents(component.get(), ATSPI_COORD_TYPE_SCREEN, none.place());
    if (!rect) return {};
    const Area area{rect->x, rect->y, rect->width, rect->height};
    g_free(rect);
    return area;
}

bool Accessible::is(AtspiStateType state) const {
    const auto states = owned(object_ ? atspi_accessible_get_state_set(object_.get()) : nullptr);
    return states && atspi_state_set_contains(states.get(), state) != 0;
}

pid_t Accessible::process() const {
    Complaint none;
    return object_ ? static_cast<pid_t>(atspi_accessible_get_process_id(object_.get(), none.place())) : 0;
}

Accessible Accessible::parent() const {
    Complaint none;
    return Accessible(object_ ? atspi_accessible_get_parent(object_.get(), none.place()) : nullptr);
}

std::vector<Accessible> Accessible::children() const {
    Complaint none;
    std::vector<Accessible> found;
    const int count = object_ ? atspi_accessible_get_child_count(object_.get(), none.place()) : 0;
    for (int i = 0; i < count; ++i)
        if (Accessible child(atspi_accessible_get_child_at_index(object_.get(), i, none.place())); child)
            found.push_back(std::move(child));
    return found;
}

bool Accessible::press() const {
    Complaint none;
    const auto action = owned(object_ ? atspi_accessible_get_action_iface(object_.get()) : nullptr);
    return action && atspi_action_do_action(action.get(), 0, none.place()) != 0;
}

bool Accessible::write(const std::string& text) const {
    Complaint none;
    const auto field = owned(object_ ? atspi_accessible_get_editable_text_iface(object_.get()) : nullptr);
    return field && atspi_editable_text_set_text_contents(field.get(), text.c_str(), none.place()) != 0;
}

bool Accessible::pick(int row) const {
    Complaint none;
    const auto list = owned(object_ ? atspi_accessible_get_table_iface(object_.get()) : nullptr);
    return list && atspi_table_add_row_selection(list.get(), row, none.place()) != 0;
}

std::string nameOf(AtspiRole role) {
    return taken(atspi_role_get_name(role));
}

std::vector<Seen> shownIn(const Accessible& root) {
    std::vector<Seen> seen;
    look(root, {}, seen);
    return seen;
}
