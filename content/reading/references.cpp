#include "content/reading/references.h"

#include <algorithm>
#include <tuple>

#include "content/reading/nearest.h"

namespace content {
namespace {

std::string_view wordFor(References::Kind kind) {
    switch (kind) {
        case References::Kind::person: return "person";
        case References::Kind::source: return "source";
        case References::Kind::variable: return "variable";
        case References::Kind::step: return "step";
        case References::Kind::choice: return "choice";
        case References::Kind::node: return "node";
        case References::Kind::outcome: return "outcome";
        case References::Kind::message: return "message";
        case References::Kind::category: return "category";
        case References::Kind::block: return "block";
        case References::Kind::other: return "id";
    }
    return "";
}

}  // namespace

void References::declare(Kind kind, std::string_view id, std::size_t offset, std::string_view owner) {
    if (!id.empty()) declared_.push_back({kind, std::string(id), offset, std::string(owner)});
}

void References::imply(Kind kind, std::string_view id, std::string_view owner) {
    declared_.push_back({kind, std::string(id), 0, std::string(owner), true});
}

void References::use(Kind kind, std::string_view id, std::size_t offset, std::string_view owner) {
    if (!id.empty()) used_.push_back({kind, std::string(id), offset, std::string(owner)});
}

void References::useOutcome(std::string_view step, std::string_view outcome, std::size_t offset) {
    used_.push_back({Kind::step, std::string(step), offset, {}, false, playedBefore_});
    used_.push_back({Kind::outcome, std::string(outcome), offset, std::string(step), false, playedBefore_});
}

std::optional<std::size_t> References::placeOf(Kind kind, std::string_view id) const {
    for (const Mention& mention : declared_)
        if (mention.kind == kind && mention.id == id) return mention.offset;
    return {};
}

std::vector<std::string_view> References::declaredOf(const Mention& use) const {
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < declared_.size() && i < use.before; ++i)
        if (declared_[i].kind == use.kind && declared_[i].owner == use.owner) ids.push_back(declared_[i].id);
    return ids;
}

std::vector<const References::Mention*> References::byName(const std::vector<Mention>& mentions) {
    std::vector<const Mention*> sorted;
    sorted.reserve(mentions.size());
    for (const Mention& mention : mentions) sorted.push_back(&mention);
    std::ranges::stable_sort(sorted, isBefore);
    return sorted;
}

bool References::isBefore(const Mention* left, const Mention* right) {
    return std::tie(left->kind, left->owner, left->id) < std::tie(right->kind, right->owner, right->id);
}

void References::report(Report& report) const {
    reportTwins(report);
    reportUses(report);
    reportUnused(report);
}

void References::reportUses(Report& report) const {
    const auto declared = byName(declared_);
    const auto find = [&](const Mention& mention) -> const Mention* {
        const auto found = std::ranges::lower_bound(declared, &mention, isBefore);
        return found == declared.end() || isBefore(&mention, *found) ? nullptr : *found;
    };
    const auto isLater = [&](const Mention* found, const Mention& use) {
        return static_cast<std::size_t>(found - declared_.data()) >= use.before;
    };
    for (const Mention& mention : used_) {
        if (report.isFull()) return;
        // Of a step that is unknown, or not played yet, nobody asks an outcome: that was said.
        const Mention* owner = mention.owner.empty() ? nullptr : find({Kind::step, mention.owner, 0, {}});
        if (!mention.owner.empty() && (!owner || isLater(owner, mention))) continue;
        if (const Mention* found = find(mention)) {
            if (mention.owner.empty() && isLater(found, mention))
                report.add(ProblemId::stepNotYetPlayed, mention.offset, {.found = mention.id});
            continue;
        }
        reportUnknown(report, ProblemId::unknownReference, mention.offset, wordFor(mention.kind), mention.id,
                      declaredOf(mention));
    }
}

void References::reportUnused(Report& report) const {
    const auto used = byName(used_);
    for (const Mention& mention : declared_) {
        if (mention.kind != Kind::variable && mention.kind != Kind::source) continue;
        if (std::ranges::binary_search(used, &mention, isBefore)) continue;
        report.add(mention.kind == Kind::variable ? ProblemId::unusedVariable : ProblemId::unusedSource,
                   mention.offset, {.found = mention.id});
    }
}

/// An id is unique whatever its kind: the second and later ones are reported.
void References::reportTwins(Report& report) const {
    std::vector<const Mention*> byId;
    byId.reserve(declared_.size());
    for (const Mention& mention : declared_)
        if (!mention.implied) byId.push_back(&mention);
    std::ranges::stable_sort(byId, {}, &Mention::id);
    for (std::size_t i = 1; i < byId.size(); ++i)
        if (byId[i]->id == byId[i - 1]->id)
            report.add(ProblemId::duplicateId, byId[i]->offset, {.found = byId[i]->id});
}

void reportUnknown(Report& report, ProblemId id, std::size_t offset, std::string_view subject,
                   std::string_view name, const std::vector<std::string_view>& known) {
    if (report.isFull()) return;
    report.add(id, offset, {.subject = subject, .found = name, .suggestion = nearest(name, known)});
}

}  // namespace content
