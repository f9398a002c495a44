#pragma once
#include <optional>
#include <string>
#include <type_traits>

#include "trainer/jobs/job.h"

namespace trainer {

/// Does work on another thread. Where it takes a while, a window shows how far it has come and lets somebody
/// cancel it; no other window takes anything meanwhile. Throws what the work throws.
void doInDialog(const std::string& sentence, const Job::Work& work);

/// The same for work that comes to something.
template <class Work>
auto inDialog(const std::string& sentence, const Work& work) {
    std::optional<std::invoke_result_t<const Work&, const Advance&>> result;
    doInDialog(sentence, [&](const Advance& advance) { result.emplace(work(advance)); });
    return std::move(*result);
}

}  // namespace trainer
