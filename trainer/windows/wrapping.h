#pragma once

namespace trainer {

/// A control that breaks its lines at a width it is given, in pixels, and then asks for the height that
/// takes.
class Wrapping {
  public:
    virtual ~Wrapping() = default;
    virtual void wrapTo(int width) = 0;
};

}  // namespace trainer
