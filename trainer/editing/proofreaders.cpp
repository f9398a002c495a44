#include "trainer/editing/proofreaders.h"

namespace trainer {

const scenarios::Analyser* Proofreaders::analyser(const std::string& language) {
    const std::lock_guard lock(mutex_);
    auto& proofreader = made_[language];
    try {
        if (!proofreader) proofreader = std::make_unique<const Proofreader>(wishes_(language));
        return &proofreader->analyser();
    } catch (const FileError&) {
        return nullptr;
    } catch (const scenarios::LexiconError&) {
        return nullptr;
    }
}

}  // namespace trainer
