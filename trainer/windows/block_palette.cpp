#include "trainer/windows/block_palette.h"

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

BlockPalette::BlockPalette(wxWindow* parent, std::vector<Option> blocks, std::function<void()> changed)
    : Stack(parent), blocks_(std::move(blocks)), changed_(std::move(changed)) {
    const auto kept = fill();
}

const Option& BlockPalette::block(const std::string& token) const {
    return *std::ranges::find(blocks_, token, &Option::token);
}

void BlockPalette::pick(const std::vector<std::string_view>& tokens) {
    picked_.clear();
    for (const std::string_view token : tokens)
        if (std::ranges::count(blocks_, token, &Option::token) > 0) picked_.emplace_back(token);
    const auto kept = fill();
}

KeptKeyboard BlockPalette::fill() {
    auto kept = clear();
    buttons_ = {};
    add(new Prose(this, std::string(tr("Your letter")))).bold();
    for (std::size_t place = 0; place < picked_.size(); ++place) addPicked(place);
    if (picked_.empty())
        add(new Prose(this, std::string(tr("Add parts from the list below."))), Space::small)
            .coloured(palette().faint);
    add(new Prose(this, std::string(tr("Parts to choose from"))), Space::large).bold();
    for (const Option& one : blocks_)
        if (std::ranges::count(picked_, one.token) == 0) addFree(one);
    return kept;
}

void BlockPalette::addPicked(std::size_t place) {
    const Option& one = block(picked_[place]);
    auto& card = add(new Card(this, Space::small), Space::small);
    card.stripe(palette().accent);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(&row, one.text));
    const auto offer = [&](Sign sign, Act act, bool possible, std::vector<std::string> next, std::size_t to) {
        auto& made = row.addSmall(
            signButton(&row, sign, [this, next = std::move(next), act, to] { change(next, act, to); }));
        nameSign(made, sign, plain(one.text));
        made.Enable(possible);
        buttons(act).push_back(&made);
    };
    const auto moved = [&](std::ptrdiff_t by) {
        auto next = picked_;
        const auto to = static_cast<std::ptrdiff_t>(place) + by;
        if (to >= 0 && to < static_cast<std::ptrdiff_t>(next.size()))
            std::swap(next[place], next[static_cast<std::size_t>(to)]);
        return next;
    };
    auto without = picked_;
    without.erase(without.begin() + static_cast<std::ptrdiff_t>(place));
    offer(Sign::up, Act::up, place > 0, moved(-1), place - 1);
    offer(Sign::down, Act::down, place + 1 < picked_.size(), moved(1), place + 1);
    offer(Sign::remove, Act::remove, true, without, place);
}

void BlockPalette::addFree(const Option& one) {
    auto& card = add(new Card(this, Space::small), Space::small);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(&row, one.text));
    auto with = picked_;
    with.push_back(one.token);
    const std::size_t place = buttons(Act::add).size();
    auto& made =
        row.addSmall(button(&row, tr("Add"), [this, with, place] { change(with, Act::add, place); }));
    buttons(Act::add).push_back(&made);
    setAccessibleName(made, trainer::fill(tr("Add: {what}"), {{"what", plain(one.text)}}));
}

void BlockPalette::change(std::vector<std::string> picked, Act act, std::size_t place) {
    CallAfter([this, picked = std::move(picked), act, place] {
        picked_ = picked;
        const int width = GetSize().x;
        const bool isPressedHere = hasKeyboard(*this);
        const auto kept = fill();
        wrapTo(width);
        if (isPressedHere) follow(act, place);
        changed_();
    });
}

/// The keyboard goes along with a part that is moved; where one came or went, to the one that has its place.
void BlockPalette::follow(Act act, std::size_t place) {
    static constexpr std::array otherwise{Act::down, Act::up, Act::add, Act::remove};
    // The last one that was there to add stands at the end of the letter.
    if (act == Act::add && buttons(act).empty()) place = picked_.size() - 1;
    const auto at = [place](const std::vector<wxButton*>& all) {
        return all.empty() ? nullptr : all[std::min(place, all.size() - 1)];
    };
    wxButton* next = at(buttons(act));
    if (!next || !next->IsEnabled()) next = at(buttons(otherwise.at(static_cast<std::size_t>(act))));
    if (next) next->SetFocus();
}

}  // namespace trainer
