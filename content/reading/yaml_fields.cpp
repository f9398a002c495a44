#include "content/reading/yaml_fields.h"

#include <algorithm>
#include <charconv>

#include "content/reading/folding.h"

namespace content {
namespace {

using What = ImportProblem::What;
using Kind = YamlValue::Kind;

constexpr std::size_t mostProblems = 100;

}  // namespace

void CisoContext::report(ImportProblem problem) {
    problem.found = told(problem.found);
    if (problems.size() < mostProblems)
        problems.push_back(std::move(problem));
    else if (problems.size() == mostProblems)
        problems.push_back({What::others, problem.place, {}, std::to_string(mostProblems), {}});
}

YamlFields::YamlFields(const YamlValue& value, CisoLibrary::Owner owner, CisoContext& context)
    : value_(value), owner_(owner), context_(context) {}

const YamlValue* YamlFields::may(std::string_view field) {
    asked_.push_back(field);
    const YamlValue* value = value_.find(field);
    return value && !value->isEmpty() ? value : nullptr;
}

const YamlValue* YamlFields::must(std::string_view field) {
    const YamlValue* value = may(field);
    if (!value) context_.report({What::missingField, value_.place, std::string(field), {}, {}});
    return value;
}

std::string YamlFields::scalar(std::string_view field, const YamlValue* value) {
    if (!value) return {};
    if (value->kind == Kind::text) return value->text;
    context_.report({What::notText, value->place, std::string(field), {}, {}});
    return {};
}

std::string YamlFields::word(std::string_view field) {
    return joined(foldedLines(scalar(field, may(field)), context_.library.controlCharacters));
}

std::string YamlFields::mustWord(std::string_view field) {
    return must(field) ? word(field) : std::string();
}

std::string YamlFields::raw(std::string_view field) {
    std::string own = scalar(field, may(field));
    if (!context_.isTranslated) return own;
    const YamlValue* all = value_.find("translations");
    const YamlValue* wanted = all ? all->find(context_.library.language) : nullptr;
    const YamlValue* translated = wanted ? wanted->find(field) : nullptr;
    if (translated && !translated->isEmpty()) return scalar(field, translated);
    context_.library.untranslated += own.empty() ? 0 : 1;
    return own;
}

std::string YamlFields::text(std::string_view field) {
    const auto parts = lines(field);
    context_.library.folded += parts.size() > 1 ? 1 : 0;
    return joined(parts);
}

std::vector<std::string> YamlFields::lines(std::string_view field) {
    return foldedLines(raw(field), context_.library.controlCharacters);
}

int YamlFields::number(std::string_view field, int least, int most, int fallback) {
    const YamlValue* value = may(field);
    if (!value) return fallback;
    const std::string digits = scalar(field, value);
    int number = fallback;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool isWhole = error == std::errc() && end == digits.data() + digits.size();
    if (isWhole && number >= least && number <= most) return number;
    context_.report({What::badNumber, value->place, std::string(field), digits,
                     std::to_string(least) + "–" + std::to_string(most)});
    return fallback;
}

bool YamlFields::yesNo(std::string_view field) {
    const YamlValue* value = may(field);
    if (!value) return false;
    const std::string word = scalar(field, value);
    constexpr std::string_view yes[]{"true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"};
    constexpr std::string_view no[]{"false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"};
    const bool isYes = std::ranges::find(yes, word) != std::end(yes);
    if (!isYes && std::ranges::find(no, word) == std::end(no))
        context_.report({What::badYesNo, value->place, std::string(field), word, {}});
    return isYes;
}

std::vector<const YamlValue*> YamlFields::list(std::string_view field) {
    std::vector<const YamlValue*> values;
    const YamlValue* value = may(field);
    if (!value) return values;
    if (value->kind != Kind::list)
        context_.report({What::notAList, value->place, std::string(field), {}, {}});
    for (const auto& item : value->items) values.push_back(item.get());
    return values;
}

std::vector<const YamlValue*> YamlFields::mappings(std::string_view field) {
    std::vector<const YamlValue*> values = list(field);
    for (const YamlValue* value : values)
        if (value->kind != Kind::mapping)
            context_.report({What::notAMapping, value->place, std::string(field), {}, {}});
    std::erase_if(values, [](const YamlValue* value) { return value->kind != Kind::mapping; });
    return values;
}

void YamlFields::done() {
    for (const YamlEntry& entry : value_.entries) {
        if (entry.value->isEmpty() || std::ranges::find(asked_, entry.key) != asked_.end()) continue;
        if (entry.key != "translations") {
            // Of the things beside the framework, each one.
            const std::size_t many = owner_ == CisoLibrary::Owner::objects ? entry.value->items.size() : 0;
            context_.library.left[{owner_, told(entry.key)}] += std::max<std::size_t>(many, 1);
            continue;
        }
        for (const YamlEntry& language : entry.value->entries)
            if (!context_.isTranslated || language.key != context_.library.language)
                ++context_.library.left[{CisoLibrary::Owner::translation, told(language.key)}];
    }
}

}  // namespace content
