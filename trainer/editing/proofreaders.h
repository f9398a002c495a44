#pragma once
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "trainer/editing/proofreader.h"

namespace trainer {

/// A proofreader for each language, made when it is first asked for. Several threads may ask.
class Proofreaders {
  public:
    /// wishes: what the proofreader of a language reads by.
    explicit Proofreaders(std::function<ProofreaderWishes(const std::string& language)> wishes)
        : wishes_(std::move(wishes)) {}

    /// Throws as Proofreader does where the words of the language are not there, or of another version.
    const Proofreader& of(const std::string& language);
    /// What that one reads by; null where `of` throws.
    const scenarios::Analyser* analyser(const std::string& language);
    /// The one that was asked for before; null where nobody has.
    const Proofreader* made(const std::string& language) const;
    /// They are made anew when they are next asked for. What was given before is void.
    void forget();

  private:
    std::function<ProofreaderWishes(const std::string& language)> wishes_;
    mutable std::mutex mutex_;
    std::map<std::string, std::unique_ptr<const Proofreader>> made_;
};

}  // namespace trainer
