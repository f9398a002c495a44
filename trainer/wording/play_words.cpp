#include "trainer/wording/play_words.h"

#include <array>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

using scenarios::Channel;
using scenarios::Refusal;
using scenarios::Verdict;

std::string sentenceFor(const Refusal& refusal) {
    const auto about = [&](const char* sentence) { return fill(sentence, {{"what", refusal.token}}); };
    switch (refusal.reason) {
        case Refusal::Reason::empty: return tr("Give an answer first.");
        case Refusal::Reason::unknown: return about(tr("“{what}” is not one of the answers offered here."));
        case Refusal::Reason::repeated: return about(tr("“{what}” is there twice."));
        case Refusal::Reason::incomplete:
            return refusal.token.empty() ? tr("The answer leaves something out.")
                                         : about(tr("The answer leaves something out: “{what}”."));
        case Refusal::Reason::tooMany: return about(tr("One answer too many: “{what}”."));
        case Refusal::Reason::notANumber: return about(tr("“{what}” is not a number."));
        case Refusal::Reason::notClassed:
            return about(tr("First give the message “{what}” a class and a first move."));
        case Refusal::Reason::tooLong: return tr("The text is too long: keep it under ten pages.");
        case Refusal::Reason::notText: return tr("This is not a text in UTF-8. Copy it again as plain text.");
        case Refusal::Reason::unchanged:
            return tr("These are the words of the original. Write them again in your own way.");
        case Refusal::Reason::notAllowed: return tr("There is no answer to take back here.");
        case Refusal::Reason::noMoreHints: return tr("There is no other hint.");
        case Refusal::Reason::wrongStep: return about(tr("The step “{what}” is not the one under way."));
        case Refusal::Reason::finished: return tr("The scenario is over.");
    }
    return {};
}

std::string wordFor(Verdict verdict) {
    switch (verdict) {
        case Verdict::right: return tr("Right");
        case Verdict::partly: return tr("Partly right");
        case Verdict::wrong: return tr("Not right");
    }
    return {};
}

std::string wordFor(Channel channel) {
    switch (channel) {
        case Channel::guichet: return tr("counter");
        case Channel::telephone: return tr("telephone");
        case Channel::courrier: return tr("letter");
        case Channel::courriel: return tr("e-mail");
        case Channel::formulaire: return tr("online form");
        case Channel::visio: return tr("video call");
    }
    return {};
}

namespace {

/// month: "2026-11" or a day of it.
std::string monthName(const std::string& month) {
    const std::array months{tr("January"),   tr("February"), tr("March"),    tr("April"),
                            tr("May"),       tr("June"),     tr("July"),     tr("August"),
                            tr("September"), tr("October"),  tr("November"), tr("December")};
    return months.at(static_cast<std::size_t>(std::stoi(month.substr(5, 2))) - 1);
}

}  // namespace

std::string dateText(const std::string& day) {
    const int number = std::stoi(day.substr(8, 2));
    // TRANSLATORS: the first day of a month, before its name
    const std::string shown = number == 1 ? tr("1") : std::to_string(number);
    return fill(tr("{day} {month} {year}"),
                {{"day", shown}, {"month", monthName(day)}, {"year", day.substr(0, 4)}});
}

std::string monthText(const std::string& month) {
    return fill(tr("{month} {year}"), {{"month", monthName(month)}, {"year", month.substr(0, 4)}});
}

std::string momentText(const std::string& moment) {
    return fill(tr("{date}, {time}"),
                {{"date", dateText(moment.substr(0, 10))}, {"time", moment.substr(11)}});
}

std::string percentText(int percent) {
    return fill(tr("{number}%"), {{"number", std::to_string(percent)}});
}

std::string pointsText(scenarios::Points points) {
    std::string text = std::to_string(points / 100);
    if (points % 100 == 0) return text;
    std::string hundredths = std::to_string(points % 100);
    if (hundredths.size() == 1) hundredths.insert(0, "0");
    if (hundredths.back() == '0') hundredths.pop_back();
    // TRANSLATORS: the sign between a whole number and its decimals
    return text + tr(".") + hundredths;
}

}  // namespace trainer
