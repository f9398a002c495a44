#pragma once
#include "content/reading/element.h"
#include "content/reading/fact_reader.h"
#include "scenarios/story/checklist.h"

namespace content {

/// Takes the detectors of an element of a checklist. facts: those they may
/// name; null where each letter has its own.
std::vector<scenarios::Detector> readDetectors(Element& parent, const KnownFacts* facts);

/// Reads something a text is looked through for, and declares its id.
scenarios::ChecklistElement readCheckedElement(Element& element, const KnownFacts* facts);

}  // namespace content
