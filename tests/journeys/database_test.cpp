#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "tests/journeys/home.h"
#include "tests/trainer/storage/child.h"
#include "tests/trainer/storage/raw_sqlite.h"

namespace {

/// A home with a database that holds one attempt with one answer.
struct Kept : Home {
    Kept() { BOOST_TEST_REQUIRE(playOn("1\n").status == 0); }
    Ran playOn(const std::string& answers) const { return cli({"play", story, "--answers", "-"}, answers); }
    /// The words given so far in the last attempt.
    std::string given() const {
        std::string words;
        const Json attempts = json({"export", "attempts", "--format", "json"});
        for (const Json& answer : attempts[0]["answers"]) words += answer["given"].get<std::string>() + "|";
        return words;
    }
    std::string story = write("petit.xml", smallScenario());
};

/// True if the run could not do its work and said why in French, in one line that names the file.
bool isSaid(const Ran& ran, const std::string& path) {
    return ran.status == 2 && ran.out.empty() && isOneSentence(ran.err) && holds(ran.err, path) &&
           (holds(ran.err, "fichier") || holds(ran.err, "programme") || holds(ran.err, "Rien n’") ||
            holds(ran.err, "conservé"));
}

/// Every command that opens the database.
std::vector<std::vector<std::string>> commands(const std::string& story) {
    return {{"list"}, {"attempts"}, {"export", "attempts"}, {"play", story, "--answers", "-"}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(databases)

BOOST_FIXTURE_TEST_CASE(a_database_of_a_later_version_is_refused_by_every_command_and_left_as_it_is, Kept) {
    RawSqlite(database).execute("UPDATE schema_version SET version = 99 WHERE version = 2");
    const std::string before = ::read(database);
    for (const auto& words : commands(story)) {
        const Ran ran = cli(words, "1\n");
        BOOST_TEST(isSaid(ran, database), ran.err);
        BOOST_TEST(holds(ran.err, "99"), ran.err);
        BOOST_TEST(holds(ran.err, "plus récente"), ran.err);
    }
    RawSqlite(database).execute("UPDATE schema_version SET version = 2 WHERE version = 99");
    BOOST_TEST(given() == "read|");
}

BOOST_FIXTURE_TEST_CASE(a_file_of_something_else_is_refused_and_left_as_it_is, Home) {
    const std::string text = write("lettre.txt", std::string(5000, 'x') + "\nBonjour\n");
    const std::string other = file("autre.db");
    RawSqlite(other).execute("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soupe');");
    const std::string picture = write("image.png", std::string("\x89PNG\r\n\x1a\n\0\0", 10));
    for (const std::string& path : {text, other, picture}) {
        const std::string before = ::read(path);
        const Ran ran = cli({"--database", path, "attempts"});
        BOOST_TEST(isSaid(ran, path), ran.err);
        BOOST_TEST(::read(path) == before, path);
        BOOST_TEST(!std::filesystem::exists(path + "-wal"), path);
    }
}

BOOST_FIXTURE_TEST_CASE(a_folder_or_a_device_is_no_database, Home) {
    for (const std::string& path : {folder, std::string("/dev/null")}) {
        const Ran ran = cli({"--database", path, "attempts"});
        BOOST_TEST(isSaid(ran, path), ran.err);
    }
}

BOOST_FIXTURE_TEST_CASE(a_place_that_cannot_be_made_is_said, Home) {
    const std::string path = write("lettre.txt", "Bonjour") + "/cap-usager.db";
    const Ran ran = cli({"--database", path, "attempts"});
    BOOST_TEST(isSaid(ran, file("lettre.txt")), ran.err);
    BOOST_TEST(::read(file("lettre.txt")) == "Bonjour");
}

BOOST_FIXTURE_TEST_CASE(a_damaged_database_is_said_and_left_as_it_is, Kept) {
    const std::string before = ::read(database);
    for (const std::string& damaged : {before.substr(0, before.size() - 100), before.substr(0, 4096),
                                       before.substr(0, 100) + std::string(before.size() - 100, 'x')}) {
        write("data/cap-usager/cap-usager.db", damaged);
        const Ran ran = playOn("1 2\n");
        BOOST_TEST(isSaid(ran, database), ran.err);
        BOOST_TEST(!holds(ran.err, "()"), ran.err);
        BOOST_TEST(::read(database) == damaged);
    }
    write("data/cap-usager/cap-usager.db", before);
    BOOST_TEST(given() == "read|");
}

BOOST_FIXTURE_TEST_CASE(a_read_only_place_is_said_and_nothing_is_lost, Kept) {
    if (::geteuid() == 0 && !canMount()) {
        BOOST_TEST_MESSAGE("not tried: root may write everywhere, and this system lets us lay no disk");
        return;
    }
    const std::string data = std::filesystem::path(database).parent_path();
    BOOST_TEST(inChild([&] {
        if (!makeReadOnly(data)) return false;
        bool good = true;
        for (const auto& words : commands(story)) {
            const Ran ran = cli(words, "1 2\n");
            good = good && isSaid(ran, data) && holds(ran.err, "écrire");
            if (!good) std::fprintf(stderr, "%s%s", ran.out.c_str(), ran.err.c_str());
        }
        return good;
    }));
    std::filesystem::permissions(data, std::filesystem::perms::owner_all);
    BOOST_TEST(given() == "read|");
}

BOOST_FIXTURE_TEST_CASE(a_full_disk_is_said_in_the_middle_of_a_play_and_what_was_acknowledged_is_kept, Home) {
    if (!canMount()) {
        BOOST_TEST_MESSAGE("not tried: this system lets us lay no disk");
        return;
    }
    const std::string disk = file("disque");
    const std::string story = write("petit.xml", smallScenario());
    std::filesystem::create_directories(disk);
    BOOST_TEST(inChild([&] {
        if (!layDisk(disk, 600 * 1024)) return false;
        const std::vector<std::string> words{"--database", disk + "/cap.db", "play", story, "--answers", "-"};
        Program program(command(words), variables);
        program.send("1\n");
        if (program.line() != "[1] intro: read") return false;
        std::ofstream(disk + "/ballast") << std::string(400 * 1024, 'x');
        std::string sent;
        for (int i = 0; i < 200; ++i) sent += "1 2\n<\n";
        program.send(sent);
        program.closeInput();
        const int status = program.end();
        const auto acknowledged = std::count(program.out().begin(), program.out().end(), '\n');
        ::unlink((disk + "/ballast").c_str());
        const Ran after = cli({"--database", disk + "/cap.db", "export", "attempts", "--format", "json"});
        const bool good =
            status == 2 && isOneSentence(program.err()) && holds(program.err(), "place") &&
            acknowledged >= 1 &&
            Json::parse(after.out)[0]["answers"].size() == static_cast<std::size_t>(acknowledged);
        if (!good) std::fprintf(stderr, "%d %s%s", status, program.err().c_str(), after.err.c_str());
        return good;
    }));
}

BOOST_FIXTURE_TEST_CASE(a_database_that_another_program_holds_is_said_and_the_answers_so_far_are_kept, Kept) {
    Program program(command({"play", story, "--answers", "-"}), variables);
    program.send("1 2\n");
    BOOST_TEST((program.line() == "[2] suite: date contact"), program.err());
    {
        RawSqlite other(database);
        other.execute("BEGIN IMMEDIATE");
        program.send("2,5\n");
        BOOST_TEST(program.end() == 2);
        BOOST_TEST(isOneSentence(program.err()), program.err());
        BOOST_TEST(holds(program.err(), "Rien n’est perdu"), program.err());
        other.execute("ROLLBACK");
    }
    BOOST_TEST(given() == "read|date contact|");
    BOOST_TEST(playOn("2,5\n").status == 0);
    BOOST_TEST(given() == "read|date contact|2,5|");
}

BOOST_FIXTURE_TEST_CASE(an_attempt_played_in_two_windows_goes_on_in_one_of_them, Kept) {
    Program first(command({"play", story, "--answers", "-"}), variables);
    Program second(command({"play", story, "--answers", "-"}), variables);
    first.send("?\n");
    BOOST_TEST((first.line() == "[2] suite: !hint"), first.err());
    second.send("?\n");
    second.line(Duration(3000));
    second.closeInput();
    const int status = second.end();
    // The second one may have been slow to start: then it has read the first one's answer.
    if (status == 2) BOOST_TEST(holds(second.err(), "autre fenêtre"), second.err());
    if (status == 1) BOOST_TEST(holds(second.err(), "indice"), second.err());
    // And if both said the same within one second, that is one answer.
    BOOST_TEST((status == 0 || status == 1 || status == 2));
    first.send("1 2\n2,5\n");
    first.closeInput();
    BOOST_TEST(first.end() == 0);
    BOOST_TEST(given() == "read|!hint|date contact|2,5|");
}

BOOST_FIXTURE_TEST_CASE(the_database_and_its_folder_are_for_their_owner_only, Kept) {
    struct stat facts {};
    ::stat(database.c_str(), &facts);
    BOOST_TEST((facts.st_mode & 0777) == 0600u);
    ::stat(file("data/cap-usager").c_str(), &facts);
    BOOST_TEST((facts.st_mode & 0777) == 0700u);
}

BOOST_FIXTURE_TEST_CASE(a_damaged_or_missing_catalogue_is_made_anew, Home) {
    const std::string listed = cli({"list"}).out;
    for (const std::string& damage : {std::string("x"), std::string(20000, 'x'), std::string()}) {
        write("cache/cap-usager/catalogue.db", damage);
        const Ran ran = cli({"list"});
        BOOST_TEST(ran.status == 0, ran.err);
        BOOST_TEST(ran.out == listed);
        BOOST_TEST(ran.err == "");
    }
    variables["XDG_CACHE_HOME"] = "/dev/null/rien";
    BOOST_TEST(cli({"list"}).out == listed);
}

BOOST_AUTO_TEST_SUITE_END()
