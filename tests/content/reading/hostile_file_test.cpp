#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>

#include "content/reading/file_text.h"
#include "content/reading/library_files.h"
#include "tests/content/reading/reading_kit.h"

namespace {

std::string problemsIn(const std::string& path) {
    return shown(content::readPath(path, shippedCommons()).problems);
}

/// The most memory the program has had so far, in kilobytes.
long memoryPeak() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hostile_files)

BOOST_AUTO_TEST_CASE(a_missing_file_is_unreadable) {
    const TemporaryFolder folder;
    BOOST_TEST(problemsIn(folder.path("none.xml")) == "0:0:file-unreadable");
    BOOST_TEST(problemsIn("") == "0:0:file-unreadable");
    BOOST_TEST(!content::readPath(folder.path("none.xml"), shippedCommons()).problems[0].found.empty());
}

BOOST_AUTO_TEST_CASE(a_folder_is_no_file) {
    const TemporaryFolder folder;
    BOOST_TEST(problemsIn(folder.path()) == "0:0:file-not-regular");
}

BOOST_AUTO_TEST_CASE(a_pipe_nobody_writes_to_does_not_keep_the_reader_waiting) {
    const TemporaryFolder folder;
    const std::string pipe = folder.path("pipe.xml");
    BOOST_REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    BOOST_TEST(problemsIn(pipe) == "0:0:file-not-regular");
    BOOST_TEST(!content::openScenario(pipe, shippedCommons()).playable.has_value());
    BOOST_TEST(content::filesBelow(folder.path()).empty());
}

BOOST_AUTO_TEST_CASE(a_device_is_no_file) {
    BOOST_TEST(problemsIn("/dev/zero") == "0:0:file-not-regular");
    BOOST_TEST(problemsIn("/dev/null") == "0:0:file-not-regular");
}

BOOST_AUTO_TEST_CASE(an_empty_file_is_empty) {
    const TemporaryFolder folder;
    BOOST_TEST(problemsIn(folder.write("empty.xml", "")) == "1:1:file-empty");
}

BOOST_AUTO_TEST_CASE(a_file_of_nine_megabytes_is_refused_unread) {
    const TemporaryFolder folder;
    const std::string large =
        folder.write("large.xml", scenarioText(plainPage) + std::string(9 * 1024 * 1024, ' '));
    const auto problems = content::readPath(large, shippedCommons()).problems;
    BOOST_TEST(shown(problems) == "0:0:file-too-large");
    BOOST_TEST(problems[0].expected == std::to_string(content::largestFile));
    BOOST_TEST(shown(content::openScenario(large, shippedCommons()).problems) == "0:0:file-too-large");
}

BOOST_AUTO_TEST_CASE(a_file_of_just_the_largest_size_is_read) {
    const TemporaryFolder folder;
    std::string text = scenarioText(plainPage);
    text += std::string(content::largestFile - text.size(), ' ');
    BOOST_TEST(problemsIn(folder.write("just.xml", text)) == "");
    BOOST_TEST(problemsIn(folder.write("above.xml", text + " ")) == "0:0:file-too-large");
}

BOOST_AUTO_TEST_CASE(a_sparse_file_of_200_megabytes_is_refused_without_memory) {
    const TemporaryFolder folder;
    const std::string sparse = folder.write("sparse.xml", "<scenario>");
    BOOST_REQUIRE(truncate(sparse.c_str(), 200 * 1024 * 1024) == 0);
    const long peak = memoryPeak();
    BOOST_TEST(problemsIn(sparse) == "0:0:file-too-large");
    BOOST_TEST(memoryPeak() - peak < 16 * 1024);
}

BOOST_AUTO_TEST_CASE(a_file_without_permission_is_unreadable) {
    if (geteuid() == 0) return;  // nothing is forbidden to root
    const TemporaryFolder folder;
    const std::string secret = folder.write("secret.xml", scenarioText(plainPage));
    BOOST_REQUIRE(chmod(secret.c_str(), 0) == 0);
    BOOST_TEST(problemsIn(secret) == "0:0:file-unreadable");
}

BOOST_AUTO_TEST_CASE(only_xml_files_that_are_not_hidden_are_found_in_their_order) {
    const TemporaryFolder folder;
    for (const char* name :
         {"b.xml", "a/z.xml", "a/b.xml", ".hidden.xml", ".git/a.xml", "notes.txt", "c.xml.bak"})
        folder.write(name, "<a/>");
    BOOST_REQUIRE(mkdir(folder.path("folder.xml").c_str(), 0700) == 0);
    std::vector<std::string> found;
    for (const auto& file : content::filesBelow(folder.path()))
        found.push_back(file.path.substr(folder.path().size() + 1));
    BOOST_TEST(found == (std::vector<std::string>{"a/b.xml", "a/z.xml", "b.xml"}),
               boost::test_tools::per_element());
    BOOST_TEST(content::filesBelow(folder.path("none")).empty());
    BOOST_TEST(content::filesBelow(folder.path("b.xml")).size() == 1u);
}

BOOST_AUTO_TEST_CASE(links_that_go_round_or_nowhere_are_survived) {
    const TemporaryFolder folder;
    folder.write("a.xml", "<a/>");
    BOOST_REQUIRE(symlink(folder.path().c_str(), folder.path("round").c_str()) == 0);
    BOOST_REQUIRE(symlink("nowhere.xml", folder.path("lost.xml").c_str()) == 0);
    BOOST_REQUIRE(symlink("a.xml", folder.path("link.xml").c_str()) == 0);
    BOOST_TEST(content::filesBelow(folder.path()).size() == 2u);
    BOOST_TEST(problemsIn(folder.path("lost.xml")) == "0:0:file-unreadable");
    BOOST_TEST(problemsIn(folder.path("round")) == "0:0:file-not-regular");
}

BOOST_AUTO_TEST_CASE(folders_in_one_another_without_end_are_left_at_a_bound) {
    const TemporaryFolder folder;
    std::string deep;
    for (int i = 0; i < 60; ++i) deep += "d/";
    folder.write(deep + "a.xml", "<a/>");
    folder.write("d/d/a.xml", "<a/>");
    BOOST_TEST(content::filesBelow(folder.path()).size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
