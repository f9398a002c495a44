#include "scenarios/lexicon/lexicon_writer.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <utility>

#include "scenarios/lexicon/table.h"
#include "scenarios/lexicon/word_hash.h"

namespace scenarios {

/// The parts of a table before they are bytes.
struct table::Parts {
    std::vector<Form> forms;
    std::vector<Reading> readings;
    std::vector<Lemma> lemmas;
    std::vector<FormId> formsOfLemmas;
    std::vector<Slot> slots;
    std::string text;
    std::uint32_t longestProbe = 0;
};

namespace {

constexpr Features partsOfSpeech = Feature::noun | Feature::adjective | Feature::verb | Feature::adverb |
                                   Feature::determiner | Feature::pronoun | Feature::preposition |
                                   Feature::conjunction | Feature::number | Feature::interjection |
                                   Feature::properName | Feature::negation;

std::uint32_t count(std::size_t size) {
    return static_cast<std::uint32_t>(size);
}

/// Puts the form in the first free slot from its own on.
void place(table::Parts& parts, std::string_view text, FormId form) {
    const std::uint64_t hash = table::hashOf(text);
    std::size_t at = table::slotOf(hash, parts.slots.size());
    std::uint32_t probe = 1;
    for (; parts.slots[at] != 0; ++probe) at = (at + 1) % parts.slots.size();
    parts.slots[at] = table::slotFor(hash, form);
    // A search for what is not there goes as far as the next empty slot, or no farther than the longest.
    parts.longestProbe = std::max(parts.longestProbe, probe);
}

template <typename Part>
void append(std::vector<std::byte>& bytes, std::size_t begin, const Part* values, std::size_t howMany) {
    if (howMany != 0) std::memcpy(bytes.data() + begin, values, howMany * sizeof(Part));
}

std::vector<std::byte> bytesOf(const table::Parts& parts) {
    table::Header header;
    header.magic = table::magic;
    header.version = table::version;
    header.byteOrder = table::byteOrder;
    header.slots = count(parts.slots.size());
    header.forms = count(parts.forms.size());
    header.readings = count(parts.readings.size());
    header.lemmas = count(parts.lemmas.size());
    header.formsOfLemmas = count(parts.formsOfLemmas.size());
    header.text = count(parts.text.size());
    header.longestProbe = parts.longestProbe;

    const table::Layout layout(header);
    std::vector<std::byte> bytes(layout.end);
    append(bytes, 0, &header, 1);
    append(bytes, layout.slots, parts.slots.data(), parts.slots.size());
    append(bytes, layout.forms, parts.forms.data(), parts.forms.size());
    append(bytes, layout.readings, parts.readings.data(), parts.readings.size());
    append(bytes, layout.lemmas, parts.lemmas.data(), parts.lemmas.size());
    append(bytes, layout.formsOfLemmas, parts.formsOfLemmas.data(), parts.formsOfLemmas.size());
    append(bytes, layout.text, parts.text.data(), parts.text.size());
    return bytes;
}

}  // namespace

FormId LexiconWriter::formOf(std::string_view text) {
    if (text.empty()) throw std::invalid_argument("a form has at least one letter");
    if (text.size() > 255) throw std::length_error("a form has at most 255 bytes");
    if (const auto found = formIds_.find(std::string(text)); found != formIds_.end()) return found->second;
    if (forms_.size() == table::mostForms) throw std::length_error("a lexicon has no room for more forms");
    forms_.push_back({std::string(text), {}});
    return formIds_[std::string(text)] = count(forms_.size());
}

LemmaId LexiconWriter::lemmaOf(std::string_view text) {
    const auto [found, isNew] = lemmaIds_.emplace(text, count(lemmas_.size() + 1));
    if (isNew) lemmas_.push_back({std::string(text), {}});
    return found->second;
}

bool LexiconWriter::has(std::string_view form) const {
    return formIds_.contains(std::string(form));
}

void LexiconWriter::add(std::string_view form, std::string_view lemma, Features features) {
    const FormId id = formOf(form);
    const LemmaId word = lemmaOf(lemma);
    auto& readings = forms_[id - 1].readings;
    const auto isOfThisLemma = [&](const Reading& reading) { return reading.lemma == word; };
    const auto isTheSame = [&](const Reading& reading) {
        return isOfThisLemma(reading) && reading.features == features;
    };
    if (std::ranges::none_of(readings, isOfThisLemma)) lemmas_[word - 1].forms.push_back(id);
    if (std::ranges::none_of(readings, isTheSame)) readings.push_back({word, features});
}

void LexiconWriter::addForms(table::Parts& parts, const CountSyllables& syllables) const {
    parts.slots.resize(forms_.size() * 2 + 1);
    for (const WrittenForm& form : forms_) {
        Features all;
        auto readings = form.readings;
        for (const Reading& reading : readings) all = all | reading.features;
        std::ranges::stable_sort(
            readings, {}, [](const Reading& reading) { return (reading.features & partsOfSpeech).bits(); });
        const int said = std::clamp(syllables(form.text, all), 0, 255);
        parts.forms.push_back({count(parts.text.size()), static_cast<std::uint8_t>(form.text.size()),
                               static_cast<std::uint8_t>(said), static_cast<std::uint16_t>(readings.size()),
                               count(parts.readings.size()), all.bits()});
        parts.readings.insert(parts.readings.end(), readings.begin(), readings.end());
        parts.text += form.text;
        place(parts, form.text, count(parts.forms.size()));
    }
}

/// Behind the forms: nearly every lemma is written as one of them.
void LexiconWriter::addLemmas(table::Parts& parts) const {
    for (const WrittenLemma& lemma : lemmas_) {
        const auto form = formIds_.find(lemma.text);
        const bool isForm = form != formIds_.end();
        parts.lemmas.push_back({isForm ? parts.forms[form->second - 1].text : count(parts.text.size()),
                                count(lemma.text.size()), count(lemma.forms.size()),
                                count(parts.formsOfLemmas.size())});
        parts.formsOfLemmas.insert(parts.formsOfLemmas.end(), lemma.forms.begin(), lemma.forms.end());
        if (!isForm) parts.text += lemma.text;
    }
}

std::vector<std::byte> LexiconWriter::table(const CountSyllables& syllables) const {
    table::Parts parts;
    addForms(parts, syllables);
    addLemmas(parts);
    return bytesOf(parts);
}

}  // namespace scenarios
