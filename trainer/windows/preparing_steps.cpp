// What each step of a campaign that is prepared asks for.
#include <wx/choice.h>

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/campaign_reports.h"
#include "trainer/windows/field.h"
#include "trainer/windows/item.h"
#include "trainer/windows/preparing_page.h"
#include "trainer/windows/printing.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/windows/tick.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;

constexpr int mostWaves = 999;
constexpr int mostPeople = 100000;
constexpr int mostK = 100;

std::string titleOf(const Framework& framework) {
    if (framework.status != Framework::Status::replaced) return framework.title;
    return fill(tr("{title} (an older list)"), {{"title", framework.title}});
}

}  // namespace

void PreparingPage::addPlace() {
    section(tr("The service and the list of criteria"));
    addUnit();
    auto& wave = field(tr("Wave"), tr("1 for the first diagnostic of this service, 2 for the next one."));
    wave_ = &wave.number(draft_->campaign.wave, 1, mostWaves, [this](int number) {
        draft_->campaign.wave = number;
        changed();
    });
    checkWith(wave, [this]() -> std::string {
        const auto found = draft_->faults();
        if (std::ranges::count(found, CampaignDraft::Fault::waveTaken) == 0) return {};
        return tr("This service has a diagnostic of that wave already. Choose another number.");
    });
    addFramework();
}

void PreparingPage::addUnit() {
    const auto units = desk_.units();
    auto& unit = field(tr("Service"), tr("Who judges itself: one team that works together."));
    auto& choice = unit.hold(new wxChoice(&unit, wxID_ANY));
    for (const Unit& one : units) choice.Append(wxString::FromUTF8(one.name));
    choice.Append(wxString::FromUTF8(tr("Another service\u2026")));
    const auto now = std::ranges::find(units, draft_->campaign.unit, &Unit::id);
    seat_.addsUnit = seat_.addsUnit || now == units.end();
    choice.SetSelection(static_cast<int>(seat_.addsUnit ? units.end() - units.begin() : now - units.begin()));
    auto& name = field(tr("Its name"));
    name.line(seat_.newUnit, [this](const std::string& text) { seat_.newUnit = text; });
    name.Show(seat_.addsUnit);
    choice.Bind(wxEVT_CHOICE, [this, units, &name](wxCommandEvent& event) {
        const auto place = static_cast<std::size_t>(event.GetSelection());
        seat_.addsUnit = place >= units.size();
        draft_->chooseUnit(seat_.addsUnit ? std::string() : units[place].id);
        wave_->SetValue(draft_->campaign.wave);
        changed();
        name.Show(seat_.addsUnit);
        arrangeAgain();
    });
    checkWith(name, [this]() -> std::string {
        return seat_.addsUnit && seat_.newUnit.empty() ? tr("Write the name of the service.") : "";
    });
}

void PreparingPage::addFramework() {
    const auto& lists = desk_.frameworks();
    auto& list =
        field(tr("List of criteria"), tr("What the team judges itself by. The first one is current."));
    auto* about = new Prose(&list, std::string(), TextSize::small);
    const auto tell = [this, about] {
        const Framework* chosen = draft_->framework();
        about->say(chosen ? chosen->summary + "\n" + chosen->notice : std::string());
    };
    std::vector<std::string> titles;
    for (const KnownFramework& one : lists) titles.push_back(titleOf(*one) + " \u00B7 " + sizeOf(*one));
    const auto now = std::ranges::find_if(
        lists, [this](const KnownFramework& one) { return one->hash == draft_->campaign.frameworkHash; });
    list.choice(titles, static_cast<std::size_t>(now - lists.begin()),
                [this, lists, tell](std::size_t place) {
                    draft_->choose(lists.at(place));
                    changed();
                    tell();
                    arrangeAgain();
                });
    list.add(about).coloured(palette().faint);
    tell();
    checkWith(list, [this]() -> std::string { return draft_->framework() ? "" : tr("Choose a list."); });
}

void PreparingPage::addPeople() {
    Campaign& campaign = draft_->campaign;
    section(tr("The people"));
    field(tr("How do people answer?"))
        .choice({wordFor(Way::ballots), wordFor(Way::cards)}, static_cast<std::size_t>(campaign.way),
                [this](std::size_t place) {
                    draft_->campaign.way = place == 0 ? Way::ballots : Way::cards;
                    changed();
                });
    auto& expected = field(tr("How many people are asked?"),
                           tr("Everybody who works in the team, and the partners or users you invite."));
    expected.number(campaign.expected, 1, mostPeople, [this](int number) {
        draft_->campaign.expected = number;
        changed();
    });
    checkValue(expected, CampaignFault::expected);
    auto& leader =
        field(tr("Who leads it?"), tr("The name that people know. This person opens and closes it."));
    leader.line(campaign.facilitator, [this](const std::string& name) {
        draft_->campaign.facilitator = name;
        changed();
    });
    checkValue(leader, CampaignFault::facilitator);
}

void PreparingPage::addDates() {
    section(tr("The stages and their dates"));
    body().add(
        new Prose(&body(), std::string(tr("A date is a plan, not a deadline: you may leave it empty, and "
                                          "change it at any time. Write 22/11/2026 or 2026-11-22."))));
    auto& stages = draft_->campaign.stages;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const auto known = std::ranges::find(desk_.stages(), stages[i].stage, &Stage::id);
        const bool isKnown = known != desk_.stages().end();
        auto& day = field(isKnown ? known->title : stages[i].stage, isKnown ? known->summary : std::string());
        day.line(seat_.typedDays.at(i), [this, i](const std::string& text) {
            seat_.typedDays.at(i) = text;
            if (const auto typed = typedDay(text)) draft_->campaign.stages.at(i).planned = *typed;
            changed();
        });
        checkWith(day, [this, i]() -> std::string {
            return typedDay(seat_.typedDays.at(i)) ? "" : tr("This is no date. Write it as 22/11/2026.");
        });
    }
}

void PreparingPage::addRules() {
    Thresholds& rules = draft_->campaign.thresholds;
    section(tr("The rules"));
    body().add(
        new Prose(&body(), std::string(tr("These suit most teams. They are fixed when the diagnostic is "
                                          "opened, so that nobody can change them to see more."))));
    auto& least = field(tr("Fewest answers that are shown"),
                        tr("Nothing is shown of fewer answers, so that nobody can be recognised."));
    least.number(rules.k, 1, mostK, [this](int number) {
        draft_->campaign.thresholds.k = number;
        changed();
    });
    checkValue(least, CampaignFault::k);
    auto& near =
        field(tr("Close enough to be adopted"),
              tr("Answers within so many levels of each other may be adopted without a discussion."));
    near.number(rules.tolerance, 0, mostK, [this](int number) {
        draft_->campaign.thresholds.tolerance = number;
        changed();
    });
    checkValue(near, CampaignFault::tolerance);
    addDiscussion();
    const auto tick = [this](const std::string& label, const std::string& why, bool value, auto set) {
        auto& check = body().add(new CheckTick(&body(), textOf(label + "\n" + why)), Space::large);
        check.SetValue(value);
        check.Bind(wxEVT_CHECKBOX, [this, set](wxCommandEvent& event) {
            set(draft_->campaign, event.IsChecked());
            changed();
        });
    };
    tick(tr("Show the counts also where nearly all agree"),
         tr("They would tell what nearly everybody answered. Ask the team first."), rules.tellStrong,
         [](Campaign& campaign, bool is) { campaign.thresholds.tellStrong = is; });
    tick(tr("Stand beside other services, without a name"),
         tr("At least 5 services must wish it. They are never ranked."), draft_->campaign.isShared,
         [](Campaign& campaign, bool is) { campaign.isShared = is; });
}

/// When a criterion is to be discussed.
void PreparingPage::addDiscussion() {
    const Thresholds& rules = draft_->campaign.thresholds;
    auto& apart =
        field(tr("Levels apart"), tr("Two groups so far apart discuss the criterion in the meeting."));
    apart.number(rules.apart, 1, mostK, [this](int number) {
        draft_->campaign.thresholds.apart = number;
        changed();
    });
    checkValue(apart, CampaignFault::apart);
    auto& share = field(tr("Share of each group, in percent"),
                        tr("Smaller groups alone do not call for a discussion."));
    share.number(rules.share, 1, 100, [this](int number) {
        draft_->campaign.thresholds.share = number;
        changed();
    });
    checkValue(share, CampaignFault::share);
    auto& people = field(tr("People in each group"), tr("One person alone is not pointed at."));
    people.number(rules.people, 1, mostK, [this](int number) {
        draft_->campaign.thresholds.people = number;
        changed();
    });
    checkValue(people, CampaignFault::people);
}

void PreparingPage::addWhole() {
    const Campaign& campaign = draft_->campaign;
    section(tr("What will be fixed"));
    auto& card = body().add(new Card(&body()));
    const auto line = [&](const std::string& text) { card.add(new Item(&card, "\u2022", text)); };
    if (draft_->framework())
        line(fill(
            tr("The list: {title}, version {number}."),
            {{"title", draft_->framework()->title}, {"number", std::to_string(campaign.framework.number)}}));
    for (const std::string& sentence : sentencesFor(campaign.thresholds)) line(sentence);
    for (const CampaignFault fault : draft_->valueFaults())
        card.add(new Prose(&card, "\u26A0  " + sentenceFor(fault, campaign))).coloured(palette().bad);
    auto& row = card.add(new Row(&card), Space::medium);
    row.addWide(new Prose(&row, std::string(tr("Show it to the team before anybody answers."))));
    if (mayPrint()) {
        row.addSmall(button(&row, tr("Print\u2026"), [this] { print(); }));
        row.addSmall(button(&row, tr("Save\u2026"), [this] {
            saveTerms(*this, desk_, termsOf(desk_, draft_->campaign, *draft_->framework()));
        }));
    }
    section(tr("What may still change"));
    body().add(new Prose(&body(), std::string(tr("How many people are asked, who leads it, and the dates of "
                                                 "the stages."))));
}

bool PreparingPage::mayPrint() const {
    return draft_ && seat_.step == wholeStep && draft_->framework();
}

void PreparingPage::print() {
    printDocument(*this, termsOf(desk_, draft_->campaign, *draft_->framework()));
}

}  // namespace trainer
