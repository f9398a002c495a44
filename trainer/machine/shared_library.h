#pragma once
#include <stdexcept>
#include <string>

namespace trainer {

/// A library that only some work needs is not installed.
struct MissingLibrary : std::runtime_error {
    /// name: of the package of the distribution that has it.
    explicit MissingLibrary(const std::string& name);

    std::string package;
};

/// A library that is loaded where it is needed, and stays: linked, it would cost every start of the program.
class SharedLibrary {
  public:
    /// Throws MissingLibrary.
    SharedLibrary(const char* file, const char* package);
    /// Finds a function of it, or of a library it brings. Throws MissingLibrary where it has none of that
    /// name.
    template <class Function>
    void find(const char* name, Function& function) const {
        function = reinterpret_cast<Function>(place(name));
    }

  private:
    void* place(const char* name) const;

    void* opened_;
    const char* package_;
};

}  // namespace trainer
