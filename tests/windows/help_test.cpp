#include <wx/choice.h>
#include <wx/uiaction.h>

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <sstream>

#include "tests/windows/desk.h"
#include "trainer/windows/about_dialog.h"
#include "trainer/windows/editor.h"
#include "trainer/windows/help_topics.h"
#include "trainer/windows/key_words.h"
#include "trainer/wording/language.h"

using namespace trainer;

namespace {

/// What a French sentence quotes.
std::vector<std::string> quotedIn(const std::string& sentence) {
    static const std::string opening = "\u00AB\u00A0";
    static const std::string closing = "\u00A0\u00BB";
    std::vector<std::string> quoted;
    for (std::size_t at = sentence.find(opening); at != std::string::npos; at = sentence.find(opening, at)) {
        at += opening.size();
        quoted.push_back(sentence.substr(at, sentence.find(closing, at) - at));
    }
    return quoted;
}

/// The French catalogue without the marks of keys.
std::string frenchWords() {
    std::ostringstream words;
    words << std::ifstream(CAP_SOURCE "/locales/fr.po").rdbuf();
    std::string text = words.str();
    std::erase(text, '&');
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(help)

BOOST_FIXTURE_TEST_CASE(every_topic_says_what_one_can_do, Desktop) {
    for (int i = 0; i < helpTopics; ++i) {
        const HelpText text = helpOn(static_cast<HelpTopic>(i));
        frame->goToHelp(static_cast<HelpTopic>(i));
        BOOST_TEST(says(*frame, text.title));
        BOOST_TEST(says(*frame, text.lead));
        for (const std::string& line : text.lines) BOOST_TEST(says(*frame, line));
        BOOST_TEST((!text.lines.empty() || static_cast<HelpTopic>(i) == HelpTopic::keys), text.title);
    }
}

BOOST_FIXTURE_TEST_CASE(what_it_quotes_is_said_by_the_program_in_these_words, Desktop) {
    const std::string known = frenchWords();
    int count = 0;
    for (int i = 0; i < helpTopics; ++i)
        for (const std::string& line : helpOn(static_cast<HelpTopic>(i)).lines)
            for (const std::string& words : quotedIn(line)) {
                if (words.size() == 1) continue;  // a key
                BOOST_TEST(known.find("msgstr \"" + words) != std::string::npos, words);
                ++count;
            }
    BOOST_TEST(count > 40);
}

BOOST_FIXTURE_TEST_CASE(it_opens_at_the_topic_of_where_one_is, Desktop) {
    BOOST_TEST((frame->topicHere() == HelpTopic::home));
    frame->goToCatalogue();
    BOOST_TEST((frame->topicHere() == HelpTopic::training));
    frame->openModule(scenarios::ModuleId("in_english"));
    BOOST_TEST((frame->topicHere() == HelpTopic::module));
    frame->goToResults();
    BOOST_TEST((frame->topicHere() == HelpTopic::results));
    frame->goToSettings();
    BOOST_TEST((frame->topicHere() == HelpTopic::settings));
    const HelpTopic kinds[] = {HelpTopic::page, HelpTopic::question, HelpTopic::dialogue, HelpTopic::inbox,
                               HelpTopic::sort, HelpTopic::route,    HelpTopic::reply,    HelpTopic::rewrite};
    for (std::size_t place = 0; place < 8; ++place) {
        frame->play(scenario("in_english", place));
        while (player().kind() == StepView::Kind::page && place > 0) player().submit();
        BOOST_TEST((frame->topicHere() == kinds[place]), "scenario " << place);
        finish();
        BOOST_TEST((frame->topicHere() == HelpTopic::feedback));
    }
}

BOOST_FIXTURE_TEST_CASE(escape_goes_back_and_the_player_is_as_it_was, Desktop) {
    frame->play(scenario("in_english", 7));
    auto* editor = find<Editor>(*frame);
    BOOST_TEST_REQUIRE(editor != nullptr);
    editor->write("Madam, ");
    frame->goToHelp(frame->topicHere());
    BOOST_TEST(!player().IsShownOnScreen());
    wxUIActionSimulator keys;
    BOOST_TEST_REQUIRE(waitFor([] { return dynamic_cast<wxChoice*>(wxWindow::FindFocus()) != nullptr; }));
    keys.Char(WXK_ESCAPE);
    BOOST_TEST_REQUIRE(waitFor([this] { return player().IsShownOnScreen(); }));
    BOOST_TEST(find<Editor>(*frame) == editor);
    BOOST_TEST(editor->text() == "Madam, ");
    BOOST_TEST(player().shown()->answers().empty());
}

BOOST_FIXTURE_TEST_CASE(every_key_of_the_menus_is_listed, Desktop) {
    frame->goToHelp(HelpTopic::keys);
    for (const char* key :
         {"F1", "Ctrl+O", "Ctrl+Maj+Z", "Ctrl+Entr\u00E9e", "Alt+\u2190", "F11", "Ctrl+plus"})
        BOOST_TEST(says(*frame, key), key);
    BOOST_TEST(says(*frame, "Plein \u00E9cran"));
}

BOOST_FIXTURE_TEST_CASE(keys_are_called_as_on_the_keyboard, Desktop) {
    BOOST_TEST(keyWords("Ctrl+Shift+Z") == "Ctrl+Maj+Z");
    BOOST_TEST(keyWords("Ctrl+-") == "Ctrl+moins");
    BOOST_TEST(keyWords("F1") == "F1");
}

BOOST_FIXTURE_TEST_CASE(about_says_which_version_it_is_and_where_the_work_is_kept_and_escape_closes_it,
                        Desktop) {
    AboutDialog dialog(frame, desk->place());
    bool said = false;
    dialog.CallAfter([&] {
        said = says(dialog, "Version ") && says(dialog, desk->place()) && says(dialog, "pugixml");
        wxUIActionSimulator().Char(WXK_ESCAPE);
    });
    BOOST_TEST(dialog.ShowModal() == wxID_CANCEL);
    BOOST_TEST(said);
}

BOOST_AUTO_TEST_SUITE_END()
