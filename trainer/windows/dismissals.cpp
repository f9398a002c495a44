#include "trainer/windows/dismissals.h"

namespace trainer {

void Dismissals::dismiss() {
    if (const auto finding = workshop_.dismiss())
        editor_.did([this, finding] { takeBack(*finding); }, [this, finding] { dismiss(*finding); });
    changed_();
}

void Dismissals::takeBackLast() {
    const auto finding = workshop_.lastDismissed();
    if (!finding) return;
    takeBack(*finding);
    editor_.did([this, finding] { dismiss(*finding); }, [this, finding] { takeBack(*finding); });
}

void Dismissals::dismiss(const FindingView& finding) {
    workshop_.dismiss(finding);
    changed_();
}

void Dismissals::takeBack(const FindingView& finding) {
    workshop_.takeBack(finding);
    changed_();
}

}  // namespace trainer
