#pragma once
#include <functional>

#include "trainer/reports/drawing.h"
#include "trainer/windows/panel.h"
#include "trainer/windows/wrapping.h"

namespace trainer {

/// A chart on the screen, in the colours of the theme, with letters as large as those around it; smaller
/// where it would be wider than there is room. A screen reader hears its title and what it shows.
class DrawingView : public Panel, public Wrapping {
  public:
    DrawingView(wxWindow* parent, const Drawing& drawing);
    /// layOut: gives the chart for so much room, in the units of a drawing.
    DrawingView(wxWindow* parent, std::function<Drawing(double width)> layOut);
    void wrapTo(int width) override;
    const Drawing& drawing() const { return drawing_; }

  private:
    void paint();
    /// Pixels for a unit where there is room.
    double wholeScale() const;

    std::function<Drawing(double)> layOut_;
    Drawing drawing_;
    double scale_ = 1;
};

}  // namespace trainer
