#include "content/reading/imported_framework.h"

#include <algorithm>
#include <map>

#include "content/reading/folding.h"
#include "content/reading/imported_names.h"
#include "content/reading/told_levels.h"
#include "content/reading/typography.h"

namespace content {
namespace {

using namespace assessment;
using Node = CisoLibrary::Node;

constexpr std::size_t mostLevels = 7;
constexpr int mostWeight = 3;

/// "2.1 – Name".
std::string withReference(const Node& node, const std::string& words) {
    if (node.reference.empty() || words.empty()) return words.empty() ? node.reference : words;
    return node.reference + " – " + words;
}

std::string titleOf(const Node& node) {
    const std::string title = withReference(node, node.name.empty() ? joined(node.description) : node.name);
    return title.empty() ? identifierOf(node.urn) : title;
}

std::string withoutMark(const std::string& line) {
    for (const std::string_view mark : {"• ", "•", "- ", "* "})
        if (line.starts_with(mark)) return line.substr(std::min(mark.size(), line.size()));
    return line;
}

class Importer {
  public:
    Importer(const CisoLibrary& library, const FillIns& words) : library_(library), words_(words) {}

    ImportedFramework import() {
        for (const Node& node : library_.nodes) nodes_.emplace(node.urn, &node);
        changes().folded = library_.folded;
        addHead();
        addScale();
        for (const Node& node : library_.nodes)
            if (node.isAssessable) addRequirement(node);
        countTitles();
        imported_.engagements = framework().engagements.size();
        return std::move(imported_);
    }

  private:
    Framework& framework() { return imported_.framework; }
    Changes& changes() { return imported_.changes; }

    const Node* parentOf(const Node& node) const {
        return node.parent.empty() ? nullptr : nodes_.at(node.parent);
    }

    /// The titles a requirement stands below, from the top downwards.
    std::vector<const Node*> titlesAbove(const Node& node) const {
        std::vector<const Node*> titles;
        for (const Node* at = parentOf(node); at; at = parentOf(*at))
            if (!at->isAssessable) titles.insert(titles.begin(), at);
        return titles;
    }

    void addHead() {
        framework().language = library_.language;
        framework().name = {identifierOf(library_.urn.substr(library_.urn.rfind(':') + 1)), library_.version};
        framework().date = library_.date.empty() ? words_.today : library_.date;
        framework().status = Framework::Status::draft;
        framework().title = mended(library_.title.empty() ? framework().name.id : library_.title);
        framework().summary = library_.description.empty() ? words_.summary : mended(library_.description);
        framework().notice = mended(words_.notice);
        framework().sources = {{names_.unique("library"), words_.today, {}, mended(words_.source)}};
    }

    void addScale() {
        using Levels = Changes::Levels;
        framework().scale = words_.scale;
        const std::size_t named = library_.scores.size();
        if (named < 2 || named > mostLevels) {
            changes().levels = named == 0 ? Levels::noneNamed : named == 1 ? Levels::tooFew : Levels::tooMany;
            return;
        }
        framework().scale.levels.clear();
        for (const CisoLibrary::Score& score : library_.scores) {
            const std::string name = mended(score.name);
            framework().scale.levels.push_back(
                {name, score.description.empty() ? name : mended(score.description)});
        }
        const auto range =
            static_cast<std::size_t>(std::max(library_.mostScore - library_.leastScore + 1, 0));
        changes().unnamedScores = range > named ? range - named : 0;
    }

    void addRequirement(const Node& node) {
        const Node* parent = parentOf(node);
        changes().belowRequirement += parent && parent->isAssessable ? 1 : 0;
        const auto titles = titlesAbove(node);
        changes().withoutTitle += titles.empty() ? 1 : 0;
        partFor(titles).criteria.push_back(criterionOf(node));
    }

    /// The part of an engagement that stands for the titles; made where it is not there yet.
    SubEngagement& partFor(const std::vector<const Node*>& titles) {
        const Node* top = titles.empty() ? nullptr : titles.front();
        const Node* last = titles.empty() ? nullptr : titles.back();
        const auto known = parts_.find(last);
        if (known != parts_.end())
            return framework().engagements[known->second.first].parts[known->second.second];
        const std::size_t at = engagementFor(top);
        Engagement& engagement = framework().engagements[at];
        SubEngagement part;
        part.id = top == last ? names_.unique(engagement.id + ".0") : names_.ofUrn(last->urn);
        for (std::size_t i = 1; i < titles.size(); ++i)
            part.title += (i == 1 ? "" : " › ") + titleOf(*titles[i]);
        part.title = part.title.empty() ? engagement.title : mended(part.title);
        parts_[last] = {at, engagement.parts.size()};
        engagement.parts.push_back(std::move(part));
        return engagement.parts.back();
    }

    std::size_t engagementFor(const Node* top) {
        const auto [known, isNew] = engagements_.emplace(top, framework().engagements.size());
        if (!isNew) return known->second;
        Engagement engagement;
        engagement.id = top ? names_.ofUrn(top->urn) : names_.unique("all");
        engagement.number = static_cast<int>(known->second) + 1;
        engagement.sources = {framework().sources.front().id};
        engagement.title = top ? mended(titleOf(*top)) : framework().title;
        framework().engagements.push_back(std::move(engagement));
        return known->second;
    }

    Criterion criterionOf(const Node& node) {
        Criterion criterion;
        criterion.id = names_.ofUrn(node.urn);
        criterion.weight = std::min(node.weight, mostWeight);
        changes().lowered += node.weight > mostWeight ? 1 : 0;
        criterion.asked = {Respondent::agent, Respondent::manager};
        addWords(node, criterion);
        for (const std::string& line : node.evidence)
            if (!withoutMark(line).empty()) criterion.proofs.push_back(mended(withoutMark(line)));
        addActions(node, criterion);
        putIn(criterion.why, words_.why, changes().noWhy);
        if (criterion.proofs.empty()) putIn(criterion.proofs.emplace_back(), words_.proof, changes().noProof);
        return criterion;
    }

    static void putIn(std::string& text, const std::string& words, std::size_t& count) {
        if (!text.empty()) return;
        text = words;
        ++count;
    }

    /// The name is what is asked, and the rest why; without a name, the description is what is asked.
    void addWords(const Node& node, Criterion& criterion) {
        const ToldLevels told = toldLevels(node.description, framework().scale.levels);
        changes().ownSigns += told.signs.empty() ? 0 : 1;
        changes().folded += told.before.size() > 1 ? 1 : 0;
        const std::string description = joined(told.before);
        const bool isNamed = !node.name.empty();
        criterion.text = mended(withReference(node, isNamed ? node.name : description));
        changes().withoutText += isNamed || !description.empty() ? 0 : 1;
        if (criterion.text.empty()) criterion.text = criterion.id;
        criterion.why = isNamed ? description : "";
        if (!node.annotation.empty()) criterion.why += (criterion.why.empty() ? "" : " ") + node.annotation;
        criterion.why = mended(criterion.why);
        for (const std::string& sign : told.signs) criterion.signs.push_back(mended(sign));
        if (criterion.signs.empty())
            for (const Level& level : framework().scale.levels) criterion.signs.push_back(level.summary);
    }

    void addActions(const Node& node, Criterion& criterion) {
        for (const std::string& urn : node.controls) {
            const auto control = library_.controls.find(urn);
            if (control == library_.controls.end() || control->second.empty())
                ++changes().unknownControls;
            else
                addAction(criterion, mended(control->second));
        }
        changes().actions += criterion.actions.size();
        if (!criterion.actions.empty()) return;
        addAction(criterion, words_.action);
        ++changes().noAction;
    }

    void addAction(Criterion& criterion, const std::string& text) {
        const std::string number = std::to_string(criterion.actions.size() + 1);
        criterion.actions.push_back(
            {names_.unique(criterion.id + ".a" + number), Grade::medium, Grade::medium, text});
    }

    /// What became of the titles, now that it is known which of them something stands below.
    void countTitles() {
        std::map<const Node*, bool> used;
        for (const Node& node : library_.nodes)
            if (node.isAssessable)
                for (const Node* title : titlesAbove(node)) used[title] = true;
        for (const Node& node : library_.nodes) {
            if (node.isAssessable) continue;
            const Node* parent = parentOf(node);
            if (!used.contains(&node))
                ++changes().idleTitles;
            else if (parent && parentOf(*parent))
                ++changes().joinedTitles;
            const bool isLost = !node.annotation.empty() || (!node.name.empty() && !node.description.empty());
            changes().titleTexts += isLost && used.contains(&node) ? 1 : 0;
        }
    }

    /// As French typography wants it, where the text is French.
    std::string mended(const std::string& text) {
        return framework().language == "fr" ? mendTypography(text, changes().spaces) : text;
    }

    const CisoLibrary& library_;
    const FillIns& words_;
    ImportedFramework imported_;
    ImportedNames names_;
    std::map<std::string_view, const Node*> nodes_;
    std::map<const Node*, std::size_t> engagements_;                    ///< by the title at the top
    std::map<const Node*, std::pair<std::size_t, std::size_t>> parts_;  ///< by the last title: its place
};

}  // namespace

ImportedFramework frameworkOf(const CisoLibrary& library, const FillIns& words) {
    return Importer(library, words).import();
}

}  // namespace content
