#include "trainer/reports/result_page.h"

#include "trainer/reports/html_page.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/framework_words.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;
using Rows = std::vector<std::vector<std::string>>;

std::string engagementTable(const Result& result) {
    Rows rows;
    for (const EngagementResult& one : result.engagements)
        rows.push_back({std::to_string(one.engagement->number) + ". " + one.engagement->title, scoreText(one),
                        workedText(one), ratedText(one)});
    return htmlTable(tr("Engagements"), {tr("Engagement"), tr("Level"), tr("Worked out"), tr("Criteria")},
                     rows);
}

std::string criterionTable(const Engagement& engagement, const Result& result, const Thresholds& thresholds) {
    Rows rows;
    for (const CriterionResult* one : criteriaOf(result, engagement))
        rows.push_back({one->criterion->text, medianText(*one), countsText(*one), std::to_string(one->rated),
                        agreementText(*one, thresholds)});
    return htmlTable(engagement.title,
                     {tr("Criterion"), tr("Median"), tr("Answers by level"), tr("Answers"), tr("Agreement")},
                     rows);
}

std::string scaleList(const Scale& scale) {
    std::string list = "<ol start=\"0\">";
    for (const Level& level : scale.levels)
        list += htmlElement("li", level.title + " \u2013 " + level.summary);
    return list + "</ol>\n";
}

}  // namespace

std::string resultPageOf(const Framework& framework, const Result& result, const Thresholds& thresholds,
                         const std::string& today) {
    std::string body = htmlElement("p", framework.title) + "\n" + htmlElement("p", framework.notice) + "\n" +
                       htmlElement("h2", tr("The scale")) + scaleList(framework.scale) +
                       htmlElement("h2", tr("Where we stand")) + engagementTable(result) +
                       htmlElement("h2", tr("Criteria"));
    for (const Engagement& engagement : framework.engagements)
        body += criterionTable(engagement, result, thresholds);
    const std::string made =
        fill(tr("Made by the program Cap Usager on {date}, with the framework {framework}."),
             {{"date", dateText(today)}, {"framework", nameOf(framework.name)}});
    return htmlPage(tr("Results of the diagnostic"), body,
                    htmlElement("p", rulesText(thresholds)) + htmlElement("p", made));
}

}  // namespace trainer
