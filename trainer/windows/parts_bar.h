#pragma once
#include <wx/tglbtn.h>

#include <functional>
#include <string>
#include <vector>

#include "trainer/windows/panel.h"
#include "trainer/windows/wrapping.h"

namespace trainer {

/// The parts of one place, side by side in as many lines as they need; the one that is shown is pressed in.
class PartsBar : public Panel, public Wrapping {
  public:
    /// here: the place of the one that is shown. go: another one is wished for.
    PartsBar(wxWindow* parent, const std::vector<std::string>& names, std::size_t here,
             const std::function<void(std::size_t)>& go);

    void wrapTo(int width) override;

  private:
    void add(const std::string& name, bool isHere, std::function<void()> go);

    std::vector<wxToggleButton*> buttons_;
};

}  // namespace trainer
