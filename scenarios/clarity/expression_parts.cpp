#include "scenarios/clarity/expression_parts.h"

#include <algorithm>
#include <iterator>

namespace scenarios {
namespace {

/// Two lists of all that parts may be, one behind the other.
std::vector<std::string> product(const std::vector<std::string>& first,
                                 const std::vector<std::string>& second) {
    std::vector<std::string> all;
    for (const std::string& a : first)
        for (const std::string& b : second) all.push_back(a + b);
    return all;
}

bool takesNoPlace(const ExpressionPart& part) {
    return part.exact && part.exact->size() == 1 && part.exact->front().empty();
}

/// Whether what stands before (behind) a place of a sequence is a bound, or ends (starts) apart.
template <class Place>
bool isApart(Place place, Place end, bool ExpressionPart::*apart) {
    for (; place != end; ++place) {
        const ExpressionPart& part = *place;
        if (part.isBound) return true;
        if (takesNoPlace(part)) continue;
        if (!(part.*apart)) return false;
        if (!part.mayBeEmpty) return true;
    }
    return false;
}

/// That one of those texts must be there; nothing where one of them cannot be looked for.
Need needOf(const std::vector<std::string>& exact, bool apartBefore, bool apartBehind) {
    Need need;
    if (std::ranges::any_of(exact, [](const std::string& one) { return coreOf(one).empty(); })) return need;
    for (const std::string& one : exact) need.push_back({one, apartBefore, apartBehind});
    return need;
}

/// Puts parts together as long as all that they may be is little.
class Sequence {
  public:
    explicit Sequence(const std::vector<ExpressionPart>& parts) : parts_(parts) {}

    ExpressionPart made() {
        for (std::size_t i = 0; i < parts_.size(); ++i) add(i);
        ExpressionPart whole;
        if (isExact_) {
            whole.exact = run_;
        } else {
            endRun(parts_.size());
            whole.needs = std::move(needs_);
        }
        whole.mayBeEmpty = std::ranges::all_of(parts_, &ExpressionPart::mayBeEmpty);
        const bool hasBound = std::ranges::any_of(parts_, &ExpressionPart::isBound);
        whole.startsApart = !hasBound && isApart(parts_.begin(), parts_.end(), &ExpressionPart::startsApart);
        whole.endsApart = !hasBound && isApart(parts_.rbegin(), parts_.rend(), &ExpressionPart::endsApart);
        return whole;
    }

  private:
    void add(std::size_t index) {
        const ExpressionPart& part = parts_[index];
        if (part.exact && run_.size() * part.exact->size() <= ExpressionPart::mostExact) {
            run_ = product(run_, *part.exact);
            return;
        }
        endRun(index);
        isExact_ = false;
        begin_ = part.exact ? index : index + 1;
        if (part.exact) run_ = *part.exact;
        needs_.insert(needs_.end(), part.needs.begin(), part.needs.end());
    }
    void endRun(std::size_t end) {
        const auto first = static_cast<std::ptrdiff_t>(begin_);
        const bool before = isApart(std::make_reverse_iterator(parts_.begin() + first), parts_.rend(),
                                    &ExpressionPart::endsApart);
        const bool behind = isApart(parts_.begin() + static_cast<std::ptrdiff_t>(end), parts_.end(),
                                    &ExpressionPart::startsApart);
        // A bound within the run stands at one of its ends.
        const bool startsBound = begin_ < end && parts_[begin_].isBound;
        const bool endsBound = begin_ < end && parts_[end - 1].isBound;
        Need need = needOf(run_, before || startsBound, behind || endsBound);
        if (!need.empty()) needs_.push_back(std::move(need));
        run_ = {""};
    }

    const std::vector<ExpressionPart>& parts_;
    std::vector<std::string> run_{""};
    std::size_t begin_ = 0;  ///< the first part of the run
    bool isExact_ = true;
    std::vector<Need> needs_;
};

/// The rarest need of a part; empty where it has none.
Need rarest(const ExpressionPart& part) {
    if (part.exact) return needOf(*part.exact, false, false);
    const auto best = std::ranges::max_element(part.needs, {}, rarityOf);
    return best == part.needs.end() ? Need() : *best;
}

}  // namespace

ExpressionPart emptyPart() {
    ExpressionPart part;
    part.exact = {{""}};
    part.mayBeEmpty = part.startsApart = part.endsApart = true;
    return part;
}

ExpressionPart textPart(const std::string& text) {
    ExpressionPart part;
    part.startsApart = !isOfWord(text, 0);
    part.endsApart = !isOfWordBefore(text, text.size());
    part.exact = {{text}};
    return part;
}

ExpressionPart oneOfCharacters(const std::vector<std::string>& characters) {
    constexpr std::size_t most = 8;
    ExpressionPart part;
    part.startsApart = part.endsApart =
        std::ranges::none_of(characters, [](const std::string& one) { return isOfWord(one, 0); });
    // Of several blanks it is enough to know that they part words.
    const bool isExact = characters.size() == 1 || (characters.size() <= most && !part.startsApart);
    if (isExact) part.exact = characters;
    return part;
}

ExpressionPart anyCharacter() {
    return {};
}

ExpressionPart sequenceOf(const std::vector<ExpressionPart>& parts) {
    return Sequence(parts).made();
}

ExpressionPart oneOf(const std::vector<ExpressionPart>& parts) {
    if (parts.size() == 1) return parts.front();
    ExpressionPart any;
    any.mayBeEmpty = std::ranges::any_of(parts, &ExpressionPart::mayBeEmpty);
    any.startsApart = std::ranges::all_of(parts, &ExpressionPart::startsApart);
    any.endsApart = std::ranges::all_of(parts, &ExpressionPart::endsApart);
    std::vector<std::string> exact;
    Need need;
    bool hasNeed = true;
    for (const ExpressionPart& part : parts) {
        if (part.exact) exact.insert(exact.end(), part.exact->begin(), part.exact->end());
        const Need ofPart = rarest(part);
        hasNeed = hasNeed && !ofPart.empty();
        need.insert(need.end(), ofPart.begin(), ofPart.end());
    }
    const bool isExact = std::ranges::all_of(parts, [](const auto& part) { return part.exact.has_value(); });
    if (isExact && exact.size() <= ExpressionPart::mostExact)
        any.exact = exact;
    else if (hasNeed)
        any.needs.push_back(std::move(need));
    return any;
}

std::vector<ExpressionPart> repeated(const ExpressionPart& part, std::size_t least, std::size_t most) {
    constexpr std::size_t mostTimes = 4;
    if (least == 1 && most == 1) return {part};
    if (least == 0 && most == 1 && part.exact) {
        ExpressionPart perhaps = oneOf({emptyPart(), part});
        perhaps.startsApart = part.startsApart;
        perhaps.endsApart = part.endsApart;
        return {perhaps};
    }
    std::vector<ExpressionPart> parts(std::min(least, mostTimes), part);
    if (part.isCapital && least > 1) parts.front().needs.push_back({Piece()});
    if (least > 0 && least == most && least <= mostTimes) return parts;
    ExpressionPart more;
    more.mayBeEmpty = true;
    more.startsApart = part.startsApart;
    more.endsApart = part.endsApart;
    parts.push_back(more);
    return parts;
}

}  // namespace scenarios
