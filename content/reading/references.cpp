#include "content/reading/references.h"

#include <algorithm>
#include <unordered_set>

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

std::string References::Mention::key() const {
    return std::string(1, static_cast<char>('a' + static_cast<int>(kind))) + owner + "/" + id;
}

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
    std::unordered_set<std::string_view> all;
    for (const Mention& mention : declared_)
        if (!all.insert(mention.id).second)
            report.add(ProblemId::duplicateId, mention.offset, {.found = mention.id});

    std::unordered_set<std::string> declared;
    for (const Mention& mention : declared_) declared.insert(mention.key());
    std::unordered_set<std::string> used;
    for (const Mention& mention : used_) {
        used.insert(mention.key());
        // Of an unknown step nobody asks an outcome: that it is unknown was said.
        const Mention owner{Kind::step, mention.owner, 0, {}};
        if (!mention.owner.empty() && !declared.contains(owner.key())) continue;
        if (!report.isFull() && !declared.contains(mention.key()))
            checkKnown(report, ProblemId::unknownReference, mention.offset, wordFor(mention.kind), mention.id,
                       declaredOf(mention));
    }
    for (const Mention& mention : declared_) {
        if (used.contains(mention.key())) continue;
        if (mention.kind == Kind::variable)
            report.add(ProblemId::unusedVariable, mention.offset, {.found = mention.id});
        if (mention.kind == Kind::source)
            report.add(ProblemId::unusedSource, mention.offset, {.found = mention.id});
    }
}

bool checkKnown(Report& report, ProblemId id, std::size_t offset, std::string_view subject,
                std::string_view name, const std::vector<std::string_view>& known) {
    if (std::ranges::find(known, name) != known.end()) return true;
    if (report.isFull()) return false;
    report.add(id, offset, {.subject = subject, .found = name, .suggestion = nearest(name, known)});
    return false;
}

}  // namespace content
