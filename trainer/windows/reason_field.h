#pragma once
#include <string>

#include "trainer/windows/field.h"

namespace trainer {

/// Asks why actions change.
class ReasonField : public Field {
  public:
    /// why: what is written is put there; it must outlive the field.
    ReasonField(wxWindow* parent, std::string& why);
    /// Says so where nothing is written.
    bool isMissing();

  private:
    std::string& why_;
};

}  // namespace trainer
