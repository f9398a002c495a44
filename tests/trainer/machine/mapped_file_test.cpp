#include "trainer/machine/mapped_file.h"

#include <boost/test/unit_test.hpp>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>

#include "scenarios/lexicon/lexicon.h"

using trainer::FileError;
using trainer::MappedFile;

namespace {

struct Folder {
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "cap-mapped-XXXXXX").string();
        if (!mkdtemp(name.data())) throw std::runtime_error("no folder " + name);
        path = name;
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(path / name) << text;
        return (path / name).string();
    }
    std::filesystem::path path;
};

std::string textOf(const MappedFile& file) {
    return {reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()};
}

int errorOf(const std::string& path) {
    try {
        const MappedFile file(path);
    } catch (const FileError& error) {
        BOOST_TEST(error.path == path);
        BOOST_TEST(std::string(error.what()).starts_with(path + ": "));
        return error.error;
    }
    return 0;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mapped_files)

BOOST_AUTO_TEST_CASE(the_bytes_of_a_file_are_there) {
    const Folder folder;
    BOOST_TEST(textOf(MappedFile(folder.write("letter", "Bonjour"))) == "Bonjour");
    BOOST_TEST(MappedFile(folder.write("empty", "")).bytes().empty());
}

BOOST_AUTO_TEST_CASE(they_move_with_their_owner_and_outlive_the_name_of_the_file) {
    const Folder folder;
    const std::string path = folder.write("letter", "Bonjour");
    MappedFile first(path);
    std::filesystem::remove(path);
    MappedFile second(std::move(first));
    MappedFile third(folder.write("other", "Madame"));
    third = std::move(second);
    BOOST_TEST(textOf(third) == "Bonjour");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_mapped_is_an_error_with_its_reason) {
    const Folder folder;
    BOOST_TEST(errorOf((folder.path / "nothing").string()) == ENOENT);
    BOOST_TEST(errorOf(folder.path.string()) == EISDIR);
}

BOOST_AUTO_TEST_CASE(the_lexicon_that_was_built_can_be_looked_at_where_it_is_mapped) {
    const MappedFile file(std::string(CAP_LEXICONS) + "/fr.lexicon");
    const scenarios::Lexicon lexicon(file.bytes());
    BOOST_TEST(lexicon.text(lexicon.find("vérifiée")) == "vérifiée");
}

BOOST_AUTO_TEST_SUITE_END()
