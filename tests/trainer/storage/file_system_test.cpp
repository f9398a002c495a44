#include "trainer/storage/file_system.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <csignal>
#include <filesystem>
#include <sstream>

#include "tests/trainer/storage/child.h"
#include "tests/trainer/storage/fixture.h"

using namespace trainer;

namespace {

constexpr unsigned long fuse = 0x65735546;

unsigned modeOf(const std::string& path) {
    struct stat file {};
    BOOST_TEST_REQUIRE(::stat(path.c_str(), &file) == 0);
    return file.st_mode & 0777u;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(file_systems)

BOOST_AUTO_TEST_CASE(network_file_systems_are_known_by_their_numbers) {
    BOOST_TEST(networkShareNamed(0x6969, "").value() == "nfs");
    for (const unsigned long magic : {0x517Bul, 0xFF534D42ul, 0xFE534D42ul})
        BOOST_TEST(networkShareNamed(magic, "").value() == "smb");
}

BOOST_AUTO_TEST_CASE(local_file_systems_are_no_share) {
    for (const unsigned long magic :
         {0xEF53ul /* ext4 */, 0x9123683Eul /* btrfs */, 0x01021994ul /* tmpfs */, 0x01021997ul /* 9p */})
        BOOST_TEST(!networkShareNamed(magic, "fuse.sshfs"));
}

BOOST_AUTO_TEST_CASE(a_fuse_file_system_is_known_by_its_mount) {
    BOOST_TEST(networkShareNamed(fuse, "fuse.sshfs").value() == "sshfs");
    BOOST_TEST(!networkShareNamed(fuse, "fuseblk"));
    BOOST_TEST(!networkShareNamed(fuse, ""));
}

BOOST_AUTO_TEST_CASE(the_mount_table_is_read_by_device) {
    const std::string table =
        "22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n"
        "61 22 0:55 / /home/a/loin\\040tain rw,nosuid shared:33 master:1 - fuse.sshfs a@b:/ "
        "rw,user_id=1000\n";
    std::istringstream first(table);
    BOOST_TEST(mountTypeOf(first, "0:55") == "fuse.sshfs");
    std::istringstream second(table);
    BOOST_TEST(mountTypeOf(second, "254:0") == "ext4");
    std::istringstream third(table);
    BOOST_TEST(mountTypeOf(third, "0:5") == "");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_there_yet_is_judged_by_its_nearest_folder) {
    const Folder folder;
    BOOST_TEST(!networkShare(folder.file("a/b/c.db")));
    BOOST_TEST(!networkShare("relative.db"));
}

BOOST_AUTO_TEST_CASE(folders_and_files_are_made_for_their_owner_only) {
    const Folder folder;
    makeFolders(folder.file("a/b"));
    makeFile(folder.file("a/b/c.db"));
    BOOST_TEST(modeOf(folder.file("a")) == 0700u);
    BOOST_TEST(modeOf(folder.file("a/b")) == 0700u);
    BOOST_TEST(modeOf(folder.file("a/b/c.db")) == 0600u);
    BOOST_TEST(modeOf(makeFileBeside(folder.file("a/b/c.db"))) == 0600u);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_there_keeps_its_content) {
    const Folder folder;
    write(folder.file("a"), "content");
    makeFile(folder.file("a"));
    BOOST_TEST(read(folder.file("a")) == "content");
}

BOOST_AUTO_TEST_CASE(no_folder_can_be_made_where_a_file_is) {
    const Folder folder;
    write(folder.file("a"), "content");
    BOOST_TEST(word(failureOf([&] { makeFolders(folder.file("a/b")); }).kind) == "cannot_open");
}

BOOST_AUTO_TEST_CASE(a_moved_file_takes_the_place_of_the_one_that_was_there) {
    const Folder folder;
    write(folder.file("new"), "new");
    write(folder.file("old"), "old");
    moveDurably(folder.file("new"), folder.file("old"));
    BOOST_TEST(read(folder.file("old")) == "new");
    BOOST_TEST(!std::filesystem::exists(folder.file("new")));
    BOOST_CHECK_THROW(moveDurably(folder.file("none"), folder.file("old")), StorageError);
}

BOOST_AUTO_TEST_CASE(a_file_is_written_whole_or_what_was_there_stays) {
    const Folder folder;
    const std::string path = folder.file("a.json");
    writeDurably(path, "one");
    writeDurably(path, "two");
    BOOST_TEST(read(path) == "two");
    BOOST_TEST(modeOf(path) == 0600u);
    BOOST_TEST(inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const StorageError error = failureOf([&] { writeDurably(path, std::string(10000, 'x')); });
        return error.kind == StorageError::Kind::disk_full && error.path == path;
    }));
    BOOST_TEST(read(path) == "two");
    BOOST_TEST(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 1);
}

BOOST_AUTO_TEST_CASE(what_is_no_file_is_never_replaced_by_one) {
    const Folder folder;
    BOOST_TEST(word(failureOf([&] { writeDurably(folder.path, "a"); }).kind) == "not_a_file");
    const std::string pipe = folder.file("pipe");
    BOOST_TEST_REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const int end = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
    writeDurably(pipe, "through");
    char through[8] = {};
    BOOST_TEST(::read(end, through, 7) == 7);
    ::close(end);
    BOOST_TEST(std::string(through) == "through");
    BOOST_TEST(std::filesystem::is_fifo(pipe));
    write(folder.file("real"), "old");
    std::filesystem::create_symlink(folder.file("real"), folder.file("link"));
    writeDurably(folder.file("link"), "new");
    BOOST_TEST(std::filesystem::is_symlink(folder.file("link")));
    BOOST_TEST(read(folder.file("real")) == "new");
}

BOOST_AUTO_TEST_SUITE_END()
