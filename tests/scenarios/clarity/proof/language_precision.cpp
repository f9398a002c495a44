#include <exception>
#include <iostream>
#include <string_view>

#include "tests/scenarios/clarity/proof/proof.h"

/// language_precision: the measures in short; with --page or --letters: a page of docs.
int main(int count, char** words) try {
    const proof::Proof measured;
    const std::string_view what = count > 1 ? words[1] : "";
    std::cout << (what == "--page"      ? pageOf(measured)
                  : what == "--letters" ? lettersOf(measured)
                                        : summaryOf(measured));
    return 0;
} catch (const std::exception& failure) {
    std::cerr << failure.what() << '\n';
    return 1;
}
