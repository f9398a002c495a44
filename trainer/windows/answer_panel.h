#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/diagnostic/ballot.h"
#include "trainer/windows/radio_group.h"
#include "trainer/windows/stack.h"

namespace trainer {

class Editor;

/// What can be answered to a criterion: its levels with how they look, the two answers that are no level with
/// their reasons, and a comment.
class AnswerPanel : public Stack {
  public:
    struct Actions {
        std::function<void(const assessment::BallotAnswer&)> answer;  ///< without a comment
        std::function<void()> comments;                               ///< the comment is another one now
        /// It needs another height: that appeared, or null where something went.
        std::function<void(const wxWindow*)> grown;
    };
    AnswerPanel(wxWindow* parent, const assessment::Criterion& criterion, const assessment::Scale& scale,
                Actions actions);

    /// Shows what is answered; null: nothing is.
    void show(const assessment::BallotAnswer* answer);
    /// Picks an answer as if somebody had: a level by its number, "?" or "-". False where there is none such.
    bool pick(char key);
    /// What is written now.
    std::string comment() const;
    /// Puts the keyboard on the answer, or on the first one.
    void begin();

  private:
    void addReasons(const assessment::NoLevel& answer, assessment::BallotAnswer::Kind kind);
    void addComment();
    void picked();
    assessment::BallotAnswer given() const;
    void offerReasons();

    struct Reasons {
        assessment::BallotAnswer::Kind kind;
        Stack* stack = nullptr;
        std::vector<std::string> words;
        std::optional<RadioGroup> group;
    };
    Actions actions_;
    std::optional<RadioGroup> levels_;
    std::vector<std::unique_ptr<Reasons>> reasons_;
    Editor* comment_ = nullptr;
};

}  // namespace trainer
