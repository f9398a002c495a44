#include "trainer/reports/certificate.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

namespace trainer {

Document certificateOf(const assessment::Person& person, const std::vector<PassedModule>& modules,
                       const std::string& today) {
    std::vector<std::vector<std::string>> rows;
    for (const PassedModule& module : modules)
        rows.push_back({module.title, fill(tr("{number} min"), {{"number", std::to_string(module.minutes)}}),
                        dateText(module.day)});
    const std::string sentence =
        fill(tr("{name} has passed every scenario of these modules."), {{"name", person.name}});
    const std::string footer =
        fill(tr("Made by the program Cap Usager on {date}, from what is kept on this machine. It "
                "says what was played; nobody watched."),
             {{"date", dateText(today)}});
    return {tr("Certificate of completion"),
            {Document::Paragraph{sentence},
             Document::Table{tr("Modules"), {tr("Module"), tr("Duration"), tr("Passed on")}, rows}},
            {footer}};
}

}  // namespace trainer
