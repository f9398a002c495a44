#pragma once
#include <memory>
#include <string>

#include "assessment/diagnostic/invitation.h"

// Ballots on the framework that is shipped, and what is sent with them.

std::shared_ptr<const assessment::Framework> shippedFramework();
/// An open campaign by it.
assessment::Campaign openCampaign();
assessment::Invitation someInvitation();
assessment::SentBallot someBallot();
