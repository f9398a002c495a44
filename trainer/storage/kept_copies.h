#pragma once

// For this folder only.
namespace trainer {

class Connection;

/// An upgrade and a restoring keep the file as it was beside it ("<path>.before-5"). Takes the ballots and
/// cards of rounds that are closed by now out of these copies. What cannot be opened is left.
void forgetInCopies(Connection& connection);

}  // namespace trainer
