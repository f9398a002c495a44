#include "trainer/windows/sort_boxes.h"

#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/language.h"

namespace trainer {

SortBoxes::SortBoxes(wxWindow* parent, const std::vector<Option>& boxes, const std::vector<Option>& things,
                     Drag& drag)
    : Stack(parent), things_(things), shown_(boxes.size()), drag_(drag) {
    for (const Option& option : boxes) {
        Box box;
        box.card = &add(new Card(this, Space::medium), Space::small);
        box.card->add(new Prose(box.card, option.text)).bold();
        box.content = &box.card->add(new Stack(box.card), Space::hair);
        boxes_.push_back(box);
        fillBox(boxes_.size() - 1, {});
    }
}

void SortBoxes::fill(const std::vector<std::optional<std::size_t>>& boxes) {
    for (std::size_t box = 0; box < boxes_.size(); ++box) {
        std::vector<std::size_t> inside;
        for (std::size_t thing = 0; thing < boxes.size(); ++thing)
            if (boxes[thing] == box) inside.push_back(thing);
        if (inside != shown_[box]) fillBox(box, inside);
    }
}

void SortBoxes::fillBox(std::size_t box, const std::vector<std::size_t>& things) {
    Stack& content = *boxes_[box].content;
    const auto kept = content.clear();
    shown_[box] = things;
    for (const std::size_t thing : things) {
        auto& row = content.add(new Row(&content), Space::hair);
        row.addWide(new Prose(&row, "\u2022  " + plain(things_[thing].text)));
        row.SetCursor(wxCursor(wxCURSOR_HAND));
        drag_.takeBy(row, thing);
    }
    if (things.empty())
        content.add(new Prose(&content, std::string(tr("Nothing yet")), TextSize::small))
            .coloured(palette().faint);
}

std::optional<std::size_t> SortBoxes::boxAt(const wxPoint& screen) const {
    for (std::size_t box = 0; box < boxes_.size(); ++box)
        if (boxes_[box].card->GetScreenRect().Contains(screen)) return box;
    return {};
}

void SortBoxes::markBox(std::optional<std::size_t> box) {
    for (std::size_t one = 0; one < boxes_.size(); ++one)
        boxes_[one].card->stripe(box == one ? palette().accent : wxColour());
}

}  // namespace trainer
