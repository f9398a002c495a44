#include "trainer/storage/storage_error.h"

#include <cerrno>

namespace trainer {
namespace {

std::string report(StorageError::Kind kind, const std::string& path, int code, const std::string& detail) {
    std::string text = "storage: " + std::string(word(kind)) + ": " + path;
    if (code != 0) text += " (" + std::to_string(code) + ")";
    if (!detail.empty()) text += ": " + detail;
    return text;
}

}  // namespace

StorageError::StorageError(Kind what, std::string where, int number, std::string words)
    : std::runtime_error(report(what, where, number, words)),
      kind(what),
      path(std::move(where)),
      code(number),
      detail(std::move(words)) {}

StorageError StorageError::newerSchema(std::string path, int found, int known) {
    StorageError error(Kind::newer_schema, std::move(path), 0,
                       std::to_string(found) + " > " + std::to_string(known));
    error.found = found;
    error.known = known;
    return error;
}

StorageError StorageError::networkShare(std::string path, std::string fileSystem) {
    StorageError error(Kind::network_share, std::move(path), 0, fileSystem);
    error.fileSystem = std::move(fileSystem);
    return error;
}

std::string_view word(StorageError::Kind kind) {
    using Kind = StorageError::Kind;
    switch (kind) {
        case Kind::no_home: return "no_home";
        case Kind::cannot_open: return "cannot_open";
        case Kind::not_a_file: return "not_a_file";
        case Kind::not_ours: return "not_ours";
        case Kind::newer_schema: return "newer_schema";
        case Kind::locked: return "locked";
        case Kind::read_only: return "read_only";
        case Kind::disk_full: return "disk_full";
        case Kind::corrupt: return "corrupt";
        case Kind::network_share: return "network_share";
        case Kind::input_output: return "input_output";
        case Kind::disconnected: return "disconnected";
        case Kind::taken: return "taken";
        case Kind::differs: return "differs";
        case Kind::conflict: return "conflict";
        case Kind::other: return "other";
    }
    throw std::logic_error("no such kind of StorageError");
}

StorageError::Kind kindOfSystemError(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG: return StorageError::Kind::disk_full;
        case EACCES:
        case EPERM:
        case EROFS: return StorageError::Kind::read_only;
        case EISDIR: return StorageError::Kind::not_a_file;
        case EIO: return StorageError::Kind::input_output;
        default: return StorageError::Kind::cannot_open;
    }
}

}  // namespace trainer
