#include <boost/test/unit_test.hpp>

#include "scenarios/play/judgement.h"
#include "tests/content/reading/reading_kit.h"
#include "tests/scenarios/clarity/proof/proof.h"

using namespace scenarios;

namespace {

/// The letters and texts in plain language that a scenario gives as its models.
std::vector<std::string> modelsOf(const Scenario& scenario) {
    std::vector<std::string> models;
    for (const Step& step : scenario.steps) {
        if (const auto* reply = std::get_if<Reply>(&step.body)) models.push_back(modelLetterOf(*reply));
        if (const auto* rewrite = std::get_if<Rewrite>(&step.body)) models.push_back(rewrite->model);
    }
    return models;
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_model_answers_of_the_modules_have_one_finding_in_a_hundred_words_at_most) {
    const proof::Proof measured("fr");
    const Analyser& analyser = measured.analyser;
    std::size_t words = 0;
    std::size_t findings = 0;
    for (const std::string& path : shippedScenarios()) {
        const auto opened = content::openScenario(path, shippedCommons());
        BOOST_TEST_REQUIRE(opened.playable.has_value(), path);
        if (opened.playable->scenario.language != Language::french) continue;
        for (const std::string& model : modelsOf(opened.playable->scenario)) {
            const Analysis analysis = analyser.analyse(model);
            words += analysis.counts.words;
            findings += analysis.findings.size();
            for (const Finding& one : analysis.findings)
                BOOST_TEST_MESSAGE(analyser.rules().rules[one.rule].id
                                   << ": " << model.substr(one.span.begin, one.span.end - one.span.begin));
        }
    }
    BOOST_TEST_MESSAGE(findings << " findings in " << words << " words of model answers");
    BOOST_TEST(words >= 500U);
    BOOST_TEST(findings * 100 <= words);
}
