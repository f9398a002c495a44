#include "trainer/windows/printing.h"

#include "trainer/windows/gtk_print.h"
#include "trainer/windows/job_dialog.h"
#include "trainer/wording/language.h"

namespace trainer {

void printDocument(wxWindow& parent, const Document& document) {
    const auto pages = inDialog(tr("The pages are being laid out\u2026"), [&](const Advance& advance) {
        return pagesOf(document, tr("en"), [&](int page, int all) { advance(page, all); });
    });
    printInDialog(parent, document.title, pages);
}

void printPoster(wxWindow& parent, const Poster& poster) {
    printInDialog(parent, poster.title, pagesOf(poster, tr("en")));
}

}  // namespace trainer
