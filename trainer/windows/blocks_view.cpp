#include "trainer/windows/blocks_view.h"

#include <algorithm>

#include "trainer/windows/prose.h"
#include "trainer/windows/row.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

using namespace scenarios;

/// A text that begins with something else.
Text after(const std::string& first, const Text& text, bool boldFirst = false) {
    Text whole = textOf(first);
    whole.front().bold = boldFirst;
    whole.insert(whole.end(), text.begin(), text.end());
    return whole;
}

struct BlockAdder {
    Stack& stack;
    const Commons& commons;

    void operator()(const Heading& heading) const {
        stack.add(new Prose(&stack, heading.text, TextSize::lead), Space::large).bold();
    }
    void operator()(const Paragraph& paragraph) const {
        stack.add(new Prose(&stack, paragraph.text), Space::medium);
    }
    void operator()(const List& list) const {
        int number = 0;
        const int indent = space(stack, Space::medium);
        for (const Text& item : list.items) {
            const std::string mark = list.ordered ? std::to_string(++number) + ".  " : "\u2022  ";
            stack.add(new Prose(&stack, after(mark, item)), Space::small, indent);
        }
    }
    void operator()(const Quote& quote) const {
        auto& card = stack.add(new Card(&stack, Space::medium), Space::medium);
        card.stripe(palette().border);
        card.add(new Prose(&card, quote.text));
    }
    void operator()(const Definition& definition) const {
        Text whole = definition.term;
        for (Run& run : whole) run.bold = true;
        const Text meaning = after(" \u2014 ", definition.meaning);
        whole.insert(whole.end(), meaning.begin(), meaning.end());
        stack.add(new Prose(&stack, whole), Space::medium);
    }
    void operator()(const Image& image) const {
        stack.add(new Prose(&stack, image.alt), Space::medium).italic();
    }
    void operator()(const NumbersBlock& block) const { addNumbers(stack, block.numbers, commons); }
};

}  // namespace

void addBlocks(Stack& stack, const Blocks& blocks, const Commons& commons) {
    for (const Block& block : blocks) std::visit(BlockAdder{stack, commons}, block);
}

void addNumbers(Stack& stack, const std::vector<EmergencyNumberId>& numbers, const Commons& commons) {
    auto& card = stack.add(new Card(&stack, Space::medium), Space::medium);
    card.stripe(palette().accent);
    for (const EmergencyNumberId& id : numbers) {
        const auto known = commons.numbers.find(id);
        if (known == commons.numbers.end()) continue;
        const EmergencyNumber& number = known->second;
        Text line =
            after(number.dial, textOf("  " + plain(number.title) + " \u2014 " + plain(number.summary)), true);
        card.add(new Prose(&card, line));
        card.add(new Prose(&card, fill(tr("checked on {date}"), {{"date", dateText(number.checked)}}),
                           TextSize::small),
                 Space::hair)
            .coloured(palette().faint);
    }
}

Card& addRequest(Stack& stack, const Request& request, const Scenario& scenario, const Commons& commons) {
    auto& card = stack.add(new Card(&stack), Space::medium);
    card.stripe(palette().accent);
    const auto person = std::ranges::find(scenario.persons, request.person, &Person::id);
    const std::string who = person == scenario.persons.end() ? std::string() : person->name + " \u00B7 ";
    card.add(new Prose(&card, who + wordFor(request.channel) + " \u00B7 " + momentText(request.received),
                       TextSize::small))
        .coloured(palette().faint);
    card.add(new Prose(&card, request.subject, TextSize::lead), Space::hair).bold();
    addBlocks(card, request.body, commons);
    return card;
}

}  // namespace trainer
