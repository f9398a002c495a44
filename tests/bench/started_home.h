#pragma once
#include <string>

#include "tests/bench/program.h"

namespace bench {

/// The home of somebody who uses the program: their settings, their database, the kept catalogue of a
/// library.
struct StartedHome {
    /// library: the folder; empty for the one that is shipped.
    StartedHome(std::string folder, std::string screen, std::string library = {});

    std::string database() const { return folder + "/data/cap-usager/cap-usager.db"; }
    /// The program starts as this person from now on; they are in the database.
    void use(const std::string& person) const;
    /// That person, who has finished the first scenarios of the library.
    void play(const std::string& person) const;

    /// The program, or another one, in this home and on its screen, without any bus.
    Program program(const std::string& name) const;

    std::string folder;
    std::string screen;
    std::string library;
};

}  // namespace bench
