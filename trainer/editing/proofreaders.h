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

    /// Null where the words of the language are not there, or of another version.
    const scenarios::Analyser* analyser(const std::string& language);

  private:
    std::function<ProofreaderWishes(const std::string& language)> wishes_;
    std::mutex mutex_;
    std::map<std::string, std::unique_ptr<const Proofreader>> made_;
};

}  // namespace trainer
