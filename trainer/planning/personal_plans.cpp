#include "trainer/planning/personal_plans.h"

namespace trainer {

std::string PersonalPlans::now() {
    return world_.now();
}

}  // namespace trainer
