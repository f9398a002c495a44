#include "tests/windows/clerk.h"

Clerk::Clerk(std::deque<Answer> answers) : answers_(std::move(answers)) {
    Start(5);
}

void Clerk::Notify() {
    if (answers_.empty()) return;
    for (wxWindow* one : wxTopLevelWindows) {
        auto* dialog = dynamic_cast<wxDialog*>(one);
        if (!dialog || !dialog->IsModal()) continue;
        const Answer answer = answers_.front();
        answers_.pop_front();
        answer(*dialog);
        return;
    }
}
