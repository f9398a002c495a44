#include "trainer/windows/letter_view.h"

#include "trainer/windows/prose.h"

namespace trainer {

void addLetter(Stack& stack, const std::string& letter) {
    auto& card = stack.add(new Card(&stack), Space::medium);
    for (std::size_t at = 0; at < letter.size();) {
        const std::size_t end = std::min(letter.find("\n\n", at), letter.size());
        card.add(new Prose(&card, letter.substr(at, end - at)), Space::medium);
        at = letter.find_first_not_of('\n', end);
        if (at == std::string::npos) break;
    }
}

}  // namespace trainer
