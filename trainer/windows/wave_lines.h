#pragma once
#include "assessment/diagnostic/comparison.h"
#include "trainer/windows/panel.h"
#include "trainer/windows/wrapping.h"

class wxGraphicsContext;

namespace trainer {

/// A small chart an engagement: its level at each wave. Points are joined only where two waves beside each
/// other tell a level; a dashed bar is a break, a question mark a wave without enough data, a hollow point
/// one that can be compared only in part. Its figures stand in a table beside it.
class WaveLines : public Panel, public Wrapping {
  public:
    /// highest: the last level of the scale. The comparison's lines are copied.
    WaveLines(wxWindow* parent, const assessment::Comparison& comparison, int highest);
    void wrapTo(int width) override;

  private:
    struct Frame;

    void paint();
    void paintLine(wxGraphicsContext& canvas, const Frame& frame, const assessment::Line& line) const;
    void paintPoint(wxGraphicsContext& canvas, const Frame& frame, std::size_t wave,
                    const assessment::Point& point) const;
    std::size_t perRow(int width) const;

    std::vector<assessment::Line> lines_;
    std::vector<int> waves_;  ///< their numbers
    int highest_;
};

}  // namespace trainer
