#pragma once
#include <wx/dataview.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trainer {

/// Where settings keep how wide somebody made the columns of a table; nowhere, where they are not set.
struct KeptWidths {
    std::function<std::string()> read = {};
    std::function<void(const std::string&)> keep = {};
};

/// Rows of which one is picked and opened. It asks for no more of them than it shows, so it opens as fast
/// with 100,000.
class RowsTable : public wxDataViewCtrl {
  public:
    struct Column {
        std::string title;
        int ems = 10;  ///< how wide
    };
    using TextAt = std::function<std::string(std::size_t row, std::size_t column)>;
    /// name: what a screen reader calls it. open: a row, by its place from 0.
    RowsTable(wxWindow* parent, const std::string& name, const std::vector<Column>& columns, TextAt textAt,
              std::function<void(std::size_t row)> open, KeptWidths widths = {});

    /// Keeps how wide somebody made the columns. The last one fills what is left.
    void keepWidths();

    /// Shows so many rows, said anew.
    void show(std::size_t rows);
    /// The place of the one that is picked.
    std::optional<std::size_t> picked() const;
    void pick(std::size_t row);

  private:
    class Rows;

    TextAt textAt_;
    KeptWidths widths_;
    std::vector<int> begun_;  ///< how wide columns were made, in pixels
    int em_;                  ///< then
    wxObjectDataPtr<wxDataViewVirtualListModel> rows_;
    std::size_t columns_;
};

}  // namespace trainer
