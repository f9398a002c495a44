#include "content/reading/packed_file.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <cstring>

namespace content {

/// The bytes as minizip reads files.
struct PackedFile::Memory {
    const std::string& bytes;
    std::size_t at = 0;
};

namespace {

constexpr int namesAreCased = 1;

template <class Memory>
zlib_filefunc64_def accessTo(Memory& opened) {
    zlib_filefunc64_def access{};
    access.opaque = &opened;
    access.zopen64_file = [](voidpf opaque, const void*, int) -> voidpf { return opaque; };
    access.zread_file = [](voidpf, voidpf stream, void* into, uLong size) -> uLong {
        auto& memory = *static_cast<Memory*>(stream);
        const std::size_t read = std::min<std::size_t>(size, memory.bytes.size() - memory.at);
        std::memcpy(into, memory.bytes.data() + memory.at, read);
        memory.at += read;
        return static_cast<uLong>(read);
    };
    access.ztell64_file = [](voidpf, voidpf stream) -> ZPOS64_T { return static_cast<Memory*>(stream)->at; };
    access.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) -> long {
        auto& memory = *static_cast<Memory*>(stream);
        const std::size_t from = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                                 : origin == ZLIB_FILEFUNC_SEEK_CUR ? memory.at
                                                                    : memory.bytes.size();
        if (offset > memory.bytes.size() - from) return -1;
        memory.at = from + static_cast<std::size_t>(offset);
        return 0;
    };
    access.zclose_file = [](voidpf, voidpf) { return 0; };
    access.zerror_file = [](voidpf, voidpf) { return 0; };
    return access;
}

}  // namespace

PackedFile::PackedFile(const std::string& bytes) : memory_(std::make_unique<Memory>(Memory{bytes})) {
    zlib_filefunc64_def access = accessTo(*memory_);
    file_ = unzOpen2_64("", &access);
}

PackedFile::~PackedFile() {
    if (file_) unzClose(file_);
}

bool PackedFile::isSound() const {
    return file_ != nullptr;
}

bool PackedFile::has(const char* member) const {
    return unzLocateFile(file_, member, namesAreCased) == UNZ_OK;
}

std::optional<std::vector<std::string>> PackedFile::names(std::size_t most) const {
    std::vector<std::string> names;
    int state = unzGoToFirstFile(file_);
    for (; state == UNZ_OK && names.size() < most; state = unzGoToNextFile(file_)) {
        constexpr std::size_t longest = 256;
        std::string name(longest, '\0');
        unz_file_info64 info{};
        if (unzGetCurrentFileInfo64(file_, &info, name.data(), longest, nullptr, 0, nullptr, 0) != UNZ_OK)
            return {};
        name.resize(std::min<std::size_t>(info.size_filename, longest));
        names.push_back(std::move(name));
    }
    return state == UNZ_END_OF_LIST_OF_FILE ? std::optional(std::move(names)) : std::nullopt;
}

std::uint64_t PackedFile::sizeOf(const char* member) const {
    unz_file_info64 info{};
    const bool isThere =
        has(member) && unzGetCurrentFileInfo64(file_, &info, nullptr, 0, nullptr, 0, nullptr, 0) == UNZ_OK;
    return isThere ? info.uncompressed_size : 0;
}

std::optional<std::string> PackedFile::read(const char* member, std::size_t most) const {
    if (!has(member) || unzOpenCurrentFile(file_) != UNZ_OK) return {};
    std::string text;
    constexpr std::size_t piece = 64 * 1024;
    int read = 0;
    do {
        const std::size_t before = text.size();
        text.resize(before + piece);
        read = unzReadCurrentFile(file_, text.data() + before, piece);
        text.resize(before + static_cast<std::size_t>(std::max(read, 0)));
    } while (read > 0 && text.size() <= most);
    // The sum of the bytes is looked at when as many are read as the list says.
    const bool isWhole = unzCloseCurrentFile(file_) == UNZ_OK && read == 0 && text.size() == sizeOf(member);
    if (!isWhole || text.size() > most) return {};
    return text;
}

}  // namespace content
