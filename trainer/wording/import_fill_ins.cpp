#include "trainer/wording/fill.h"
#include "trainer/wording/import_words.h"
#include "trainer/wording/language.h"

namespace trainer {
namespace {

using content::CisoLibrary;

std::string sourceOf(const CisoLibrary& library) {
    std::string source =
        fill(tr("Library of CISO Assistant “{name}”, version {version} ({urn})"),
             {{"name", library.name}, {"version", std::to_string(library.version)}, {"urn", library.urn}});
    if (!library.provider.empty())
        source += ". " + fill(tr("Published by: {provider}"), {{"provider", library.provider}});
    if (!library.copyright.empty())
        source += ". " + fill(tr("Rights: {rights}"), {{"rights", library.copyright}});
    return source;
}

/// The answers that CISO Assistant itself offers.
assessment::Scale scaleOfAnswers() {
    assessment::Scale scale;
    scale.levels = {{tr("Non-compliant"), tr("We do not do what is asked.")},
                    {tr("Partially compliant"), tr("We do a part of what is asked.")},
                    {tr("Compliant"), tr("We do what is asked.")}};
    scale.dontKnow = {tr("I do not know"),
                      tr("I have nothing to answer by. This answer is counted apart and lowers no result."),
                      {tr("I do not see this part of the work."), tr("I have not been here long enough."),
                       tr("I lack a figure or a document."), tr("The sentence is not clear to me.")}};
    scale.notConcerned = {
        tr("Does not concern us"),
        tr("Our service does not have to do it. This answer is counted apart and lowers no result."),
        {tr("Another team does it."), tr("There is nothing of the kind here.")}};
    return scale;
}

}  // namespace

std::string markOfFillIns() {
    return tr("To be written");
}

content::FillIns fillInsFor(const CisoLibrary& library, const std::string& today) {
    content::FillIns words;
    words.today = today;
    words.source = sourceOf(library);
    words.notice =
        fill(tr("This is a draft, made on {date} from the library “{name}” of CISO Assistant. The "
                "requirements are those of the library; what it lacks is marked “{mark}”. Complete "
                "it before a team judges itself by it. This is neither an audit nor a "
                "certification."),
             {{"date", today}, {"name", library.name}, {"mark", markOfFillIns()}});
    words.summary = tr("To be written: what this framework is for.");
    words.why = tr("To be written: why this matters.");
    words.proof = tr("To be written: what a team may show for it.");
    words.action = tr("To be written: what a team may do about it.");
    words.scale = scaleOfAnswers();
    return words;
}

}  // namespace trainer
