#include "tests/journeys/home.h"

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "content/reading/library.h"
#include "content/reading/library_files.h"
#include "scenarios/play/play.h"
#include "trainer/presenters/typed_answer.h"

namespace files = std::filesystem;

namespace {

std::string newFolder() {
    std::string path = (files::temp_directory_path() / "cap-usager.XXXXXX").string();
    if (::mkdtemp(path.data()) == nullptr) throw std::runtime_error("no temporary folder");
    return path;
}

}  // namespace

Home::Home()
    : folder(newFolder()),
      variables{
          {"HOME", folder},
          {"XDG_DATA_HOME", file("data")},
          {"XDG_CACHE_HOME", file("cache")},
          {"XDG_STATE_HOME", file("state")},
          {"LANG", "fr_FR.UTF-8"},
          {"PATH", "/usr/bin:/bin"},
          // fontconfig keeps what it has read.
          {"LSAN_OPTIONS", "suppressions=" CAP_SOURCE "/tests/windows/leaks.txt:print_suppressions=0"}} {
    for (const char* name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "LLVM_PROFILE_FILE"})
        if (const char* value = std::getenv(name)) variables[name] = value;
}

Home::~Home() {
    std::error_code ignored;
    files::remove_all(folder, ignored);
}

std::string Home::write(const std::string& name, const std::string& content) const {
    const std::string path = file(name);
    files::create_directories(files::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << content;
    return path;
}

std::vector<std::string> Home::command(const std::vector<std::string>& words) const {
    std::vector<std::string> all{CAP_CLI};
    all.insert(all.end(), words.begin(), words.end());
    return all;
}

Ran Home::cli(const std::vector<std::string>& words, const std::string& input) const {
    return run(command(words), variables, input);
}

Json Home::json(const std::vector<std::string>& words, const std::string& input, int status) const {
    const Ran ran = cli(words, input);
    BOOST_TEST(ran.status == status, ran.err);
    Json json = Json::parse(ran.out, nullptr, false);
    BOOST_TEST_REQUIRE(!json.is_discarded(), ran.out);
    return json;
}

std::string lines(const std::vector<std::string>& answers) {
    std::string text;
    for (const std::string& answer : answers) text += trainer::oneLine(answer) + "\n";
    return text;
}

std::string read(const std::string& path) {
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
}

bool holds(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

bool isOneSentence(const std::string& text) {
    return text.size() > 10 && text.find('\n') == text.size() - 1 &&
           text.find_first_of("{}") == std::string::npos && (text.ends_with(".\n") || text.ends_with("?\n"));
}

std::string shippedLibrary() {
    return CAP_SOURCE "/content/library";
}

std::vector<std::string> shippedScenarios() {
    std::vector<std::string> paths;
    for (const auto& file : content::filesBelow(shippedLibrary() + "/modules"))
        if (!file.path.ends_with("/module.xml")) paths.push_back(file.path);
    return paths;
}

std::string copyOfLibrary(const Home& home) {
    const std::string copy = home.file("library");
    files::copy(shippedLibrary(), copy, files::copy_options::recursive);
    return copy;
}

scenarios::Scenario opened(const std::string& path) {
    scenarios::Commons commons;
    content::addCommons(shippedLibrary(), commons);
    content::addCommons(path, commons);
    auto opened = content::openScenario(path, commons);
    BOOST_TEST_REQUIRE(opened.playable.has_value(), path);
    return std::move(opened.playable->scenario);
}

std::vector<std::string> modelAnswers(const scenarios::Scenario& scenario) {
    std::vector<std::string> answers;
    scenarios::Play play(scenario);
    while (const auto answer = play.model()) {
        BOOST_TEST_REQUIRE(!play.answer(*answer).has_value(), answer->given);
        answers.push_back(answer->given);
    }
    return answers;
}

std::string smallScenario(const std::string& version, const std::string& title) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<scenario format="1" xml:lang="fr" uuid=")" +
           smallUuid + R"(" version=")" + version + R"(" minutes="5"
    requester="usager" channel="courriel" step-back="yes">
  <title>)" +
           title +
           R"(</title>
  <summary>Une personne demande une attestation.</summary>
  <author>Les tests</author>
  <licence>CC-BY-SA-4.0</licence>
  <skills><skill ref="transmettre"/></skills>
  <steps>
    <page id="intro">
      <title>La demande</title>
      <p>Lisez la demande.</p>
    </page>
    <question id="suite" kind="multiple" points="2">
      <title>La suite</title>
      <prompt><p>Choisissez ce que vous dites.</p></prompt>
      <choice id="date" right="yes"><text>La date de la réponse.</text></choice>
      <choice id="contact" right="yes"><text>Le nom d’un contact.</text></choice>
      <choice id="rien" right="no"><text>Rien.</text><feedback>Cette personne attend.</feedback></choice>
      <feedback><general>Une date et un contact rassurent.</general></feedback>
      <hint>Pensez à ce que la personne veut savoir.</hint>
    </question>
    <question id="delai" kind="number" points="3">
      <title>Le délai</title>
      <prompt><p>Donnez le nombre de jours.</p></prompt>
      <number value="2.5" unit="jours"/>
      <feedback><general>Deux jours et demi.</general></feedback>
    </question>
  </steps>
</scenario>
)";
}
