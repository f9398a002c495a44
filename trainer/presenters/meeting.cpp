#include "trainer/presenters/meeting.h"

#include <algorithm>
#include <stdexcept>

#include "trainer/presenters/board.h"

namespace trainer {

using namespace assessment;
using Kind = MeetingPoint::Kind;

namespace {

const Engagement* engagementOf(const Framework& framework, const Criterion& criterion) {
    for (const Engagement& engagement : framework.engagements)
        if (std::ranges::count(criteriaOf(engagement), &criterion) > 0) return &engagement;
    throw std::logic_error("a criterion without an engagement");
}

}  // namespace

Meeting::Meeting(DiagnosticDesk& desk, const Campaign& campaign, KnownFramework framework)
    : desk_(desk),
      campaign_(campaign),
      framework_(std::move(framework)),
      tally_(desk.campaigns().tally(campaign.id).value_or(Tally())),
      result_(resultOf(*framework_, tally_.all, campaign.thresholds)) {
    list();
    read();
    const auto open = std::ranges::find_if(points_, [&](const MeetingPoint& one) {
        return !decidedAt(static_cast<std::size_t>(&one - points_.data()));
    });
    if (open != points_.end()) place_ = static_cast<std::size_t>(open - points_.begin());
}

void Meeting::list() {
    const auto add = [this](const CriterionResult* result, Kind kind, int proposed) {
        points_.push_back({result, engagementOf(*framework_, *result->criterion), kind, proposed});
    };
    for (const AgendaItem& item : agendaOf(result_)) add(item.result, Kind::discuss, 0);
    for (const Consensus& one : adoptableOf(result_, campaign_.thresholds)) {
        const auto result = std::ranges::find(result_.criteria, one.criterion,
                                              [](const CriterionResult& of) { return of.criterion->id; });
        add(&*result, Kind::adoptable, one.level);
    }
    for (const CriterionResult* one : undecidedOf(result_, campaign_.thresholds))
        add(one, Kind::undecided, 0);
}

void Meeting::goTo(std::size_t place) {
    if (place < points_.size()) place_ = place;
}

const Consensus* Meeting::decidedAt(std::size_t place) const {
    const auto found = std::ranges::find(consensus_, points_.at(place).criterion().id, &Consensus::criterion);
    return found == consensus_.end() ? nullptr : &*found;
}

bool Meeting::lacksReasonAt(std::size_t place) const {
    const Consensus* decided = decidedAt(place);
    return decided && !faultsOf(*decided, *framework_).empty();
}

std::vector<std::size_t> Meeting::withoutReason() const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < points_.size(); ++i)
        if (lacksReasonAt(i)) found.push_back(i);
    return found;
}

std::vector<std::string> Meeting::comments() const {
    const auto found = tally_.comments.find(here().criterion().id);
    return found == tally_.comments.end() ? std::vector<std::string>() : found->second;
}

std::vector<Consensus> Meeting::adoptable() const {
    auto open = adoptableOf(result_, campaign_.thresholds);
    std::erase_if(open, [this](const Consensus& one) {
        return std::ranges::count(consensus_, one.criterion, &Consensus::criterion) > 0;
    });
    return open;
}

void Meeting::adopt() {
    const auto before = consensus_;
    desk_.campaigns().agree(campaign_.id, adoptable());
    read();
    steps_.remember(before, place_);
}

std::size_t Meeting::adopted() const {
    return static_cast<std::size_t>(std::ranges::count(consensus_, true, &Consensus::isAdopted));
}

void Meeting::takeBackAdopted() {
    auto rest = consensus_;
    std::erase_if(rest, [](const Consensus& one) { return one.isAdopted; });
    const auto before = consensus_;
    put(rest);
    steps_.remember(before, place_);
}

void Meeting::keep(const Consensus& consensus) {
    const auto before = consensus_;
    desk_.campaigns().agree(campaign_.id, {consensus});
    read();
    steps_.remember(before, place_);
}

void Meeting::put(const std::vector<Consensus>& consensus) {
    for (const Consensus& one : consensus_)
        if (std::ranges::count(consensus, one.criterion, &Consensus::criterion) == 0)
            desk_.campaigns().withdraw(campaign_.id, one.criterion);
    desk_.campaigns().agree(campaign_.id, consensus);
    read();
}

void Meeting::show(const Snapshots<std::vector<Consensus>>::Snapshot& snapshot) {
    put(snapshot.value);
    goTo(snapshot.place);
}

void Meeting::undo() {
    steps_.undo([this](std::size_t) { return consensus_; }, [this](const auto& before) { show(before); });
}

void Meeting::redo() {
    steps_.redo([this](std::size_t) { return consensus_; }, [this](const auto& before) { show(before); });
}

void Meeting::decide(int level) {
    const Consensus* before = decidedAt(place_);
    Consensus now = before ? *before : Consensus{here().criterion().id, level, {}, {}, false};
    now.level = level;
    now.isAdopted = here().kind == Kind::adoptable && level == here().proposed && now.reason.empty();
    keep(now);
}

void Meeting::explain(const std::string& reason, const std::string& dissent) {
    const Consensus* before = decidedAt(place_);
    if (!before || (before->reason == reason && before->dissent == dissent)) return;
    Consensus now = *before;
    now.reason = reason;
    now.dissent = dissent;
    now.isAdopted = here().kind == Kind::adoptable && now.level == here().proposed && reason.empty();
    keep(now);
}

std::vector<Proof> Meeting::proofs() const {
    return proofsOf(here().criterion().id);
}

std::vector<Proof> Meeting::proofsOf(const std::string& criterion) const {
    auto proofs = desk_.campaigns().proofs(campaign_.id);
    std::erase_if(proofs, [&](const Proof& one) { return one.criterion != criterion; });
    return proofs;
}

void Meeting::addProof(Proof::Kind kind, const std::string& words) {
    desk_.campaigns().add(campaign_.id,
                          {desk_.newId(), here().criterion().id, kind, words, desk_.today(), {}, {}});
}

bool Meeting::addFile(const std::string& file) {
    auto proof = desk_.proofOf(file);
    if (!proof) return false;
    proof->criterion = here().criterion().id;
    desk_.campaigns().add(campaign_.id, *proof);
    return true;
}

void Meeting::removeProof(const std::string& id) {
    desk_.campaigns().removeProof(id);
}

std::string Meeting::contentOf(const std::string& id) const {
    const auto proof = desk_.campaigns().proof(id);
    if (!proof) throw std::out_of_range("no proof " + id);
    return proof->content;
}

void Meeting::end() {
    if (!withoutReason().empty()) throw std::logic_error("a level without a reason");
    Board(desk_, campaign_.id).endMeeting();
    campaign_.phase = Phase::agreed;
}

int Meeting::seconds() const {
    const auto spent = seconds_.find(here().criterion().id);
    return spent == seconds_.end() ? 0 : spent->second;
}

}  // namespace trainer
