#include <wx/choicdlg.h>
#include <wx/timer.h>

#include <boost/test/unit_test.hpp>

#include "tests/windows/looking.h"
#include "trainer/windows/services_page.h"

using namespace trainer;
using namespace assessment;

namespace {

/// Somebody who picks one of several things in the dialog that asks for them.
class Picking : public wxTimer {
  public:
    explicit Picking(int one) : one_(one) { Start(5); }
    bool isDone() const { return isDone_; }
    void Notify() override {
        for (wxWindow* each : wxTopLevelWindows) {
            auto* dialog = dynamic_cast<wxMultiChoiceDialog*>(each);
            if (isDone_ || !dialog || !dialog->IsModal()) continue;
            isDone_ = true;
            wxArrayInt picked;
            picked.push_back(one_);
            dialog->SetSelections(picked);
            wxCommandEvent agreed(wxEVT_BUTTON, wxID_OK);
            dialog->ProcessWindowEvent(agreed);
        }
    }

  private:
    int one_;
    bool isDone_ = false;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(services)

BOOST_FIXTURE_TEST_CASE(the_services_stand_beside_each_other_and_a_row_opens_the_dashboards_of_one, Looking) {
    add("Afficher les horaires", ActionStatus::decided, "2026-01-15");
    const std::string other = desk->diagnostics().addUnit("Archives");
    ask(Question::stand);
    press(page(), "Tous les services");
    ServicesPage& services = frame->plans().services();
    BOOST_TEST_REQUIRE(waitFor([&] { return services.IsShownOnScreen(); }));
    TableView& rows = table(services, "Tous les services");
    BOOST_TEST(rows.GetItemCount() == 2);
    BOOST_TEST(cell(rows, 0, 0) == "Accueil");
    BOOST_TEST(cell(rows, 0, 3) == "1");
    rows.SelectRow(1);
    press(services, "Ouvrir");
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    BOOST_TEST(page().unit() == other);
}

BOOST_FIXTURE_TEST_CASE(services_answer_each_question_and_a_row_asks_one_of_them_the_same, Looking) {
    add("Afficher les horaires", ActionStatus::decided, "2026-01-15");
    const std::string other = desk->diagnostics().addUnit("Archives");
    desk->diagnostics().addUnit("Mairie");
    frame->plans().seeServices();
    ServicesPage& services = frame->plans().services();
    BOOST_TEST_REQUIRE(waitFor([&] { return services.IsShownOnScreen(); }));
    for (const Question question : questions) {
        services.ask(question);
        BOOST_TEST(services.view()->dashboard().parts.size() >= 1U);
        BOOST_TEST(says(services, services.view()->dashboard().question));
    }
    services.ask(Question::late);
    BOOST_TEST(says(services, "1 action est en retard."));
    services.look(PeriodChoice{PeriodChoice::Kind::own, {"2020-01-01", "2020-12-31"}});
    BOOST_TEST(says(services, "Rien n\u2019est en retard."));
    services.look(PeriodChoice{});
    Scope scope;
    scope.units = {unit};
    services.look(scope);
    BOOST_TEST(says(services, "1 service choisi"));
    frame->rebuild();
    ServicesPage& again = frame->plans().services();
    BOOST_TEST_REQUIRE(waitFor([&] { return again.IsShownOnScreen() && again.view(); }));
    BOOST_TEST((again.shown().scope == scope));
    TableView& rows = table(again, "Tout ce qui est en retard");
    BOOST_TEST(rows.GetItemCount() == 1);
    rows.SelectRow(0);
    press(again, "Ouvrir");
    BOOST_TEST_REQUIRE(waitFor([this] { return page().IsShownOnScreen(); }));
    BOOST_TEST(page().unit() == unit);
    BOOST_TEST((page().shown().question == Question::late));
}

BOOST_FIXTURE_TEST_CASE(services_are_chosen_one_by_one, Looking) {
    add("Afficher les horaires", ActionStatus::decided, "2026-01-15");
    desk->diagnostics().addUnit("Archives");
    frame->plans().seeServices();
    ServicesPage& services = frame->plans().services();
    BOOST_TEST_REQUIRE(waitFor([&] { return services.IsShownOnScreen(); }));
    Picking picking(1);
    press(services, "Choisir des services\u2026");
    BOOST_TEST_REQUIRE(waitFor([&] { return picking.isDone(); }));
    BOOST_TEST_REQUIRE(waitFor([&] { return !services.shown().scope.units.empty(); }));
    BOOST_TEST(services.shown().scope.units.front() != unit);
    BOOST_TEST(says(services, "Archives"));
}

BOOST_AUTO_TEST_SUITE_END()
