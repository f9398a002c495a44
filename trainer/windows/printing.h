#pragma once
#include "trainer/reports/document.h"
#include "trainer/reports/poster.h"

class wxWindow;

namespace trainer {

/// Lays a document out on pages, as its PDF has them, and prints them where somebody says.
void printDocument(wxWindow& parent, const Document& document);
void printPoster(wxWindow& parent, const Poster& poster);

}  // namespace trainer
