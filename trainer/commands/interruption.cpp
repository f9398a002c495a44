#include "trainer/commands/interruption.h"

#include <csignal>

namespace trainer {
namespace {

volatile std::sig_atomic_t asked = 0;

void note(int) {
    asked = 1;
}

void handle(void (*handler)(int)) {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) std::signal(signal, handler);
}

}  // namespace

Interruption::Interruption() {
    asked = 0;
    handle(note);
}

Interruption::~Interruption() {
    handle(SIG_DFL);
}

void Interruption::check() {
    if (asked != 0) throw Interrupted();
}

}  // namespace trainer
