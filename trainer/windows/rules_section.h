#pragma once
#include <functional>
#include <string>

#include "trainer/presenters/writing_desk.h"
#include "trainer/windows/stack.h"

namespace trainer {

/// What the settings say and do about the rules of a service: where they are, what is wrong with them, and
/// what became of the remarks of each rule.
class RulesSection {
  public:
    /// window: above which a folder is asked for. use: makes the rules of a folder count from now on; empty:
    /// of none. It is called once the present event is over.
    RulesSection(wxWindow& window, WritingDesk& desk, std::function<void(const std::string&)> use);

    void addTo(Stack& stack);

  private:
    void addButtons(Card& card, const OwnRules& own);
    static void addLine(Card& card, const char* sentence, const char* label,
                        const std::function<void()>& act);
    void addProblems(Card& card, const OwnRules& own);
    /// Nothing where nothing is counted.
    void addCounted(Stack& stack);
    void choose(const std::string& present);

    wxWindow& window_;
    WritingDesk& desk_;
    std::function<void(const std::string&)> use_;
};

}  // namespace trainer
