#include "trainer/windows/meter.h"

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/prose.h"
#include "trainer/wording/play_words.h"

namespace trainer {

void alignFigure(Prose& figure) {
    figure.SetMinSize(wxSize(std::max(4 * em(figure), figure.GetBestSize().x), -1));
}

Meter::Meter(wxWindow* parent, const std::string& what, int percent) : Row(parent) {
    addWide(new Prose(this, what));
    auto& gauge = addSmall(new wxGauge(this, wxID_ANY, 100, wxDefaultPosition, FromDIP(wxSize(180, 10))));
    gauge.SetValue(percent);
    setAccessibleName(gauge, what);
    auto& figure = addSmall(new Prose(this, percentText(percent)));
    alignFigure(figure);
}

}  // namespace trainer
