#include "trainer/wording/short_facts.h"

namespace trainer {

std::string shortFacts(const assessment::Event& event, std::size_t most) {
    std::string line;
    std::size_t letters = 0;
    for (const char one : event.facts) {
        const bool isNext = (static_cast<unsigned char>(one) & 0xC0) != 0x80;
        if (isNext && ++letters > most) return line + "\u2026";
        line += one == '\n' || one == '\r' ? ' ' : one;
    }
    return line;
}

}  // namespace trainer
