#include "trainer/windows/reason_field.h"

#include "trainer/wording/language.h"

namespace trainer {

ReasonField::ReasonField(wxWindow* parent, std::string& why)
    : Field(parent, tr("Why"),
            tr("The journal of each action keeps it. It is needed to put off, to go back and to abandon.")),
      why_(why) {
    line(why_, [this](const std::string& text) { why_ = text; });
}

bool ReasonField::isMissing() {
    sayFault(why_.empty() ? tr("This needs a reason. Write why.") : std::string());
    return why_.empty();
}

}  // namespace trainer
