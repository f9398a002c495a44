#include "trainer/windows/review_card.h"

#include <wx/hyperlink.h>

#include "trainer/windows/buttons.h"
#include "trainer/windows/letter_view.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/review_words.h"

namespace trainer {
namespace {

using namespace scenarios;

wxColour colourOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::right: return palette().good;
        case Verdict::partly: return palette().middling;
        case Verdict::wrong: return palette().bad;
    }
    return palette().text;
}

const char* signOf(Verdict verdict) {
    return verdict == Verdict::right ? "\u2713  " : verdict == Verdict::partly ? "\u25D0  " : "\u2717  ";
}

std::string pointsOf(const StepReview& review) {
    return fill(tr("{earned} of {possible} points"),
                {{"earned", pointsText(review.mark.earned)}, {"possible", pointsText(review.mark.possible)}});
}

void addLine(Stack& stack, const ReviewLine& line) {
    const int indent = space(stack, Space::large);
    if (line.kind == ReviewLine::Kind::answer && !line.about.empty())
        stack.add(new Prose(&stack, line.about, TextSize::small), Space::medium).coloured(palette().faint);
    const std::string sentence = sentenceFor(line);
    if (!sentence.empty())
        stack.add(new Prose(&stack, (line.right ? "\u2713  " : "\u2717  ") + sentence), Space::small)
            .coloured(line.right ? palette().good : palette().bad);
    if (showsExpected(line))
        stack.add(new Prose(&stack, fill(tr("Expected: {answer}"), {{"answer", expectedText(line)}})),
                  Space::hair, indent);
    for (const std::string& why : line.why)
        stack.add(new Prose(&stack, why), Space::hair, indent).coloured(palette().faint);
}

void addSource(Stack& stack, const Source& source) {
    const std::string words = fill(tr("Source: {source} (checked on {date})"),
                                   {{"source", plain(source.text)}, {"date", dateText(source.checked)}});
    stack.add(new Prose(&stack, words, TextSize::small), Space::small).coloured(palette().faint);
    if (source.href.empty()) return;
    const wxString address = wxString::FromUTF8(source.href);
    auto& link = stack.addSmall(
        new wxHyperlinkCtrl(&stack, wxID_ANY, wxString::FromUTF8(tr("Open the source")), address),
        Space::hair);
    sayOfWhat(link, tr("Open the source"), plain(source.text));
}

}  // namespace

void addReview(Stack& stack, const StepReview& review, bool title) {
    auto& card = stack.add(new Card(&stack), Space::medium);
    card.stripe(colourOf(review.mark.verdict));
    if (title) card.add(new Prose(&card, review.step->title, TextSize::lead)).bold();
    card.add(new Prose(&card, signOf(review.mark.verdict) + wordFor(review.mark.verdict) + " \u00B7 " +
                                  pointsOf(review)))
        .bold()
        .coloured(colourOf(review.mark.verdict));
    if (const std::string worked = workedLine(review.mark.worked, review.step->points); !worked.empty())
        card.add(new Prose(&card, worked, TextSize::small), Space::hair).coloured(palette().faint);
    if (review.cost > 0)
        card.add(new Prose(&card,
                           fill(tr("Hints and further tries took {points}."),
                                {{"points", pointsText(review.cost)}}),
                           TextSize::small),
                 Space::hair)
            .coloured(palette().faint);
    if (review.comment) card.add(new Prose(&card, *review.comment), Space::medium);
    for (const ReviewLine& line : review.lines) addLine(card, line);
    if (const Text& general = review.step->feedback.general; !general.empty())
        card.add(new Prose(&card, general), Space::medium);
    if (!review.model.empty()) {
        card.add(new Prose(&card, std::string(tr("One way to write it:"))), Space::medium).bold();
        addLetter(card, review.model);
    }
    for (const Source* source : review.sources) addSource(card, *source);
}

}  // namespace trainer
