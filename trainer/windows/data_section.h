#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/desk.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// What the settings say and do about the data of the person, and about that of everybody: where it is,
/// export, backup, restore, move, erase.
class DataSection {
  public:
    struct Actions {
        std::function<void()> changePerson;  ///< asks who uses the program from now on
        /// Opens the database anew, once the present event is over: it holds something else now.
        std::function<void()> reopen = {};
        /// The same at its new place, from now on. Empty where the choice is not the person's.
        std::function<void(const CopiedPlace&)> moveTo = {};
    };
    /// window: above which questions are asked.
    DataSection(wxWindow& window, Desk& desk, Actions actions);

    void addTo(Stack& stack);
    /// Copies the data into a folder and uses it there from now on; offers what is there already instead.
    void moveInto(const std::string& folder);

  private:
    void addPlace(Card& card);
    void addLine(Card& card, const std::string& sentence, const std::string& label,
                 void (DataSection::*action)());
    void changePerson() { actions_.changePerson(); }
    void exportOwn();
    void erase();
    void backUp();
    void restore();
    void move();
    void useThere(const std::string& file);
    DataPlace& data() { return desk_.data(); }

    wxWindow& window_;
    Desk& desk_;
    Actions actions_;
};

/// Says where the data is now, and asks whether the old file is to go. It stays unless somebody says so.
void offerToDelete(wxWindow* parent, const std::string& old, const CopiedPlace& copied);

}  // namespace trainer
