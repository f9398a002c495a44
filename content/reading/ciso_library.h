#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "content/reading/import_problem.h"

namespace content {

/// A library of CISO Assistant, as far as Cap Usager has a place for what it says. Texts are in `language`,
/// their blanks and line ends folded.
struct CisoLibrary {
    /// One line of what is asked: a title that others stand below, or a requirement.
    struct Node {
        std::string urn;     ///< in small letters
        std::string parent;  ///< the urn it stands below; empty at the top
        std::string reference;
        std::string name;
        std::vector<std::string> description;  ///< its lines
        std::string annotation;
        std::vector<std::string> evidence;  ///< what may be shown for it, a line each
        std::vector<std::string> controls;  ///< urns of measures
        bool isAssessable = false;
        int weight = 1;
        Place place;
    };
    struct Score {
        int score = 0;
        std::string name;
        std::string description;
    };
    /// Whose field it was that does not travel.
    enum class Owner { library, objects, framework, score, node, control, translation };

    std::string urn;  ///< of the framework
    int version = 1;
    std::string date;      ///< "2026-02-25", the day it was published; may be empty
    std::string language;  ///< "fr", "en"
    std::string name;      ///< of the library
    std::string title;     ///< of the framework
    std::string description;
    std::string copyright;
    std::string provider;
    int leastScore = 0;
    int mostScore = -1;         ///< below the least where it is not said
    std::vector<Score> scores;  ///< the named ones, from the lowest upwards
    std::vector<Node> nodes;
    std::map<std::string, std::string> controls;  ///< measures: a urn, and what to do

    /// How often each field stands there that has no place here.
    std::map<std::pair<Owner, std::string>, std::size_t> left;
    std::size_t untranslated = 0;       ///< texts that stay in the language of the file
    std::size_t folded = 0;             ///< texts of several lines that became one
    std::size_t controlCharacters = 0;  ///< that XML forbids and were left out
};

/// Nothing of the library is to be used where there are problems.
struct CisoReading {
    CisoLibrary library;
    std::vector<ImportProblem> problems;
};

/// Reads the bytes of a library. language: "fr" or "en", whose translations are taken; empty for the
/// library's own, or the first of both it is translated into.
CisoReading readCisoLibrary(std::string bytes, const std::string& language);
CisoReading readCisoLibraryFile(const std::string& path, const std::string& language);

}  // namespace content
