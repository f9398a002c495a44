#pragma once
#include <string>
#include <vector>

namespace trainer {

/// What the command line of the program with windows asks for.
struct Options {
    enum class What { window, version, help, mistake };
    What what = What::window;
    std::string file;        ///< to open; empty without one
    std::string tourFolder;  ///< for the pictures of a tour; empty without one
    std::string wrong;       ///< the word that is not understood
};

/// Understands what follows the name of the program.
Options optionsOf(const std::vector<std::string>& words);

/// How the program is called, in the language spoken.
std::string usage();

/// The sentence for a mistake.
std::string sentenceFor(const Options& mistake);

}  // namespace trainer
