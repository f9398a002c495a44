#pragma once
#include <functional>
#include <string>

#include "trainer/jobs/job.h"

namespace trainer {

/// What a backup holds.
struct BackupView {
    long long persons = 0;
    long long attempts = 0;
    long long answers = 0;
};

/// A copy that was made of all data, in another place.
struct CopiedPlace {
    std::string file;
    /// Deletes what was copied, once nothing has it open any more. False where it was changed since: then it
    /// stays.
    std::function<bool()> deleteOld;
};

/// The place where the data of everybody is kept, and what can be done with all of it. What takes an Advance
/// is for a thread of its own. Where a function throws, everything is as it was.
class DataPlace {
  public:
    virtual ~DataPlace() = default;

    /// A file's path, or the address of a server.
    virtual std::string path() const = 0;
    /// False where it is on a server: then nothing of this can be done from here.
    virtual bool isFile() const = 0;
    /// Writes all of it to a new file, whole and checked.
    virtual void backUp(const std::string& file, const Advance& advance) = 0;
    /// Looks at a backup before it is put in the place of anything.
    virtual BackupView lookAt(const std::string& backup, const Advance& advance) = 0;
    /// Puts a backup in the place of what is there, and gives the file that keeps what was there; empty where
    /// nothing was.
    virtual std::string restore(const std::string& backup, const Advance& advance) = 0;
    /// The file of the data in a folder, if it has one already; otherwise empty.
    virtual std::string fileIn(const std::string& folder) const = 0;
    /// Copies all of it into a folder, compared and durable.
    virtual CopiedPlace copyInto(const std::string& folder, const Advance& advance) = 0;
};

}  // namespace trainer
