#include "trainer/commands/written_document.h"

#include <ostream>

#include "trainer/commands/commands.h"
#include "trainer/commands/named_campaign.h"
#include "trainer/wording/language.h"

namespace trainer {

int writeDocument(const std::string& document, const std::string& output, Session& session) {
    if (!output.empty() && output != "-")
        return writeNewFile(output, document, session.terminal()) ? clean : couldNotRun;
    session.terminal().out << document;
    return clean;
}

std::string documentLanguage() {
    // TRANSLATORS: the language code of this catalogue, as HTML has it
    return tr("en");
}

}  // namespace trainer
