#include "scenarios/clarity/analyser.h"

#include "scenarios/clarity/compiled_rules.h"
#include "scenarios/clarity/merging.h"
#include "scenarios/clarity/paragraph.h"
#include "scenarios/clarity/paragraphs_of.h"

namespace scenarios {

Analyser::Analyser(const RuleSet& rules, const Lexicon& lexicon)
    : rules_(rules), lexicon_(lexicon), compiled_(std::make_unique<const CompiledRules>(rules, lexicon)) {}

Analyser::~Analyser() = default;

Analysis Analyser::analyse(std::string_view text) const {
    Vocabulary vocabulary(*compiled_, lexicon_, rules_.language);
    ParagraphScratch scratch;
    ParagraphAnalysis paragraph;
    Merging merging(rules_);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = endOfParagraph(text, begin);
        vocabulary.tidy();
        analyseParagraph(text.substr(begin, end - begin), vocabulary, scratch, paragraph);
        merging.add(paragraph, begin);
        begin = end;
    }
    return merging.result();
}

}  // namespace scenarios
