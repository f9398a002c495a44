#pragma once
#include "scenarios/story/reply.h"
#include "scenarios/story/rewrite.h"
#include "trainer/commands/terminal.h"

namespace trainer {

/// Writes a letter, its paragraphs and its line ends kept.
void writeLetter(const std::string& letter, const Terminal& terminal);

/// Writes what is known for a letter, and what it needs.
void writeLetterTask(const scenarios::Reply& reply, const Terminal& terminal);

/// Writes the text to write again, what must survive, and how long the new one may be.
void writeRewriteTask(const scenarios::Rewrite& rewrite, const Terminal& terminal);

}  // namespace trainer
