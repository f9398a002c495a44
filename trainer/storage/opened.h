#pragma once
#include <memory>

#include "trainer/storage/connection.h"

namespace trainer {

/// A connection to a database that has this program's schema now.
struct Opened {
    std::unique_ptr<Connection> connection;
    int schemaBefore = 0;  ///< the schema it had before; 0 where there was none
};

}  // namespace trainer
