#include "trainer/commands/clarity_names.h"

namespace trainer {

std::string_view nameOf(scenarios::Advice advice) {
    return advice == scenarios::Advice::strong ? "strong" : "advice";
}

std::string_view nameOf(scenarios::PointFound::State state) {
    switch (state) {
        case scenarios::PointFound::State::present: return "present";
        case scenarios::PointFound::State::vague: return "vague";
        case scenarios::PointFound::State::missing: return "missing";
        case scenarios::PointFound::State::notAsked: return "not-asked";
    }
    return {};
}

std::string_view nameOf(scenarios::Readability::Kind kind) {
    switch (kind) {
        case scenarios::Readability::Kind::kandelMoles: return "kandel-moles";
        case scenarios::Readability::Kind::lix: return "lix";
        case scenarios::Readability::Kind::sentenceLength: return "words-per-sentence";
        case scenarios::Readability::Kind::wordLength: return "syllables-per-word";
        case scenarios::Readability::Kind::ease: return "ease";
        case scenarios::Readability::Kind::flesch: return "flesch";
        case scenarios::Readability::Kind::fleschKincaid: return "flesch-kincaid";
    }
    return {};
}

}  // namespace trainer
