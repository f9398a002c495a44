#pragma once
#include <dlfcn.h>

namespace trainer {

/// A function of the libraries wxWidgets has loaded; null where there is none of that name.
template <class Function>
Function* loaded(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_DEFAULT, name));
}

}  // namespace trainer
