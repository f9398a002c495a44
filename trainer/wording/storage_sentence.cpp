#include "trainer/wording/storage_sentence.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"

namespace trainer {

std::string sentenceFor(const StorageError& error) {
    const std::string detail = error.detail.empty() ? "" : " (" + error.detail + ")";
    const auto about = [&](const char* sentence) {
        return fill(sentence, {{"path", error.path},
                               {"detail", detail},
                               {"found", std::to_string(error.found)},
                               {"known", std::to_string(error.known)},
                               {"system", error.fileSystem}});
    };
    using Kind = StorageError::Kind;
    switch (error.kind) {
        case Kind::no_home:
            return tr("Nothing says where your files are: set HOME, or name a file with --database.");
        case Kind::cannot_open:
            return about(tr(
                "{path} cannot be opened{detail}. Check the folder and its rights, or choose another file."));
        case Kind::not_a_file: return about(tr("{path} is not a file. Choose a file."));
        case Kind::not_ours:
            return about(
                tr("{path} was not made by this program; it is left as it is. Choose another file."));
        case Kind::newer_schema:
            return about(tr(
                "{path} was written by a later version of this program (schema {found}; this one knows up to "
                "{known}). Nothing was changed: install the later version."));
        case Kind::locked:
            return about(tr(
                "{path} is held by another program. Nothing was lost: close the other one, then try again."));
        case Kind::read_only:
            return about(tr(
                "{path} cannot be written to. Nothing was lost: ask for the right to write there, or choose "
                "another file."));
        case Kind::disk_full:
            return about(tr(
                "There is no room left to write {path}. What was saved before is safe: make room, then try "
                "again."));
        case Kind::corrupt:
            return about(
                tr("{path} is damaged{detail}. It is left as it is: restore a copy that is in order."));
        case Kind::network_share:
            return about(
                tr("{path} is on a network share ({system}), where several writers can damage a database. "
                   "Choose a file on this machine."));
        case Kind::input_output:
            return about(tr("The disk failed on {path}{detail}. What was saved before is safe."));
        case Kind::disconnected:
            return about(
                tr("{path} does not answer{detail}. What was saved before is safe: try again later."));
        case Kind::taken:
            return about(
                tr("{path} already holds something. Nothing was changed: choose a new file or an empty "
                   "database."));
        case Kind::differs:
            return about(
                tr("The copy in {path} is not the same as what it was made of{detail}. It was undone."));
        case Kind::conflict: return about(tr("{path} already holds something else under that name{detail}."));
        case Kind::other: return about(tr("{path} could not be used{detail}."));
    }
    return {};
}

std::string sentenceFor(const scenarios::EditionChanged& changed) {
    return fill(tr("Version {version} of {id} has changed since it was first played. Its author must give "
                   "it a new number. Nothing was kept."),
                {{"version", changed.edition.version.text()}, {"id", changed.edition.id}});
}

}  // namespace trainer
