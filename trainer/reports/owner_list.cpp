#include "trainer/reports/owner_list.h"

#include <algorithm>

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace assessment;

std::string lineOf(const Action& action, const std::string& today) {
    if (action.due.empty()) return fill(tr("{title}, without a due day"), {{"title", action.title}});
    const char* const sentence =
        isLate(action, today) ? tr("{title}, was due on {date}: late") : tr("{title}, due on {date}");
    return fill(sentence, {{"title", action.title}, {"date", dateText(action.due)}});
}

/// As an address has it (RFC 6068): everything but letters, digits and four signs in percent.
std::string percentEncoded(const std::string& text, const std::string& kept = "-._~") {
    std::string encoded;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                             kept.find(c) != std::string::npos;
        constexpr unsigned perDigit = 16;
        if (c == '\n')
            encoded += "%0D%0A";
        else if (isPlain)
            encoded += c;
        else
            encoded += {'%', "0123456789ABCDEF"[code / perDigit], "0123456789ABCDEF"[code % perDigit]};
    }
    return encoded;
}

std::string itemOf(const std::string& line) {
    return "- " + line + "\n";
}

}  // namespace

OwnerList ownerListOf(const std::string& owner, const std::vector<Action>& actions,
                      const std::string& today) {
    std::vector<const Action*> own;
    for (const Action& action : actions)
        if (action.owner == owner && !isOver(action.status)) own.push_back(&action);
    std::ranges::stable_sort(own, {}, [](const Action* action) {
        return std::pair(action->due.empty(), std::string_view(action->due));
    });
    OwnerList list{fill(tr("What {owner} sees to"), {{"owner", owner}}), {}};
    for (const Action* action : own) list.lines.push_back(lineOf(*action, today));
    return list;
}

std::string textOf(const OwnerList& list) {
    std::string text;
    for (const std::string& line : list.lines) text += itemOf(line);
    return text;
}

Document documentOf(const OwnerList& list) {
    return {list.subject, {Document::List{list.lines}}};
}

std::string mailOf(const OwnerList& list, const std::string& to) {
    const std::string begin =
        "mailto:" + percentEncoded(to, "-._~@+") + "?subject=" + percentEncoded(list.subject) + "&body=";
    const auto cut = [&](std::size_t missing) {
        return percentEncoded(
            fill(trn("The list was too long for a mail: {number} action is missing.",
                     "The list was too long for a mail: {number} actions are missing.", missing),
                 {{"number", std::to_string(missing)}}));
    };
    std::string body;
    for (std::size_t i = 0; i < list.lines.size(); ++i) {
        const std::string line = percentEncoded(itemOf(list.lines[i]));
        const std::size_t left = list.lines.size() - i - 1;
        const std::size_t forEnd = left > 0 ? cut(left).size() : 0;
        if (begin.size() + body.size() + line.size() + forEnd > longestAddress)
            return begin + body + cut(left + 1);
        body += line;
    }
    return begin + body;
}

}  // namespace trainer
