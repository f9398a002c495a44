#include "trainer/windows/trend_line.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <memory>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

/// "from 40% to 75%"; empty where nothing was measured.
std::string inWords(const std::vector<std::optional<int>>& percents) {
    std::optional<int> first;
    std::optional<int> last;
    for (const auto& percent : percents) {
        if (!percent) continue;
        if (!first) first = percent;
        last = percent;
    }
    if (!first) return {};
    return fill(tr("from {from} to {to}"), {{"from", percentText(*first)}, {"to", percentText(*last)}});
}

}  // namespace

TrendLine::TrendLine(wxWindow* parent, const std::string& what, std::vector<std::optional<int>> percents)
    : Panel(parent), percents_(std::move(percents)) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetMinSize(FromDIP(wxSize(160, 36)));
    setAccessibleName(*this, what, inWords(percents_));
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
}

void TrendLine::paint() {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(palette().surface));
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> canvas(wxGraphicsContext::Create(dc));
    const wxSize size = GetClientSize();
    const double margin = FromDIP(5);
    const auto count = static_cast<double>(percents_.size());
    const auto x = [&](std::size_t i) {
        return percents_.size() < 2 ? size.x / 2.0
                                    : margin + (size.x - 2 * margin) * static_cast<double>(i) / (count - 1);
    };
    const auto y = [&](int percent) { return size.y - margin - (size.y - 2 * margin) * percent / 100.0; };
    canvas->SetPen(wxPen(palette().border));
    canvas->StrokeLine(margin, y(0), size.x - margin, y(0));
    wxGraphicsPath path = canvas->CreatePath();
    bool begun = false;
    std::size_t last = 0;
    for (std::size_t i = 0; i < percents_.size(); ++i) {
        if (!percents_[i]) continue;
        if (begun)
            path.AddLineToPoint(x(i), y(*percents_[i]));
        else
            path.MoveToPoint(x(i), y(*percents_[i]));
        begun = true;
        last = i;
    }
    if (!begun) return;
    canvas->SetPen(wxPen(palette().accent, FromDIP(2)));
    canvas->StrokePath(path);
    canvas->SetBrush(wxBrush(palette().accent));
    const double radius = FromDIP(3);
    canvas->DrawEllipse(x(last) - radius, y(*percents_[last]) - radius, 2 * radius, 2 * radius);
}

}  // namespace trainer
