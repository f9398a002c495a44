#include "trainer/desktop/example_desk.h"

#include "trainer/machine/world.h"

namespace trainer {

std::string exampleNow() {
    return exampleToday + utcNow().substr(std::string_view(exampleToday).size());
}

ExampleDesk::ExampleDesk(assessment::Person person, content::Library& library, Workspace& workspace)
    : person_(std::move(person)),
      library_(library),
      workspace_(workspace),
      world_{[this] { return now_; }, newId},
      diagnostics_(person_, library_, workspace_, world_),
      plans_(diagnostics_, workspace_, world_, library_.folder()) {
    on(exampleToday);
}

void ExampleDesk::on(const std::string& day, const std::string& who) {
    now_ = day + "T08:30:00Z";
    person_.name = who;
}

}  // namespace trainer
