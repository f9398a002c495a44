// make_lexicon LANGUAGE DICTIONARY LISTS TABLE: makes a lexicon out of DICTIONARY.aff and DICTIONARY.dic and
// the lists of our own in the folder LISTS.
#include <fstream>
#include <functional>
#include <iostream>
#include <set>
#include <string>

#include "scenarios/lexicon/lexicon_writer.h"
#include "scenarios/lexicon/maker/english_words.h"
#include "scenarios/lexicon/maker/french_words.h"
#include "scenarios/lexicon/maker/hunspell.h"
#include "scenarios/lexicon/maker/word_list.h"
#include "scenarios/lexicon/syllables.h"

namespace {

using namespace scenarios;

/// True for a form that is a verb in the third person plural and nothing else: its "-ent" is mute.
bool isOnlyThirdPlural(Features all) {
    constexpr Features others = Feature::noun | Feature::adjective | Feature::adverb | Feature::preposition |
                                Feature::singular | Feature::properName | Feature::interjection;
    return all.hasAll(Feature::verb | Feature::thirdPerson | Feature::plural) && !all.hasAny(others);
}

std::vector<std::byte> tableOf(std::vector<WordRow> rows, const std::filesystem::path& lists, bool isFrench) {
    sortByUse(rows, readList(lists / "frequent.txt"));
    LexiconWriter writer;
    for (const WordRow& row : rows) writer.add(row.form, row.lemma, row.features);
    const auto known = readSyllables(lists / "syllables.txt");
    return writer.table([&](std::string_view form, Features all) {
        if (const auto found = known.find(std::string(form)); found != known.end()) return found->second;
        return isFrench ? frenchSyllables(form, isOnlyThirdPlural(all)) : englishSyllables(form);
    });
}

void write(const std::filesystem::path& file, const std::vector<std::byte>& table) {
    std::ofstream out(file, std::ios::binary);
    out.write(reinterpret_cast<const char*>(table.data()), static_cast<std::streamsize>(table.size()));
    out.close();
    if (!out) throw MakerError("The file " + file.string() + " cannot be written.");
}

void make(const std::string& language, const std::string& dictionary, const std::filesystem::path& lists,
          const std::filesystem::path& table) {
    const HunspellDictionary words(dictionary + ".aff", dictionary + ".dic");
    const bool isFrench = language == "fr";
    auto rows = readWords(lists / "words.txt");
    std::set<std::string> ours;
    for (const WordRow& row : rows) ours.insert(row.form);
    for (WordRow& row : isFrench ? frenchRows(words) : englishRows(words, readEnglishVerbs(lists)))
        if (!ours.contains(row.form)) rows.push_back(std::move(row));
    write(table, tableOf(std::move(rows), lists, isFrench));
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 5 || (arguments[1] != std::string("fr") && arguments[1] != std::string("en"))) {
        std::cerr << "make_lexicon fr|en DICTIONARY LISTS TABLE\n";
        return 2;
    }
    try {
        make(arguments[1], arguments[2], arguments[3], arguments[4]);
    } catch (const MakerError& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
