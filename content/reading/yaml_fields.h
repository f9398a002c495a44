#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "content/reading/ciso_library.h"
#include "content/reading/yaml_value.h"

namespace content {

/// What the reader of a library needs everywhere in it.
struct CisoContext {
    CisoLibrary& library;
    std::vector<ImportProblem>& problems;
    bool isTranslated = false;  ///< whether the texts wanted are translations

    /// The first hundred are told; then one more says that there are others.
    void report(ImportProblem problem);
};

/// A mapping of a library being read: its fields are asked for by name, and done() counts those that were
/// not. Each function that finds something wrong reports it and returns a harmless value.
class YamlFields {
  public:
    YamlFields(const YamlValue& value, CisoLibrary::Owner owner, CisoContext& context);

    const Place& place() const { return value_.place; }
    /// Nothing where the field is absent or says nothing.
    const YamlValue* may(std::string_view field);
    /// The same; reports that it is missing.
    const YamlValue* must(std::string_view field);
    /// A name of things, as it is written; empty where it is absent.
    std::string word(std::string_view field);
    std::string mustWord(std::string_view field);
    /// A text to read, in the language that is wanted; empty where it is absent.
    std::string text(std::string_view field);
    /// The same, a text for each of its lines.
    std::vector<std::string> lines(std::string_view field);
    int number(std::string_view field, int least, int most, int fallback);
    bool yesNo(std::string_view field);
    /// The values of a list; none where it is absent.
    std::vector<const YamlValue*> list(std::string_view field);
    /// The mappings of a list; reports what is none.
    std::vector<const YamlValue*> mappings(std::string_view field);
    /// Passes over a field that says nothing but what the others do.
    void skip(std::string_view field) { may(field); }
    /// Counts the fields that nobody asked for.
    void done();

  private:
    std::string scalar(std::string_view field, const YamlValue* value);
    /// The text as it is written, in the language that is wanted.
    std::string raw(std::string_view field);

    const YamlValue& value_;
    CisoLibrary::Owner owner_;
    CisoContext& context_;
    std::vector<std::string_view> asked_;
};

}  // namespace content
