#include "trainer/reports/minutes.h"

#include "trainer/reports/dispersion.h"
#include "trainer/reports/document_parts.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"
#include "trainer/wording/result_words.h"

namespace trainer {
namespace {

using namespace assessment;

/// What the answers to a criterion told, as the team saw it in its meeting.
std::string toldText(const CriterionResult& one, const Thresholds& thresholds) {
    std::string text = agreementText(one, thresholds);
    if (one.median) text = fill(tr("median {median}"), {{"median", medianText(one)}}) + "\n" + text;
    if (one.counts) text += "\n" + countsText(one);
    return text;
}

std::string agreedText(const Consensus* agreed, const Scale& scale) {
    return agreed ? levelText(agreed->level, scale) : std::string(tr("not decided"));
}

std::string whyText(const Consensus* agreed) {
    if (!agreed) return "\u2013";
    std::string text = agreed->reason;
    if (agreed->isAdopted) text = tr("adopted as it was answered");
    if (!agreed->dissent.empty())
        text += "\n" + fill(tr("Seen otherwise: {dissent}"), {{"dissent", agreed->dissent}});
    return text;
}

Document::Table criterionTable(const Engagement& engagement, const Result& result,
                               const CampaignRecord& record) {
    Document::Table table{titleOf(engagement),
                          {tr("Criterion"), tr("What the answers told"), tr("Level agreed on"), tr("Why")},
                          {}};
    std::size_t place = 0;
    for (const CriterionResult* one : criteriaOf(result, engagement)) {
        const Consensus* agreed = consensusOn(record, one->criterion->id);
        table.rows.push_back({criterionNumber(engagement, ++place) + " " + one->criterion->text,
                              toldText(*one, record.campaign.thresholds),
                              agreedText(agreed, record.framework->scale), whyText(agreed)});
    }
    return table;
}

std::string proofText(const Proof& proof) {
    switch (proof.kind) {
        case Proof::Kind::text: return proof.words;
        case Proof::Kind::link: return fill(tr("Link: {address}"), {{"address", proof.words}});
        case Proof::Kind::file: break;
    }
    return fill(tr("File: {name}"), {{"name", proof.words}});
}

Document::Table proofTable(const CampaignRecord& record) {
    Document::Table table{
        tr("Proofs"),
        {tr("Criterion"), tr("What shows it"), tr("Added on"), tr("Fingerprint (xxh3-128)")},
        {}};
    for (const Engagement& engagement : record.framework->engagements) {
        std::size_t place = 0;
        for (const Criterion* criterion : criteriaOf(engagement)) {
            const std::string number = criterionNumber(engagement, ++place);
            for (const Proof& proof : record.proofs)
                if (proof.criterion == criterion->id)
                    table.rows.push_back({number, proofText(proof), dateText(proof.date),
                                          proof.hash.empty() ? "\u2013" : proof.hash});
        }
    }
    return table;
}

void addRules(const CampaignRecord& record, std::vector<Document::Block>& blocks) {
    const Thresholds& thresholds = record.campaign.thresholds;
    blocks.push_back(Document::Heading{2, tr("By what rules")});
    blocks.push_back(Document::Paragraph{rulesText(thresholds)});
    blocks.push_back(Document::Paragraph{toleranceText(thresholds)});
    blocks.push_back(Document::Heading{2, tr("The scale")});
    blocks.push_back(listOf(record.framework->scale));
}

}  // namespace

Document minutesOf(const CampaignRecord& record) {
    const Result result = resultOf(record);
    Document minutes{tr("Minutes of the consensus meeting"), headOf(record)};
    auto& blocks = minutes.blocks;
    if (record.campaign.phase != Phase::agreed)
        blocks.push_back(Document::Paragraph{tr("The meeting is not over: these minutes are a draft.")});
    addRules(record, blocks);
    blocks.push_back(Document::Heading{2, tr("What the team agreed on")});
    blocks.push_back(engagementTable(tr("Engagements"), agreedOf(record)));
    blocks.push_back(Document::Heading{2, tr("Criterion by criterion")});
    for (const Engagement& engagement : record.framework->engagements)
        blocks.push_back(criterionTable(engagement, result, record));
    blocks.push_back(Document::Heading{2, tr("What shows it")});
    const Document::Table proofs = proofTable(record);
    if (proofs.rows.empty())
        blocks.push_back(Document::Paragraph{tr("No proof was added.")});
    else
        blocks.push_back(proofs);
    minutes.footer = {tr("Nobody who answered is named here, and no comment is printed."),
                      madeText(record.framework->name, record.today)};
    return minutes;
}

}  // namespace trainer
