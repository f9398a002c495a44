#include "trainer/windows/answer_panel.h"

#include "assessment/diagnostic/tally.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using namespace assessment;
using Kind = BallotAnswer::Kind;

constexpr int commentHeight = 72;  // pixels of an ordinary screen
constexpr const char* dontKnow = "?";
constexpr const char* notConcerned = "-";

/// "2  Most of the time", and below it how that looks.
Option optionOf(const std::string& key, const std::string& title, const std::string& sign = {}) {
    scenarios::Run run;
    run.text = key + "  " + title + (sign.empty() ? "" : "\n" + sign);
    return {key, {run}};
}

std::vector<Option> optionsOf(const Criterion& criterion, const Scale& scale) {
    std::vector<Option> options;
    for (std::size_t i = 0; i < scale.levels.size(); ++i)
        options.push_back(
            optionOf(std::to_string(i), scale.levels[i].title,
                     i < criterion.signs.size() ? criterion.signs[i] : scale.levels[i].summary));
    options.push_back(optionOf(dontKnow, scale.dontKnow.title));
    options.push_back(optionOf(notConcerned, scale.notConcerned.title));
    return options;
}

std::string tokenOf(const BallotAnswer& answer) {
    if (answer.kind == Kind::dontKnow) return dontKnow;
    return answer.kind == Kind::notConcerned ? notConcerned : std::to_string(answer.level);
}

}  // namespace

AnswerPanel::AnswerPanel(wxWindow* parent, const Criterion& criterion, const Scale& scale, Actions actions)
    : Stack(parent), actions_(std::move(actions)) {
    levels_.emplace(*this, optionsOf(criterion, scale), [this] { picked(); });
    addReasons(scale.dontKnow, Kind::dontKnow);
    addReasons(scale.notConcerned, Kind::notConcerned);
    addComment();
}

/// A reason may be given; none needs one.
void AnswerPanel::addReasons(const NoLevel& answer, Kind kind) {
    auto& made = *reasons_.emplace_back(std::make_unique<Reasons>());
    made.kind = kind;
    made.stack = &add(new Stack(this), Space::medium, 2 * em(*this));
    made.stack->add(new Prose(made.stack, std::string(tr("Why? You may choose a reason."))));
    std::vector<Option> options;
    for (const std::string& reason : answer.reasons) {
        made.words.push_back(reason);
        options.push_back({reason, textOf(reason)});
    }
    made.group.emplace(*made.stack, options, [this] { actions_.answer(given()); });
    made.stack->Hide();
}

void AnswerPanel::addComment() {
    add(new Prose(this, std::string(tr("Your comment"))), Space::large).bold();
    add(new Prose(this,
                  withNumber(tr("You do not have to write one. It is shown to the team with the result, only "
                                "if {number} people or more have answered, and never with its author. Do not "
                                "name anybody."),
                             leastForComments),
                  TextSize::small),
        Space::hair)
        .coloured(palette().faint);
    comment_ = &add(new Editor(this, tr("Your comment"), [this] { actions_.comments(); }));
    comment_->SetMinSize(FromDIP(wxSize(-1, commentHeight)));
}

void AnswerPanel::show(const BallotAnswer* answer) {
    const std::string token = answer ? tokenOf(*answer) : std::string();
    levels_->pick(std::string_view(token));
    for (const auto& one : reasons_) {
        const std::string reason = answer && answer->kind == one->kind ? answer->reason : std::string();
        one->group->pick(std::string_view(reason));
    }
    const std::string words = answer ? answer->comment : std::string();
    if (comment() != words) comment_->write(words);
    comment_->Enable(answer != nullptr);
    offerReasons();
}

BallotAnswer AnswerPanel::given() const {
    BallotAnswer answer;
    const std::string token = levels_->picked("");
    if (token == dontKnow)
        answer.kind = Kind::dontKnow;
    else if (token == notConcerned)
        answer.kind = Kind::notConcerned;
    else
        answer.level = std::stoi(token);
    for (const auto& one : reasons_)
        if (one->kind == answer.kind) answer.reason = one->group->picked("");
    return answer;
}

void AnswerPanel::picked() {
    offerReasons();
    comment_->Enable();
    actions_.answer(given());
}

void AnswerPanel::offerReasons() {
    const std::string token = levels_->picked("");
    const wxWindow* asked = nullptr;
    bool isOther = false;
    for (const auto& one : reasons_) {
        const bool isAsked = token == (one->kind == Kind::dontKnow ? dontKnow : notConcerned);
        isOther = isOther || one->stack->IsShown() != isAsked;
        one->stack->Show(isAsked);
        if (isAsked) asked = one->stack;
    }
    if (isOther) actions_.grown(asked);
}

bool AnswerPanel::pick(char key) {
    const std::string token(1, key);
    const auto before = levels_->picked();
    levels_->pick(token);
    if (!levels_->picked()) {
        levels_->pick(before);
        return false;
    }
    levels_->focus();
    picked();
    return true;
}

std::string AnswerPanel::comment() const {
    return comment_->GetValue().utf8_string();
}

void AnswerPanel::begin() {
    levels_->focus();
}

}  // namespace trainer
