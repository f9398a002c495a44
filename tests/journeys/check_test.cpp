#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <sstream>

#include "tests/journeys/home.h"

namespace {

/// A scenario with a fault on known lines, and what is found there.
struct Planted {
    std::string text;
    std::vector<std::pair<int, std::string>> faults;  ///< line, id

    /// Puts one text in place of another on the line that has it.
    void plant(const std::string& right, const std::string& wrong, const std::string& id) {
        const auto at = text.find(right);
        BOOST_TEST_REQUIRE(at != std::string::npos, right);
        text.replace(at, right.size(), wrong);
        faults.emplace_back(
            static_cast<int>(std::count(text.begin(), text.begin() + static_cast<long>(at), '\n')) + 1, id);
    }
};

Planted planted() {
    Planted file{smallScenario(), {}};
    file.plant("version=\"1.0\" minutes", "version=\"1\" minutes", "bad-version");
    file.plant("<skill ref=\"transmettre\"/>", "<skill ref=\"transmetre\"/>", "unknown-skill");
    file.plant("<page id=\"intro\">", "<page id=\"intro\" titre=\"x\">", "unknown-attribute");
    file.plant("<p>Lisez la demande.</p>", "<para>Lisez la demande.</para>", "unknown-element");
    file.plant("id=\"contact\" right=\"yes\"", "id=\"contact\" right=\"oui\"", "bad-value");
    file.plant("Choisissez ce que vous dites.", "Que dites-vous?", "typography");
    return file;
}

/// "file:line:column: error: what is wrong [id]", as editors and compilers read it.
bool isAbout(const std::string& said, const std::string& path, int line, const std::string& id) {
    const std::string place = path + ":" + std::to_string(line) + ":";
    if (!said.starts_with(place) || !said.ends_with(" [" + id + "]")) return false;
    const auto end = said.find_first_not_of("0123456789", place.size());
    const std::string rest = said.substr(end);
    return end > place.size() && (rest.starts_with(": error: ") || rest.starts_with(": warning: ")) &&
           rest.size() > 25 + id.size();
}

bool saysAt(const std::string& out, const std::string& path, int line, const std::string& id) {
    std::istringstream text(out);
    for (std::string said; std::getline(text, said);)
        if (isAbout(said, path, line, id)) return true;
    return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(check)

BOOST_FIXTURE_TEST_CASE(the_library_that_is_shipped_is_clean, Home) {
    const Ran ran = cli({"check", shippedLibrary()});
    BOOST_TEST(ran.status == 0, ran.out + ran.err);
    BOOST_TEST(holds(ran.out, " fichiers, 0 erreur, 0 avertissement\n"), ran.out);
    BOOST_TEST(ran.err == "");
}

BOOST_FIXTURE_TEST_CASE(each_fault_is_said_on_its_line, Home) {
    const Planted file = planted();
    const std::string path = write("faux.xml", file.text);
    const Ran ran = cli({"check", path});
    BOOST_TEST(ran.status == 1);
    for (const auto& [line, id] : file.faults)
        BOOST_TEST(saysAt(ran.out, path, line, id), id << " on line " << line << ": " << ran.out);
    BOOST_TEST(holds(ran.out, "Vouliez-vous écrire «\u00A0transmettre\u00A0»\u202F?"), ran.out);
}

BOOST_FIXTURE_TEST_CASE(warnings_alone_let_a_file_pass, Home) {
    Planted file{smallScenario(), {}};
    file.plant("Choisissez ce que vous dites.", "Que dites-vous?", "typography");
    const Ran ran = cli({"check", write("tiret.xml", file.text)});
    BOOST_TEST(ran.status == 0, ran.out);
    BOOST_TEST(holds(ran.out, ": warning: "), ran.out);
    BOOST_TEST(holds(ran.out, "1 fichier, 0 erreur, 1 avertissement\n"), ran.out);
}

BOOST_FIXTURE_TEST_CASE(a_path_that_is_not_there_could_not_be_checked, Home) {
    Ran ran = cli({"check", file("nulle-part")});
    BOOST_TEST(ran.status == 2);
    BOOST_TEST(ran.out == "");
    BOOST_TEST(holds(ran.err, file("nulle-part")), ran.err);
    BOOST_TEST(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    // What can be checked beside it still is.
    ran = cli({"check", file("nulle-part"), write("bon.xml", smallScenario())});
    BOOST_TEST(ran.status == 2);
    BOOST_TEST(holds(ran.out, "1 fichier, 0 erreur"), ran.out);
}

BOOST_FIXTURE_TEST_CASE(json_says_the_same_with_keys_that_no_language_changes, Home) {
    const Planted file = planted();
    const std::string path = write("faux.xml", file.text);
    Json inFrench = json({"check", "--format", "json", path}, {}, 1);
    variables["LANG"] = "en_GB.UTF-8";
    Json inEnglish = json({"check", "--format", "json", path}, {}, 1);
    BOOST_TEST(inFrench["files"] == 1);
    BOOST_TEST(inFrench["problems"].size() ==
               inFrench["errors"].get<std::size_t>() + inFrench["warnings"].get<std::size_t>());
    for (const auto& [line, id] : file.faults)
        BOOST_TEST(std::any_of(inFrench["problems"].begin(), inFrench["problems"].end(),
                               [&](const Json& one) {
                                   return one["line"] == line && one["id"] == id && one["file"] == path &&
                                          one["column"] > 0;
                               }),
                   id);
    BOOST_TEST_REQUIRE(inFrench["problems"].size() == inEnglish["problems"].size());
    for (std::size_t i = 0; i < inFrench["problems"].size(); ++i) {
        BOOST_TEST(inFrench["problems"][i]["message"] != inEnglish["problems"][i]["message"]);
        inFrench["problems"][i].erase("message");
        inEnglish["problems"][i].erase("message");
    }
    BOOST_TEST(inFrench == inEnglish);
}

BOOST_FIXTURE_TEST_CASE(json_of_a_file_that_is_not_text_is_still_json, Home) {
    const std::string path = write("octets.xml", "<scenario title=\"\xE9\xFF\x01\">\xC3\x28</scenario>");
    const Json report = json({"check", "--format", "json", path}, {}, 1);
    BOOST_TEST(report["errors"] > 0);
}

BOOST_FIXTURE_TEST_CASE(the_language_is_the_one_the_environment_names_whatever_is_installed, Home) {
    const std::string path = write("bon.xml", smallScenario());
    const auto errorsSaid = [&](const Variables& more) {
        Home other;
        other.variables.erase("LANG");
        for (const auto& [name, value] : more) other.variables[name] = value;
        return holds(other.cli({"check", path}).out, "0 erreur,") ? "fr" : "en";
    };
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        BOOST_TEST(errorsSaid({{name, "fr_FR.UTF-8"}}) == "fr", name);
        BOOST_TEST(errorsSaid({{name, "en_GB.UTF-8"}}) == "en", name);
    }
    BOOST_TEST(errorsSaid({}) == "fr");
    BOOST_TEST(errorsSaid({{"LC_ALL", "C"}}) == "fr");
    BOOST_TEST(errorsSaid({{"LANG", "de_DE.UTF-8"}}) == "en");
    BOOST_TEST(errorsSaid({{"LC_ALL", "en_GB.UTF-8"}, {"LANG", "fr_FR.UTF-8"}}) == "en");
    BOOST_TEST(errorsSaid({{"LANGUAGE", "fr"}, {"LC_ALL", "en_GB.UTF-8"}}) == "fr");
    BOOST_TEST(errorsSaid({{"LANG", "fr_FR.UTF-8"}, {"LOCPATH", "/nowhere"}}) == "fr");
}

BOOST_AUTO_TEST_SUITE_END()
