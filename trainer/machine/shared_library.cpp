#include "trainer/machine/shared_library.h"

#include <dlfcn.h>

namespace trainer {

MissingLibrary::MissingLibrary(const std::string& name) : std::runtime_error("no " + name), package(name) {}

SharedLibrary::SharedLibrary(const char* file, const char* package)
    : opened_(::dlopen(file, RTLD_NOW | RTLD_LOCAL)), package_(package) {
    if (!opened_) throw MissingLibrary(package_);
}

void* SharedLibrary::place(const char* name) const {
    void* const found = ::dlsym(opened_, name);
    if (!found) throw MissingLibrary(package_);
    return found;
}

}  // namespace trainer
