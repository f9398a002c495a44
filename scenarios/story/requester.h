#pragma once

namespace scenarios {

/// Who asks: a member of the public or a member of staff. The law is not the same for both.
enum class Requester { usager, agent };

}  // namespace scenarios
