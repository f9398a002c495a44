#pragma once
#include <string>
#include <vector>

#include "trainer/presenters/diagnostic_desk.h"

namespace trainer {

/// What became of a file that somebody sent back.
struct MergedFile {
    std::string file;
    std::size_t kept = 0;             ///< ballots that count now
    std::size_t known = 0;            ///< those that did already
    std::vector<std::string> whyNot;  ///< why none of it is taken, a line each
};

/// The files by which ballots go between machines. What is written is whole and durable, or not there. The
/// campaigns are kept, and their frameworks can be read.
class BallotPost {
  public:
    virtual ~BallotPost() = default;

    /// Writes what somebody needs to answer elsewhere, as such a person.
    virtual void invite(const std::string& file, const assessment::Campaign& campaign,
                        assessment::Respondent respondent) = 0;
    /// Writes a table to be filled in, with so many columns.
    virtual void writeTable(const std::string& file, const assessment::Campaign& campaign,
                            assessment::Respondent respondent, int ballots) = 0;
    /// Counts what files bring: all of a file, or nothing. Throws CampaignMovedOn where it is not open.
    virtual std::vector<MergedFile> merge(const assessment::Campaign& campaign,
                                          const std::vector<std::string>& files) = 0;
    /// Takes an invitation up, and gives the id of its campaign, which is answered here from then on. Empty
    /// where it cannot be; then whyNot has a sentence.
    virtual std::string accept(const std::string& file, std::string& whyNot) = 0;
    /// The campaign of a ballot that came back in a file; empty where there is none in it.
    virtual std::string campaignOf(const std::string& file) = 0;
    /// Writes the person's ballot for who counts it.
    virtual void send(const std::string& file, const assessment::Campaign& campaign,
                      const assessment::Ballot& ballot) = 0;
};

}  // namespace trainer
