#include "trainer/storage/workshop_text.h"

#include "trainer/storage/known_word.h"
#include "trainer/storage/text_lines.h"

namespace trainer {
namespace {

using namespace assessment;

VoterGroup groupIn(std::string_view& line) {
    const std::string word(taken(line, '\t'));
    return known(voterGroupOf(word), word);
}

}  // namespace

std::string linesText(const std::vector<std::string>& ids) {
    std::string text;
    for (const std::string& id : ids) text += id + "\n";
    return text;
}

std::vector<std::string> linesIn(std::string_view text) {
    std::vector<std::string> ids;
    while (!text.empty()) ids.emplace_back(taken(text, '\n'));
    return ids;
}

std::string placingsText(const Workshop& workshop) {
    std::string text;
    for (const auto& [group, placings] : workshop.placings)
        for (const auto& [action, placing] : placings)
            text += std::string(word(group)) + "\t" + action + "\t" + textOf(placing.impact) + "\t" +
                    textOf(placing.effort) + "\t" + std::to_string(placing.dots) + "\n";
    return text;
}

void readPlacings(std::string_view text, Workshop& workshop) {
    while (!text.empty()) {
        std::string_view line = taken(text, '\n');
        auto& placings = workshop.placings[groupIn(line)];
        Placing& placing = placings[std::string(taken(line, '\t'))];
        placing.impact = countsOf(taken(line, '\t'));
        placing.effort = countsOf(taken(line, '\t'));
        placing.dots = numberIn(line);
    }
}

std::string rankingsText(const Workshop& workshop) {
    std::string text;
    for (const auto& [group, rankings] : workshop.rankings)
        for (const PersonalRanking& ranking : rankings) {
            text += word(group);
            for (const auto& [action, rank] : ranking) text += "\t" + action + "=" + std::to_string(rank);
            text += "\n";
        }
    return text;
}

void readRankings(std::string_view text, Workshop& workshop) {
    while (!text.empty()) {
        std::string_view line = taken(text, '\n');
        PersonalRanking& ranking = workshop.rankings[groupIn(line)].emplace_back();
        while (!line.empty()) {
            std::string_view part = taken(line, '\t');
            const std::string action(taken(part, '='));
            ranking[action] = numberIn(part);
        }
    }
}

}  // namespace trainer
