#pragma once
#include "trainer/presenters/desk.h"

class wxWindow;

namespace trainer {

/// Asks where to, and writes every answer there as a table; says what became of it.
void exportTable(wxWindow& parent, Desk& desk);

/// Asks where to, and writes a certificate there; opens it where a browser can show it. Says where there is
/// nothing to certify yet.
void makeCertificate(wxWindow& parent, Desk& desk);
/// The same on paper.
void printCertificate(wxWindow& parent, Desk& desk);

}  // namespace trainer
