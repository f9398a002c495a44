#include "trainer/windows/live_list.h"

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using State = LiveList::Item::State;

std::string lineOf(const LiveList::Item& item) {
    const char* sign = item.state == State::done    ? "\u2713  "
                       : item.state == State::fault ? "\u2717  "
                                                    : "\u25CB  ";
    return sign + item.text;
}

/// The same for a screen reader, which does not say signs.
std::string spokenOf(const LiveList::Item& item) {
    const char* sentence = item.state == State::done    ? tr("There: {what}")
                           : item.state == State::fault ? tr("To mend: {what}")
                                                        : tr("Missing: {what}");
    return fill(sentence, {{"what", item.text}});
}

wxColour colourOf(State state) {
    switch (state) {
        case State::done: return palette().good;
        case State::fault: return palette().bad;
        case State::open: break;
    }
    return palette().text;
}

}  // namespace

LiveList::LiveList(wxWindow* parent, const std::string& title) : Card(parent, Space::medium), title_(title) {}

bool LiveList::show(const std::vector<Item>& items) {
    if (items == items_) return false;
    const auto isLike = [](const Item& one, const Item& other) {
        return one.text == other.text && one.why.empty() == other.why.empty();
    };
    const bool isSame = std::ranges::equal(items, items_, isLike) && head_;
    if (!isSame) make(items);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (isSame && items[i] == items_[i]) continue;
        sayLine(i, items[i]);
        if (isSame) announce(*this, spokenOf(items[i]));
    }
    if (const std::string title = titleOf(items); !isSame || title != titleOf(items_)) head_->say(title);
    items_ = items;
    return !isSame;
}

void LiveList::make(const std::vector<Item>& items) {
    const auto kept = clear();
    lines_.clear();
    head_ = &add(new Prose(this, title_));
    head_->bold();
    for (const Item& item : items) {
        lines_.push_back(&add(new Prose(this, lineOf(item)), Space::hair));
        if (!item.why.empty())
            add(new Prose(this, item.why, TextSize::small), Space::hair, space(*this, Space::large))
                .coloured(palette().faint);
    }
}

void LiveList::sayLine(std::size_t place, const Item& item) {
    lines_[place]->say(lineOf(item));
    lines_[place]->coloured(colourOf(item.state));
    setAccessibleName(*lines_[place], spokenOf(item));
}

/// How many are done, where there is something to do.
std::string LiveList::titleOf(const std::vector<Item>& items) const {
    const auto isAsked = [](const Item& item) { return item.state != State::fault; };
    const auto all = std::ranges::count_if(items, isAsked);
    if (all == 0) return title_;
    return fill(tr("{title}: {done} of {all}"),
                {{"title", title_},
                 {"done", std::to_string(std::ranges::count(items, State::done, &Item::state))},
                 {"all", std::to_string(all)}});
}

}  // namespace trainer
