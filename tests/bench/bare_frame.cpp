#include <wx/app.h>
#include <wx/artprov.h>
#include <wx/button.h>
#include <wx/frame.h>
#include <wx/gauge.h>
#include <wx/menu.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

// What any program with such a window costs: a frame with the kinds of controls that the home page shows, as
// many of each, made by wxWidgets alone; nothing is read, kept or styled.
namespace {

constexpr int suggestions = 4;
constexpr int skills = 6;
constexpr int results = 5;

wxString words(const char* sentence) {
    return wxString::FromUTF8(sentence);
}

class BareFrame : public wxFrame {
  public:
    BareFrame() : wxFrame(nullptr, wxID_ANY, words("Bare"), wxDefaultPosition, wxSize(1024, 700)) {
        addMenus();
        auto* sizer = new wxBoxSizer(wxHORIZONTAL);
        sizer->Add(places(), 0, wxEXPAND);
        sizer->Add(page(), 1, wxEXPAND);
        SetSizer(sizer);
        Layout();
    }

  private:
    void addMenus() {
        auto* file = new wxMenu;
        file->Append(wxID_EXIT, words("&Quit\tCtrl+Q"));
        auto* go = new wxMenu;
        for (const char* place :
             {"&Home\tAlt+1", "&Training\tAlt+2", "My &results\tAlt+3", "&Settings\tCtrl+,"})
            go->Append(wxID_ANY, words(place));
        auto* bar = new wxMenuBar;
        bar->Append(file, words("&File"));
        bar->Append(go, words("&Go"));
        SetMenuBar(bar);
    }
    wxWindow* places() {
        auto* panel = new wxPanel(this);
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        sizer->Add(new wxStaticText(panel, wxID_ANY, words("Bare")), 0, wxALL, 16);
        for (const char* icon : {"go-home-symbolic", "accessories-dictionary-symbolic", "emblem-ok-symbolic",
                                 "preferences-system-symbolic"}) {
            auto* button =
                new wxButton(panel, wxID_ANY, words("A place"), wxDefaultPosition, wxDefaultSize, wxBU_LEFT);
            button->SetBitmap(
                wxArtProvider::GetBitmapBundle(words(icon), wxASCII_STR(wxART_MENU), wxSize(16, 16)));
            sizer->Add(button, 0, wxEXPAND | wxALL, 8);
        }
        panel->SetSizer(sizer);
        return panel;
    }
    wxWindow* page() {
        auto* page = new wxScrolledWindow(this);
        page->SetScrollRate(0, 12);
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        addText(page, sizer, "Good morning");
        for (int i = 0; i < suggestions; ++i)
            addRow(page, sizer, {"What to do next, and a line about it", "Where it stands · 12 min"}, true);
        for (int i = 0; i < skills; ++i) addMeter(page, sizer);
        for (int i = 0; i < results; ++i)
            addRow(page, sizer, {"What was done", "22 November · passed", "80 %"}, true);
        page->SetSizer(sizer);
        page->FitInside();
        return page;
    }
    static void addText(wxWindow* on, wxSizer* sizer, const char* sentence) {
        sizer->Add(new wxStaticText(on, wxID_ANY, words(sentence)), 0, wxALL, 8);
    }
    static void addRow(wxWindow* page, wxSizer* sizer, const std::vector<const char*>& sentences,
                       bool withButton) {
        auto* row = new wxPanel(page);
        auto* line = new wxBoxSizer(wxHORIZONTAL);
        for (const char* sentence : sentences) addText(row, line, sentence);
        if (withButton) line->Add(new wxButton(row, wxID_ANY, words("See it")), 0, wxALL, 8);
        row->SetSizer(line);
        sizer->Add(row, 0, wxEXPAND);
    }
    static void addMeter(wxWindow* page, wxSizer* sizer) {
        auto* row = new wxPanel(page);
        auto* line = new wxBoxSizer(wxHORIZONTAL);
        addText(row, line, "A skill");
        auto* gauge = new wxGauge(row, wxID_ANY, 100);
        gauge->SetValue(60);
        line->Add(gauge, 1, wxALIGN_CENTER_VERTICAL);
        addText(row, line, "60 %");
        row->SetSizer(line);
        sizer->Add(row, 0, wxEXPAND);
    }
};

class BareApp : public wxApp {
  public:
    bool OnInit() override {
        (new BareFrame)->Show();
        return true;
    }
};

}  // namespace

int main(int count, char** arguments) {
    wxApp::SetInstance(new BareApp);
    return wxEntry(count, arguments);
}
