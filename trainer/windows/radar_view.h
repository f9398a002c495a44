#pragma once
#include <wx/geometry.h>

#include <vector>

#include "trainer/reports/radar.h"
#include "trainer/windows/panel.h"

class wxGraphicsContext;

namespace trainer {

/// A radar on the screen: an engagement an axis, by its number, with at most two shapes, which differ by line
/// and mark, not by colour alone. Where an engagement has no score a shape is open. Its figures stand in a
/// table beside it.
class RadarView : public Panel {
  public:
    /// highest: the last level of the scale. The engagements are as many as a radar has axes.
    RadarView(wxWindow* parent, std::vector<RadarShape> shapes, int highest);
    /// Whether a radar can tell of so many engagements.
    static bool tells(std::size_t engagements) { return engagements >= leastAxes && engagements <= mostAxes; }

  private:
    struct Look;

    void paint();
    void paintGrid(wxGraphicsContext& canvas) const;
    void paintShape(wxGraphicsContext& canvas, const RadarShape& shape, const Look& look) const;
    void paintLegend(wxGraphicsContext& canvas, const std::string& name, const Look& look, double y) const;
    wxPoint2DDouble placeOn(std::size_t axis, double share) const;
    double radius() const;
    double height() const;

    std::vector<RadarShape> shapes_;
    int highest_;
};

}  // namespace trainer
