#include "trainer/storage/rule_use_file.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "trainer/storage/file_system.h"

namespace trainer {
namespace {

using scenarios::RuleUse;

class RuleUseFile : public scenarios::RuleUseStore {
  public:
    explicit RuleUseFile(std::string path) : path_(std::move(path)) {}

    void add(const std::vector<RuleUse>& uses) override {
        std::map<std::pair<std::string, std::string>, RuleUse> all;
        const auto count = [&](const RuleUse& one) {
            RuleUse& sum = all[{one.language, one.rule}];
            sum = {one.language, one.rule, sum.shown + one.shown, sum.accepted + one.accepted,
                   sum.dismissed + one.dismissed};
        };
        for (const RuleUse& one : this->uses()) count(one);
        for (const RuleUse& one : uses) count(one);
        std::ostringstream text;
        for (const auto& [key, one] : all)
            text << one.language << '\t' << one.rule << '\t' << one.shown << '\t' << one.accepted << '\t'
                 << one.dismissed << '\n';
        makeFolders(std::filesystem::path(path_).parent_path());
        writeDurably(path_, text.str());
    }

    /// A line that somebody broke is left out: a count is no reason to fail.
    std::vector<RuleUse> uses() override {
        std::vector<RuleUse> found;
        std::ifstream file(path_);
        for (std::string line; std::getline(file, line);) {
            std::istringstream parts(line);
            RuleUse one;
            if (parts >> one.language >> one.rule >> one.shown >> one.accepted >> one.dismissed)
                found.push_back(std::move(one));
        }
        return found;
    }

    void forget() override { std::filesystem::remove(path_); }

  private:
    std::string path_;
};

}  // namespace

std::unique_ptr<scenarios::RuleUseStore> ruleUseFile(const std::string& path) {
    return std::make_unique<RuleUseFile>(path);
}

}  // namespace trainer
