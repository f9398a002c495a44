#include "trainer/reports/pdf_libraries.h"

#include "trainer/machine/shared_library.h"

namespace trainer {

#define CAP_FIND(name) library.find(#name, name);

Pango::Pango() {
    const SharedLibrary library("libpangocairo-1.0.so.0", "libpangocairo-1.0-0");
    CAP_PANGO_FUNCTIONS(CAP_FIND)
}

Qpdf::Qpdf() {
    const SharedLibrary library("libqpdf.so.29", "libqpdf29");
    CAP_QPDF_FUNCTIONS(CAP_FIND)
}

#undef CAP_FIND

const Pango& pango() {
    static const Pango opened;
    return opened;
}

const Qpdf& qpdf() {
    static const Qpdf opened;
    return opened;
}

}  // namespace trainer
