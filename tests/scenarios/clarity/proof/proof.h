#pragma once
#include <string>

#include "scenarios/clarity/analyser.h"
#include "tests/scenarios/clarity/proof/measuring.h"

namespace proof {

/// The rules of a language, measured on both parts of its proof.
struct Proof {
    explicit Proof(const std::string& language);
    Proof(const Proof&) = delete;
    Proof& operator=(const Proof&) = delete;
    ~Proof() = default;

    scenarios::RuleSet all;    ///< every rule that is shipped
    scenarios::RuleSet shown;  ///< those that are shown unless somebody asks otherwise; they are measured
    scenarios::Analyser analyser;
    Measured tuning;
    Measured heldOut;
};

/// What docs/language-precision.md says.
std::string pageOf(const Proof& french, const Proof& english);
/// What docs/language-letters.md says: letters before and after, and what is found in them.
std::string lettersOf(const Proof& proof);
/// A letter of docs/letters: "bourse-before".
std::string letterText(const std::string& name);
/// The measures in short, and where rules and editor do not agree in the part for tuning. Of the part that is
/// held out numbers only: nobody is to look at its sentences.
std::string summaryOf(const Proof& proof);

}  // namespace proof
