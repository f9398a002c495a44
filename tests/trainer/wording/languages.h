#pragma once
#include <functional>
#include <string>

#include "trainer/wording/language.h"

/// What the program says of one thing in each language it speaks, with the catalogues of this build.
struct InBoth {
    explicit InBoth(const std::function<std::string()>& say)
        : french((trainer::speak(trainer::UiLanguage::french, CAP_LOCALES), say())),
          english((trainer::speak(trainer::UiLanguage::english, CAP_LOCALES), say())) {}

    /// Something is said in both languages, it is not the same, and no {name} is left in it.
    bool isWhole() const {
        return !french.empty() && !english.empty() && french != english && !hasName(french) &&
               !hasName(english);
    }

    std::string french;
    std::string english;

  private:
    static bool hasName(const std::string& sentence) {
        return sentence.find_first_of("{}") != std::string::npos;
    }
};
