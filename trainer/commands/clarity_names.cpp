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

std::string_view nameOf(scenarios::Score::Kind kind) {
    switch (kind) {
        case scenarios::Score::Kind::kandelMoles: return "kandel-moles";
        case scenarios::Score::Kind::lix: return "lix";
        case scenarios::Score::Kind::sentenceLength: return "words-per-sentence";
        case scenarios::Score::Kind::wordLength: return "syllables-per-word";
        case scenarios::Score::Kind::ease: return "ease";
        case scenarios::Score::Kind::flesch: return "flesch";
        case scenarios::Score::Kind::fleschKincaid: return "flesch-kincaid";
    }
    return {};
}

}  // namespace trainer
