#pragma once
#include <functional>
#include <string>
#include <vector>

#include "assessment/diagnostic/tally.h"
#include "tests/trainer/storage/fixture.h"

/// "c0", "c1", …: so many criteria on a scale of four levels, for everybody.
assessment::Framework frameworkOf(int criteria, const std::string& text = "<framework/>");

/// A unit, and Alice, in a database, and campaigns of that unit.
struct Campaigning : StorageFixture {
    Campaigning();

    static assessment::Campaign campaign(int number, int wave = 1);
    /// Makes a database with the unit, Alice, and so many campaigns that are open, and leaves it. They have
    /// the ids from 1 on.
    static void prepare(const std::string& database, int campaigns = 1);
    /// Keeps one and opens it.
    assessment::Campaign opened(int number, int wave = 1);
    /// The same, closed with ballots of so many people who all differ a little.
    void closed(int number, int people, int wave = 1);
    /// Closes the round it is in.
    assessment::Tally close(const std::string& campaign, int round = 1);
    std::function<assessment::Tally(const std::vector<assessment::Ballot>&)> counting() const;

    assessment::Framework framework = frameworkOf(3);
    trainer::Workspace workspace{database};
    assessment::CampaignStore& store = *workspace.campaigns;
    std::string unit = uuid(700);
};

/// A ballot with an id of that number, which answers each criterion of the framework with the level that
/// number gives, and says so in a comment.
assessment::Ballot ballot(int number, const assessment::Framework& framework);
std::vector<assessment::Ballot> ballots(int count, const assessment::Framework& framework, int first = 0);
