#pragma once
#include <optional>
#include <string>

#include "assessment/plan/event.h"
#include "assessment/plan/indicator.h"

namespace trainer {

// What stands in a field of a sheet as text, and back. `readWords` gives false where a text cannot be one,
// and changes nothing then.

inline std::string wordsOf(const std::string& text) {
    return text;
}
inline bool readWords(std::string& value, const std::string& text) {
    value = text;
    return true;
}

std::string wordsOf(bool value);
bool readWords(bool& value, const std::string& text);

/// Empty where there is none.
std::string wordsOf(const std::optional<assessment::Thousandths>& value);
bool readWords(std::optional<assessment::Thousandths>& value, const std::string& text);

inline std::string wordsOf(assessment::EventSource value) {
    return std::string(assessment::word(value));
}
bool readWords(assessment::EventSource& value, const std::string& text);

inline std::string wordsOf(assessment::Decision value) {
    return std::string(assessment::word(value));
}
bool readWords(assessment::Decision& value, const std::string& text);

inline std::string wordsOf(assessment::Direction value) {
    return std::string(assessment::word(value));
}
bool readWords(assessment::Direction& value, const std::string& text);

inline std::string wordsOf(assessment::Frequency value) {
    return std::string(assessment::word(value));
}
bool readWords(assessment::Frequency& value, const std::string& text);

}  // namespace trainer
