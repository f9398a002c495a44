#pragma once
#include <string>

#include "content/reading/problem.h"

namespace content {

/// Why the framework of another tool cannot be taken over: one fault of its file.
struct ImportProblem {
    enum class What {
        unreadable,       ///< found: why
        tooLarge,         ///< more than 16 MiB
        notUtf8,          ///< found: the first byte that is none
        badCharacter,     ///< found: its code point
        badYaml,          ///< found: why, in the parser's own words
        manyDocuments,    ///< a second one begins here
        tooDeep,          ///< values inside values, 64 at most
        tooMuch,          ///< with its aliases written out it would hold too much
        partOfItself,     ///< an alias names a value it stands in
        keyNotText,       ///< a key is a list, a mapping or nothing
        mergeKey,         ///< "<<"
        repeatedKey,      ///< found: the key; expected: the line it first stands in
        notALibrary,      ///< field: what it should have
        noFramework,      ///< found: what it holds instead; may be empty
        manyFrameworks,   ///< found: how many
        missingField,     ///< field
        notText,          ///< field
        notAList,         ///< field
        notAMapping,      ///< field
        badNumber,        ///< field, found; expected: "1–9999"
        badYesNo,         ///< field, found
        badDate,          ///< field, found
        repeatedUrn,      ///< found; expected: the line it first stands in
        unknownParent,    ///< found
        ownAncestor,      ///< found: a requirement that stands below itself
        noRequirement,    ///< nothing in it can be assessed
        manyEngagements,  ///< found: how many; expected: the most there may be
        madeTooLarge,     ///< the file that would be made; found: its bytes, expected: the most
        unknownLanguage,  ///< found: that of the file, expected: the one that was wished for; may be empty
        others            ///< there are more problems; found: how many were told
    };
    What what = What::badYaml;
    Place place;  ///< 0 where the whole file is meant
    std::string field;
    std::string found;
    std::string expected;
};

}  // namespace content
