#pragma once
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "trainer/presenters/plan_changes.h"
#include "trainer/windows/stack.h"

namespace trainer {

class Prose;
class ReasonField;

/// One change to several actions: which field, what it is to say and why; what may not be, and why not, is
/// said before anything is kept.
class ChangeCard : public Card {
  public:
    struct Offer {
        std::vector<assessment::Action> actions;
        std::vector<std::pair<std::string, std::string>> engagements;  ///< ids and titles
    };
    struct Actions {
        /// Keeps what is wished for, with that reason.
        std::function<void(const WishedChanges& wished, const std::string& why)> keep;
        std::function<void()> leave;
        std::function<void()> resized;  ///< it takes another height now
    };
    /// What somebody has chosen and written on it.
    struct Written {
        FieldWish wish{assessment::ActionField::status, "decided"};
        std::string why = {};
    };
    /// changes must outlive it, and what is written.
    ChangeCard(wxWindow* parent, PlanChanges& changes, Offer offer, Written& written, Actions actions);

    /// What is changed, and to what.
    void wish(const FieldWish& wish);
    void giveReason(const std::string& why);
    /// Keeps what is wished for; says what is missing.
    void keep();

  private:
    void fill();
    void addWhat();
    void addValue();
    void addChoice(const std::vector<std::pair<std::string, std::string>>& values);
    void addOwner();
    void addDay();
    void addButtons();
    void preview();

    PlanChanges& changes_;
    Offer offer_;
    Written& written_;
    Actions actions_;
    WishedChanges wished_;
    Prose* preview_ = nullptr;
    ReasonField* reason_ = nullptr;
};

}  // namespace trainer
