#include "trainer/windows/spread_bars.h"

#include <wx/dcbuffer.h>

#include <algorithm>

#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

std::string inWords(const assessment::Counts& counts) {
    std::string words;
    for (std::size_t level = 0; level < counts.levels.size(); ++level)
        words += (level == 0 ? "" : ", ") +
                 fill(tr("level {level}: {number}"),
                      {{"level", std::to_string(level)}, {"number", std::to_string(counts.levels[level])}});
    return words;
}

}  // namespace

SpreadBars::SpreadBars(wxWindow* parent, const assessment::Counts& counts) : Panel(parent), counts_(counts) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetFont(fontOf(TextSize::body));
    SetMinSize(wxSize(1, lineHeight() * static_cast<int>(counts.levels.size())));
    setAccessibleName(*this, tr("Answers by level"), inWords(counts));
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
}

int SpreadBars::lineHeight() const {
    return GetCharHeight() * 3 / 2;
}

void SpreadBars::paint() {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
    dc.Clear();
    dc.SetFont(GetFont());
    dc.SetTextForeground(palette().text);
    dc.SetPen(*wxTRANSPARENT_PEN);
    const int most = std::max(1, *std::ranges::max_element(counts_.levels));
    const int unit = em(*this);
    const int longest = std::max(1, std::min(GetClientSize().x, 26 * unit) - 4 * unit);
    int y = 0;
    for (std::size_t level = 0; level < counts_.levels.size(); ++level) {
        const int count = counts_.levels[level];
        const int length = longest * count / most;
        const int textY = y + (lineHeight() - GetCharHeight()) / 2;
        dc.DrawText(wxString::FromUTF8(std::to_string(level)), 0, textY);
        dc.SetBrush(wxBrush(palette().border));
        dc.DrawRectangle(unit, y + lineHeight() / 8, FromDIP(2), lineHeight() * 3 / 4);
        dc.SetBrush(wxBrush(palette().accent));
        if (length > 0) dc.DrawRectangle(unit, y + lineHeight() / 8, length, lineHeight() * 3 / 4);
        dc.DrawText(wxString::FromUTF8(std::to_string(count)), unit + length + unit / 2, textY);
        y += lineHeight();
    }
}

}  // namespace trainer
