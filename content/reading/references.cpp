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
        case References::Kind::other: return "id";
    }
    return "";
}

}  // namespace

void References::declare(Kind kind, std::string_view id, std::size_t offset, std::string_view owner) {
    if (!id.empty()) declared_.push_back({kind, std::string(id), offset, std::string(owner)});
}

void References::use(Kind kind, std::string_view id, std::size_t offset, std::string_view owner) {
    if (!id.empty()) used_.push_back({kind, std::string(id), offset, std::string(owner)});
}

std::optional<std::size_t> References::placeOf(Kind kind, std::string_view id) const {
    for (const Mention& mention : declared_)
        if (mention.kind == kind && mention.id == id) return mention.offset;
    return {};
}

std::vector<std::string_view> References::declaredOf(const Mention& use) const {
    std::vector<std::string_view> ids;
    for (const Mention& mention : declared_)
        if (mention.kind == use.kind && mention.owner == use.owner) ids.push_back(mention.id);
    return ids;
}

void References::report(Report& report) const {
    reportTwins(report);
    const auto byName = [](const Mention* left, const Mention* right) {
        return std::tie(left->kind, left->owner, left->id) < std::tie(right->kind, right->owner, right->id);
    };
    const auto sorted = [&](const std::vector<Mention>& mentions) {
        std::vector<const Mention*> pointers;
        pointers.reserve(mentions.size());
        for (const Mention& mention : mentions) pointers.push_back(&mention);
        std::ranges::sort(pointers, byName);
        return pointers;
    };
    const auto declared = sorted(declared_);
    const auto isDeclared = [&](const Mention& mention) {
        return std::ranges::binary_search(declared, &mention, byName);
    };
    for (const Mention& mention : used_) {
        if (isDeclared(mention) || report.isFull()) continue;
        // Of an unknown step nobody asks an outcome: that it is unknown was said.
        if (!mention.owner.empty() && !isDeclared({Kind::step, mention.owner, 0, {}})) continue;
        reportUnknown(report, ProblemId::unknownReference, mention.offset, wordFor(mention.kind), mention.id,
                      declaredOf(mention));
    }
    const auto used = sorted(used_);
    for (const Mention& mention : declared_) {
        if (mention.kind != Kind::variable && mention.kind != Kind::source) continue;
        if (std::ranges::binary_search(used, &mention, byName)) continue;
        report.add(mention.kind == Kind::variable ? ProblemId::unusedVariable : ProblemId::unusedSource,
                   mention.offset, {.found = mention.id});
    }
}

/// An id is unique whatever its kind: the second and later ones are reported.
void References::reportTwins(Report& report) const {
    std::vector<const Mention*> byId;
    byId.reserve(declared_.size());
    for (const Mention& mention : declared_) byId.push_back(&mention);
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
