#include "tests/screen/bus.h"

#include <stdexcept>

namespace {

constexpr const char* focusing = "object:state-changed:focused";
constexpr int slowest = 30000;      // milliseconds a program may take to answer
constexpr unsigned lookAgain = 10;  // milliseconds, where nothing is told

}  // namespace

Bus::Bus() : listener_(atspi_event_listener_new(onFocus, this, nullptr)) {
    if (atspi_init() > 1) throw std::runtime_error("there is no accessibility bus");
    atspi_set_timeout(slowest, slowest);
    atspi_event_listener_register(listener_, focusing, nullptr);
}

Bus::~Bus() {
    atspi_event_listener_deregister(listener_, focusing, nullptr);
    g_object_unref(listener_);
}

void Bus::onFocus(AtspiEvent* event, void* bus) {
    auto& self = *static_cast<Bus*>(bus);
    if (event->detail1 != 0)
        self.focused_ = Accessible(static_cast<AtspiAccessible*>(g_object_ref(event->source)));
    g_boxed_free(ATSPI_TYPE_EVENT, event);
}

bool Bus::waitFor(const std::function<bool()>& what, std::chrono::milliseconds within) {
    const auto deadline = std::chrono::steady_clock::now() + within;
    while (!what()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        bool over = false;
        const auto ring = [](void* flag) -> gboolean {
            *static_cast<bool*>(flag) = true;
            return G_SOURCE_CONTINUE;
        };
        const guint bell = g_timeout_add(lookAgain, ring, &over);
        while (!over) g_main_context_iteration(nullptr, TRUE);
        g_source_remove(bell);
    }
    return true;
}

Accessible Bus::application(pid_t process) const {
    const Accessible desktop(atspi_get_desktop(0));
    for (const Accessible& program : desktop.children())
        if (program.process() == process && !program.children().empty()) return program;
    return Accessible();
}
