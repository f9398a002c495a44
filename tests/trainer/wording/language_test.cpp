#include "trainer/wording/language.h"

#include <boost/test/unit_test.hpp>
#include <map>

#include "tests/trainer/wording/languages.h"

using namespace trainer;

namespace {

/// "fr" or "en": the language of an environment that has these variables only.
std::string languageIn(const std::map<std::string, std::string>& variables) {
    const auto language = languageOf([&](const std::string& name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        if (found == variables.end()) return {};
        return found->second;
    });
    return language == UiLanguage::french ? "fr" : "en";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(languages)

BOOST_AUTO_TEST_CASE(each_variable_may_name_the_language) {
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        BOOST_TEST(languageIn({{name, "fr_FR.UTF-8"}}) == "fr", name);
        BOOST_TEST(languageIn({{name, "fr"}}) == "fr", name);
        BOOST_TEST(languageIn({{name, "fr_CA"}}) == "fr", name);
        BOOST_TEST(languageIn({{name, "en_GB.UTF-8"}}) == "en", name);
    }
    BOOST_TEST(languageIn({{"LANGUAGE", "fr:en"}}) == "fr");
    BOOST_TEST(languageIn({{"LANGUAGE", "en:fr"}}) == "en");
}

BOOST_AUTO_TEST_CASE(the_first_variable_that_says_something_wins) {
    BOOST_TEST(languageIn({{"LANGUAGE", "en"}, {"LC_ALL", "fr_FR.UTF-8"}}) == "en");
    BOOST_TEST(languageIn({{"LC_ALL", "fr_FR.UTF-8"}, {"LC_MESSAGES", "en_GB.UTF-8"}}) == "fr");
    BOOST_TEST(languageIn({{"LC_MESSAGES", "en_GB.UTF-8"}, {"LANG", "fr_FR.UTF-8"}}) == "en");
    BOOST_TEST(languageIn({{"LANGUAGE", ""}, {"LC_ALL", ""}, {"LANG", "en_GB.UTF-8"}}) == "en");
}

BOOST_AUTO_TEST_CASE(an_environment_that_names_no_language_is_french) {
    BOOST_TEST(languageIn({}) == "fr");
    for (const char* none : {"", "C", "C.UTF-8", "C.utf8", "POSIX"})
        BOOST_TEST(languageIn({{"LANG", none}}) == "fr", none);
}

BOOST_AUTO_TEST_CASE(every_other_language_is_english) {
    for (const char* other : {"de_DE.UTF-8", "es_ES", "pt_BR.UTF-8", "it", "CA_ES", "zz"})
        BOOST_TEST(languageIn({{"LANG", other}}) == "en", other);
}

BOOST_AUTO_TEST_CASE(a_sentence_is_said_in_the_language_that_is_spoken) {
    const InBoth said([] { return std::string(tr("There is no other hint.")); });
    BOOST_TEST(said.french == "Il n’y a pas d’autre indice.");
    BOOST_TEST(said.english == "There is no other hint.");
}

BOOST_AUTO_TEST_CASE(the_language_can_change_while_the_program_runs) {
    for (int round = 0; round < 3; ++round) {
        const InBoth said([] { return std::string(tr("hint")); });
        BOOST_TEST(said.french == "indice");
        BOOST_TEST(said.english == "hint");
    }
}

BOOST_AUTO_TEST_CASE(a_file_in_another_language_is_an_aside) {
    for (const UiLanguage aside : {UiLanguage::french, UiLanguage::english}) {
        const InBoth said([&] {
            const std::string before = tr("hint");
            const std::string inside = [&] {
                const Aside other(aside);
                return std::string(tr("hint"));
            }();
            return before + inside + tr("hint");
        });
        const std::string inside = aside == UiLanguage::french ? "indice" : "hint";
        BOOST_TEST(said.french == "indice" + inside + "indice");
        BOOST_TEST(said.english == "hint" + inside + "hint");
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_one_in_french_and_many_in_english) {
    for (const auto& [number, french, english] : {std::tuple(0UL, "{number} erreur", "{number} errors"),
                                                  std::tuple(1UL, "{number} erreur", "{number} error"),
                                                  std::tuple(2UL, "{number} erreurs", "{number} errors")}) {
        const InBoth said([&] { return std::string(trn("{number} error", "{number} errors", number)); });
        BOOST_TEST(said.french == french);
        BOOST_TEST(said.english == english);
    }
}

BOOST_AUTO_TEST_CASE(a_sentence_that_no_catalogue_has_is_said_as_it_is) {
    const InBoth said([] { return std::string(tr("Nobody ever wrote this.")); });
    BOOST_TEST(said.french == "Nobody ever wrote this.");
    BOOST_TEST(said.english == said.french);
}

BOOST_AUTO_TEST_CASE(without_catalogues_the_sentence_is_english) {
    speak(UiLanguage::french, "/nowhere");
    BOOST_TEST(std::string(tr("There is no other hint.")) == "There is no other hint.");
}

BOOST_AUTO_TEST_SUITE_END()
