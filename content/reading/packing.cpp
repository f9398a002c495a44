#include "content/reading/packing.h"

#include <minizip/zip.h>

#include <cstring>
#include <new>

namespace content {
namespace {

/// Bytes as minizip writes files: it goes back to say how large a part has become.
struct Sink {
    std::string bytes;
    std::size_t at = 0;
};

uLong write(Sink& sink, const void* from, uLong size) {
    if (sink.bytes.size() < sink.at + size) sink.bytes.resize(sink.at + size);
    std::memcpy(sink.bytes.data() + sink.at, from, size);
    sink.at += size;
    return size;
}

long seek(Sink& sink, ZPOS64_T offset, int origin) {
    const std::size_t from = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                             : origin == ZLIB_FILEFUNC_SEEK_CUR ? sink.at
                                                                : sink.bytes.size();
    sink.at = from + static_cast<std::size_t>(offset);
    return 0;
}

zlib_filefunc64_def accessTo(Sink& sink) {
    zlib_filefunc64_def access{};
    access.opaque = &sink;
    access.zopen64_file = [](voidpf opaque, const void*, int) -> voidpf { return opaque; };
    access.zread_file = [](voidpf, voidpf, void*, uLong) -> uLong { return 0; };
    access.zwrite_file = [](voidpf, voidpf stream, const void* from, uLong size) -> uLong {
        return write(*static_cast<Sink*>(stream), from, size);
    };
    access.ztell64_file = [](voidpf, voidpf stream) -> ZPOS64_T { return static_cast<Sink*>(stream)->at; };
    access.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) -> long {
        return seek(*static_cast<Sink*>(stream), offset, origin);
    };
    access.zclose_file = [](voidpf, voidpf) { return 0; };
    access.zerror_file = [](voidpf, voidpf) { return 0; };
    return access;
}

void add(zipFile file, const PackedMember& member) {
    zip_fileinfo noTime{};
    noTime.dosDate = 0x210000;  // 1 January 1980, the first day that zip files know
    const int method = member.isStored ? 0 : Z_DEFLATED;
    const bool isWritten = zipOpenNewFileInZip(file, member.name.c_str(), &noTime, nullptr, 0, nullptr, 0,
                                               nullptr, method, Z_DEFAULT_COMPRESSION) == ZIP_OK &&
                           zipWriteInFileInZip(file, member.content.data(),
                                               static_cast<unsigned>(member.content.size())) == ZIP_OK &&
                           zipCloseFileInZip(file) == ZIP_OK;
    if (!isWritten) throw std::bad_alloc();
}

}  // namespace

std::string pack(const std::vector<PackedMember>& members) {
    Sink sink;
    zlib_filefunc64_def access = accessTo(sink);
    zipFile file = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &access);
    if (!file) throw std::bad_alloc();
    try {
        for (const PackedMember& member : members) add(file, member);
    } catch (...) {
        zipClose(file, nullptr);
        throw;
    }
    if (zipClose(file, nullptr) != ZIP_OK) throw std::bad_alloc();
    return std::move(sink.bytes);
}

}  // namespace content
