#include <minizip/unzip.h>

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "assessment/diagnostic/invitation.h"
#include "content/reading/ballot_file.h"
#include "content/reading/framework_library.h"
#include "tests/bench/lines.h"
#include "tests/bench/measure.h"
#include "trainer/machine/world.h"
#include "trainer/storage/workspace.h"

// What who leads a diagnostic of very many people waits for when the ballots are back.
namespace bench {
namespace {

using namespace assessment;

std::shared_ptr<const Framework> shippedFramework() {
    std::ifstream file(CAP_SOURCE "/content/library/frameworks/sp-plus-2023.xml", std::ios::binary);
    auto framework = content::readKeptFramework({std::istreambuf_iterator<char>(file), {}});
    if (!framework) throw std::runtime_error("the framework cannot be read");
    return framework;
}

/// Ballot files that answer all criteria, and a database that has not got them.
class Ballots {
  public:
    Ballots(std::string folder, int count)
        : folder_(std::move(folder)), workspace_(folder_ + "/" + trainer::newId() + ".db") {
        unit_ = {trainer::newId(), "Accueil", {}};
        workspace_.team->add(unit_);
        campaign_.id = trainer::newId();
        campaign_.unit = unit_.id;
        campaign_.framework = framework_->name;
        campaign_.frameworkHash = framework_->hash;
        campaign_.facilitator = "Nadia";
        campaign_.expected = count;
        workspace_.campaigns->add(campaign_, *framework_);
        workspace_.campaigns->open(campaign_.id);
        campaign_ = workspace_.campaigns->campaign(campaign_.id).value();
        for (int i = 0; i < count; ++i) write(i);
    }

    /// Reads the first files, looks whether they fit, and gives them; then forgets them again.
    double secondsOfMerging(std::size_t count) {
        const double seconds = secondsOf([&] {
            std::vector<Ballot> ballots;
            for (std::size_t i = 0; i < count; ++i) ballots.push_back(readOne(paths_.at(i)));
            for (const Giving giving : workspace_.campaigns->give(campaign_.id, round_, ballots))
                if (giving != Giving::kept) throw std::runtime_error("a ballot was known");
        });
        forget();
        return seconds;
    }

    /// Unpacks every member of the first files with minizip alone.
    double secondsOfUnpacking(std::size_t count) const {
        return secondsOf([&] {
            for (std::size_t i = 0; i < count; ++i) unpack(paths_.at(i));
        });
    }

  private:
    void write(int number) {
        Ballot ballot{trainer::newId(), Respondent::agent, {}};
        int level = number;
        for (const Criterion* criterion : askedOf(*framework_, Respondent::agent))
            ballot.answers[criterion->id].level = level++ % 4;
        paths_.push_back(folder_ + "/" + std::to_string(number) + ".capballot");
        std::ofstream(paths_.back(), std::ios::binary)
            << content::packBallot({aimOf(campaign_, unit_.name), ballot});
    }

    Ballot readOne(const std::string& path) const {
        auto reading = content::readBallotFile(path);
        auto* sent = reading.file ? std::get_if<SentBallot>(&*reading.file) : nullptr;
        if (!sent || faultOf(sent->aim, campaign_) || !faultsOf(sent->ballot, *framework_).empty())
            throw std::runtime_error("a ballot was refused");
        return std::move(sent->ballot);
    }

    /// Closes the round, which deletes its ballots, and opens another one. What the files say of the round is
    /// still compared with the first.
    void forget() {
        CampaignStore& store = *workspace_.campaigns;
        store.close(campaign_.id, round_, [](const std::vector<Ballot>&) { return Tally{}; });
        store.openAgain(campaign_.id);
        ++round_;
    }

    static void unpack(const std::string& path) {
        unzFile file = unzOpen64(path.c_str());
        if (!file) throw std::runtime_error("a ballot cannot be unpacked");
        std::array<char, 64 * 1024> piece{};
        for (int state = unzGoToFirstFile(file); state == UNZ_OK; state = unzGoToNextFile(file)) {
            unzOpenCurrentFile(file);
            while (unzReadCurrentFile(file, piece.data(), piece.size()) > 0) continue;
            unzCloseCurrentFile(file);
        }
        unzClose(file);
    }

    std::string folder_;
    trainer::Workspace workspace_;
    std::shared_ptr<const Framework> framework_ = shippedFramework();
    Unit unit_;
    Campaign campaign_;
    int round_ = 1;
    std::vector<std::string> paths_;
};

}  // namespace

void addBallotLines(Lines& lines, const std::string& folder) {
    const int count = lines.options().quick ? 2'000 : 10'000;
    const auto all = static_cast<std::size_t>(count);
    const int turns = 5;
    const std::string name = "merging " + countText(count) + " ballot files";
    const auto compare = [&](Row& row, const Way& other, const std::string& what, Ballots& ballots) {
        const auto medians = mediansOf({[&] { return ballots.secondsOfMerging(all); }, other}, turns);
        row.ratio = medians[0] / medians[1];
        row.medians = secondsText(medians[0]) + ", " +
                      countText(static_cast<long long>(static_cast<double>(count) / medians[0])) +
                      " a second (goal 1,000) against " + secondsText(medians[1]) + " of " + what;
    };
    lines.add(name, {Goal::Kind::atMost, 6}, [&](Row& row) {
        Ballots ballots(folder, count);
        compare(
            row, [&] { return ballots.secondsOfUnpacking(all); }, "unpacking them", ballots);
    });
    lines.add(name + " against a tenth of them", {Goal::Kind::atMost, 12}, [&](Row& row) {
        Ballots ballots(folder, count);
        compare(
            row, [&] { return ballots.secondsOfMerging(all / 10); }, "a tenth", ballots);
    });
}

}  // namespace bench
