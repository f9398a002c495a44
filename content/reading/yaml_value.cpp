#include "content/reading/yaml_value.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <sstream>

#include "content/reading/folding.h"

namespace content {
namespace {

using What = ImportProblem::What;
using Kind = YamlValue::Kind;

constexpr std::size_t weightOfValue = 64;

Place placeOf(const YAML::Mark& mark) {
    return mark.is_null() ? Place{} : Place{mark.line + 1, mark.column + 1};
}

/// Ends the parsing.
struct Refused {
    ImportProblem problem;
};

/// Makes values of what the parser tells. It counts as it goes, so that a small file which names one part of
/// it again and again cannot take all the memory.
class TreeBuilder : public YAML::EventHandler {
  public:
    std::shared_ptr<const YamlValue> take() { return std::move(root_); }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (root_) refuse(What::manyDocuments, placeOf(mark));
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        addNew(newValue(Kind::nothing, mark), anchor);
    }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  const std::string& text) override {
        auto value = newValue(Kind::text, mark);
        value->text = text;
        value->weight += text.size();
        addNew(value, anchor);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto found = anchored_.find(anchor);
        if (found == anchored_.end()) refuse(What::partOfItself, placeOf(mark));
        add(found->second, placeOf(mark));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(newValue(Kind::list, mark), anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(newValue(Kind::mapping, mark), anchor);
    }
    void OnMapEnd() override { close(); }

  private:
    /// A list or mapping that has not ended yet.
    struct Open {
        std::shared_ptr<YamlValue> value;
        YAML::anchor_t anchor = 0;
        std::map<std::string, int, std::less<>> lines = {};  ///< of the keys there were
        std::optional<std::string> key = {};                 ///< whose value comes next
        Place keyPlace = {};
    };

    [[noreturn]] static void refuse(What what, Place place, const std::string& found = {},
                                    std::string expected = {}) {
        throw Refused{{what, place, {}, told(found), std::move(expected)}};
    }

    static std::shared_ptr<YamlValue> newValue(Kind kind, const YAML::Mark& mark) {
        auto value = std::make_shared<YamlValue>();
        value->kind = kind;
        value->place = placeOf(mark);
        value->weight = weightOfValue;
        return value;
    }

    void open(std::shared_ptr<YamlValue> value, YAML::anchor_t anchor) {
        if (open_.size() >= deepestYaml) refuse(What::tooDeep, value->place);
        open_.push_back({std::move(value), anchor});
    }

    void close() {
        const Open ended = std::move(open_.back());
        open_.pop_back();
        // Its parts are counted already.
        total_ -= ended.value->weight - weightOfValue;
        addNew(ended.value, ended.anchor);
    }

    void addNew(const std::shared_ptr<YamlValue>& value, YAML::anchor_t anchor) {
        if (anchor != 0) anchored_[anchor] = value;
        add(value, value->place);
    }

    void add(std::shared_ptr<const YamlValue> value, Place place) {
        total_ += value->weight;
        if (total_ > heaviestYaml) refuse(What::tooMuch, place);
        if (open_.size() + value->height > deepestYaml) refuse(What::tooDeep, place);
        if (open_.empty()) {
            root_ = std::move(value);
            return;
        }
        Open& parent = open_.back();
        parent.value->weight += value->weight;
        parent.value->height = std::max(parent.value->height, value->height + 1);
        if (parent.value->kind == Kind::list)
            parent.value->items.push_back(std::move(value));
        else
            addToMapping(parent, std::move(value), place);
    }

    static void addToMapping(Open& parent, std::shared_ptr<const YamlValue> value, Place place) {
        if (parent.key) {
            parent.value->entries.push_back({*parent.key, parent.keyPlace, std::move(value)});
            parent.key.reset();
            return;
        }
        if (value->kind != Kind::text) refuse(What::keyNotText, place);
        if (value->text == "<<") refuse(What::mergeKey, place);
        const auto [first, isNew] = parent.lines.emplace(value->text, place.line);
        if (!isNew) refuse(What::repeatedKey, place, value->text, std::to_string(first->second));
        parent.key = value->text;
        parent.keyPlace = place;
    }

    std::shared_ptr<const YamlValue> root_;
    std::vector<Open> open_;
    std::map<YAML::anchor_t, std::shared_ptr<const YamlValue>> anchored_;
    std::size_t total_ = 0;
};

}  // namespace

const YamlValue* YamlValue::find(std::string_view key) const {
    const auto found = std::ranges::find(entries, key, &YamlEntry::key);
    return found == entries.end() ? nullptr : found->value.get();
}

bool YamlValue::isEmpty() const {
    return text.empty() && items.empty() && entries.empty();
}

YamlReading readYaml(const std::string& text) {
    try {
        std::istringstream bytes(text);
        YAML::Parser parser(bytes);
        TreeBuilder builder;
        while (parser.HandleNextDocument(builder)) {
        }
        return {builder.take(), {}};
    } catch (const Refused& refused) {
        return {nullptr, refused.problem};
    } catch (const YAML::Exception& error) {
        return {nullptr, ImportProblem{What::badYaml, placeOf(error.mark), {}, error.msg, {}}};
    }
}

}  // namespace content
