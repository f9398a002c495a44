#pragma once
#include <atspi/atspi.h>

#include <memory>
#include <string>
#include <vector>

struct Area {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    int right() const { return x + width; }
    int bottom() const { return y + height; }
};

/// One thing of a program as a screen reader meets it. What is gone, or does not answer, has no name, no
/// states and no children.
class Accessible {
  public:
    /// Takes over what the bus gave.
    explicit Accessible(AtspiAccessible* given = nullptr);

    explicit operator bool() const { return object_ != nullptr; }
    bool operator==(const Accessible& other) const { return object_ == other.object_; }

    AtspiRole role() const;
    std::string name() const;
    /// What stands in a text field.
    std::string text() const;
    /// The name of what is said to be its label; empty without one.
    std::string labelledBy() const;
    Area area() const;
    bool is(AtspiStateType state) const;
    pid_t process() const;
    Accessible parent() const;
    std::vector<Accessible> children() const;

    /// Does what a press of it does; false where nothing can be done with it.
    bool press() const;
    /// Puts a text in the place of that of a text field.
    bool write(const std::string& text) const;
    /// Picks a row of a list, from 0.
    bool pick(int row) const;

  private:
    std::shared_ptr<AtspiAccessible> object_;
};

/// A thing that is shown, with what was asked of it at once.
struct Seen {
    Accessible thing;
    AtspiRole role = ATSPI_ROLE_INVALID;
    std::string name;
    std::string path;  ///< the roles and names above it

    bool is(AtspiStateType state) const { return thing.is(state); }
};

/// What a role is called, as in "push button".
std::string nameOf(AtspiRole role);

/// Everything shown below that, in reading order, and itself first.
std::vector<Seen> shownIn(const Accessible& root);
