#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/story/detector.h"
#include "scenarios/story/requester.h"
#include "scenarios/story/source.h"
#include "scenarios/story/version.h"

namespace scenarios {

/// Where an element of a checklist comes from. The promise of Services Publics+ and the law stay apart.
enum class Origin { law, promise, practice };

/// Something a text is looked through for.
struct ChecklistElement {
    enum class Kind { required, optional, forbidden };
    ElementId id;
    Kind kind = Kind::required;
    int weight = 1;
    Origin origin = Origin::practice;
    std::optional<Requester> requester;  ///< set where it only concerns answers to a usager, or to an agent
    Text title;
    Text why;
    std::vector<Detector> detectors;  ///< any of them will do

    /// No pattern sees it: who wrote the text says whether it is there.
    bool isSelfChecked() const { return detectors.empty(); }
};

/// What a good letter holds, and what it never does: a service's own data.
struct Checklist {
    ChecklistId id;
    Version version;
    std::string hash;  ///< of its text
    std::string text;  ///< the file it was read from, kept with the attempts that are played on it
    Text title;
    Text summary;
    std::vector<Source> sources;
    int electronicDays = 7;  ///< the promise: within how many days an electronic request is acknowledged
    int postDays = 14;       ///< the same for a letter
    std::vector<ChecklistElement> elements;

    /// Null if it has no such element.
    const ChecklistElement* find(const ElementId& id) const;
};

}  // namespace scenarios
