#pragma once
#include <string>
#include <vector>

#include "content/reading/rule_library.h"
#include "scenarios/clarity/analyser.h"
#include "trainer/machine/mapped_file.h"

namespace trainer {

/// The words of a language, looked at where the table of the program lies.
class Words {
  public:
    /// folder: that of the tables. Throws FileError, scenarios::LexiconError.
    Words(const std::string& folder, const std::string& language)
        : file_(folder + "/" + language + ".lexicon"), lexicon_(file_.bytes()) {}

    const scenarios::Lexicon& lexicon() const { return lexicon_; }

  private:
    MappedFile file_;
    scenarios::Lexicon lexicon_;
};

/// What a proofreader reads by.
struct ProofreaderWishes {
    std::string language = "fr";
    std::string tables;                ///< the folder of the lexicons
    std::string rules;                 ///< the folder of the shipped rules, one folder a language
    std::vector<std::string> folders;  ///< those of a service; their rules take the place of shipped ones
    std::string profile;               ///< "public", "agents", "web"; empty for all
    bool all = false;                  ///< also what is not shown by default
};

/// Reads texts of one language as a careful editor would. Made once, it reads any number of them.
class Proofreader {
  public:
    /// Throws FileError, scenarios::LexiconError. Problems of rule files are in `files`.
    explicit Proofreader(const ProofreaderWishes& wishes);
    Proofreader(const Proofreader&) = delete;
    Proofreader& operator=(const Proofreader&) = delete;

    const std::string& language() const { return library_.rules.language; }
    const scenarios::RuleSet& rules() const { return library_.rules; }
    const scenarios::Analyser& analyser() const { return analyser_; }
    /// The rule files that have problems.
    const std::vector<content::RuleLibrary::File>& files() const { return library_.files; }
    /// The folders that have no rule file.
    const std::vector<std::string>& emptyFolders() const { return library_.empty; }

  private:
    Words words_;
    content::RuleLibrary library_;
    scenarios::Analyser analyser_;
};

/// The rules as they are written, shipped ones and those of a service.
content::RuleLibrary rulesFor(const ProofreaderWishes& wishes);

}  // namespace trainer
