#include "trainer/windows/live_list.h"

#include "trainer/windows/prose.h"

namespace trainer {
namespace {

using State = LiveList::Item::State;

std::string lineOf(const LiveList::Item& item) {
    const char* sign = item.state == State::done    ? "\u2713  "
                       : item.state == State::fault ? "\u2717  "
                                                    : "\u25CB  ";
    return sign + item.text;
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
    const bool isSameSize = items.size() == lines_.size();
    if (!isSameSize) {
        clear();
        lines_.clear();
        add(new Prose(this, title_)).bold();
        for (const Item& item : items) lines_.push_back(&add(new Prose(this, lineOf(item)), Space::hair));
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (isSameSize && items[i] == items_[i]) continue;
        lines_[i]->say(lineOf(items[i]));
        lines_[i]->coloured(colourOf(items[i].state));
    }
    items_ = items;
    return true;
}

}  // namespace trainer
