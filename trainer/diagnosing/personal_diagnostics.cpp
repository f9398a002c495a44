#include "trainer/diagnosing/personal_diagnostics.h"

#include <algorithm>
#include <filesystem>

#include "content/reading/file_text.h"
#include "content/reading/framework_library.h"
#include "content/reading/stages.h"
#include "trainer/storage/file_system.h"

namespace trainer {

using assessment::Framework;

std::string PersonalDiagnostics::addUnit(const std::string& name) {
    assessment::Unit unit{newId(), name, {}};
    workspace_.team->add(unit);
    return unit.id;
}

void PersonalDiagnostics::readShipped() {
    if (isRead_) return;
    isRead_ = true;
    auto read = content::readFrameworks(library_.folder() + "/frameworks", library_.commons());
    shipped_ = std::move(read.frameworks);
    mappings_ = std::move(read.mappings);
    std::erase_if(shipped_,
                  [](const KnownFramework& one) { return one->status == Framework::Status::draft; });
    std::ranges::stable_sort(shipped_, [](const KnownFramework& one, const KnownFramework& other) {
        return one->status == Framework::Status::current && other->status != Framework::Status::current;
    });
}

const std::vector<KnownFramework>& PersonalDiagnostics::frameworks() {
    readShipped();
    return shipped_;
}

const std::vector<assessment::FrameworkMapping>& PersonalDiagnostics::mappings() {
    readShipped();
    return mappings_;
}

std::map<std::string, std::string> PersonalDiagnostics::skills() {
    std::map<std::string, std::string> titles;
    for (const auto& [id, skill] : library_.commons().skills) titles[id.text()] = plain(skill.title);
    return titles;
}

const std::vector<assessment::Stage>& PersonalDiagnostics::stages() {
    if (stages_.empty()) stages_ = content::readStages(library_.folder());
    return stages_;
}

KnownFramework PersonalDiagnostics::frameworkOf(const assessment::Campaign& campaign) {
    KnownFramework& known = kept_[campaign.frameworkHash];
    if (!known) known = readKept(campaign.frameworkHash);
    return known;
}

KnownFramework PersonalDiagnostics::readKept(const std::string& hash) {
    const auto kept = workspace_.campaigns->framework(hash);
    return kept ? content::readKeptFramework(kept->text) : nullptr;
}

std::vector<std::string> PersonalDiagnostics::scenariosOf(const std::string& module) {
    std::vector<std::string> ids;
    if (!scenarios::isIdentifier(module)) return ids;
    for (const auto& card : library_.scenarios(scenarios::ModuleId(module))) ids.push_back(card.id.text());
    return ids;
}

void PersonalDiagnostics::save(const std::string& file, const std::string& document) {
    writeDurably(file, document);
}

std::optional<assessment::Proof> PersonalDiagnostics::proofOf(const std::string& file) {
    assessment::Proof proof;
    if (content::readFile(file, proof.content, assessment::mostProof)) return {};
    proof.id = newId();
    proof.kind = assessment::Proof::Kind::file;
    proof.words = std::filesystem::path(file).filename().string();
    proof.date = today();
    proof.hash = content::hashOf(proof.content);
    return proof;
}

}  // namespace trainer
