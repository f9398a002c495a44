#include "trainer/windows/key_words.h"

#include "trainer/wording/language.h"

namespace trainer {
namespace {

void replace(std::string& text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

}  // namespace

std::string keyWords(const std::string& key) {
    std::string words = key;
    // TRANSLATORS: keys, as they are called on the keyboard.
    replace(words, "Shift", tr("Shift"));
    replace(words, "Enter", tr("Enter"));
    replace(words, "Esc", tr("Esc"));
    replace(words, "Left", "\u2190");
    // A sign that would be read as part of the plus.
    if (words.ends_with("++")) words.replace(words.size() - 1, 1, tr("plus"));
    if (words.ends_with("+-")) words.replace(words.size() - 1, 1, tr("minus"));
    return words;
}

}  // namespace trainer
