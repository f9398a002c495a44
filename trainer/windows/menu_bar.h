#pragma once
#include <wx/menu.h>

#include <functional>
#include <string>
#include <vector>

namespace trainer {

/// Something a menu offers.
struct Command {
    std::string label;  ///< with "&" before the letter that picks it
    std::string key;    ///< "Ctrl+O"; empty without one
    std::function<void()> act;
    std::function<bool()> mayAct = {};   ///< whether it can be done now; always where there is none
    std::function<bool()> isOn = {};     ///< whether it has a tick now; no tick ever where there is none
    std::vector<std::string> also = {};  ///< other keys, not shown
};

/// The keys of a menu, for the page that lists them.
struct MenuKeys {
    struct Line {
        std::string what;
        std::string key;  ///< as a Command has it
    };
    std::string menu;
    std::vector<Line> lines;
};

/// A menu bar made of commands; each is offered while it can be done.
class MenuBar : public wxMenuBar {
  public:
    /// Begins a menu; what is added stands in it.
    void begin(const std::string& title);
    void add(const Command& command);
    void addLine();
    /// Adds a menu that is made each time it is looked at; returns it.
    wxMenu& addMenu(const std::string& title, std::function<void(wxMenu&)> fill);
    std::vector<MenuKeys> keys() const;

    /// Does what a digit asks for by the place of its key: with French keyboards, its key gives another sign.
    /// False where no command has it.
    bool obey(const wxKeyEvent& event);
    /// Greys what cannot be done now, as when a menu is opened.
    void update();

  private:
    struct Offer {
        wxMenuItem* item = nullptr;
        Command command;
    };
    void release();
    wxMenu& last() { return *GetMenu(GetMenuCount() - 1); }

    std::vector<Offer> offers_;
};

}  // namespace trainer
