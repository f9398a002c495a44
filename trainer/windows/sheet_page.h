#pragma once
#include <string>
#include <vector>

#include "trainer/presenters/kept_sheet.h"
#include "trainer/windows/begun_keeper.h"
#include "trainer/windows/page.h"

namespace trainer {

class Prose;

/// What something says, a line for each of its fields: what the field is called, and its words.
using SheetLines = std::vector<std::pair<std::string, std::string>>;

/// The page of something that is written: its fields, and below them what is done with it. What is written is
/// kept at the latest when the page is left; until then what is begun outlives the program. Where somebody
/// else was first, both are shown.
class SheetPage : public Page {
  public:
    SheetPage(wxWindow* parent, PlanDesk& desk);

    void refresh() final;
    /// Keeps what is written, or says what is wrong. False where it was not kept.
    bool keep();
    /// Keeps what is written before the page is left. False where it cannot be and the person stays.
    bool rest();

  protected:
    /// Goes on with what was begun of what is shown now and is new here.
    void pickUp();
    /// Fills itself anew and stays where one is on it.
    void refreshHere();
    /// What is shown; null before anything was.
    virtual Keeping* keeping() = 0;
    virtual std::string title() = 0;
    /// The controls of the page are gone.
    virtual void forget() {}
    /// Whether it is theirs to change; else it is only read.
    virtual bool mayWrite() { return true; }
    /// Adds its fields, and what is below its title.
    virtual void addSheet() = 0;
    /// What it may not be as it stands, a sentence each.
    virtual std::vector<std::string> faults() = 0;
    /// Whether something is written that is not kept.
    virtual bool isWritten() { return keeping()->isChanged(); }
    /// As it was read, as it is written here, and as somebody else left it; the same fields in the same
    /// order. Nothing of one that is not there.
    struct Versions {
        SheetLines begun, mine, theirs;
    };
    virtual Versions versions() = 0;
    /// Forgets what is shown: nothing is to be kept of it.
    virtual void drop() = 0;
    /// Whose it is.
    virtual std::string unit() = 0;
    /// Goes back to all there is of that unit; what the button says that does it.
    virtual void leave(const std::string& unit) = 0;
    virtual std::string wayBack() = 0;
    /// What the button says that removes it; empty where it is not to be removed.
    virtual std::string removal() { return {}; }
    /// Why it may not be removed as things are, and what to do; empty where it may.
    virtual std::string whyItStays() { return {}; }
    /// What is asked before it is.
    virtual std::string removalQuestion() { return {}; }
    /// It is removed: goes elsewhere.
    virtual void removed() {}
    /// Adds what stands below the foot.
    virtual void addEnd() {}

  private:
    bool keepNow();
    void addBack();
    void addBoth();
    void addChoice(Stack& stack);
    void addFoot();
    void sayFaults(const std::vector<std::string>& faults);
    bool asksToLeave();
    void remove();
    bool mayRemove();

    BegunKeeper begun_;
    bool isBack_ = false;  ///< what is written was begun before
    Prose* faults_ = nullptr;
};

/// Whether somebody agrees to a question of yes and no.
bool agrees(wxWindow& parent, const std::string& question, const std::string& yes, const std::string& no);

}  // namespace trainer
