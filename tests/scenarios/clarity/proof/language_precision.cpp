#include <exception>
#include <iostream>
#include <string_view>

#include "tests/scenarios/clarity/proof/proof.h"

/// language_precision: the measures in short; with --page or --letters: a page of docs.
int main(int count, char** words) try {
    const std::string_view what = count > 1 ? words[1] : "";
    const proof::Proof french("fr");
    const proof::Proof english("en");
    std::cout << (what == "--page"      ? pageOf(french, english)
                  : what == "--letters" ? lettersOf(french)
                                        : summaryOf(french) + "\nEnglish\n" + summaryOf(english));
    return 0;
} catch (const std::exception& failure) {
    std::cerr << failure.what() << '\n';
    return 1;
}
