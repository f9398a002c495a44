#include "trainer/windows/settings.h"

#include <wx/fileconf.h>
#include <wx/filename.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace trainer {
namespace {

constexpr int smallestText = 100;
constexpr int largestText = 200;

constexpr std::size_t mostOpened = 10;

std::string keyOf(const char* what, const wxSize& screen) {
    return what + std::to_string(screen.x) + "x" + std::to_string(screen.y);
}

std::string openedKey(std::size_t place) {
    return "opened-" + std::to_string(place + 1);
}

std::string columnKey(int part) {
    static constexpr const char* parts[eventParts] = {"date",       "facts",    "source",
                                                      "engagement", "severity", "reference"};
    return std::string("event-column-") + parts[part];
}

}  // namespace

Settings::Settings(const std::string& file) {
    const wxString path = wxString::FromUTF8(file);
    wxFileName(path).Mkdir(wxS_DIR_DEFAULT, wxPATH_MKDIR_FULL);
    file_ = std::make_unique<wxFileConfig>(wxString(), wxString(), path, wxString(), wxCONFIG_USE_LOCAL_FILE);
    file_->SetExpandEnvVars(false);
}

Settings::~Settings() = default;

std::string Settings::read(const char* key) const {
    return file_->Read(wxString::FromUTF8(key), wxString()).utf8_string();
}

void Settings::write(const char* key, const std::string& value) {
    if (read(key) == value) return;
    file_->Write(wxString::FromUTF8(key), wxString::FromUTF8(value));
    file_->Flush();
}

int Settings::textPercent() const {
    const int percent = std::atoi(read("text-percent").c_str());
    return percent == 0 ? smallestText : std::clamp(percent, smallestText, largestText);
}

void Settings::setTextPercent(int percent) {
    write("text-percent", std::to_string(std::clamp(percent, smallestText, largestText)));
}

ThemeChoice Settings::theme() const {
    const std::string word = read("theme");
    return word == "light" ? ThemeChoice::light : word == "dark" ? ThemeChoice::dark : ThemeChoice::system;
}

void Settings::setTheme(ThemeChoice theme) {
    write("theme", theme == ThemeChoice::light ? "light" : theme == ThemeChoice::dark ? "dark" : "system");
}

std::optional<UiLanguage> Settings::language() const {
    const std::string word = read("language");
    if (word == "fr") return UiLanguage::french;
    if (word == "en") return UiLanguage::english;
    return {};
}

void Settings::setLanguage(std::optional<UiLanguage> language) {
    write("language", !language ? "" : *language == UiLanguage::french ? "fr" : "en");
}

std::string Settings::person() const {
    return read("person");
}

void Settings::setPerson(const std::string& id) {
    write("person", id);
}

std::optional<wxRect> Settings::place(const wxSize& screen) const {
    const std::string kept = read(keyOf("place-", screen).c_str());
    wxRect place;
    char comma = 0;
    std::istringstream words(kept);
    if (!(words >> place.x >> comma >> place.y >> comma >> place.width >> comma >> place.height)) return {};
    return place;
}

void Settings::setPlace(const wxSize& screen, const wxRect& place) {
    write(keyOf("place-", screen).c_str(), std::to_string(place.x) + "," + std::to_string(place.y) + "," +
                                               std::to_string(place.width) + "," +
                                               std::to_string(place.height));
}

bool Settings::isMaximized(const wxSize& screen) const {
    return read(keyOf("maximized-", screen).c_str()) == "yes";
}

void Settings::setMaximized(const wxSize& screen, bool isMaximized) {
    write(keyOf("maximized-", screen).c_str(), isMaximized ? "yes" : "no");
}

std::string Settings::planLook(const std::string& person) const {
    return read(("plan-" + person).c_str());
}

void Settings::setPlanLook(const std::string& person, const std::string& look) {
    write(("plan-" + person).c_str(), look);
}

std::string Settings::columnWidths(const std::string& table) const {
    return read(("widths-" + table).c_str());
}

void Settings::setColumnWidths(const std::string& table, const std::string& widths) {
    write(("widths-" + table).c_str(), widths);
}

std::vector<OpenedBefore> Settings::openedBefore() const {
    std::vector<OpenedBefore> opened;
    for (std::size_t place = 0; place < mostOpened; ++place) {
        const std::string line = read(openedKey(place).c_str());
        if (const auto space = line.find(' '); space != std::string::npos)
            opened.push_back({line.substr(0, space), line.substr(space + 1)});
    }
    return opened;
}

void Settings::remember(const OpenedBefore& newest) {
    auto opened = openedBefore();
    std::erase_if(opened, [&](const OpenedBefore& one) {
        return one.scenario == newest.scenario || one.path == newest.path;
    });
    opened.insert(opened.begin(), newest);
    if (opened.size() > mostOpened) opened.resize(mostOpened);
    for (std::size_t place = 0; place < opened.size(); ++place)
        write(openedKey(place).c_str(), opened[place].scenario + " " + opened[place].path);
}

EventColumns Settings::eventColumns() const {
    EventColumns columns;
    for (int part = 0; part < eventParts; ++part)
        if (const std::string name = read(columnKey(part).c_str()); !name.empty())
            columns.emplace(static_cast<EventPart>(part), name);
    return columns;
}

void Settings::setEventColumns(const EventColumns& columns) {
    for (int part = 0; part < eventParts; ++part) {
        const auto column = columns.find(static_cast<EventPart>(part));
        write(columnKey(part).c_str(), column == columns.end() ? std::string() : column->second);
    }
}

}  // namespace trainer
