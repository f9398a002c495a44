#pragma once
#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace scenarios {

/// True if the text is an identifier as authors write them: [A-Za-z][A-Za-z0-9_.]{0,63}, the last character
/// a letter or a digit.
bool isIdentifier(std::string_view text);

/// True if the text is a UUID in lower case: 8-4-4-4-12 hexadecimal digits.
bool isUuid(std::string_view text);

/// Throws std::invalid_argument, naming the text, unless isIdentifier(text).
void requireIdentifier(std::string_view text);

/// Throws std::invalid_argument, naming the text, unless isUuid(text).
void requireUuid(std::string_view text);

/// An identifier an author gave to one kind of thing. Checked once, here; a default-made one is empty and
/// stands for "none".
template <class Thing>
class Id {
  public:
    Id() = default;
    /// Throws std::invalid_argument if the text is no identifier.
    explicit Id(std::string text) : text_(std::move(text)) { requireIdentifier(text_); }

    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }
    auto operator<=>(const Id&) const = default;

  private:
    std::string text_;
};

using CategoryId = Id<struct CategoryTag>;
using ChecklistId = Id<struct ChecklistTag>;
using ChoiceId = Id<struct ChoiceTag>;
using ClassId = Id<struct ClassTag>;
using DirectoryId = Id<struct DirectoryTag>;
using ElementId = Id<struct ElementTag>;
using EmergencyNumberId = Id<struct EmergencyNumberTag>;
using GridId = Id<struct GridTag>;
using LetterBlockId = Id<struct LetterBlockTag>;
using LetterFactId = Id<struct LetterFactTag>;
using MessageId = Id<struct MessageTag>;
using ModuleId = Id<struct ModuleTag>;
using MoveId = Id<struct MoveTag>;
using NodeId = Id<struct NodeTag>;
using OutcomeId = Id<struct OutcomeTag>;
using PersonId = Id<struct PersonTag>;
using ServiceId = Id<struct ServiceTag>;
using SkillId = Id<struct SkillTag>;
using SourceId = Id<struct SourceTag>;
using StepId = Id<struct StepTag>;
using VariableId = Id<struct VariableTag>;

/// The name of a scenario for ever, whatever its title, file or version.
class ScenarioId {
  public:
    ScenarioId() = default;
    /// Throws std::invalid_argument if the text is no UUID in lower case.
    explicit ScenarioId(std::string uuid) : uuid_(std::move(uuid)) { requireUuid(uuid_); }

    const std::string& text() const { return uuid_; }
    auto operator<=>(const ScenarioId&) const = default;

  private:
    std::string uuid_;
};

}  // namespace scenarios
