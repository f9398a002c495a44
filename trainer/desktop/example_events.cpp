#include "trainer/desktop/example_events.h"

#include <vector>

#include "trainer/presenters/event_sheet.h"

namespace trainer {

using namespace assessment;

namespace {

struct Told {
    const char* day;
    EventSource source;
    const char* engagement;
    const char* severity;
    const char* facts;
    Decision decision = Decision::acts;
    const char* reason = "";
};

std::string keep(ExampleDesk& desk, const std::string& unit, const Told& told) {
    desk.on(told.day);
    EventSheet sheet(desk.plans(), freshEvent(desk.plans(), unit));
    sheet.draft.source = told.source;
    sheet.draft.engagement = told.engagement;
    sheet.draft.severity = told.severity;
    sheet.draft.facts = told.facts;
    sheet.draft.decision = told.decision;
    sheet.draft.reason = told.reason;
    sheet.keep();
    return sheet.draft.id;
}

/// What nothing more is done about, or nobody has decided yet.
void keepOthers(ExampleDesk& desk, const std::string& unit) {
    const std::vector<Told> others{
        {"2026-06-04", EventSource::committee, "clarte", "worrying",
         "Le comit\u00E9 des usagers trouve les lettres des affiches trop petites.", Decision::none,
         "Les affiches sont toutes refaites en janvier, en plus grands caract\u00E8res."},
        {"2026-10-20", EventSource::diagnostic, "avis", "",
         "Dans l\u2019\u00E9quipe, personne ne sait ce que deviennent les avis laiss\u00E9s sur la borne.",
         Decision::none, "Une action du plan y r\u00E9pond d\u00E9j\u00E0."},
        {"2026-11-05", EventSource::idea, "delais", "",
         "Une coll\u00E8gue propose d\u2019appeler les personnes dont le dossier est incomplet depuis quinze "
         "jours.",
         Decision::open},
        {"2026-11-20", EventSource::users, "clarte", "worrying",
         "Trois personnes sont venues au guichet parce qu\u2019elles ne trouvaient plus l\u2019attestation "
         "d\u2019inscription "
         "en ligne.",
         Decision::open}};
    for (const Told& one : others) keep(desk, unit, one);
}

}  // namespace

ExampleEvents keepExampleEvents(ExampleDesk& desk, const std::string& unit) {
    ExampleEvents kept;
    kept.saturday =
        keep(desk, unit,
             {"2026-02-10", EventSource::users, "contact", "worrying",
              "Plusieurs personnes qui travaillent demandent que le guichet ouvre le samedi matin."});
    kept.form = keep(desk, unit,
                     {"2026-03-12", EventSource::committee, "clarte", "serious",
                      "Le comit\u00E9 des usagers ne comprend pas le formulaire d\u2019aide d\u2019urgence. "
                      "Deux personnes y ont "
                      "renonc\u00E9."});
    kept.letters = keep(desk, unit,
                        {"2026-09-17", EventSource::audit, "accompagnement", "serious",
                         "Deux lettres de refus sur dix ne disent pas comment contester la d\u00E9cision."});
    kept.calls = keep(desk, unit,
                      {"2026-10-02", EventSource::indicator, "contact", "worrying",
                       "En septembre, un appel sur quatre est rest\u00E9 sans r\u00E9ponse."});
    kept.breakdown =
        keep(desk, unit,
             {"2026-10-29", EventSource::incident, "contact", "serious",
              "Les rendez-vous en ligne sont rest\u00E9s en panne une matin\u00E9e. Au guichet, personne ne "
              "savait quoi proposer."});
    kept.waiting =
        keep(desk, unit,
             {"2026-11-12", EventSource::users, "respect", "worrying",
              "Une personne a attendu deux heures au guichet sans savoir quand viendrait son tour."});
    keepOthers(desk, unit);
    return kept;
}

}  // namespace trainer
