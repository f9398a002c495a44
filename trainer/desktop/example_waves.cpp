#include "trainer/desktop/example_waves.h"

#include <algorithm>
#include <array>

#include "trainer/desktop/example_ballots.h"
#include "trainer/presenters/board.h"
#include "trainer/presenters/campaign_draft.h"
#include "trainer/presenters/meeting.h"

namespace trainer {

using namespace assessment;

namespace {

/// Where the service stands, wave by wave, where that is not the usual level.
struct Stands {
    const char* criterion;
    int first;
    int second;
};
constexpr int usual = 2;
constexpr std::array<Stands, 30> stands{{{"accueil.courtoisie", 3, 3},
                                         {"accueil.confidentialite", 1, 1},
                                         {"erreur.conseils", 1, 2},
                                         {"contact.appels", 1, 2},
                                         {"contact.horaires", 3, 3},
                                         {"contact.sans_internet", 2, 1},
                                         {"appui.orienter", 2, 1},
                                         {"appui.recours", 1, 1},
                                         {"joignables.simple", 1, 1},
                                         {"orientation.interne", 1, 1},
                                         {"delais.accuse", 0, 2},
                                         {"delais.date", 1, 1},
                                         {"delais.suivi", 1, 2},
                                         {"delais.reduire", 2, 1},
                                         {"clarte.phrases", 2, 1},
                                         {"clarte.inventaire", 2, 1},
                                         {"clarte.reecriture", 2, 1},
                                         {"clarte.essai", 2, 0},
                                         {"resultats.satisfaction", 1, 2},
                                         {"resultats.affichage", 2, 1},
                                         {"resultats.en_ligne", 0, 0},
                                         {"avis.inviter", 1, 2},
                                         {"avis.effets", 0, 0},
                                         {"avis.repondre", 1, 2},
                                         {"avis.simplifier", 1, 1},
                                         {"competences.formation", 1, 1},
                                         {"progres.ecarts", 1, 3},
                                         {"ecologie.mesures", 1, 1},
                                         {"environnement.numerique", 1, 1},
                                         {"environnement.ensemble", 2, 0}}};

int levelIn(int Stands::*wave, const std::string& criterion) {
    const auto found =
        std::ranges::find_if(stands, [&](const Stands& one) { return one.criterion == criterion; });
    return found == stands.end() ? usual : (*found).*wave;
}

/// A wave of a service, and the days on which it went on.
struct Held {
    std::string unit;
    const char* framework;
    const char* opened;
    const char* closed;
    const char* met;
    ExampleOpinion opinion;
};
constexpr int expected = 12;
constexpr int given = 11;

std::string opened(ExampleDesk& desk, const std::string& unit, const std::string& framework,
                   Way way = Way::ballots) {
    CampaignDraft draft(desk.diagnostics());
    draft.chooseUnit(unit);
    for (const KnownFramework& one : desk.diagnostics().frameworks())
        if (one->name.id == framework) draft.choose(one);
    draft.campaign.expected = expected;
    draft.campaign.way = way;
    draft.campaign.isShared = true;
    draft.open();
    return draft.campaign.id;
}

Meeting meetingOn(DiagnosticDesk& desk, const std::string& id) {
    const Campaign campaign = desk.campaigns().campaign(id).value();
    return {desk, campaign, desk.frameworkOf(campaign)};
}

/// What may be adopted is; of the rest they speak.
void agree(DiagnosticDesk& desk, const std::string& campaign, const ExampleOpinion& opinion) {
    Meeting meeting = meetingOn(desk, campaign);
    meeting.adopt();
    for (std::size_t place = 0; place < meeting.points().size(); ++place) {
        if (meeting.decidedAt(place)) continue;
        meeting.goTo(place);
        const std::string criterion = meeting.here().criterion().id;
        meeting.decide(opinion.level(criterion));
        const bool isContested = opinion.contested.contains(criterion);
        meeting.explain(
            isContested
                ? "Au guichet c\u2019est l\u2019habitude, pas encore au t\u00E9l\u00E9phone ni par "
                  "\u00E9crit. Nous gardons le niveau de l\u2019ensemble."
                : "Nous avons compar\u00E9 nos exemples\u00A0: c\u2019est ce que nous faisons le plus "
                  "souvent.",
            isContested ? "Deux personnes restent un niveau plus bas." : "");
    }
    Board(desk, campaign).endMeeting();
}

std::string hold(ExampleDesk& desk, const Held& held) {
    DiagnosticDesk& diagnostics = desk.diagnostics();
    desk.on(held.opened);
    const std::string campaign = opened(desk, held.unit, held.framework);
    giveExampleBallots(diagnostics, campaign, given, held.opinion);
    Board board(diagnostics, campaign);
    desk.on(held.closed);
    board.close();
    desk.on(held.met);
    agree(diagnostics, campaign, held.opinion);
    board.setDone("plan", true);
    return campaign;
}

}  // namespace

ExampleWaves holdExampleWaves(ExampleDesk& desk, const std::string& unit) {
    const auto opinion = [](int Stands::*wave, std::set<std::string> contested) {
        return ExampleOpinion{[wave](const std::string& criterion) { return levelIn(wave, criterion); },
                              std::move(contested),
                              {}};
    };
    ExampleWaves waves;
    waves.first = hold(desk, {unit, "sp_plus_2021", "2025-11-04", "2025-11-20", "2025-11-27",
                              opinion(&Stands::first, {"accueil.tensions", "avis.simplifier"})});
    waves.second =
        hold(desk, {unit, "sp_plus_2023", "2026-10-01", "2026-10-15", "2026-10-20",
                    opinion(&Stands::second, {"appui.orienter", "delais.date", "clarte.phrases"})});
    return waves;
}

ExampleBeginnings beginExampleWaves(ExampleDesk& desk) {
    DiagnosticDesk& diagnostics = desk.diagnostics();
    const ExampleOpinion opinion{
        [](const std::string& criterion) { return levelIn(&Stands::second, criterion); },
        {"accueil.confidentialite", "delais.tenus", "clarte.oral", "appui.orienter"},
        {{"accueil.confidentialite",
          {"Au comptoir, tout le monde entend le dossier de la personne servie.",
           "Au t\u00E9l\u00E9phone nous sommes seuls dans le bureau, cela va.", "",
           "Le paravent a disparu pendant les travaux."}},
         {"delais.tenus",
          {"", "Nous pr\u00E9venons quand le service des bourses est en retard.", "Pas en juillet."}}}};
    ExampleBeginnings begun;
    desk.on("2026-11-02");
    begun.counted = opened(desk, diagnostics.addUnit("Service des examens"), "sp_plus_2023");
    giveExampleBallots(diagnostics, begun.counted, expected, opinion);
    desk.on("2026-11-19");
    Board(diagnostics, begun.counted).close();
    desk.on("2026-11-16");
    begun.ballots = opened(desk, diagnostics.addUnit("Bureau des bourses"), "sp_plus_2023");
    giveExampleBallots(diagnostics, begun.ballots, 7, opinion);
    Board(diagnostics, begun.ballots).plan("autodiagnostic", "2026-12-04");
    Board(diagnostics, begun.ballots).plan("plan", "2026-12-18");
    begun.cards = opened(desk, diagnostics.addUnit("Biblioth\u00E8que"), "sp_plus_2023", Way::cards);
    diagnostics.campaigns().keepCards(begun.cards, 1,
                                      {{"accueil.courtoisie", countsOf("0 1 5 4 ? 0 - 0")},
                                       {"accueil.prenom", countsOf("2 4 3 1 ? 0 - 0")},
                                       {"accueil.tensions", countsOf("1 3 4 1 ? 1 - 0")}});
    desk.on("2026-11-23");
    diagnostics.addUnit("Accueil du site Nord");
    return begun;
}

}  // namespace trainer
