#pragma once
#include <string>

#include "assessment/framework/framework.h"
#include "content/reading/ciso_library.h"

namespace content {

/// The words that stand where a library of CISO Assistant has none, in the language of the framework.
struct FillIns {
    std::string notice;
    std::string source;
    std::string summary;  ///< where the library describes nothing
    std::string why;      ///< of a criterion
    std::string proof;
    std::string action;
    assessment::Scale scale;  ///< its levels where the library names none; its other answers always
    std::string today;        ///< "2026-11-22"
};

/// What became of a library besides its texts, so that it can be told.
struct Changes {
    enum class Levels {
        ofLibrary,
        noneNamed,  ///< those of FillIns stand there
        tooFew,     ///< one is no scale: those of FillIns
        tooMany     ///< more than a scale of ours has: those of FillIns
    };
    Levels levels = Levels::ofLibrary;
    std::size_t unnamedScores = 0;  ///< scores of the range that have no name: no level of their own

    std::size_t joinedTitles = 0;      ///< titles that stand in one with the title above them
    std::size_t titleTexts = 0;        ///< descriptions of titles, which have no place
    std::size_t idleTitles = 0;        ///< lines with nothing to assess below them
    std::size_t belowRequirement = 0;  ///< requirements below another one, which come beside it
    std::size_t withoutTitle = 0;      ///< requirements below no title: in an engagement of their own
    std::size_t withoutText = 0;       ///< requirements that have nothing but a reference
    std::size_t lowered = 0;           ///< weights above ours
    std::size_t unknownControls = 0;   ///< measures named that the library does not hold
    std::size_t actions = 0;           ///< measures that became suggested actions
    std::size_t folded = 0;            ///< texts of several lines that became one
    std::size_t spaces = 0;            ///< places where French typography wants a no-break space

    std::size_t ownSigns = 0;  ///< criteria whose description tells each level
    std::size_t noWhy = 0;     ///< criteria where a FillIn stands
    std::size_t noProof = 0;
    std::size_t noAction = 0;
};

struct ImportedFramework {
    assessment::Framework framework;  ///< a draft, without hash and text
    Changes changes;
    std::size_t engagements = 0;  ///< how many there would be, also where they are too many
};

/// The most engagements a framework may have.
inline constexpr std::size_t mostEngagements = 99;

/// A framework of ours made of a library that was read without a problem. Its identifiers come from the urns,
/// so they are the same each time.
ImportedFramework frameworkOf(const CisoLibrary& library, const FillIns& words);

}  // namespace content
