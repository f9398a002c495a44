#pragma once
#include <cstddef>
#include <utility>
#include <vector>

namespace trainer {

/// What stood at places of a page before it was changed, to go back to and forth again.
template <class Value>
class Snapshots {
  public:
    struct Snapshot {
        Value value;
        std::size_t place = 0;
    };
    bool mayUndo() const { return !past_.empty(); }
    bool mayRedo() const { return !future_.empty(); }
    /// It was that before it was changed there.
    void remember(Value before, std::size_t place) {
        past_.push_back({std::move(before), place});
        future_.clear();
    }
    void clear() { *this = {}; }
    /// Goes back, or forth: valueAt(place) gives what is there now, show(snapshot) puts another in its place.
    /// Where that throws, nothing changes.
    template <class ValueAt, class Show>
    void undo(const ValueAt& valueAt, const Show& show) {
        step(past_, future_, valueAt, show);
    }
    template <class ValueAt, class Show>
    void redo(const ValueAt& valueAt, const Show& show) {
        step(future_, past_, valueAt, show);
    }

  private:
    template <class ValueAt, class Show>
    static void step(std::vector<Snapshot>& there, std::vector<Snapshot>& back, const ValueAt& valueAt,
                     const Show& show) {
        if (there.empty()) return;
        const std::size_t place = there.back().place;
        Snapshot left{valueAt(place), place};
        show(there.back());
        back.push_back(std::move(left));
        there.pop_back();
    }

    std::vector<Snapshot> past_;
    std::vector<Snapshot> future_;
};

}  // namespace trainer
