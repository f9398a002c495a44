// All actions of a plan: as a table, as cards, on their days; changed at once; taken along and brought in.
#include <wx/choice.h>
#include <wx/stattext.h>

#include "tests/windows/hand.h"
#include "tests/windows/plans.h"
#include "trainer/windows/change_card.h"
#include "trainer/windows/import_card.h"
#include "trainer/windows/plan_reports.h"

using namespace plans_of_a_service;

BOOST_AUTO_TEST_SUITE(plan_lists)

BOOST_FIXTURE_TEST_CASE(a_press_on_a_header_puts_the_table_in_order_and_again_the_other_way_round, Plans) {
    add("B\u00E2tir", "2098-03-01");
    add("Afficher", "2098-04-01");
    frame->plans().goToPlan(unit);
    const auto first = [&] { return plan().list().at(0).title; };
    BOOST_TEST(first() == "B\u00E2tir");
    plan().reveal(*plan().table());
    wxYield();
    const auto pressHeader = [this] {
        constexpr int inHeader = 14;
        wxUIActionSimulator hand;
        hand.MouseMove(plan().table()->ClientToScreen(wxPoint(2 * inHeader, inHeader)));
        hand.MouseClick();
    };
    pressHeader();
    BOOST_TEST(waitFor([&] { return first() == "Afficher"; }));
    BOOST_TEST(named<wxChoice>(plan(), "Trier par").GetStringSelection().utf8_string() == "Titre");
    pressHeader();
    BOOST_TEST(waitFor([&] { return first() == "B\u00E2tir"; }));
    frame->rebuild();
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().IsShownOnScreen() && plan().table(); }));
    BOOST_TEST((plan().look().order == PlanOrder::title));
    BOOST_TEST(plan().look().isTurned);
    plan().showColumns({PlanOrder::title, PlanOrder::moved});
    BOOST_TEST(plan().table()->GetColumnCount() == 2U);
    reopen();
    frame->plans().goToPlan(unit);
    BOOST_TEST(plan().table()->GetColumnCount() == 2U);
}

BOOST_FIXTURE_TEST_CASE(the_table_shows_whose_actions_and_which_engagement_are_wished_for, Plans) {
    const std::string id = add("Afficher les horaires");
    add("\u00C9crire la charte");
    Action action = kept(id);
    action.owner = "Camille";
    BOOST_TEST_REQUIRE((plans().change({{action, {{}, "Camille", utcNow(), "", {}}}}) == Update::kept));
    frame->plans().goToPlan(unit);
    const auto choose = [&](const char* label, const char* what) {
        auto& choice = named<wxChoice>(plan(), label);
        BOOST_TEST_REQUIRE(choice.SetStringSelection(wxString::FromUTF8(what)));
        wxCommandEvent event(wxEVT_CHOICE, choice.GetId());
        event.SetInt(choice.GetSelection());
        event.SetEventObject(&choice);
        choice.ProcessWindowEvent(event);
    };
    choose("Responsable", "Camille");
    BOOST_TEST(plan().list().size() == 1U);
    choose("Responsable", "Personne pour l\u2019instant");
    BOOST_TEST(plan().list().at(0).title == "\u00C9crire la charte");
    choose("Engagement", "Aucun");
    BOOST_TEST(plan().list().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(what_is_chosen_changes_at_once_and_is_taken_back_at_once, Plans) {
    const std::string first = add("Afficher les horaires");
    const std::string second = add("\u00C9crire la charte", {}, ActionStatus::done);
    frame->plans().goToPlan(unit);
    plan().table()->pick(std::vector<std::size_t>{0, 1});
    BOOST_TEST(::says(plan(), "2 actions choisies"));
    press(plan(), "Modifier ce qui est choisi\u2026");
    BOOST_TEST_REQUIRE(waitFor([this] { return find<ChangeCard>(plan()) != nullptr; }));
    BOOST_TEST(::says(plan(), "1 action va changer."));
    BOOST_TEST(::says(plan(), "\u00AB\u00A0\u00C9crire la charte\u00A0\u00BB"));
    press(plan(), "Modifier");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    BOOST_TEST((kept(first).status == ActionStatus::decided));
    BOOST_TEST((kept(second).status == ActionStatus::done));
    BOOST_TEST(::says(plan(), "1 action est modifi\u00E9e."));
    press(plan(), "Annuler le dernier changement");
    BOOST_TEST(waitFor([&] { return kept(first).status == ActionStatus::proposed; }));
}

BOOST_FIXTURE_TEST_CASE(several_are_put_off_only_with_a_reason, Plans) {
    const std::string first = add("Afficher", "2098-03-01");
    const std::string second = add("\u00C9crire", "2098-04-01");
    frame->plans().goToPlan(unit);
    plan().table()->SelectAll();
    plan().changePicked();
    auto* card = find<ChangeCard>(plan());
    BOOST_TEST_REQUIRE(card);
    card->wish({ActionField::due, "2098-06-01"});
    press(plan(), "Modifier");
    BOOST_TEST(::says(plan(), "Il faut une raison."));
    BOOST_TEST(kept(first).due == "2098-03-01");
    card->giveReason("Le panneau manque");
    press(plan(), "Modifier");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    for (const std::string& id : {first, second}) {
        BOOST_TEST(kept(id).due == "2098-06-01");
        BOOST_TEST(plans().journal(id).back().note == "Le panneau manque");
    }
}

BOOST_FIXTURE_TEST_CASE(cards_stand_by_their_status_and_go_on_by_key_menu_and_mouse, Plans) {
    const std::string id = add("Afficher les horaires");
    add("\u00C9crire la charte", {}, ActionStatus::done);
    frame->plans().goToPlan(unit);
    plan().showAs(PlanView::board);
    BOOST_TEST(plan().table() == nullptr);
    BOOST_TEST(::says(plan(), "Propos\u00E9e \u00B7 1"));
    BOOST_TEST(::says(plan(), "D\u00E9cid\u00E9e \u00B7 0"));
    auto& menu = named<wxButton>(plan(), "Ouvrir ou d\u00E9placer\u00A0: Afficher les horaires");
    frame->Raise();
    menu.SetFocus();
    BOOST_TEST_REQUIRE(waitFor([&] { return hasKeyboard(menu); }));
    Hand hand;
    hand.press(WXK_RIGHT, wxMOD_CONTROL);
    BOOST_TEST_REQUIRE(waitFor([&] { return kept(id).status == ActionStatus::decided; }));
    BOOST_TEST(waitFor([&] { return ::says(plan(), "1 action est modifi\u00E9e."); }));
    BOOST_TEST(::says(plan(), "D\u00E9cid\u00E9e \u00B7 1"));
    BOOST_TEST(waitFor([&] {
        return hasKeyboard(named<wxButton>(plan(), "Ouvrir ou d\u00E9placer\u00A0: Afficher les horaires"));
    }));
    press(plan(), "Annuler le dernier changement");
    BOOST_TEST_REQUIRE(waitFor([&] { return kept(id).status == ActionStatus::proposed; }));
    reopen();
    frame->plans().goToPlan(unit);
    BOOST_TEST((plan().look().view == PlanView::board));
}

BOOST_FIXTURE_TEST_CASE(a_card_that_is_dragged_to_another_status_goes_there_if_it_may, Plans) {
    const std::string id = add("Afficher les horaires");
    frame->plans().goToPlan(unit);
    plan().showAs(PlanView::board);
    wxYield();
    const auto text = [&](const char* words) {
        return find<wxStaticText>(
            plan(), [&](wxStaticText& one) { return one.GetLabelText().utf8_string().starts_with(words); });
    };
    Hand hand;
    const auto drag = [&](const char* to) {
        auto* title = text("Afficher les horaires");
        auto* head = text(to);
        BOOST_TEST_REQUIRE((title && head));
        plan().reveal(*title);
        wxYield();
        hand.take(*title->GetParent());
        hand.carry(*head);
        hand.letGo();
    };
    drag("V\u00E9rifi\u00E9e");
    BOOST_TEST((kept(id).status == ActionStatus::proposed));
    drag("D\u00E9cid\u00E9e");
    BOOST_TEST(waitFor([&] { return kept(id).status == ActionStatus::decided; }));
}

BOOST_FIXTURE_TEST_CASE(a_card_is_abandoned_only_with_a_reason, Plans) {
    const std::string id = add("Afficher les horaires");
    frame->plans().goToPlan(unit);
    plan().showAs(PlanView::board);
    {
        Clerk clerk({[](wxDialog& dialog) { dialog.EndModal(wxID_CANCEL); }, says("Plus de budget")});
        plan().move(id, ActionStatus::abandoned);
        BOOST_TEST((kept(id).status == ActionStatus::proposed));
        plan().move(id, ActionStatus::abandoned);
    }
    BOOST_TEST((kept(id).status == ActionStatus::abandoned));
    BOOST_TEST(plans().journal(id).back().note == "Plus de budget");
    plan().move(id, ActionStatus::done);
    BOOST_TEST((kept(id).status == ActionStatus::abandoned));
    BOOST_TEST(::says(plan(), "ne passe pas de l\u00E0"));
}

BOOST_FIXTURE_TEST_CASE(what_helps_much_and_costs_little_has_a_sign, Plans) {
    const std::string id = add("Afficher les horaires");
    add("\u00C9crire la charte");
    add("Refaire le hall", {}, ActionStatus::done);
    Action quick = kept(id);
    quick.impact = Grade::high;
    quick.effort = Grade::low;
    quick.start = quick.due = desk->diagnostics().today();
    plans().change({{quick, {JournalEntry::Kind::change, "Camille", desk->plans().now(), {}, {}}}});
    frame->plans().goToPlan(unit);
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().IsShownOnScreen(); }));
    BOOST_TEST(!::says(plan(), "gain rapide"));
    plan().showAs(PlanView::efforts);
    BOOST_TEST(plan().table() == nullptr);
    BOOST_TEST(::says(plan(), "Change beaucoup pour les usagers"));
    BOOST_TEST(::says(plan(), "Peu de travail \u00B7 1"));
    BOOST_TEST(::says(plan(), "Un peu de travail \u00B7 1"));
    BOOST_TEST(::says(plan(), "\u25A0 gain rapide"));
    BOOST_TEST(!::says(plan(), "Refaire le hall"));
    BOOST_TEST(::says(plan(), "1 action n\u2019est pas ici"));
    auto& open = named<wxButton>(plan(), "Ouvrir\u00A0: Afficher les horaires");
    wxCommandEvent pressed(wxEVT_BUTTON, open.GetId());
    open.ProcessWindowEvent(pressed);
    BOOST_TEST(waitFor([this] { return page().IsShownOnScreen(); }));
}

BOOST_FIXTURE_TEST_CASE(the_calendar_shows_what_is_due_and_where_to_go_from_an_empty_month, Plans) {
    add("Afficher les horaires", "2098-03-14");
    frame->plans().goToPlan(unit);
    plan().showAs(PlanView::calendar);
    BOOST_TEST(::says(plan(), "Aucune action n\u2019arrive \u00E0 \u00E9ch\u00E9ance en"));
    press(plan(), "Aller \u00E0 mars\u00A02098");
    BOOST_TEST(waitFor([&] { return ::says(plan(), "Mars\u00A02098"); }));
    press(plan(), "Afficher les horaires");
    BOOST_TEST(waitFor([this] { return page().IsShownOnScreen(); }));
}

BOOST_FIXTURE_TEST_CASE(a_filter_that_is_named_is_there_again_next_time, Plans) {
    add("Afficher les horaires", "2026-01-15");
    add("\u00C9crire la charte");
    frame->plans().goToPlan(unit);
    plan().show({{}, {}, {}, true}, PlanOrder::due);
    plan().keepFilter("En retard");
    plan().show({}, PlanOrder::due);
    BOOST_TEST(plan().list().size() == 2U);
    reopen();
    frame->plans().goToPlan(unit);
    plan().pickFilter("En retard");
    BOOST_TEST(plan().list().size() == 1U);
    {
        Clerk clerk({says("Retards")});
        plan().renameFilter("En retard");
    }
    BOOST_TEST_REQUIRE(plan().look().filters.size() == 1U);
    BOOST_TEST(plan().look().filters.front().name == "Retards");
    plan().removeFilter("Retards");
    reopen();
    frame->plans().goToPlan(unit);
    BOOST_TEST(plan().look().filters.empty());
}

BOOST_FIXTURE_TEST_CASE(a_table_goes_out_is_changed_and_comes_back_after_its_difference_was_seen, Plans) {
    const std::string id = add("Afficher les horaires", "2098-03-14");
    frame->plans().goToPlan(unit);
    const std::string file = folder + "/plan.csv";
    trainer::write(desk->plans(), {"Accueil", plan().list().all(), {}}, PlanReport::table, file);
    std::string text = textOfFile(file);
    const auto change = [&](const std::string& from, const std::string& to) {
        BOOST_TEST_REQUIRE(text.find(from) != std::string::npos);
        text.replace(text.find(from), from.size(), to);
        desk->diagnostics().save(file, text);
    };
    plan().bringIn(file);
    BOOST_TEST(::says(plan(), "Il n\u2019y a rien \u00E0 importer."));
    change("2098-03-14", "demain");
    plan().bringIn(file);
    BOOST_TEST(::says(plan(), "Rien de ce tableau n\u2019est import\u00E9"));
    BOOST_TEST(::says(plan(), "demain"));
    change("demain", "2098-05-01");
    change("Afficher les horaires", "Afficher les horaires partout");
    plan().bringIn(file);
    BOOST_TEST(::says(plan(), "1 action change."));
    BOOST_TEST(kept(id).due == "2098-03-14");
    press(plan(), "Importer dans le plan");
    BOOST_TEST(::says(plan(), "Il faut une raison."));
    find<ImportCard>(plan())->giveReason("Le panneau manque");
    press(plan(), "Importer dans le plan");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    BOOST_TEST(kept(id).due == "2098-05-01");
    BOOST_TEST(kept(id).title == "Afficher les horaires partout");
    BOOST_TEST(plans().journal(id).back().note == "Le panneau manque");
    press(plan(), "Annuler le dernier changement");
    BOOST_TEST(waitFor([&] { return kept(id).due == "2098-03-14"; }));
    BOOST_TEST(kept(id).title == "Afficher les horaires");
}

BOOST_FIXTURE_TEST_CASE(what_somebody_else_changed_since_is_left_out_of_a_table_unless_it_is_wished_for,
                        Plans) {
    const std::string id = add("Afficher les horaires");
    const std::string file = folder + "/plan.ods";
    frame->plans().goToPlan(unit);
    trainer::write(desk->plans(), {"Accueil", plan().list().all(), {}}, PlanReport::table, file);
    Action action = kept(id);
    action.owner = "Dominique";
    BOOST_TEST_REQUIRE((plans().change({{action, {{}, "Dominique", utcNow(), "", {}}}}) == Update::kept));
    plan().bringIn(file);
    BOOST_TEST(::says(plan(), "Il n\u2019y a rien \u00E0 importer."));
    find<ImportCard>(plan())->takeMovedOn(true);
    BOOST_TEST(::says(plan(), "1 action change."));
    press(plan(), "Importer dans le plan");
    BOOST_TEST_REQUIRE(waitFor([this] { return plan().table() != nullptr; }));
    BOOST_TEST(kept(id).owner.empty());
}

BOOST_FIXTURE_TEST_CASE(a_plan_is_taken_along_as_a_document_a_calendar_and_a_list, Plans) {
    add("Afficher les horaires", "2098-03-14");
    Action action = kept(add("\u00C9crire la charte"));
    action.owner = "Camille";
    BOOST_TEST_REQUIRE((plans().change({{action, {{}, "Camille", utcNow(), "", {}}}}) == Update::kept));
    const TakenPlan plan{"Accueil", plans().actions(unit), {}};
    const auto written = [&](PlanReport report, const std::string& name) {
        trainer::write(desk->plans(), plan, report, folder + "/" + name);
        return textOfFile(folder + "/" + name);
    };
    BOOST_TEST(written(PlanReport::document, "plan.html").find("\u00C9crire la charte") != std::string::npos);
    BOOST_TEST(written(PlanReport::document, "plan.pdf").starts_with("%PDF"));
    BOOST_TEST(written(PlanReport::calendar, "plan.ics").find("20980314") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
