#include <dlfcn.h>
#include <wx/bookctrl.h>
#include <wx/dataview.h>
#include <wx/scrolwin.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/diagnostic.h"
#include "trainer/windows/workshop_page.h"

using namespace trainer;

namespace {

/// What a screen reader would say of a control.
std::string nameOf(wxWindow& window) {
    using Widget = void*;
    const auto call = [](const char* name) { return dlsym(RTLD_DEFAULT, name); };
    const auto accessible = reinterpret_cast<Widget (*)(Widget)>(call("gtk_widget_get_accessible"));
    const auto nameOfObject = reinterpret_cast<const char* (*)(Widget)>(call("atk_object_get_name"));
    const auto child = reinterpret_cast<Widget (*)(Widget)>(call("gtk_bin_get_child"));
    const auto type = reinterpret_cast<unsigned long (*)()>(call("gtk_scrolled_window_get_type"));
    const auto isA = reinterpret_cast<int (*)(Widget, unsigned long)>(call("g_type_check_instance_is_a"));
    Widget widget = window.GetHandle();
    if (isA(widget, type()) && child(widget)) widget = child(widget);
    const char* name = nameOfObject(accessible(widget));
    return name ? name : "";
}

/// A control somebody can put the keyboard on, as opposed to what only holds others.
bool isControl(wxWindow& window) {
    const bool onlyHolds = dynamic_cast<wxPanel*>(&window) || dynamic_cast<wxScrolledWindow*>(&window) ||
                           dynamic_cast<wxBookCtrlBase*>(&window);
    if (onlyHolds) return false;
    return window.AcceptsFocus() && window.IsEnabled() && window.GetHandle();
}

void checkNames(wxWindow& window, const std::string& page) {
    int controls = 0;
    for (wxWindow* one : shownBelow(window)) {
        if (!isControl(*one) || one->GetParent()->IsKindOf(wxCLASSINFO(wxDataViewCtrl))) continue;
        ++controls;
        BOOST_TEST(!nameOf(*one).empty(), page << ": a "
                                               << wxString(one->GetClassInfo()->GetClassName()).utf8_string()
                                               << " without a name");
    }
    BOOST_TEST(controls > 2, page);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(names)

BOOST_FIXTURE_TEST_CASE(every_control_of_every_page_has_a_name_for_a_screen_reader, Diagnosing) {
    checkNames(*frame, "home");
    frame->goToCatalogue();
    checkNames(*frame, "catalogue");
    frame->openModule(scenarios::ModuleId("le_langage_clair"));
    checkNames(*frame, "module");
    frame->goToWorkshop();
    checkNames(*frame, "workshop, empty");
    frame->workshop().tryExample();
    wxYield();
    checkNames(*frame, "workshop");
    frame->goToSettings();
    checkNames(*frame, "settings");
    for (std::size_t place = 0; place < 8; ++place) {
        frame->play(scenario("in_english", place));
        while (player().isPlaying() || player().isReviewing()) {
            checkNames(*frame, "scenario " + std::to_string(place));
            if (!player().isReviewing()) player().putIn(player().shown()->model()->given);
            const std::size_t before = player().shown()->answers().size();
            const bool reviewed = player().isReviewing();
            const auto model = player().shown()->model();
            player().submit();
            if (!reviewed && player().shown()->answers().size() == before) player().answer(model->given);
        }
    }
    frame->goToResults();
    checkNames(*frame, "results");
    visitDiagnostics([this](const std::string& page) { checkNames(*frame, page); });
    visitPlans([this](const std::string& page) { checkNames(*frame, page); });
    frame->goToHelp(HelpTopic::keys);
    checkNames(*frame, "help");
    frame->open(CAP_SOURCE "/content/library/modules/in_english");
    checkNames(*frame, "file");
}

BOOST_AUTO_TEST_SUITE_END()
