#include "trainer/presenters/sheet_text.h"

namespace trainer {

using namespace assessment;

namespace {

constexpr const char* yes = "yes";
constexpr const char* no = "no";

template <class Value>
bool take(Value& value, const std::optional<Value>& read) {
    if (read) value = *read;
    return read.has_value();
}

}  // namespace

std::string wordsOf(bool value) {
    return value ? yes : no;
}

bool readWords(bool& value, const std::string& text) {
    if (text != yes && text != no) return false;
    value = text == yes;
    return true;
}

std::string wordsOf(const std::optional<Thousandths>& value) {
    return value ? textOfThousandths(*value) : std::string();
}

bool readWords(std::optional<Thousandths>& value, const std::string& text) {
    const auto read = thousandthsOf(text);
    if (!text.empty() && !read) return false;
    value = read;
    return true;
}

bool readWords(EventSource& value, const std::string& text) {
    return take(value, eventSourceOf(text));
}

bool readWords(Decision& value, const std::string& text) {
    return take(value, decisionOf(text));
}

bool readWords(Direction& value, const std::string& text) {
    return take(value, directionOf(text));
}

bool readWords(Frequency& value, const std::string& text) {
    return take(value, frequencyOf(text));
}

}  // namespace trainer
