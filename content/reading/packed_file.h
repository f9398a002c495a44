#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace content {

/// A zip file in memory.
class PackedFile {
  public:
    /// The bytes must outlive it.
    explicit PackedFile(const std::string& bytes);
    ~PackedFile();
    PackedFile(const PackedFile&) = delete;
    PackedFile& operator=(const PackedFile&) = delete;

    /// Whether it has a list of what is in it.
    bool isSound() const;
    bool has(const char* member) const;
    /// The names in its list, in their order and as often as they are there. Nothing where it is damaged, or
    /// longer than `most`.
    std::optional<std::vector<std::string>> names(std::size_t most) const;
    /// As its list says: a lie of it is met when it is read.
    std::uint64_t sizeOf(const char* member) const;
    /// What is packed under a name. Nothing where there is none, where it is damaged, or larger than `most`.
    std::optional<std::string> read(const char* member, std::size_t most) const;

  private:
    struct Memory;
    std::unique_ptr<Memory> memory_;
    void* file_;
};

}  // namespace content
