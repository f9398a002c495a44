#include <boost/test/unit_test.hpp>
#include <random>
#include <span>
#include <string>

#include "tests/scenarios/lexicon/kit.h"

using namespace scenarios;

namespace {

/// Asks for everything a lexicon can be asked; gives how much it said, so that nothing is optimised away.
std::size_t askAll(const Lexicon& lexicon) {
    std::size_t said = 0;
    for (const char* word : {"le", "les", "ferme", "fermes", "fermée", "fermer", "autre", ""}) {
        const FormId form = lexicon.find(word);
        BOOST_REQUIRE(form <= lexicon.formCount());
        said += lexicon.lemma(word, Feature::verb);
    }
    for (FormId form = 0; form <= 8; ++form) {
        said += lexicon.text(form).size() + static_cast<std::size_t>(lexicon.syllables(form));
        for (const char letter : lexicon.text(form)) said += static_cast<unsigned char>(letter);
        for (const Reading& reading : lexicon.readings(form)) {
            for (const char letter : lexicon.lemmaText(reading.lemma))
                said += static_cast<unsigned char>(letter);
            for (const FormId other : lexicon.forms(reading.lemma)) said += lexicon.text(other).size();
            said += lexicon.inflected(reading.lemma, reading.features);
        }
    }
    return said;
}

/// True where the bytes were taken for a lexicon; asked everything then.
bool isTaken(std::span<const std::byte> table) {
    try {
        askAll(Lexicon(table));
        return true;
    } catch (const LexiconError&) {
        return false;
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(damaged_lexicons)

BOOST_AUTO_TEST_CASE(a_table_that_was_cut_off_is_refused) {
    const auto table = tableOf(someWords());
    BOOST_TEST(isTaken(table));
    for (std::size_t size = 0; size < table.size(); ++size) {
        // A copy of just that size, so that a read behind it is seen.
        const std::vector<std::byte> cut(table.begin(), table.begin() + static_cast<std::ptrdiff_t>(size));
        BOOST_REQUIRE(!isTaken(cut));
    }
    auto longer = table;
    longer.resize(table.size() + 8);
    BOOST_TEST(!isTaken(longer));
}

BOOST_AUTO_TEST_CASE(another_kind_of_file_another_version_and_another_machine_are_refused) {
    for (const std::size_t at : {0U, 7U, 8U, 12U}) {
        auto table = tableOf(someWords());
        table[at] ^= std::byte{1};
        BOOST_TEST(!isTaken(table));
    }
    std::vector<std::byte> shifted(1);
    const auto table = tableOf(someWords());
    shifted.insert(shifted.end(), table.begin(), table.end());
    BOOST_TEST(!isTaken(std::span(shifted).subspan(1)));
}

BOOST_AUTO_TEST_CASE(any_one_damaged_byte_gives_an_error_or_harmless_answers) {
    const auto table = tableOf(someWords());
    std::size_t taken = 0;
    for (std::size_t at = 0; at < table.size(); ++at)
        for (const unsigned flip : {0x01U, 0x80U, 0xFFU}) {
            auto damaged = table;
            damaged[at] ^= static_cast<std::byte>(flip);
            taken += isTaken(damaged) ? 1 : 0;
        }
    BOOST_TEST(taken > table.size());
}

BOOST_AUTO_TEST_CASE(random_damage_gives_an_error_or_harmless_answers) {
    const auto table = tableOf(someWords());
    std::mt19937 random(20261122);
    std::uniform_int_distribution<std::size_t> place(16, table.size() - 1);
    std::uniform_int_distribution<unsigned> byte(0, 255);
    std::size_t taken = 0;
    for (int i = 0; i < 20000; ++i) {
        auto damaged = table;
        for (int flips = 0; flips < 1 + i % 12; ++flips)
            damaged[place(random)] = static_cast<std::byte>(byte(random));
        taken += isTaken(damaged) ? 1 : 0;
    }
    BOOST_TEST(taken > 1000U);
}

BOOST_AUTO_TEST_SUITE_END()
