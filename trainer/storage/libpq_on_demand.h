#pragma once

namespace trainer {

/// True if PostgreSQL's client library is on this machine; it is loaded when this or any of its functions is
/// first called.
bool hasLibpq();

}  // namespace trainer
