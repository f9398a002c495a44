#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "scenarios/lexicon/maker/french_tags.h"
#include "scenarios/lexicon/maker/hunspell.h"
#include "scenarios/lexicon/maker/word_list.h"
#include "tests/scenarios/lexicon/kit.h"

using namespace scenarios;

namespace {

struct Folder {
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "cap-lexicon-XXXXXX").string();
        if (!mkdtemp(name.data())) throw std::runtime_error("no folder " + name);
        path = name;
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path write(const std::string& name, const std::string& text) const {
        std::ofstream(path / name) << text;
        return path / name;
    }
    std::filesystem::path path;
};

HunspellDictionary dictionary(const std::string& affixes, const std::string& words) {
    const Folder folder;
    return {folder.write("x.aff", affixes), folder.write("x.dic", words)};
}

/// All forms, with the tags of their suffix: "chevaux(is:pl) ".
std::string forms(const HunspellDictionary& words) {
    std::string all;
    for (const DictionaryEntry& entry : words.entries())
        words.expand(entry, [&](const std::string& form, const auto&, const std::vector<std::string>& tags) {
            all += form + '(';
            for (const std::string& tag : tags) all += tag;
            all += ") ";
        });
    return all;
}

std::string messageOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const MakerError& error) {
        return error.what();
    }
    return "nothing was refused";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(the_maker)

BOOST_AUTO_TEST_CASE(suffixes_apply_where_their_condition_holds) {
    const auto words = dictionary(
        "SET UTF-8\nFLAG long\nNEEDAFFIX ()\nFORBIDDENWORD {}\n"
        "SFX X. Y 3\nSFX X. 0 0/L'D' [^éx] is:sg\nSFX X. al aux al is:pl\nSFX X. 0 s [^l] is:pl\n"
        "PFX L' Y 1\nPFX L' 0 l' .\n",
        "5\ncheval/X.() po:nom\nblé/X. po:nom\nœil/L' po:nom\nfaux/X.{} po:nom\nrue/X.() po:nom\r\n");
    BOOST_TEST(forms(words) ==
               "cheval(is:sg) chevaux(is:pl) blé() blés(is:pl) œil() rue(is:sg) rues(is:pl) ");
}

BOOST_AUTO_TEST_CASE(prefixes_make_words_that_take_the_same_suffixes) {
    const auto words =
        dictionary("SET UTF-8\nPFX U Y 1\nPFX U 0 un .\nSFX D Y 1\nSFX D 0 d e\n", "1\ntie/UD\n");
    const auto made = words.prefixed(words.entries().front());
    BOOST_REQUIRE(made.size() == 1U);
    BOOST_TEST(made.front().word == "untie");
    BOOST_TEST(forms(words) == "tie() tied() ");
}

BOOST_AUTO_TEST_CASE(a_dictionary_that_cannot_be_read_is_refused_with_a_sentence) {
    BOOST_TEST(messageOf([] { HunspellDictionary("/nowhere/fr.aff", "/nowhere/fr.dic"); }) ==
               "The file /nowhere/fr.aff cannot be read.");
    BOOST_TEST(messageOf([] { dictionary("SET ISO8859-1\n", "1\na\n"); }).ends_with("(SET UTF-8)."));
    BOOST_TEST(messageOf([] { dictionary("SET UTF-8\nFLAG num\n", "1\na\n"); }).find("\"num\"") !=
               std::string::npos);
    BOOST_TEST(messageOf([] { dictionary("SET UTF-8\n", "0\n"); }).ends_with("holds no word."));
}

BOOST_AUTO_TEST_CASE(a_list_with_a_mistake_is_refused_with_its_line) {
    const Folder folder;
    const auto refused = [&](const std::string& name, const auto& read, const std::string& text) {
        const auto file = folder.write(name, text);
        return messageOf([&] { read(file); }).substr(file.string().size());
    };
    BOOST_TEST(refused("words.txt", readWords, "# so\nle le determiner\nla le artikle\n") ==
               ":3: \"artikle\" is no feature.");
    BOOST_TEST(refused("words.txt", readWords, "le le\n") ==
               ":1: a form, its lemma and its features are expected.");
    BOOST_TEST(refused("syllables.txt", readSyllables, "août 1\nfaon one\n") ==
               ":2: \"one\" is no number of syllables.");
    BOOST_TEST(refused("syllables.txt", readSyllables, "août\n") ==
               ":1: a form and the count of its syllables are expected.");
}

BOOST_AUTO_TEST_CASE(tags_of_the_french_dictionary_say_what_a_form_is) {
    using Tags = std::vector<std::string>;
    const auto said = [](const Tags& word, const Tags& suffix) {
        return frenchFeatures(word, suffix).bits();
    };
    BOOST_TEST(said({"po:nom", "is:fem"}, {"is:pl"}) == featuresNamed("noun feminine plural").bits());
    BOOST_TEST(
        said({"po:v1_it_q__a"}, {"po:ipre", "po:spre", "po:1sg", "po:3sg"}) ==
        featuresNamed("verb transitive present subjunctive first-person third-person singular").bits());
    BOOST_TEST(said({"po:v2____p_e_"}, {"po:infi"}) ==
               featuresNamed("verb pronominal with-etre infinitive").bits());
    BOOST_TEST(said({"po:v1_i_x_q_ea"}, {"po:infi"}) == featuresNamed("verb infinitive").bits());
    BOOST_TEST(said({"po:v1__t____a"}, {}) == 0U);
    BOOST_TEST(said({"po:mg", "po:cjsub", "po:err"}, {}) == 0U);
    BOOST_TEST(said({"po:sign"}, {}) == 0U);
    BOOST_TEST((frenchLemma({"po:det", "st:le"}) == "le"));
    BOOST_TEST(!frenchLemma({"po:det"}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
