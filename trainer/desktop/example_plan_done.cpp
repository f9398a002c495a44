// What was done after the first wave.
#include "trainer/desktop/example_plan.h"
#include "trainer/desktop/example_story.h"
#include "trainer/presenters/practice_sheet.h"

namespace trainer {

using namespace assessment;
using enum ActionStatus;
using enum Grade;
using Kind = ExampleStory::Kind;

namespace {

std::string answerCalls(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleStory story(
        desk,
        exampleGap(
            desk, ground.waves.first, "contact.appels",
            {"D\u00E9crocher \u00E0 tour de r\u00F4le entre midi et deux heures", "Dominique", high, high,
             low, "2026-01-05", "2026-03-31",
             "Deux personnes par jour, selon un tableau affich\u00E9 pr\u00E8s du t\u00E9l\u00E9phone."}),
        {"2025-12-04"});
    story.go(decided, {"2025-12-04"})
        .move(ground.indicators.calls, {"2025-12-04"})
        .go(inProgress, {"2026-01-05", "Dominique"})
        .say(Kind::obstacle, {"2026-01-19", "Dominique"},
             "Le mercredi, une seule personne est l\u00E0 le midi.")
        .say(Kind::decision, {"2026-01-26"}, "Le mercredi, le bureau des bourses prend le relais.")
        .go(done, {"2026-02-27", "Dominique"})
        .prove("Appels d\u00E9croch\u00E9s\u00A0: 79\u00A0% en mars, contre 68\u00A0% en d\u00E9cembre",
               {"2026-04-02"});
    return story.id();
}

void acknowledge(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleStory(desk,
                 exampleGap(desk, ground.waves.first, "delais.accuse",
                            {"Envoyer un accus\u00E9 de r\u00E9ception le jour m\u00EAme", "Sacha", high,
                             high, medium, "2025-12-08", "2026-03-16"}),
                 {"2025-12-04"})
        .go(decided, {"2025-12-04"})
        .go(inProgress, {"2025-12-08", "Sacha"})
        .putOff("2026-05-29", {"2026-03-09", "Sacha"},
                "La messagerie ne sait pas encore r\u00E9pondre seule.")
        .go(done, {"2026-05-22", "Sacha"});
}

/// Done, and the level is the same.
void drawLine(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleStory(desk,
                 exampleGap(desk, ground.waves.first, "accueil.confidentialite",
                            {"Tracer une ligne d\u2019attente \u00E0 deux m\u00E8tres du guichet", "Maxime",
                             medium, high, low, "2026-02-02", "2026-02-27"}),
                 {"2025-12-04"})
        .go(decided, {"2025-12-04"})
        .go(inProgress, {"2026-02-09", "Maxime"})
        .go(done, {"2026-02-20", "Maxime"});
}

/// Done, and the level is lower.
void showResults(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleStory(desk,
                 exampleGap(desk, ground.waves.first, "resultats.affichage",
                            {"Afficher nos r\u00E9sultats dans le hall", "Noa", low, medium, low,
                             "2026-01-12", "2026-02-13"}),
                 {"2025-12-04"})
        .go(decided, {"2025-12-11"})
        .go(inProgress, {"2026-01-12", "Noa"})
        .go(done, {"2026-02-13", "Noa"})
        .say(Kind::fact, {"2026-10-20"}, "L\u2019affiche montre encore les chiffres de 2024.");
}

std::string rewriteForm(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleStory story(
        desk,
        exampleAnswer(desk, ground.unit, ground.events.form,
                      {"R\u00E9crire le formulaire d\u2019aide d\u2019urgence avec trois usagers", "Alix",
                       high, high, medium, "2026-03-30", "2026-06-12",
                       "Une page au lieu de quatre. Chaque question dit \u00E0 quoi elle sert."}),
        {"2026-03-19"});
    story.go(decided, {"2026-03-19"})
        .go(inProgress, {"2026-03-30", "Alix"})
        .go(done, {"2026-06-05", "Alix"})
        .prove("En juin, un dossier sur dix revient incomplet, contre un sur trois en mars", {"2026-07-03"});
    return story.id();
}

void giveUpSaturdays(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleStory(
        desk,
        exampleAnswer(desk, ground.unit, ground.events.saturday,
                      {"Ouvrir le guichet le samedi matin", "Camille", low, medium, high, "", "2026-06-30"}),
        {"2026-02-17"})
        .go(decided, {"2026-02-17"})
        .go(abandoned, {"2026-05-11"},
            "Il faudrait quatre personnes de plus. Les rendez-vous du soir r\u00E9pondent au m\u00EAme "
            "besoin.");
}

void tell(ExampleDesk& desk, const std::string& action, const ExampleStory::When& when,
          const Practice& words) {
    desk.on(when.day, when.who);
    PracticeSheet sheet(desk.plans(),
                        freshPractice(desk.plans(), desk.plans().plans().action(action).value(), words.cost));
    sheet.draft.worked = words.worked;
    sheet.draft.failed = words.failed;
    sheet.draft.reusable = words.reusable;
    sheet.draft.isShared = true;
    sheet.keep();
}

Practice learnt(const char* worked, const char* failed, const char* cost, const char* reusable) {
    Practice words;
    words.worked = worked;
    words.failed = failed;
    words.cost = cost;
    words.reusable = reusable;
    return words;
}

}  // namespace

std::string finishExampleActions(ExampleDesk& desk, const ExampleGround& ground) {
    const std::string calls = answerCalls(desk, ground);
    acknowledge(desk, ground);
    drawLine(desk, ground);
    showResults(desk, ground);
    const std::string form = rewriteForm(desk, ground);
    giveUpSaturdays(desk, ground);
    tell(desk, calls, {"2026-04-09", "Dominique"},
         learnt("Le tableau affich\u00E9 pr\u00E8s du t\u00E9l\u00E9phone\u00A0: chacun voit son tour et "
                "peut l\u2019\u00E9changer.",
                "Les deux premi\u00E8res semaines, personne n\u2019avait pr\u00E9vu le mercredi.",
                "3 jours de travail", "Tout service qui r\u00E9pond au t\u00E9l\u00E9phone"));
    tell(desk, form, {"2026-07-09", "Alix"},
         learnt("Lire le formulaire \u00E0 voix haute avec trois personnes du public. Elles "
                "s\u2019arr\u00EAtaient toujours "
                "aux m\u00EAmes endroits.",
                "Le premier essai gardait les mots de la loi.", "5 jours de travail",
                "Tout service qui a un formulaire"));
    return form;
}

}  // namespace trainer
