#pragma once
#include <chrono>

#include "trainer/storage/database.h"

/// How long a process waits for others here: what is tested is that nothing is lost, on a disk however slow.
inline trainer::DatabaseOptions patient() {
    trainer::DatabaseOptions options;
    options.busyTimeout = std::chrono::seconds(60);
    return options;
}
