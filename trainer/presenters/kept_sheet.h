#pragma once
#include <algorithm>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>

#include "assessment/plan/begun.h"
#include "assessment/team/team_store.h"
#include "trainer/presenters/sheet_text.h"

namespace trainer {

/// What a page asks of something that is written on it and that others may change meanwhile.
class Keeping {
  public:
    virtual ~Keeping() = default;
    virtual bool isNew() const = 0;
    virtual bool isChanged() const = 0;
    /// Keeps it as it is written. False where somebody else changed it since it was read: then nothing is
    /// kept, and one of both is to be chosen.
    virtual bool keep() = 0;
    virtual bool hasMovedOn() const = 0;
    /// It moved on, and is not there any more.
    virtual bool isGone() const = 0;
    /// Goes on with what they left. It is there.
    virtual void takeTheirs() = 0;
    /// Writes what was changed here into what they left; the rest stays as they left it. Where it is gone, it
    /// is added anew. As `keep`.
    virtual bool putMineOnTheirs() = 0;
    virtual bool mayTakeBack() const = 0;
    /// Keeps it as it was before the last change kept here. As `keep`; to take that back, too, goes forth
    /// again.
    virtual bool takeBack() = 0;
    /// False where it is there still: somebody else changed it, or it may not be removed.
    virtual bool remove() = 0;
    /// What is written and not kept.
    virtual assessment::Begun whatIsBegun() const = 0;
    /// Goes on with what was begun before, on what is there now. What somebody else changed meanwhile stays,
    /// or, where both changed the same, it has moved on. False where there was nothing to go on with.
    virtual bool goOnWith(const assessment::Begun& begun) = 0;
};

/// The members of a value that are written by hand, `fields`, and their `names`; what a kept one and a new
/// one are told from others by: `about`, `aboutNew`. Specialised for each kind that has a sheet.
template <class Value>
struct Written;

/// Something kept with a version, as somebody reads and changes it. What throws leaves it as it was.
template <class Value>
class KeptSheet : public Keeping {
  public:
    struct Store {
        std::function<void(const Value&)> add;
        std::function<assessment::Update(const Value&)> update;
        std::function<assessment::Update(const Value&)> remove;
        std::function<std::optional<Value>(const std::string& id)> find;
    };
    /// One that is kept. Throws std::out_of_range where there is none.
    KeptSheet(Store store, const std::string& id) : store_(std::move(store)), isNew_(false) {
        auto found = store_.find(id);
        if (!found) throw std::out_of_range("nothing is kept as " + id);
        draft = begun_ = *std::move(found);
    }
    /// A new one; nothing is kept of it before `keep`.
    KeptSheet(Store store, Value fresh)
        : draft(fresh), store_(std::move(store)), begun_(std::move(fresh)), isNew_(true) {}

    /// As it is written here.
    Value draft;

    /// As it was read or kept last.
    const Value& begun() const { return begun_; }
    /// What somebody else left; nothing where they left nothing, or where nobody did.
    const std::optional<Value>& theirs() const { return theirs_; }

    bool isNew() const override { return isNew_; }
    bool isChanged() const override { return !(draft == begun_); }
    bool keep() override {
        if (isNew_) {
            store_.add(draft);
            isNew_ = false;
            draft.version = 1;
        } else if (store_.update(draft) == assessment::Update::movedOn) {
            return movedOn();
        } else {
            before_ = begun_;
            ++draft.version;
        }
        begun_ = draft;
        return true;
    }
    bool hasMovedOn() const override { return hasMovedOn_; }
    bool isGone() const override { return hasMovedOn_ && !theirs_; }
    void takeTheirs() override {
        begun_ = draft = theirs_.value();
        forgetTheirs();
    }
    bool putMineOnTheirs() override {
        return wholly([this] {
            if (theirs_) {
                Value both = *theirs_;
                write(both);
                begun_ = *theirs_;
                draft = both;
            } else {
                isNew_ = true;
            }
            forgetTheirs();
            return keep();
        });
    }
    bool mayTakeBack() const override { return before_.has_value() && !isChanged(); }
    bool takeBack() override {
        return wholly([this] {
            draft = before_.value();
            draft.version = begun_.version;
            return keep();
        });
    }
    bool remove() override { return store_.remove(begun_) == assessment::Update::kept || movedOn(); }
    assessment::Begun whatIsBegun() const override {
        assessment::Begun now{isNew_ ? Written<Value>::aboutNew(begun_) : Written<Value>::about(begun_), {}};
        eachField([&](const char* name, auto field) {
            if (!(draft.*field == begun_.*field))
                now.fields.push_back({name, wordsOf(begun_.*field), wordsOf(draft.*field)});
        });
        return now;
    }
    bool goOnWith(const assessment::Begun& begun) override {
        const Value present = draft;
        eachField([&](const char* name, auto field) {
            const auto one = std::ranges::find(begun.fields, name, &assessment::Begun::Field::name);
            if (one == begun.fields.end() || wordsOf(present.*field) == one->after) return;
            const bool isRead = readWords(draft.*field, one->after);
            if (isRead && !isNew_ && wordsOf(present.*field) != one->before)
                readWords(begun_.*field, one->before);
        });
        if (!(begun_ == present)) {
            theirs_ = present;
            hasMovedOn_ = true;
        }
        return !(draft == present);
    }

  protected:
    /// Somebody else was first: reads what they left. False.
    bool movedOn() {
        theirs_ = store_.find(draft.id);
        hasMovedOn_ = true;
        return false;
    }

  private:
    void forgetTheirs() {
        theirs_.reset();
        before_.reset();
        hasMovedOn_ = false;
    }
    template <class Work>
    bool wholly(Work&& work) {
        KeptSheet before = *this;
        try {
            return work();
        } catch (...) {
            *this = std::move(before);
            throw;
        }
    }
    template <class Work>
    static void eachField(Work&& work) {
        auto name = Written<Value>::names.begin();
        std::apply([&](auto... field) { (work(*name++, field), ...); }, Written<Value>::fields);
    }
    /// Writes into another one what was changed here.
    void write(Value& other) const {
        eachField([&](const char*, auto field) {
            if (!(draft.*field == begun_.*field)) other.*field = draft.*field;
        });
    }

    Store store_;
    Value begun_;
    std::optional<Value> before_;  ///< the last change kept here
    std::optional<Value> theirs_;
    bool hasMovedOn_ = false;
    bool isNew_;
};

}  // namespace trainer
