#include "trainer/diagnosing/personal_diagnostics.h"

#include <algorithm>

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

const std::vector<KnownFramework>& PersonalDiagnostics::frameworks() {
    if (isRead_) return shipped_;
    isRead_ = true;
    shipped_ = content::readFrameworks(library_.folder() + "/frameworks", library_.commons()).frameworks;
    std::erase_if(shipped_,
                  [](const KnownFramework& one) { return one->status == Framework::Status::draft; });
    std::ranges::stable_sort(shipped_, [](const KnownFramework& one, const KnownFramework& other) {
        return one->status == Framework::Status::current && other->status != Framework::Status::current;
    });
    return shipped_;
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

void PersonalDiagnostics::save(const std::string& file, const std::string& document) {
    writeDurably(file, document);
}

}  // namespace trainer
