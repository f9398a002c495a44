#include <libintl.h>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/radiobut.h>
#include <wx/stattext.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "content/reading/library_files.h"
#include "tests/windows/diagnostic.h"
#include "trainer/windows/finding_panel.h"
#include "trainer/windows/gtk_bridge.h"
#include "trainer/windows/theme.h"
#include "trainer/windows/workshop_page.h"
#include "trainer/windows/wrapping.h"

// Every page in a language that nobody speaks (locales/pseudo): its sentences are long, and in brackets.
using namespace trainer;

namespace {

/// Without its spaces: lines are broken elsewhere in a file than on the screen.
std::string squeezed(const std::string& text) {
    std::string words;
    for (const char one : text)
        if (!std::isspace(static_cast<unsigned char>(one))) words += one;
    return words;
}

std::string withoutTags(const std::string& xml) {
    std::string text;
    bool inTag = false;
    for (const char one : xml) {
        inTag = inTag || one == '<';
        if (!inTag) text += one;
        inTag = inTag && one != '>';
    }
    return text;
}

/// All the words of the library, what is not translated with the program: in its text and in its attributes.
std::string wordsOfLibrary() {
    std::string all;
    for (const auto& file : content::filesBelow(CAP_SOURCE "/content/library")) {
        std::ostringstream text;
        text << std::ifstream(file.path).rdbuf();
        all += withoutTags(text.str()) + text.str();
    }
    return squeezed(all);
}

/// The parts of a label that were joined: lines, and what stands between signs.
std::vector<std::string> partsOf(std::string label) {
    for (const std::string sign : {" \u00B7 ", "\u2713  ", "\u2717  ", "\u25CB  ", "\u25D0  ", "\u2022  ",
                                   "\u2026  ", "\u21BB  ", "\u25B8  ", "\u25BE  ", " \u2014 ", ".  "})
        for (std::size_t at = label.find(sign); at != std::string::npos; at = label.find(sign))
            label.replace(at, sign.size(), "\n");
    std::vector<std::string> parts;
    std::istringstream lines(label);
    // The key of an answer stands before it, or its number: "2  Most of the time", "1. With respect".
    for (std::string line; std::getline(lines, line);) {
        const bool isNumbered =
            line.size() > 3 && (line.compare(1, 2, "  ") == 0 || line.compare(1, 2, ". ") == 0);
        parts.push_back(isNumbered ? line.substr(3) : line);
    }
    return parts;
}

bool hasLetters(const std::string& text) {
    return std::ranges::any_of(text, [](unsigned char one) { return std::isalpha(one) != 0; });
}

struct Stretched : Diagnosing {
    explicit Stretched(int textPercent = 100) {
        useTheme(ThemeChoice::light, textPercent);
        setenv("LANGUAGE", "pseudo", 1);
        textdomain("cap-usager");
        reopen();
    }

    ~Stretched() { useTheme(ThemeChoice::light, 100); }

    void lookEverywhere();
    void look(const std::string& page) {
        wxYield();
        for (wxWindow* one : shownBelow(*frame)) {
            const bool isLabel = dynamic_cast<wxStaticText*>(one) != nullptr;
            const bool isTick = dynamic_cast<wxCheckBox*>(one) || dynamic_cast<wxRadioButton*>(one);
            if (!isLabel && !isTick && !dynamic_cast<wxButton*>(one)) continue;
            const std::string label = wxControl::RemoveMnemonics(one->GetLabel()).utf8_string();
            // A remark is a sentence of a rule with words of the letter in it.
            if (!dynamic_cast<FindingPanel*>(one->GetGrandParent())) lookAtWords(page, label);
            lookAtRoom(page, *one, label);
        }
    }
    void lookAtWords(const std::string& page, const std::string& label) {
        for (const std::string& part : partsOf(label)) {
            const bool isKnown = part.find('[') != std::string::npos || !hasLetters(part) ||
                                 library_.find(squeezed(part)) != std::string::npos || exempt(part);
            BOOST_TEST(isKnown, page << ": not translated: “" << part << "”");
        }
    }
    /// What a person and the program are called, what languages call themselves, and a date as somebody typed
    /// it.
    bool exempt(const std::string& part) const {
        return part == "Camille" || part == "Accueil" || part == "Cap Usager" || part == "English" ||
               part == "Fran\u00E7ais" || part.find("June 2026") != std::string::npos;
    }
    static void lookAtRoom(const std::string& page, wxWindow& one, const std::string& label) {
        const wxSize size = one.GetSize();
        const wxSize asked = one.GetMinSize();
        const bool wraps = dynamic_cast<Wrapping*>(&one) != nullptr && asked.x > 0;
        const wxSize needed = wraps ? wxSize(asked.x, wrapLabel(one, size.x)) : one.GetBestSize();
        BOOST_TEST((size.x >= needed.x && size.y >= needed.y), page << ": cut off: “" << label << "” has "
                                                                    << size.x << " × " << size.y << ", needs "
                                                                    << needed.x << " × " << needed.y);
        BOOST_TEST(one.GetPosition().x + size.x <= one.GetParent()->GetClientSize().x,
                   page << ": beyond the right edge: “" << label << "”");
    }

    std::string library_ = wordsOfLibrary();
};

struct Large : Stretched {
    Large() : Stretched(200) {}
};

void Stretched::lookEverywhere() {
    look("home");
    frame->goToCatalogue();
    look("catalogue");
    frame->goToWorkshop();
    look("workshop, empty");
    frame->workshop().tryExample();
    wxYield();
    look("workshop");
    frame->openModule(scenarios::ModuleId("in_english"));
    look("module");
    frame->goToSettings();
    look("settings");
    for (std::size_t place = 0; place < 8; ++place) {
        const std::string name = "scenario " + std::to_string(place + 1);
        frame->play(scenario("in_english", place));
        while (player().isPlaying() || player().isReviewing()) {
            look(name);
            if (player().isReviewing()) {
                player().submit();
                continue;
            }
            const auto model = player().shown()->model();
            const std::size_t before = player().shown()->answers().size();
            player().putIn(model->given);
            look(name + ", answered");
            player().submit();
            if (player().shown()->answers().size() == before) player().answer(model->given);
        }
        look(name + ", debrief");
    }
    frame->goHome();
    look("home again");
    frame->goToResults();
    look("results");
    visitDiagnostics([this](const std::string& page) { look(page); });
    visitPlans([this](const std::string& page) { look(page); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pseudo)

BOOST_FIXTURE_TEST_CASE(no_sentence_is_cut_off_or_left_untranslated, Stretched) {
    lookEverywhere();
}

BOOST_FIXTURE_TEST_CASE(no_sentence_is_cut_off_where_text_is_twice_as_large, Large) {
    lookEverywhere();
}

BOOST_AUTO_TEST_SUITE_END()
