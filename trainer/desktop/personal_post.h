#pragma once
#include "assessment/diagnostic/invitation.h"
#include "trainer/presenters/ballot_post.h"
#include "trainer/storage/workspace.h"

namespace trainer {

/// Ballots in files of this machine, for the campaigns of a desk.
class PersonalPost : public BallotPost {
  public:
    /// Both must outlive it.
    PersonalPost(DiagnosticDesk& desk, Workspace& workspace) : desk_(desk), workspace_(workspace) {}

    void invite(const std::string& file, const assessment::Campaign& campaign,
                assessment::Respondent respondent) override;
    void writeTable(const std::string& file, const assessment::Campaign& campaign,
                    assessment::Respondent respondent, int ballots) override;
    std::vector<MergedFile> merge(const assessment::Campaign& campaign,
                                  const std::vector<std::string>& files) override;
    std::string accept(const std::string& file, std::string& whyNot) override;
    std::string campaignOf(const std::string& file) override;
    void send(const std::string& file, const assessment::Campaign& campaign,
              const assessment::Ballot& ballot) override;

  private:
    assessment::Unit unitOf(const assessment::Campaign& campaign);
    std::string awaitedBy(const assessment::Campaign& campaign);
    void addGuest(const assessment::Invitation& invitation, const assessment::Framework& framework);

    DiagnosticDesk& desk_;
    Workspace& workspace_;
};

}  // namespace trainer
