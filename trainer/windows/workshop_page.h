#pragma once
#include <wx/choice.h>
#include <wx/textctrl.h>

#include <optional>
#include <string>

#include "trainer/presenters/workshop.h"
#include "trainer/windows/page.h"
#include "trainer/windows/remarks.h"

namespace trainer {

class PointCard;
class Prose;
class ReadingCard;
class Row;
class Split;

/// The writing workshop: a real letter at the left, what there is to say of it at the right, and below how it
/// reads and what it lacks.
class WorkshopPage : public Page {
  public:
    /// Both must outlive it. The workshop has the letter; it stays when the window is made anew.
    WorkshopPage(wxWindow* parent, Workshop& workshop, WritingDesk& desk)
        : Page(parent, widest), workshop_(workshop), desk_(desk) {}

    void refresh() override;
    /// Opens the letter in a file; says why where it cannot.
    void open(const std::string& path);
    void askForFile();
    void save();
    void copyAll();
    void tryExample();
    /// What there is to say of the letter, for a menu that goes through it.
    RemarkKeys& remarks() { return *remarks_; }
    /// The letter, for a menu that undoes what was done to it or to its remarks.
    wxTextEntryBase* text() const;
    bool hasLetter() const { return !workshop_.letter().empty(); }
    /// Asks before a letter that is nowhere else is lost. False where the person would rather stay.
    bool mayForget();

  private:
    static constexpr double widest = 2.6;  // in reading widths

    void make();
    void makeHead();
    void addLanguage(Row& row);
    void makeProblems();
    void makeLetter();
    void makeRemarks();
    void makeCards();
    void begin(const std::string& letter, bool isExample);
    void changed();
    void mark();
    void show();
    void showStart();
    void fitEditor();
    std::string statusLine() const;

    Workshop& workshop_;
    WritingDesk& desk_;
    wxChoice* language_ = nullptr;
    Stack* problems_ = nullptr;
    std::string problemsShown_;
    Split* texts_ = nullptr;
    Split* cards_ = nullptr;
    Editor* editor_ = nullptr;
    std::optional<Remarks> remarks_;  ///< made with the editor
    Card* start_ = nullptr;
    ReadingCard* reading_ = nullptr;
    PointCard* points_ = nullptr;
    Prose* status_ = nullptr;
};

}  // namespace trainer
