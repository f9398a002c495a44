#include "trainer/presenters/campaign_draft.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace trainer {

using namespace assessment;

namespace {

constexpr int usuallyExpected = 10;

KnownFramework shippedLike(DiagnosticDesk& desk, const Campaign& campaign) {
    const auto& shipped = desk.frameworks();
    const auto same = std::ranges::find_if(
        shipped, [&](const KnownFramework& one) { return one->hash == campaign.frameworkHash; });
    return same != shipped.end() ? *same : desk.frameworkOf(campaign);
}

std::string twoDigits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

CampaignDraft::CampaignDraft(DiagnosticDesk& desk) : desk_(desk) {
    campaign.id = desk.newId();
    campaign.facilitator = desk.person().name;
    campaign.expected = usuallyExpected;
    campaign.stages = datesOf(desk.stages());
    if (!desk.frameworks().empty()) choose(desk.frameworks().front());
    const auto units = desk.units();
    const auto own = std::ranges::find(units, desk.person().unit, &Unit::id);
    if (own != units.end())
        chooseUnit(own->id);
    else if (units.size() == 1)
        chooseUnit(units.front().id);
}

CampaignDraft::CampaignDraft(DiagnosticDesk& desk, Campaign kept)
    : campaign(std::move(kept)), desk_(desk), framework_(shippedLike(desk, campaign)), isKept_(true) {}

void CampaignDraft::chooseUnit(const std::string& unit) {
    if (campaign.unit == unit) return;
    campaign.unit = unit;
    auto others = desk_.campaigns().campaigns();
    std::erase_if(others, [&](const Campaign& one) { return one.id == campaign.id; });
    campaign.wave = nextWave(others, unit);
}

void CampaignDraft::choose(KnownFramework framework) {
    framework_ = std::move(framework);
    campaign.framework = framework_->name;
    campaign.frameworkHash = framework_->hash;
}

std::vector<CampaignDraft::Fault> CampaignDraft::faults() const {
    std::vector<Fault> found;
    if (campaign.unit.empty()) found.push_back(Fault::noUnit);
    const auto others = desk_.campaigns().campaigns();
    const bool isTaken = std::ranges::any_of(others, [&](const Campaign& one) {
        return one.id != campaign.id && one.unit == campaign.unit && one.wave == campaign.wave;
    });
    if (isTaken) found.push_back(Fault::waveTaken);
    if (!framework_) found.push_back(Fault::noFramework);
    return found;
}

std::vector<CampaignFault> CampaignDraft::valueFaults() const {
    return framework_ ? faultsOf(campaign, *framework_) : std::vector<CampaignFault>();
}

void CampaignDraft::keep() {
    if (!isKept_) {
        desk_.campaigns().add(campaign, *framework_);
        isKept_ = true;
        return;
    }
    if (desk_.campaigns().update(campaign, *framework_) != Update::kept) throw CampaignMovedOn(campaign.id);
    ++campaign.version;
}

void CampaignDraft::open() {
    campaign.stages = passed(campaign.stages, desk_.stages(), Phase::open, desk_.today());
    keep();
    desk_.campaigns().open(campaign.id);
    campaign.phase = Phase::open;
}

std::optional<std::string> typedDay(const std::string& text) {
    std::array<int, 3> numbers{};
    std::size_t count = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end && count < numbers.size()) {
        const auto [next, error] = std::from_chars(at, end, numbers.at(count));
        if (error != std::errc()) break;
        ++count;
        at = next != end && count < numbers.size() &&
                     std::string_view("/.- ").find(*next) != std::string_view::npos
                 ? next + 1
                 : next;
        if (at == next) break;
    }
    if (text.empty()) return std::string();
    if (count != numbers.size() || at != end) return {};
    if (numbers[0] > 31) std::swap(numbers[0], numbers[2]);
    using namespace std::chrono;
    const year_month_day day(year(numbers[2]), month(static_cast<unsigned>(numbers[1])),
                             std::chrono::day(static_cast<unsigned>(numbers[0])));
    if (!day.ok() || numbers[2] < 2000 || numbers[2] > 2999) return {};
    return std::to_string(numbers[2]) + "-" + twoDigits(numbers[1]) + "-" + twoDigits(numbers[0]);
}

std::string dayToType(const std::string& day) {
    if (day.size() != 10) return {};
    return day.substr(8, 2) + "/" + day.substr(5, 2) + "/" + day.substr(0, 4);
}

}  // namespace trainer
