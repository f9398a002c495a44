#include "scenarios/lexicon/lexicon.h"

#include <algorithm>

#include "scenarios/lexicon/table.h"
#include "scenarios/lexicon/word_hash.h"

namespace scenarios {
namespace {

/// That many things from there on; none where they are not all there.
template <typename Part>
std::span<const Part> within(std::span<const Part> all, std::size_t first, std::size_t count) {
    if (first > all.size() || count > all.size() - first) return {};
    return all.subspan(first, count);
}

template <typename Part>
std::span<const Part> partOf(std::span<const std::byte> table, std::size_t begin, std::size_t count) {
    return {reinterpret_cast<const Part*>(table.data() + begin), count};
}

}  // namespace

Lexicon::Lexicon(std::span<const std::byte> table) {
    const table::Header& header = table::checked(table);
    const table::Layout layout(header);
    slots_ = partOf<table::Slot>(table, layout.slots, header.slots);
    forms_ = partOf<table::Form>(table, layout.forms, header.forms);
    readings_ = partOf<Reading>(table, layout.readings, header.readings);
    lemmas_ = partOf<table::Lemma>(table, layout.lemmas, header.lemmas);
    formsOfLemmas_ = partOf<FormId>(table, layout.formsOfLemmas, header.formsOfLemmas);
    text_ = {reinterpret_cast<const char*>(table.data() + layout.text), header.text};
    longestProbe_ = header.longestProbe;
}

std::size_t Lexicon::formCount() const {
    return forms_.size();
}

std::size_t Lexicon::lemmaCount() const {
    return lemmas_.size();
}

FormId Lexicon::find(std::string_view form) const {
    const std::uint64_t hash = table::hashOf(form);
    std::size_t at = table::slotOf(hash, slots_.size());
    for (std::size_t probe = 0; probe < longestProbe_; ++probe) {
        const table::Slot slot = slots_[at];
        if (slot == 0) return 0;
        const FormId found = table::formIn(slot);
        if (table::mayHold(slot, hash) && formAt(found)) {
            // Who finds a form asks for its readings: they are fetched while its letters are.
            __builtin_prefetch(readings_.data() + forms_[found - 1].firstReading);
            if (text(found) == form) return found;
        }
        if (++at == slots_.size()) at = 0;
    }
    return 0;
}

const table::Form* Lexicon::formAt(FormId form) const {
    return form == 0 || form > forms_.size() ? nullptr : &forms_[form - 1];
}

const table::Lemma* Lexicon::lemmaAt(LemmaId lemma) const {
    return lemma == 0 || lemma > lemmas_.size() ? nullptr : &lemmas_[lemma - 1];
}

std::string_view Lexicon::textAt(std::size_t begin, std::size_t length) const {
    if (begin > text_.size() || length > text_.size() - begin) return {};
    return text_.substr(begin, length);
}

std::string_view Lexicon::text(FormId form) const {
    const table::Form* found = formAt(form);
    return found ? textAt(found->text, found->length) : std::string_view{};
}

std::span<const Reading> Lexicon::readings(FormId form) const {
    const table::Form* found = formAt(form);
    return found ? within(readings_, found->firstReading, found->readings) : std::span<const Reading>{};
}

Features Lexicon::features(FormId form) const {
    const table::Form* found = formAt(form);
    return found ? Features::ofBits(found->features) : Features{};
}

int Lexicon::syllables(FormId form) const {
    const table::Form* found = formAt(form);
    return found ? found->syllables : 0;
}

LemmaId Lexicon::lemma(std::string_view spelling, Features parts) const {
    for (const Reading& reading : readings(find(spelling))) {
        const bool isPart = parts.empty() || reading.features.hasAny(parts);
        if (isPart && lemmaText(reading.lemma) == spelling) return reading.lemma;
    }
    return 0;
}

std::string_view Lexicon::lemmaText(LemmaId lemma) const {
    const table::Lemma* found = lemmaAt(lemma);
    return found ? textAt(found->text, found->length) : std::string_view{};
}

std::span<const FormId> Lexicon::forms(LemmaId lemma) const {
    const table::Lemma* found = lemmaAt(lemma);
    return found ? within(formsOfLemmas_, found->firstForm, found->forms) : std::span<const FormId>{};
}

FormId Lexicon::inflected(LemmaId lemma, Features features) const {
    const auto isSo = [&](const Reading& reading) {
        return reading.lemma == lemma && reading.features.hasAll(features);
    };
    for (const FormId form : forms(lemma))
        if (std::ranges::any_of(readings(form), isSo)) return form;
    return 0;
}

}  // namespace scenarios
