#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <iomanip>
#include <set>
#include <sstream>

#include "tests/journeys/home.h"

// The guide for referents tells one story: its commands are run as they stand there, one after the other, and
// the words in bold are words of the French screen.

namespace {

using Words = std::vector<std::string>;

std::string guide() {
    return read(CAP_SOURCE "/docs/guide-referent.md");
}

/// A line of a shell as words: blanks part them, but not between quotation marks.
Words wordsOf(const std::string& line) {
    std::istringstream all(line);
    Words words;
    for (std::string word; all >> std::quoted(word);) words.push_back(word);
    return words;
}

/// The commands of the guide, in its order, without the name of the program.
std::vector<Words> commands() {
    std::vector<Words> found;
    std::istringstream all(guide());
    bool isShell = false;
    for (std::string line; std::getline(all, line);) {
        if (line.starts_with("```")) isShell = line == "```sh";
        if (!isShell || line.starts_with("```")) continue;
        Words words = wordsOf(line);
        BOOST_TEST_REQUIRE(words.size() > 1u, line);
        BOOST_TEST(words.front() == "cap-usager-cli", line);
        words.erase(words.begin());
        found.push_back(std::move(words));
    }
    return found;
}

/// What stands between two signs, wherever it does.
std::set<std::string> between(const std::string& text, const std::string& sign) {
    std::set<std::string> found;
    for (std::size_t from = text.find(sign); from != std::string::npos; from = text.find(sign, from)) {
        from += sign.size();
        const std::size_t to = text.find(sign, from);
        BOOST_TEST_REQUIRE(to != std::string::npos, text.substr(from, 40));
        found.insert(text.substr(from, to - from));
        from = to + sign.size();
    }
    return found;
}

/// Every translation of a catalogue, without the mark of a key.
std::set<std::string> translations(const std::string& catalogue) {
    std::set<std::string> found;
    std::istringstream all(catalogue);
    std::string text;
    bool isTranslation = false;
    for (std::string line; std::getline(all, line);) {
        const std::size_t quote = line.find('"');
        if (!line.starts_with('"')) {
            if (isTranslation) found.insert(text);
            isTranslation = line.starts_with("msgstr");
            text.clear();
        }
        if (!isTranslation || quote == std::string::npos) continue;
        std::string part = line.substr(quote + 1, line.rfind('"') - quote - 1);
        std::erase(part, '&');
        text += part;
    }
    return found;
}

/// A home where the commands of the guide are typed, in its folder.
struct Referent : Home {
    Referent() { std::filesystem::current_path(folder); }
    ~Referent() { std::filesystem::current_path(before_); }

    /// What people do meanwhile, before a command of the guide.
    void before(const Words& command) const {
        const auto is = [&](const Words& first) {
            return command.size() >= first.size() && std::equal(first.begin(), first.end(), command.begin());
        };
        const auto has = [&](const char* word) { return std::ranges::count(command, word) > 0; };
        if (is({"diagnostic", "merge"})) answerEach();
        if (is({"events", "import"}))
            write("remarques.csv", "Date;Remarque\n3/2/2026;L'attente est longue.\n");
        if (is({"report", "poster"}) && has("heard")) answerUsers();
    }

  private:
    void done(const Words& command) const {
        const Ran ran = cli(command);
        BOOST_TEST_REQUIRE(ran.status == 0, ran.err);
    }
    void answerEach() const {
        std::filesystem::create_directories("recus");
        write("reponses.csv", "criterion;answer\naccueil.courtoisie;2\naccueil.prenom;1\n");
        for (const char* person : {"1", "2", "3", "4", "5"})
            done({"diagnostic", "answer", "agents.capballot", "--answers", "reponses.csv", "--to",
                  "recus/" + std::string(person) + ".capballot"});
    }
    void answerUsers() const {
        const Json events = json({"events", "export", "--unit", "Accueil", "--format", "json"})["events"];
        BOOST_TEST_REQUIRE(events.size() == 1u);
        write("faites.csv", "id;Titre;Origine;Événement;État\n;Mettre des bancs;un événement;" +
                                events[0]["id"].get<std::string>() + ";Faite\n");
        done({"plan", "import", "--unit", "Accueil", "faites.csv", "--apply"});
    }

    const std::filesystem::path before_ = std::filesystem::current_path();
};

}  // namespace

BOOST_AUTO_TEST_SUITE(referent_guide)

BOOST_FIXTURE_TEST_CASE(its_commands_lead_from_a_new_diagnostic_to_a_backup, Referent) {
    const auto all = commands();
    BOOST_TEST(all.size() >= 20u);
    for (const Words& command : all) {
        before(command);
        const Ran ran = cli(command, "oui\n");
        std::string line;
        for (const std::string& word : command) line += " " + word;
        BOOST_TEST_REQUIRE(ran.status == 0, line << "\n" << ran.out << ran.err);
        const auto output = std::ranges::find(command, "--output");
        if (output != command.end()) BOOST_TEST(!read(*std::next(output)).empty(), line);
    }
    for (const char* file : {"agents.capballot", "bulletins.ods", "sauvegarde.db"})
        BOOST_TEST(std::filesystem::exists(file), file);
    const Json kept = json({"diagnostic", "list", "--format", "json"})["campaigns"];
    BOOST_TEST_REQUIRE(kept.size() == 1u);
    BOOST_TEST(kept[0]["phase"] == "closed");
}

BOOST_AUTO_TEST_CASE(its_words_in_bold_are_words_of_the_french_screen) {
    const auto known = translations(read(CAP_SOURCE "/locales/fr.po"));
    const auto bold = between(guide(), "**");
    BOOST_TEST(bold.size() >= 60u);
    for (const std::string& words : bold) BOOST_TEST(known.contains(words), words << " is said nowhere");
}

BOOST_AUTO_TEST_SUITE_END()
