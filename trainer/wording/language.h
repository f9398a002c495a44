#pragma once
#include <functional>
#include <optional>
#include <string>

namespace trainer {

/// The languages the program speaks.
enum class UiLanguage { french, english };

/// The language a person's environment asks for: LANGUAGE, LC_ALL, LC_MESSAGES, LANG, the first that is set.
/// French where it names no language (C, POSIX) or none is set; English for every other language.
UiLanguage languageOf(const std::function<std::optional<std::string>(const std::string&)>& environment);

/// From now on sentences are in that language. localeFolder: where the catalogues are installed.
/// Works whatever locales the system has.
void speak(UiLanguage language, const std::string& localeFolder);

/// Sentences are in another language as long as it lives: those that go into a file of that language.
class Aside {
  public:
    explicit Aside(UiLanguage language);
    Aside(const Aside&) = delete;
    Aside& operator=(const Aside&) = delete;
    ~Aside();

  private:
    std::string before_;
};

/// The sentence in the language spoken.
const char* tr(const char* sentence);
/// The form of the sentence for that number.
const char* trn(const char* one, const char* many, unsigned long number);

}  // namespace trainer
