#include "trainer/storage/journal_text.h"

#include "trainer/storage/known_word.h"
#include "trainer/storage/text_lines.h"

namespace trainer {

using assessment::FieldChange;

std::string changesText(const std::vector<FieldChange>& changes) {
    std::string text;
    for (const FieldChange& change : changes)
        text.append(word(change.field))
            .append("\t" + escaped(change.before))
            .append("\t" + escaped(change.after) + "\n");
    return text;
}

std::vector<FieldChange> changesIn(std::string_view text) {
    std::vector<FieldChange> changes;
    while (!text.empty()) {
        std::string_view line = taken(text, '\n');
        const std::string word(taken(line, '\t'));
        const auto field = known(assessment::actionFieldOf(word), word);
        std::string before = unescaped(taken(line, '\t'));
        changes.push_back({field, std::move(before), unescaped(line)});
    }
    return changes;
}

}  // namespace trainer
