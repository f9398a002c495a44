#pragma once
#include <wx/gdicmn.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "trainer/presenters/event_post.h"
#include "trainer/windows/theme.h"
#include "trainer/wording/language.h"

class wxFileConfig;

namespace trainer {

/// A file from outside the library that was played.
struct OpenedBefore {
    std::string scenario;  ///< its UUID
    std::string path;
};

/// What somebody chose for themselves on this machine, kept in a file of their own. Each change is written at
/// once.
class Settings {
  public:
    /// file: where they are kept; made when something is changed.
    explicit Settings(const std::string& file);
    ~Settings();

    int textPercent() const;  ///< 100 to 200
    void setTextPercent(int percent);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// Nothing: as the system has it.
    std::optional<UiLanguage> language() const;
    void setLanguage(std::optional<UiLanguage> language);
    /// The person who used the program last; empty where nobody did.
    std::string person() const;
    void setPerson(const std::string& id);
    /// Where the window was on a screen of that size; nothing where it never was.
    std::optional<wxRect> place(const wxSize& screen) const;
    void setPlace(const wxSize& screen, const wxRect& place);
    bool isMaximized(const wxSize& screen) const;
    void setMaximized(const wxSize& screen, bool isMaximized);
    /// How somebody looks at plans (see PlanLook); empty: as usual.
    std::string planLook(const std::string& person) const;
    void setPlanLook(const std::string& person, const std::string& look);
    /// How wide somebody made the columns of the table of that name (see RowsTable); empty: as usual.
    std::string columnWidths(const std::string& table) const;
    void setColumnWidths(const std::string& table, const std::string& widths);
    /// The files opened last that are not of the library, by the scenario they hold, the newest first.
    std::vector<OpenedBefore> openedBefore() const;
    /// Which columns of a table somebody took for what last.
    EventColumns eventColumns() const;
    void setEventColumns(const EventColumns& columns);
    /// Remembers a file as the newest.
    void remember(const OpenedBefore& opened);

  private:
    void write(const char* key, const std::string& value);
    std::string read(const char* key) const;

    std::unique_ptr<wxFileConfig> file_;
};

}  // namespace trainer
