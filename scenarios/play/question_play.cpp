#include "scenarios/play/question_play.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>

#include "scenarios/play/named.h"
#include "scenarios/story/overloaded.h"

namespace scenarios {
namespace {

using Reason = Refusal::Reason;
using Indexes = std::vector<std::size_t>;

/// Reads distinct ids into indexes; a refusal where one is unknown or comes twice.
template <class Things>
std::optional<Refusal> readIds(const Things& things, const std::vector<std::string_view>& words,
                               Indexes& indexes) {
    for (const std::string_view word : words) {
        const auto index = indexNamed(things, word);
        if (!index) return Refusal{Reason::unknown, std::string(word)};
        if (std::ranges::find(indexes, *index) != indexes.end())
            return Refusal{Reason::repeated, std::string(word)};
        indexes.push_back(*index);
    }
    return {};
}

std::optional<Refusal> readPairs(const Matching& task, const std::vector<std::string_view>& words,
                                 Indexes& rights) {
    constexpr std::size_t open = static_cast<std::size_t>(-1);
    rights.assign(task.pairs.size(), open);
    for (const std::string_view word : words) {
        const auto equals = word.find('=');
        const auto left = indexNamed(task.pairs, word.substr(0, equals));
        const auto right =
            equals == std::string_view::npos ? std::nullopt : indexNamed(task.pairs, word.substr(equals + 1));
        if (!left || !right) return Refusal{Reason::unknown, std::string(word)};
        if (rights[*left] != open) return Refusal{Reason::repeated, std::string(word)};
        rights[*left] = *right;
    }
    const auto missing = std::ranges::find(rights, open);
    if (missing == rights.end()) return {};
    return Refusal{Reason::incomplete,
                   task.pairs[static_cast<std::size_t>(missing - rights.begin())].id.text()};
}

/// Ticked right choices less ticked wrong ones, over the number of right ones.
double shareOf(const std::vector<Choice>& choices, const Indexes& picked) {
    const auto rights = std::ranges::count_if(choices, &Choice::right);
    double balance = 0;
    for (const std::size_t index : picked) balance += choices[index].right ? 1 : -1;
    return rights == 0 ? 0 : balance / static_cast<double>(rights);
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

ReviewLine reviewChoices(const std::vector<Choice>& choices, const Indexes& picked) {
    ReviewLine line;
    for (const std::size_t index : picked) {
        line.given.push_back(plain(choices[index].text));
        if (!choices[index].feedback.empty()) line.why.push_back(plain(choices[index].feedback));
    }
    for (const Choice& choice : choices)
        if (choice.right) line.expected.push_back(plain(choice.text));
    return line;
}

/// The same with what the author says to right choices that were not ticked.
ReviewLine reviewTicks(const std::vector<Choice>& choices, const Indexes& picked) {
    ReviewLine line = reviewChoices(choices, picked);
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (choices[i].right && std::ranges::count(picked, i) == 0 && !choices[i].feedback.empty())
            line.why.push_back(plain(choices[i].feedback));
    return line;
}

Indexes permutation(std::size_t count, Random& random) {
    Indexes order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::shuffle(order, random);
    return order;
}

std::string idsInOrder(const std::vector<Item>& items, const Indexes& order) {
    std::vector<std::string> ids;
    for (const std::size_t index : order) ids.push_back(items[index].id.text());
    return joined(ids);
}

std::string pairing(const std::vector<Pair>& pairs, const Indexes& rights) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        words.push_back(pairs[i].id.text() + "=" + pairs[rights[i]].id.text());
    return joined(words);
}

Indexes asWritten(std::size_t count) {
    Indexes order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

}  // namespace

std::optional<double> parseNumber(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> read{
        {{" ", ""}, {"\t", ""}, {"\u00A0", ""}, {"\u202F", ""}, {",", "."}, {"\u2212", "-"}}};
    std::string digits;
    while (!text.empty()) {
        const auto known =
            std::ranges::find_if(read, [&](const auto& one) { return text.starts_with(one.first); });
        digits += known == read.end() ? text.substr(0, 1) : known->second;
        text.remove_prefix(known == read.end() ? 1 : known->first.size());
    }
    if (digits.starts_with('+') && !digits.starts_with("+-")) digits.erase(0, 1);
    double value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value)) return {};
    return value;
}

std::string numberText(double value, Language language) {
    char digits[512];
    const auto [end, error] =
        std::to_chars(std::begin(digits), std::end(digits), value, std::chars_format::fixed);
    std::string text(digits, error == std::errc() ? end : digits);
    if (language == Language::french) std::ranges::replace(text, '.', ',');
    return text;
}

std::optional<Refusal> QuestionPlay::take(std::string_view given, Facts&) {
    const auto words = wordsOf(given);
    if (words.empty()) return Refusal{Reason::empty, {}};
    Indexes picked;
    std::optional<double> number;
    const auto refusal =
        std::visit(Overloaded{[&](const SingleChoice& task) -> std::optional<Refusal> {
                                  if (words.size() > 1)
                                      return Refusal{Reason::tooMany, std::string(words[1])};
                                  return readIds(task.choices, words, picked);
                              },
                              [&](const MultipleChoice& task) -> std::optional<Refusal> {
                                  if (words.size() == 1 && words[0] == "-") return {};
                                  return readIds(task.choices, words, picked);
                              },
                              [&](const Ordering& task) -> std::optional<Refusal> {
                                  if (auto wrong = readIds(task.items, words, picked)) return wrong;
                                  if (picked.size() < task.items.size())
                                      return Refusal{Reason::incomplete, {}};
                                  return {};
                              },
                              [&](const Matching& task) { return readPairs(task, words, picked); },
                              [&](const Numeric&) -> std::optional<Refusal> {
                                  number = parseNumber(given);
                                  if (!number) return Refusal{Reason::notANumber, std::string(given)};
                                  return {};
                              }},
                   question_.get().task);
    if (refusal) return refusal;
    picked_ = std::move(picked);
    number_ = number.value_or(0);
    typed_ = given;
    done_ = true;
    return {};
}

double QuestionPlay::share() const {
    if (!done_) return 0;
    return std::visit(
        Overloaded{[&](const SingleChoice& task) { return task.choices[picked_[0]].right ? 1.0 : 0.0; },
                   [&](const MultipleChoice& task) { return shareOf(task.choices, picked_); },
                   [&](const Ordering&) {
                       return orderAgreement({picked_.begin(), picked_.end()});
                   },
                   [&](const Matching& task) {
                       std::size_t right = 0;
                       for (std::size_t i = 0; i < picked_.size(); ++i) right += picked_[i] == i;
                       return static_cast<double>(right) / static_cast<double>(task.pairs.size());
                   },
                   [&](const Numeric& task) {
                       // What doubles lose in 100000000.1 − 0.1 is not the player's fault.
                       constexpr double grain = 8 * std::numeric_limits<double>::epsilon();
                       const double slack =
                           std::max(1e-9, grain * std::max(std::abs(task.value), std::abs(number_)));
                       return std::abs(number_ - task.value) <= task.tolerance + slack ? 1.0 : 0.0;
                   }},
        question_.get().task);
}

Mark QuestionPlay::mark() const {
    const Points possible = pointsFor(1, step_.get().points);
    // A question that is worth nothing is still right or wrong.
    const double part = share();
    const Verdict verdict = part >= 1 ? Verdict::right : part > 0 ? Verdict::partly : Verdict::wrong;
    return {pointsFor(part, step_.get().points), possible, verdict};
}

std::vector<ReviewLine> QuestionPlay::review() const {
    if (!done_) return {};
    ReviewLine line;
    std::vector<ReviewLine> lines;
    std::visit(Overloaded{[&](const SingleChoice& task) { line = reviewChoices(task.choices, picked_); },
                          [&](const MultipleChoice& task) { line = reviewTicks(task.choices, picked_); },
                          [&](const Ordering& task) {
                              for (const std::size_t index : picked_)
                                  line.given.push_back(plain(task.items[index].text));
                              for (const Item& item : task.items) line.expected.push_back(plain(item.text));
                          },
                          [&](const Matching& task) {
                              for (std::size_t i = 0; i < task.pairs.size(); ++i)
                                  lines.push_back({plain(task.pairs[i].from),
                                                   {plain(task.pairs[picked_[i]].to)},
                                                   {plain(task.pairs[i].to)},
                                                   picked_[i] == i,
                                                   {}});
                          },
                          [&](const Numeric& task) {
                              const std::string unit = task.unit.empty() ? "" : "\u00A0" + task.unit;
                              line.given = {numberText(number_, language_) + unit};
                              line.expected = {numberText(task.value, language_) + unit};
                          }},
               question_.get().task);
    if (!lines.empty()) return lines;
    line.right = share() >= 1;
    return {line};
}

std::string QuestionPlay::model(const Facts&) const {
    return std::visit(
        Overloaded{[](const SingleChoice& task) {
                       const auto right = std::ranges::find_if(task.choices, &Choice::right);
                       return right == task.choices.end() ? std::string() : right->id.text();
                   },
                   [](const MultipleChoice& task) {
                       std::vector<std::string> ids;
                       for (const Choice& choice : task.choices)
                           if (choice.right) ids.push_back(choice.id.text());
                       return ids.empty() ? "-" : joined(ids);
                   },
                   [](const Ordering& task) { return idsInOrder(task.items, asWritten(task.items.size())); },
                   [](const Matching& task) { return pairing(task.pairs, asWritten(task.pairs.size())); },
                   [&](const Numeric& task) { return numberText(task.value, language_); }},
        question_.get().task);
}

std::string QuestionPlay::anyAnswer(Random& random, const Facts&) const {
    const auto below = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    return std::visit(
        Overloaded{
            [&](const SingleChoice& task) { return task.choices[below(task.choices.size())].id.text(); },
            [&](const MultipleChoice& task) {
                std::vector<std::string> ids;
                for (const Choice& choice : task.choices)
                    if (below(2) == 0) ids.push_back(choice.id.text());
                return ids.empty() ? "-" : joined(ids);
            },
            [&](const Ordering& task) {
                return idsInOrder(task.items, permutation(task.items.size(), random));
            },
            [&](const Matching& task) { return pairing(task.pairs, permutation(task.pairs.size(), random)); },
            [&](const Numeric& task) {
                return below(2) == 0 ? numberText(task.value, language_) : std::to_string(below(1000));
            }},
        question_.get().task);
}

std::vector<std::size_t> QuestionPlay::shownOrder() const {
    const std::string& seed = step_.get().id.text();
    if (const auto* order = std::get_if<Ordering>(&question_.get().task))
        return shuffled(seed, order->items.size());
    if (const auto* match = std::get_if<Matching>(&question_.get().task))
        return shuffled(seed, match->pairs.size());
    return {};
}

}  // namespace scenarios
