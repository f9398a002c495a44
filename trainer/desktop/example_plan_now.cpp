// What is to be done since the second wave, here and elsewhere.
#include "trainer/desktop/example_plan.h"
#include "trainer/desktop/example_story.h"
#include "trainer/presenters/campaign_list.h"

namespace trainer {

using namespace assessment;
using enum ActionStatus;
using enum Grade;
using Kind = ExampleStory::Kind;

namespace {

constexpr ExampleStory::When decidedOn{"2026-10-22"};

std::string writeClearly(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleStory story(
        desk,
        exampleGap(
            desk, ground.waves.second, "clarte.phrases",
            {"R\u00E9crire nos dix lettres les plus envoy\u00E9es", "Camille", high, high, medium,
             "2026-10-26", "2026-11-27",
             "Une lettre par semaine, relue \u00E0 deux. Les mod\u00E8les vont dans le dossier commun."}),
        decidedOn);
    story.go(decided, decidedOn)
        .go(inProgress, {"2026-10-26"})
        .say(Kind::fact, {"2026-11-16"},
             "Six lettres sont r\u00E9crites. Les quatre autres attendent le juriste.");
    return story.id();
}

/// Late, and put off before.
std::string announceTimes(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleStory story(desk,
                       exampleGap(desk, ground.waves.first, "delais.date",
                                  {"Dire \u00E0 chaque personne quand elle aura sa r\u00E9ponse", "Lou", high,
                                   high, medium, "2026-03-02", "2026-06-30",
                                   "Un d\u00E9lai par type de demande, affich\u00E9 et \u00E9crit dans "
                                   "chaque accus\u00E9 de r\u00E9ception."}),
                       {"2025-12-11"});
    story.go(decided, {"2026-01-15"})
        .go(inProgress, {"2026-03-02", "Lou"})
        .putOff("2026-09-30", {"2026-06-22", "Lou"},
                "Le service des bourses n\u2019a pas encore donn\u00E9 ses d\u00E9lais.")
        .putOff("2026-11-13", {"2026-09-28", "Lou"}, "La rentr\u00E9e a pris tout le mois.")
        .say(Kind::obstacle, {"2026-11-09", "Lou"},
             "Deux bureaux sur cinq n\u2019ont toujours pas de d\u00E9lai.");
    return story.id();
}

std::string handOn(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleStory story(desk,
                       exampleGap(desk, ground.waves.second, "appui.orienter",
                                  {"Transmettre nous-m\u00EAmes les demandes qui ne sont pas pour nous",
                                   "Camille", high, high, low, "2026-11-16", "2026-12-18"}),
                       decidedOn);
    story.go(decided, decidedOn);
    return story.id();
}

/// Nobody spoke of it for long.
void answerOpinions(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleStory(desk,
                 exampleGap(desk, ground.waves.second, "avis.effets",
                            {"Afficher chaque trimestre ce que les avis ont chang\u00E9", "Noa", medium,
                             medium, low, "2026-10-22", "2027-01-15"}),
                 decidedOn)
        .go(decided, decidedOn)
        .go(inProgress, {"2026-10-23", "Noa"});
}

void proposeOthers(ExampleDesk& desk, const ExampleGround& ground) {
    const ExampleStory::When day{"2026-10-22"};
    ExampleStory(desk,
                 exampleGap(desk, ground.waves.second, "clarte.essai",
                            {"Faire essayer nos documents par deux personnes du public", "", medium, high,
                             low, "", "2027-01-29"}),
                 day);
    ExampleStory(desk,
                 exampleGap(desk, ground.waves.second, "resultats.en_ligne",
                            {"Publier nos r\u00E9sultats sur notre page, chaque trimestre", "", low, medium,
                             medium, "", ""}),
                 day);
    ExampleStory(
        desk,
        exampleGap(
            desk, ground.waves.second, "delais.reduire",
            {"Suivre dix dossiers d\u2019un bout \u00E0 l\u2019autre pour voir o\u00F9 le temps se perd", "",
             medium, high, medium, "", "2027-03-31"}),
        day);
    ExampleStory(desk,
                 exampleAnswer(desk, ground.unit, ground.events.calls,
                               {"Renforcer le t\u00E9l\u00E9phone les deux semaines de la rentr\u00E9e", "",
                                medium, high, high, "", "2027-08-31"}),
                 {"2026-10-06"});
    ExampleStory(desk,
                 exampleAnswer(desk, ground.unit, {},
                               {"Pr\u00E9parer une semaine d\u2019accueil pour chaque nouvel agent", "Morgan",
                                low, medium, high, "", ""}),
                 {"2026-11-03", "Morgan"});
}

void answerEvents(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleStory(desk,
                 exampleAnswer(desk, ground.unit, ground.events.waiting,
                               {"Annoncer l\u2019attente \u00E0 l\u2019arriv\u00E9e, et proposer de revenir",
                                "Maxime", high, high, low, "2026-11-16", "2026-12-04"}),
                 {"2026-11-13"})
        .go(decided, {"2026-11-13"})
        .move(ground.indicators.waiting, {"2026-11-13"})
        .go(inProgress, {"2026-11-17", "Maxime"});
    ExampleStory(desk,
                 exampleAnswer(desk, ground.unit, ground.events.breakdown,
                               {"Pr\u00E9parer une affiche et une phrase pour les jours de panne", "Sacha",
                                medium, medium, low, "2026-11-02", "2026-11-18"}),
                 {"2026-10-30"})
        .go(decided, {"2026-10-30"});
    ExampleStory(desk,
                 exampleAnswer(desk, ground.unit, ground.events.letters,
                               {"Ajouter le recours \u00E0 nos mod\u00E8les de lettres de refus", "Camille",
                                high, high, low, "2026-09-21", "2026-11-20"}),
                 {"2026-09-18"})
        .go(decided, {"2026-09-18"})
        .go(inProgress, {"2026-09-21"})
        .go(done, {"2026-11-17"});
}

}  // namespace

ExampleActions beginExampleActions(ExampleDesk& desk, const ExampleGround& ground) {
    ExampleActions begun;
    begun.late = announceTimes(desk, ground);
    begun.writing = writeClearly(desk, ground);
    begun.handing = handOn(desk, ground);
    answerOpinions(desk, ground);
    proposeOthers(desk, ground);
    answerEvents(desk, ground);
    return begun;
}

void planElsewhere(ExampleDesk& desk) {
    for (const Unit& unit : desk.diagnostics().units()) {
        if (unit.name != "Bureau des bourses" && unit.name != "Biblioth\u00E8que") continue;
        const auto add = [&](const ExampleWords& words, const char* engagement) {
            Action action = exampleAnswer(desk, unit.id, {}, words);
            action.engagement = engagement;
            return ExampleStory(desk, action, {"2026-09-07"});
        };
        add({"Rappeler sous deux jours les personnes qui ont laiss\u00E9 un message", "Jo", high, high, low,
             "2026-09-14", "2026-10-30"},
            "contact")
            .go(decided, {"2026-09-14"})
            .go(inProgress, {"2026-09-21"});
        add({"Mettre nos horaires \u00E0 jour partout le m\u00EAme jour", "Ali", medium, medium, low,
             "2026-09-14", "2026-12-11"},
            "contact")
            .go(decided, {"2026-09-14"})
            .go(inProgress, {"2026-09-21"})
            .go(done, {"2026-11-10"});
        add({"R\u00E9pondre aux avis en moins de dix jours", "Jo", medium, medium, medium, "", "2027-02-26"},
            "avis");
    }
}

}  // namespace trainer
