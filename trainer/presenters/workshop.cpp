#include "trainer/presenters/workshop.h"

#include <algorithm>

namespace trainer {
namespace {

using scenarios::RuleUse;
using scenarios::Span;

bool isWithinCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// What differs between two texts: a part of the one before, on the bounds of characters, and how much of the
/// end they share.
Span changedPart(const std::string& before, const std::string& after, std::size_t& sharedEnd) {
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t begin = 0;
    while (begin < shorter && before[begin] == after[begin]) ++begin;
    while (begin > 0 && ((begin < before.size() && isWithinCharacter(before[begin])) ||
                         (begin < after.size() && isWithinCharacter(after[begin]))))
        --begin;
    sharedEnd = 0;
    while (sharedEnd < shorter - begin &&
           before[before.size() - 1 - sharedEnd] == after[after.size() - 1 - sharedEnd])
        ++sharedEnd;
    while (sharedEnd > 0 && isWithinCharacter(before[before.size() - sharedEnd])) --sharedEnd;
    return {begin, before.size() - sharedEnd};
}

}  // namespace

void Workshop::choose(const std::string& language) {
    chosen_ = language;
    edit(letter_);
}

void Workshop::useRulesOf(const std::string& folder) {
    // They go with the analyser they were made by.
    text_.reset();
    analyser_ = nullptr;
    try {
        desk_.useRulesOf(folder);
    } catch (...) {
        edit(letter_);
        throw;
    }
    edit(letter_);
}

const scenarios::Analyser* Workshop::load() {
    whyNot_.clear();
    return desk_.analyser(chosen_.empty() ? desk_.languageOf(letter_) : chosen_, whyNot_);
}

void Workshop::edit(const std::string& letter) {
    letter_ = letter;
    const auto* analyser = load();
    if (!analyser) {
        text_.reset();
    } else if (!text_ || analyser != analyser_) {
        text_ = std::make_unique<scenarios::WatchedText>(*analyser, letter);
    } else if (letter != text_->text()) {
        std::size_t sharedEnd = 0;
        const Span part = changedPart(text_->text(), letter, sharedEnd);
        text_->replace(part,
                       std::string_view(letter).substr(part.begin, letter.size() - sharedEnd - part.begin));
    }
    analyser_ = analyser;
    show();
}

void Workshop::begin(const std::string& letter, bool isExample) {
    keepCounts();
    dismissed_.clear();
    mostShown_.clear();
    selected_.reset();
    isExample_ = isExample;
    edit(letter);
    saved_ = letter_;
}

void Workshop::show() {
    const auto before = selected_ ? std::optional(view_.findings[*selected_]) : std::nullopt;
    view_ = text_ ? viewOf(*analyser_, text_->analysis(), letter_) : WorkshopView{};
    view_.aim = aim_;
    countShown();
    view_.dismissed =
        std::erase_if(view_.findings, [this](const FindingView& one) { return isDismissed(one); });
    selectAgain(before);
}

/// While somebody writes, the same finding comes and goes: what counts is how many a rule had at once.
void Workshop::countShown() {
    if (isExample_) return;
    std::map<std::string, std::size_t> now;
    for (const FindingView& one : view_.findings) ++now[one.rule];
    for (const auto& [rule, count] : now) {
        std::size_t& most = mostShown_[rule];
        if (count > most) useOf(rule).shown += count - most;
        most = std::max(most, count);
    }
}

/// The same finding as before, or the one that stands where it stood.
void Workshop::selectAgain(const std::optional<FindingView>& before) {
    selected_.reset();
    if (view_.findings.empty()) return;
    if (!before) {
        selected_ = 0;
        return;
    }
    std::size_t found = view_.findings.size();
    const auto distance = [&](std::size_t i) {
        const std::size_t there = view_.findings[i].place.begin;
        return std::max(there, before->place.begin) - std::min(there, before->place.begin);
    };
    for (std::size_t i = 0; i < view_.findings.size(); ++i)
        if (view_.findings[i].isLike(*before) &&
            (found == view_.findings.size() || distance(i) < distance(found)))
            found = i;
    if (found == view_.findings.size())
        found =
            static_cast<std::size_t>(std::ranges::find_if(view_.findings,
                                                          [&](const FindingView& one) {
                                                              return one.place.begin >= before->place.begin;
                                                          }) -
                                     view_.findings.begin());
    selected_ = std::min(found, view_.findings.size() - 1);
}

void Workshop::select(std::size_t finding) {
    if (finding < view_.findings.size()) selected_ = finding;
}

bool Workshop::selectAt(std::size_t byte) {
    const auto found = view_.at(byte);
    if (!found || found == selected_) return false;
    selected_ = found;
    return true;
}

void Workshop::step(int by) {
    if (view_.findings.empty()) return;
    const auto all = static_cast<int>(view_.findings.size());
    const int now = selected_ ? static_cast<int>(*selected_) : -1;
    selected_ = static_cast<std::size_t>((now + by + all) % all);
}

std::optional<Workshop::Replacing> Workshop::accept(std::size_t replacement) {
    const FindingView* finding = selectedFinding();
    if (!finding || replacement >= finding->replacements.size()) return {};
    if (!isExample_) ++useOf(finding->rule).accepted;
    return Replacing{finding->replaced, finding->replacements[replacement]};
}

std::optional<FindingView> Workshop::dismiss() {
    if (!selected_) return {};
    const FindingView finding = view_.findings[*selected_];
    dismiss(finding);
    return finding;
}

void Workshop::dismiss(const FindingView& finding) {
    if (isDismissed(finding)) return;
    if (!isExample_) ++useOf(finding.rule).dismissed;
    dismissed_.push_back(finding);
    show();
}

void Workshop::takeBack(const FindingView& finding) {
    if (std::erase_if(dismissed_, [&](const FindingView& one) { return one.isLike(finding); }) == 0) return;
    if (auto use = uses_.find(finding.rule); use != uses_.end() && use->second.dismissed > 0)
        --use->second.dismissed;
    show();
    for (std::size_t i = 0; i < view_.findings.size(); ++i)
        if (view_.findings[i].isLike(finding)) {
            selected_ = i;
            return;
        }
}

bool Workshop::isDismissed(const FindingView& finding) const {
    return std::ranges::any_of(dismissed_, [&](const FindingView& one) { return one.isLike(finding); });
}

RuleUse& Workshop::useOf(const std::string& rule) {
    RuleUse& use = uses_[rule];
    use.language = view_.language;
    use.rule = rule;
    return use;
}

void Workshop::keepCounts() {
    std::vector<RuleUse> uses;
    for (const auto& [rule, use] : uses_) uses.push_back(use);
    uses_.clear();
    if (!uses.empty()) desk_.count(uses);
}

}  // namespace trainer
