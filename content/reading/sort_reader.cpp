#include <set>

#include "content/reading/choice_reader.h"
#include "content/reading/inline_reader.h"
#include "content/reading/step_reader.h"

namespace content {
namespace {

using Texts = std::vector<std::pair<std::size_t, const scenarios::Text*>>;

scenarios::Category readCategory(Element& element) {
    scenarios::Category category;
    category.id = idOf<scenarios::CategoryId>(element.declareId(References::Kind::category));
    category.text = readInline(element);
    element.done();
    return category;
}

scenarios::SortItem readItem(Element& element) {
    scenarios::SortItem item;
    item.id = idOf<scenarios::ChoiceId>(element.declareId(References::Kind::choice));
    const std::string category = element.useId("category", References::Kind::category);
    item.category = idOf<scenarios::CategoryId>(category);
    Context& context = element.context();
    for (const std::string& id : element.identifiers("near", false)) {
        context.references.use(References::Kind::category, id, element.offset("near"), context.step);
        if (id == category)
            element.report(ProblemId::repeatedName, element.offset("near"), {.subject = "near", .found = id});
        item.near.emplace_back(id);
    }
    element.expectChildren({"text", "why"});
    item.text = mustInline(element, "text");
    item.why = mustInline(element, "why");
    element.done();
    return item;
}

}  // namespace

scenarios::Sort readSort(Element& element) {
    scenarios::Sort sort;
    sort.prompt = mustBlocks(element, "prompt");
    std::vector<std::size_t> categories;
    for (Element& one : element.all("category", 2)) {
        sort.categories.push_back(readCategory(one));
        categories.push_back(one.offset());
    }
    std::vector<std::size_t> items;
    std::set<scenarios::CategoryId> filled;
    for (Element& one : element.all("item", 2)) {
        sort.items.push_back(readItem(one));
        items.push_back(one.offset());
        filled.insert(sort.items.back().category);
    }
    Report& report = element.context().report;
    Texts texts;
    for (std::size_t i = 0; i < items.size(); ++i) texts.emplace_back(items[i], &sort.items[i].text);
    checkDistinct(texts, report);
    texts.clear();
    for (std::size_t i = 0; i < categories.size(); ++i) {
        texts.emplace_back(categories[i], &sort.categories[i].text);
        const scenarios::CategoryId& id = sort.categories[i].id;
        if (!id.empty() && !filled.contains(id))
            report.add(ProblemId::unusedCategory, categories[i], {.found = id.text()});
    }
    checkDistinct(texts, report);
    element.checkCount("category", sort.categories.size());
    element.checkCount("item", sort.items.size());
    return sort;
}

}  // namespace content
