#include "trainer/editing/proofreaders.h"

namespace trainer {

const Proofreader& Proofreaders::of(const std::string& language) {
    const std::lock_guard lock(mutex_);
    auto& proofreader = made_[language];
    if (!proofreader) proofreader = std::make_unique<const Proofreader>(wishes_(language));
    return *proofreader;
}

const scenarios::Analyser* Proofreaders::analyser(const std::string& language) {
    try {
        return &of(language).analyser();
    } catch (const FileError&) {
        return nullptr;
    } catch (const scenarios::LexiconError&) {
        return nullptr;
    }
}

const Proofreader* Proofreaders::made(const std::string& language) const {
    const std::lock_guard lock(mutex_);
    const auto found = made_.find(language);
    return found == made_.end() ? nullptr : found->second.get();
}

void Proofreaders::forget() {
    const std::lock_guard lock(mutex_);
    made_.clear();
}

}  // namespace trainer
