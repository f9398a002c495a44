#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/language/letter.h"
#include "scenarios/story/checklist.h"

namespace scenarios {

/// The first place of the stretch where the letter says the fact.
std::optional<Stretch> findFact(const LetterFact& fact, const Letter& letter, Stretch stretch);

/// Looks a letter through for what detectors describe.
class Detection {
  public:
    /// facts: what detectors may refer to. today: what a date without a year is near to, "2026-03-04"; where
    /// it is empty, the first fact that is a date. All must outlive it.
    Detection(const Letter& letter, const std::vector<LetterFact>& facts, const std::string& today = {});

    /// The place of the first detector of the element that holds; nothing where none does.
    std::optional<Stretch> find(const ChecklistElement& element) const;
    /// The words from the first to the last thing the detector saw, within one place where all of them stand.
    std::optional<Stretch> find(const Detector& detector) const;

  private:
    std::optional<Stretch> findDate(const DatePart& part, Stretch place) const;
    std::optional<std::string> dateOf(const LetterFactId& fact) const;

    const Letter& letter_;
    const std::vector<LetterFact>& facts_;
    std::string today_;
};

}  // namespace scenarios
