#include "trainer/windows/workshop_page.h"

#include <algorithm>

#include "trainer/windows/buttons.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/point_card.h"
#include "trainer/windows/prose.h"
#include "trainer/windows/reading_card.h"
#include "trainer/windows/row.h"
#include "trainer/windows/split.h"
#include "trainer/wording/clarity_words.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

constexpr const char* languages[] = {"", "fr", "en"};

wxString words(const std::string& text) {
    return wxString::FromUTF8(text);
}

}  // namespace

void WorkshopPage::refresh() {
    if (!editor_) make();
    workshop_.edit(workshop_.letter());
    show();
    fitEditor();
}

void WorkshopPage::make() {
    const auto kept = Page::begin(tr("Writing workshop"));
    makeHead();
    problems_ = &body().add(new Stack(&body()));
    texts_ = &body().add(new Split(&body(), 0.56, 30), Space::medium);
    makeLetter();
    makeRemarks();
    makeCards();
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        CallAfter([this] { fitEditor(); });
    });
    editor_->write(workshop_.letter());
    refill();
}

void WorkshopPage::makeHead() {
    body()
        .add(new Prose(&body(), std::string(tr("Write, paste or open a letter: each remark says why. Your "
                                               "letter is kept nowhere unless you save it."))))
        .coloured(palette().faint);
    auto& row = body().add(new Row(&body()), Space::medium);
    row.addSmall(button(&row, tr("Open\u2026"), [this] { askForFile(); }));
    row.addSmall(button(&row, tr("Save\u2026"), [this] { save(); }));
    row.addSmall(button(&row, tr("Copy all"), [this] { copyAll(); }));
}

void WorkshopPage::addLanguage(Row& row) {
    language_ = new wxChoice(&row, wxID_ANY);
    for (const char* name : {tr("Language: automatic"), tr("In French"), tr("In English")})
        language_->Append(words(name));
    language_->SetSelection(static_cast<int>(std::ranges::find(languages, workshop_.chosen()) - languages));
    setAccessibleName(*language_, tr("Language of the letter"));
    language_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        workshop_.choose(languages[event.GetSelection()]);
        show();
    });
    row.addSmall(language_);
}

/// What is wrong with the rules somebody added, and where letters cannot be read at all.
void WorkshopPage::makeProblems() {
    std::string lines = workshop_.whyNot();
    const std::string language = workshop_.view().language;
    for (const FileProblem& one : desk_.problems(language)) {
        const std::string place = one.line == 0 ? one.sentence
                                                : fill(tr("{file}, line {line}, column {column}: {problem}"),
                                                       {{"file", one.file.substr(one.file.rfind('/') + 1)},
                                                        {"line", std::to_string(one.line)},
                                                        {"column", std::to_string(one.column)},
                                                        {"problem", one.sentence}});
        lines += (lines.empty() ? "" : "\n") + place;
    }
    if (lines == problemsShown_) return;
    problemsShown_ = lines;
    const auto kept = problems_->clear();
    if (lines.empty()) return;
    auto& card = problems_->add(new Card(problems_, Space::medium));
    card.stripe(palette().bad);
    if (workshop_.whyNot().empty())
        card.add(new Prose(&card,
                           std::string(tr("Some rules have errors and are left out; all others work."))))
            .bold();
    card.add(new Prose(&card, lines));
}

void WorkshopPage::makeLetter() {
    Stack& left = texts_->left();
    auto& row = left.add(new Row(&left));
    row.addWide(new Prose(&row, std::string(tr("Your letter")))).bold();
    addLanguage(row);
    editor_ = &left.add(new Editor(&left, tr("Your letter"), [this] { changed(); }));
    status_ = &left.add(new Prose(&left, std::string(" "), TextSize::small));
    status_->coloured(palette().faint);
}

void WorkshopPage::makeRemarks() {
    Stack& right = texts_->right();
    start_ = &right.add(new Card(&right));
    showStart();
    remarks_.emplace(right, workshop_, *editor_, [this] { show(); });
}

void WorkshopPage::makeCards() {
    cards_ = &body().add(new Split(&body(), 0.5, 30), Space::large);
    reading_ = &cards_->left().add(new ReadingCard(&cards_->left(), [this] { arrangeAgain(); }));
    points_ = &cards_->right().add(
        new PointCard(&cards_->right(), [this](scenarios::Span place) { editor_->goTo(place.begin); }));
}

/// What to do where nothing is written yet.
void WorkshopPage::showStart() {
    start_->add(new Prose(start_, std::string(tr("To begin")), TextSize::lead)).bold();
    for (const char* line : {tr("Paste a letter with Ctrl+V, open one, or write it here."),
                             tr("What could be plainer is underlined while you write; choose a remark to see "
                                "why, and what to write instead."),
                             tr("Below, you will see how the letter reads and what it still lacks.")})
        start_->add(new Prose(start_, std::string(line)));
    start_->addSmall(
        button(start_, tr("Try it on an example"), [this] { CallAfter([this] { tryExample(); }); }),
        Space::medium);
}

void WorkshopPage::changed() {
    workshop_.edit(editor_->text());
    mark();
    remarks_->edited();
}

void WorkshopPage::mark() {
    editor_->mark(marksOf(workshop_.view()));
}

/// Everything but the letter, as it is now.
void WorkshopPage::show() {
    const KeptKeyboard kept(*this);
    makeProblems();
    mark();
    const bool isBegun = hasLetter() && workshop_.whyNot().empty();
    start_->Show(!hasLetter());
    cards_->Show(isBegun && workshop_.view().counts.words > 0);
    status_->say(statusLine());
    remarks_->show(isBegun);
    reading_->show(workshop_.view());
    points_->show(workshop_.view());
    arrangeAgain();
}

std::string WorkshopPage::statusLine() const {
    if (!hasLetter() || !workshop_.whyNot().empty()) return " ";
    return lineFor(workshop_.view().counts) + ". " +
           (workshop_.view().language == "fr" ? tr("Read as French.") : tr("Read as English.")) + " " +
           tr("Underlined twice: strong advice; tinted: the whole sentence.");
}

/// The letter takes the height that the window has, so that the remarks stand beside it.
void WorkshopPage::fitEditor() {
    if (!editor_ || GetClientSize().y <= 0) return;
    const int top = editor_->GetScreenPosition().y - stack().GetScreenPosition().y;
    const int below = status_->GetSize().y + 2 * space(*this, Space::large);
    const int height = std::max(FromDIP(260), GetClientSize().y - top - below - space(*this, Space::large));
    if (height != editor_->GetMinSize().y) editor_->SetMinSize(wxSize(-1, height));
    arrangeAgain();
}

wxTextEntryBase* WorkshopPage::text() const {
    return editor_;
}

void WorkshopPage::tryExample() {
    const std::string spoken = std::string(tr("en")) == "fr" ? "fr" : "en";
    const std::string language = workshop_.chosen().empty() ? spoken : workshop_.chosen();
    begin(desk_.example(language), true);
}

void WorkshopPage::begin(const std::string& letter, bool isExample) {
    workshop_.begin(letter, isExample);
    editor_->write(letter);
    editor_->goTo(0);
    show();
}

}  // namespace trainer
