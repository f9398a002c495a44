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
    fill();
}

const Option& BlockPalette::block(const std::string& token) const {
    return *std::ranges::find(blocks_, token, &Option::token);
}

void BlockPalette::pick(const std::vector<std::string_view>& tokens) {
    picked_.clear();
    for (const std::string_view token : tokens)
        if (std::ranges::count(blocks_, token, &Option::token) > 0) picked_.emplace_back(token);
    fill();
}

void BlockPalette::fill() {
    clear();
    add(new Prose(this, std::string(tr("Your letter")))).bold();
    for (std::size_t place = 0; place < picked_.size(); ++place) addPicked(place);
    if (picked_.empty())
        add(new Prose(this, std::string(tr("Add parts from the list below."))), Space::small)
            .coloured(palette().faint);
    add(new Prose(this, std::string(tr("Parts to choose from"))), Space::large).bold();
    for (const Option& one : blocks_)
        if (std::ranges::count(picked_, one.token) == 0) addFree(one);
}

void BlockPalette::addPicked(std::size_t place) {
    const Option& one = block(picked_[place]);
    auto& card = add(new Card(this, Space::small), Space::small);
    card.stripe(palette().accent);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(&row, one.text));
    const auto act = [&](Sign sign, bool possible, std::vector<std::string> next) {
        auto& made = row.addSmall(signButton(&row, sign, [this, next = std::move(next)] { change(next); }));
        nameSign(made, sign, plain(one.text));
        made.Enable(possible);
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
    act(Sign::up, place > 0, moved(-1));
    act(Sign::down, place + 1 < picked_.size(), moved(1));
    act(Sign::remove, true, without);
}

void BlockPalette::addFree(const Option& one) {
    auto& card = add(new Card(this, Space::small), Space::small);
    auto& row = card.add(new Row(&card));
    row.addWide(new Prose(&row, one.text));
    auto with = picked_;
    with.push_back(one.token);
    auto& made = row.addSmall(button(&row, tr("Add"), [this, with] { change(with); }));
    setAccessibleName(made, trainer::fill(tr("Add: {what}"), {{"what", plain(one.text)}}));
}

void BlockPalette::change(std::vector<std::string> picked) {
    CallAfter([this, picked = std::move(picked)] {
        picked_ = picked;
        const int width = GetSize().x;
        fill();
        wrapTo(width);
        changed_();
    });
}

}  // namespace trainer
