#pragma once
#include <cstddef>

namespace trainer {

/// Remarks on a text, as keys go through them.
class RemarkKeys {
  public:
    virtual ~RemarkKeys() = default;
    /// Goes to the next remark; back with -1.
    virtual void step(int by) = 0;
    /// Writes that replacement of the present remark.
    virtual void accept(std::size_t replacement) = 0;
    virtual void dismiss() = 0;
    virtual bool hasFinding() const = 0;
    virtual bool mayAccept() const = 0;
};

}  // namespace trainer
