#include "trainer/windows/begun_keeper.h"

#include "trainer/windows/prose.h"
#include "trainer/windows/stack.h"
#include "trainer/wording/failure_sentence.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using assessment::Begun;

namespace {

constexpr int often = 600;  // milliseconds

}  // namespace

BegunKeeper::BegunKeeper(const wxWindow& page, PlanDesk& desk, std::function<Begun()> begun,
                         std::function<void(const std::string&)> say)
    : page_(page), desk_(desk), begun_(std::move(begun)), say_(std::move(say)) {
    timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        if (!page_.IsShownOnScreen()) timer_.Stop();
        keep();
    });
}

void BegunKeeper::watch() {
    keep();
    if (!timer_.IsRunning()) timer_.Start(often);
}

/// As one writes: where it fails, it is tried again soon.
void BegunKeeper::keep() {
    try {
        put(begun_());
        if (hasFailed_) say_({});
        hasFailed_ = false;
    } catch (const std::exception&) {
        if (!hasFailed_)
            say_(fill(tr("What you have begun is not kept yet. {why}"),
                      {{"why", sentenceFor(std::current_exception())}}));
        hasFailed_ = true;
    }
}

void BegunKeeper::put(const Begun& now) {
    if (now == kept_) return;
    const auto keepIt = [this](const Begun& begun) {
        desk_.begun().keep(desk_.diagnostics().person().id, begun, desk_.now());
    };
    if (now.about != kept_.about && !kept_.fields.empty()) keepIt({kept_.about, {}});
    if (!now.fields.empty() || (now.about == kept_.about && !kept_.fields.empty())) keepIt(now);
    kept_ = now;
}

std::optional<Begun> BegunKeeper::find(const std::string& about) {
    auto found = desk_.begun().find(desk_.diagnostics().person().id, about);
    kept_ = found.value_or(Begun{about, {}});
    return found;
}

std::string begunAgain() {
    return tr("You had begun to write this, and it was not kept yet. Here it is again.");
}

void addBegunAgain(Stack& stack) {
    stack.add(new Prose(&stack, begunAgain()), Space::small).coloured(palette().accent);
}

}  // namespace trainer
