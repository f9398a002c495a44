#include "trainer/windows/diagnostics_page.h"

#include "trainer/windows/buttons.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/campaign_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using assessment::Phase;
using assessment::Way;
using Next = CampaignLine::Next;

std::string answerWord(OwnState own) {
    switch (own) {
        case OwnState::none: return tr("Answer");
        case OwnState::begun: return tr("Go on answering");
        case OwnState::given: return tr("See my ballot");
    }
    return {};
}

/// Where the campaign stands, in a line.
std::string standingOf(const CampaignLine& line) {
    std::string words = upperFirst(wordFor(line.campaign.phase));
    const bool isCounted = line.campaign.phase == Phase::open && !line.campaign.isGuest;
    if (isCounted && line.campaign.way == Way::ballots) words += " \u00B7 " + sentenceFor(line.participation);
    return words;
}

/// How far the person is with their own ballot; empty where there is nothing to say.
std::string ownWords(const CampaignLine& line) {
    if (line.campaign.phase != Phase::open) return {};
    if (line.campaign.way == Way::cards) return tr("The team answers together, with cards, in a meeting.");
    switch (line.own) {
        case OwnState::none: return "\u25CB  " + std::string(tr("You have not answered yet."));
        case OwnState::begun:
            return "\u2026  " + std::string(tr("Your ballot is begun, and not handed in yet."));
        case OwnState::given: return "\u2713  " + std::string(tr("Your ballot is handed in."));
    }
    return {};
}

}  // namespace

DiagnosticsPage::DiagnosticsPage(wxWindow* parent, DiagnosticDesk& desk, Actions actions)
    : Page(parent), desk_(desk), actions_(std::move(actions)) {}

void DiagnosticsPage::refresh() {
    const auto lines = campaignLines(desk_);
    const auto kept = begin(tr("Diagnostics"),
                            tr("A team says where it stands, agrees on it, and chooses what to improve."));
    addBeginning(lines.empty());
    std::string unit;
    for (const CampaignLine& line : lines) {
        if (line.campaign.unit != unit) section(line.unit);
        unit = line.campaign.unit;
        addCampaign(line);
    }
    refill();
}

void DiagnosticsPage::addBeginning(bool isEmpty) {
    auto& card = body().add(new Card(&body(), isEmpty ? Space::large : Space::medium), Space::large);
    if (isEmpty) {
        card.add(new Prose(&card, std::string(tr("There is no diagnostic here yet.")), TextSize::lead))
            .bold();
        card.add(new Prose(
            &card,
            std::string(tr("Each person of the team answers on their own, in about 15 minutes. Nobody sees "
                           "who "
                           "answered what. Then the team meets, discusses what it does not agree on, and "
                           "decides."))));
    }
    auto& row = card.add(new Row(&card), isEmpty ? Space::medium : Space::small);
    row.addWide(new Prose(&row, std::string(tr("You lead a team, or you were asked to."))));
    row.addSmall((isEmpty ? primaryButton : button)(&row, tr("New diagnostic"), actions_.begin));
    if (actions_.oversee && !isEmpty) {
        auto& all = card.add(new Row(&card), Space::small);
        all.addWide(new Prose(&all, std::string(tr("You follow several services."))));
        all.addSmall(button(&all, tr("All services"), actions_.oversee));
    }
    if (!actions_.openInvitation) return;
    auto& other = card.add(new Row(&card), Space::small);
    other.addWide(new Prose(&other, std::string(tr("You were sent a file that ends in .capballot."))));
    other.addSmall(button(&other, tr("Open an invitation\u2026"), actions_.openInvitation));
}

void DiagnosticsPage::addCampaign(const CampaignLine& line) {
    auto& card = body().add(new Card(&body()), Space::medium);
    card.add(new Prose(&card, waveText(line.campaign), TextSize::lead)).bold();
    card.add(
        new Prose(&card, line.framework.empty() ? std::string(tr("Its list of criteria cannot be read here."))
                                                : line.framework),
        Space::hair);
    card.add(new Prose(&card, standingOf(line)), Space::small).coloured(palette().faint);
    addButtons(card, line);
}

/// The next step first, then what else may be done.
void DiagnosticsPage::addButtons(Stack& stack, const CampaignLine& line) {
    const std::string what =
        fill(tr("{unit}, {wave}"), {{"unit", line.unit}, {"wave", waveText(line.campaign)}});
    auto& row = stack.add(new Row(&stack), Space::medium);
    row.addWide(new Prose(&row, ownWords(line)));
    const auto offer = [&](bool isNext, const std::string& label, const Actions::Go& go) {
        if (!go) return;
        auto& made = row.addSmall(
            (isNext ? primaryButton : button)(&row, label, [go, id = line.campaign.id] { go(id); }));
        sayOfWhat(made, label, what);
    };
    const Phase phase = line.campaign.phase;
    if (line.framework.empty()) return;
    if (phase == Phase::prepared) offer(true, tr("Go on preparing"), actions_.prepare);
    if (phase == Phase::open && line.campaign.way == Way::ballots)
        offer(line.next == Next::answer, answerWord(line.own), actions_.answer);
    if (phase == Phase::closed && !line.campaign.isGuest)
        offer(line.next == Next::decide, tr("Hold the meeting"), actions_.decide);
    if (phase >= Phase::closed) offer(line.next == Next::look, tr("See the result"), actions_.look);
    if (phase != Phase::prepared && !line.campaign.isGuest)
        offer(line.next == Next::lead, tr("Lead"), actions_.lead);
}

}  // namespace trainer
