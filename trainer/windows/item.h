#pragma once
#include <string>

#include "trainer/windows/panel.h"
#include "trainer/windows/wrapping.h"

namespace trainer {

class Prose;

/// A line of a list: a mark, and words beside it whose lines begin below each other.
class Item : public Panel, public Wrapping {
  public:
    Item(wxWindow* parent, const std::string& mark, const std::string& words);
    void wrapTo(int width) override;

  private:
    Prose* mark_;
    Prose* words_;
};

}  // namespace trainer
