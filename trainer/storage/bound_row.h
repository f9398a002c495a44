#pragma once
#include <soci/soci.h>

#include <string>
#include <vector>

// For this folder only.
namespace trainer {

/// The columns of a table beside the variables that statements on it read and fill. The variables stay where
/// they were when they were bound.
class BoundRow {
  public:
    explicit BoundRow(std::string table) : table_(std::move(table)) {}
    BoundRow(const BoundRow&) = delete;
    BoundRow& operator=(const BoundRow&) = delete;

    BoundRow& text(const std::string& column, std::string& value);
    BoundRow& number(const std::string& column, long long& value);
    /// NULL where it is empty.
    BoundRow& optionalText(const std::string& column, std::string& value);
    /// A number in digits; NULL where it is empty.
    BoundRow& optionalNumber(const std::string& column, std::string& value);
    /// The columns bound so far are what a row is known by: an update leaves them as they are.
    BoundRow& fixed();

    /// What follows the values: "ON CONFLICT …".
    soci::statement insert(soci::session& sql, const std::string& rest = "") const;
    /// Updates the row of that id if its version is `seen`.
    soci::statement update(soci::session& sql, std::string& id, long long& seen) const;
    /// What follows "FROM table". It may have one mark, for the key.
    soci::statement select(soci::session& sql, const std::string& rest, std::string* key = nullptr) const;

  private:
    struct Column {
        std::string name;
        std::string* text;
        long long* number;
        std::string read;   ///< the column as it is selected
        std::string write;  ///< the mark as it is written
    };
    BoundRow& bind(const std::string& column, std::string* text, long long* number,
                   const std::string& readAs = "", const std::string& before = "",
                   const std::string& after = "");

    std::string table_;
    std::vector<Column> columns_;
    std::size_t fixed_ = 0;
};

/// Runs a statement; true if it inserted, changed or deleted something.
bool touched(soci::statement& statement);

}  // namespace trainer
