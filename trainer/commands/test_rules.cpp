#include <algorithm>
#include <map>
#include <memory>
#include <ostream>

#include "content/reading/read.h"
#include "scenarios/clarity/trial.h"
#include "trainer/commands/commands.h"
#include "trainer/commands/problem_line.h"
#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/with_number.h"

namespace trainer {
namespace {

using scenarios::BrokenExample;
using scenarios::PointFound;
using scenarios::RuleExample;
using scenarios::RuleSet;

/// What is needed of a language to try its rules.
struct Language {
    Language(const ProofreaderWishes& wishes)
        : words(wishes.tables, wishes.language), around(rulesFor(wishes).rules) {}

    Words words;
    RuleSet around;
};

struct Counted {
    std::size_t examples = 0;
    std::size_t broken = 0;
    std::size_t errors = 0;
};

class Trial {
  public:
    Trial(const RulesTestOptions& options, Session& session)
        : options_(options), session_(session), out_(session.terminal().out) {}

    void tryFile(const std::string& path) {
        content::Reading reading = content::readPath(path, {});
        auto* rules = std::get_if<RuleSet>(&reading.content);
        if (!rules && !std::holds_alternative<std::monostate>(reading.content)) return;
        for (const content::Problem& problem : reading.problems) {
            writeProblem(path, problem, out_);
            counted_.errors += problem.isError() ? 1 : 0;
        }
        if (!rules) return;
        const Language& language = languageOf(rules->language);
        counted_.examples += exampleCountOf(*rules);
        for (const BrokenExample& one : brokenExamplesOf(*rules, language.around, language.words.lexicon())) {
            ++counted_.broken;
            write(path, one);
        }
    }

    const Counted& counted() const { return counted_; }

  private:
    const Language& languageOf(const std::string& name) {
        auto& language = languages_[name];
        if (!language) {
            ProofreaderWishes wishes = session_.proofreaderWishes(name);
            wishes.folders = options_.paths;
            language = std::make_unique<Language>(wishes);
        }
        return *language;
    }

    void write(const std::string& path, const BrokenExample& one) const {
        const RuleExample& example = one.example;
        out_ << path << ':' << example.line << ": "
             << fill(tr("{rule} does not keep this example: {text}"),
                     {{"rule", one.id}, {"text", example.text}})
             << '\n';
        if (one.state) {
            say(tr("expected: {what}"), expectedOf(example) + places(example, example.marked));
            say(tr("found: {what}"), stateWord(*one.state) + places(example, one.found));
            return;
        }
        say(tr("expected: {what}"), spans(example, example.marked));
        say(tr("found: {what}"), spans(example, one.found));
        if (one.mended == example.mended) return;
        say(tr("expected once mended: {what}"), example.mended);
        say(tr("mended: {what}"), one.mended);
    }

    void say(const char* sentence, const std::string& what) const {
        out_ << "    " << fill(sentence, {{"what", what}}) << '\n';
    }

    static std::string stateWord(PointFound::State state) {
        switch (state) {
            case PointFound::State::present: return tr("present");
            case PointFound::State::vague: return tr("vague");
            case PointFound::State::missing: return tr("missing");
            case PointFound::State::notAsked: return tr("not asked for");
        }
        return {};
    }

    static std::string expectedOf(const RuleExample& example) {
        if (example.kind == RuleExample::Kind::wrong) return stateWord(PointFound::State::missing);
        if (example.kind == RuleExample::Kind::unclear) return stateWord(PointFound::State::vague);
        return stateWord(example.marked.empty() ? PointFound::State::notAsked : PointFound::State::present);
    }

    /// "[été rejetée] [est prise]"
    static std::string spans(const RuleExample& example, const std::vector<scenarios::Span>& spans) {
        std::string text;
        for (const auto& span : spans)
            text +=
                (text.empty() ? "[" : " [") + example.text.substr(span.begin, span.end - span.begin) + "]";
        return text.empty() ? tr("nothing") : text;
    }
    static std::string places(const RuleExample& example, const std::vector<scenarios::Span>& marked) {
        return marked.empty() ? std::string() : " " + spans(example, marked);
    }

    const RulesTestOptions& options_;
    Session& session_;
    std::ostream& out_;
    std::map<std::string, std::unique_ptr<Language>> languages_;
    Counted counted_;
};

std::string sentenceFor(const Counted& counted) {
    return withNumber(trn("{number} example", "{number} examples", counted.examples), counted.examples) +
           ", " + withNumber(trn("{number} not kept", "{number} not kept", counted.broken), counted.broken) +
           ", " + withNumber(trn("{number} error", "{number} errors", counted.errors), counted.errors);
}

}  // namespace

int testRules(const RulesTestOptions& options, Session& session) {
    const Terminal& terminal = session.terminal();
    Trial trial(options, session);
    bool failed = false;
    for (const std::string& path : options.paths) {
        const auto files = filesAt(path, terminal);
        failed = failed || files.empty();
        for (const content::LibraryFile& file : files) trial.tryFile(file.path);
    }
    const Counted& counted = trial.counted();
    terminal.out << sentenceFor(counted) << '\n';
    if (failed) return couldNotRun;
    return counted.broken + counted.errors > 0 ? found : clean;
}

}  // namespace trainer
