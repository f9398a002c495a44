#include <boost/test/unit_test.hpp>

#include "content/reading/letter_file.h"
#include "tests/office/office.h"
#include "trainer/windows/letter_file.h"

namespace {

constexpr const char* plain = "txt:Text (encoded):UTF8";

// With what is easily lost: places where two blanks stand, or one at the edge; blanks that break no line;
// signs that XML or a small alphabet has trouble with.
const std::string letter =
    "  Académie de Montfleury\n  Bureau des bourses\n"
    "\n"
    "Objet\u00A0: votre demande n° 27 & la suite <urgente>\n"
    "\n"
    "Madame,\n"
    "\n"
    "Vous demandez\u00A0: «\u00A0Quand serai-je payée\u202F?\u00A0» Voici l’essentiel\u202F:\n"
    "-\t1\u202F250,50\u00A0€, avant le 3 mars\u202F;  ensuite, rien.\n"
    " - Sœur Ève… l’a lu\u202F! \U0001F600 \n"
    "\n"
    "Élodie Marchetti";

std::string withoutMark(const std::string& text) {
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

/// A document gives every paragraph a line.
std::string linesOf(std::string text) {
    for (std::size_t at = 0; (at = text.find("\n\n", at)) != std::string::npos; ++at) text.erase(at, 1);
    return text + "\n";
}

// What an office program writes, and people do not see as such.
const std::string document = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"
  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text>
<text:h text:outline-level="1">Votre bourse</text:h>
<text:p>Madame,<text:line-break/>votre demande est <text:span>bien</text:span> arrivée<text:note
  text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Article
  R. 112-5.</text:p></text:note-body></text:note>.</text:p>
<text:list><text:list-item><text:p>votre bail&#x202F;;</text:p></text:list-item>
<text:list-item><text:p>votre avis d’impôt.</text:p></text:list-item></text:list>
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>
<table:table-cell><text:p>Montant</text:p></table:table-cell><table:table-cell><text:p>459&#xA0;€</text:p></table:table-cell>
</table:table-row></table:table>
<text:p>Écrivez<text:s/><text:s/>à <text:a xlink:href="mailto:bourses@example.fr">bourses@example.fr</text:a>.</text:p>
</office:text></office:body></office:document>
)";
const std::string documentText =
    "Votre bourse\n\nMadame,\nvotre demande est bien arrivée.\n\n- votre bail\u202F;\n- votre avis "
    "d’impôt.\n\nMontant\n\n459\u00A0€\n\nÉcrivez à bourses@example.fr.\n";

}  // namespace

BOOST_FIXTURE_TEST_SUITE(offices, Office)

BOOST_AUTO_TEST_CASE(a_letter_that_is_saved_opens_in_the_office_program_with_all_its_text) {
    BOOST_TEST_REQUIRE(trainer::writeLetter(folder.path("letter.odt"), letter, "fr"));
    BOOST_TEST(withoutMark(bytesOf(save("letter.odt", plain))) == linesOf(letter));
    const std::string inside = bytesOf(save("letter.odt", "fodt"));
    BOOST_TEST(inside.find("fo:language=\"fr\" fo:country=\"FR\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_letter_the_office_program_saves_again_is_read_as_it_was_written) {
    BOOST_TEST_REQUIRE(trainer::writeLetter(folder.path("letter.odt"), letter, "fr"));
    const std::string read = content::readLetterFile(folder.path("letter.odt")).text;
    const content::LetterFile again = content::readLetterFile(save("letter.odt", "odt"));
    BOOST_TEST((again.kind == content::LetterFile::Kind::openDocument));
    BOOST_TEST(again.text == read);
    BOOST_TEST(read.find("n° 27 & la suite <urgente>\n\nMadame,\n\n") != std::string::npos, read);
}

BOOST_AUTO_TEST_CASE(a_document_of_the_office_program_is_read_with_what_a_person_reads_in_it) {
    folder.write("document.fodt", document);
    const content::LetterFile read = content::readLetterFile(save("document.fodt", "odt"));
    BOOST_TEST(!read.fault.has_value());
    BOOST_TEST(read.text == documentText);
}

BOOST_AUTO_TEST_SUITE_END()
