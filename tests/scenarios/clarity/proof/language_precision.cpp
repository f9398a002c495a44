#include <exception>
#include <iostream>
#include <string_view>

#include "tests/scenarios/clarity/proof/proof.h"

/// language_precision: the measures in short; language_precision --page: the page of docs.
int main(int count, char** words) try {
    const proof::Proof measured;
    const bool isPage = count > 1 && std::string_view(words[1]) == "--page";
    std::cout << (isPage ? pageOf(measured) : summaryOf(measured));
    return 0;
} catch (const std::exception& failure) {
    std::cerr << failure.what() << '\n';
    return 1;
}
