#include "scenarios/language/sentences.h"

#include <boost/test/unit_test.hpp>

#include "tests/scenarios/language/kit.h"

using namespace scenarios;

namespace {

/// A text whose sentences are parted by a bar that is no part of it.
void isCut(const std::string& marked) {
    std::string text;
    std::vector<std::string> expected{""};
    for (const char c : marked) {
        if (c == '|') {
            expected.emplace_back();
        } else {
            text += c;
            expected.back() += c;
        }
    }
    const Letter letter(text);
    std::vector<std::size_t> counts;
    for (const Stretch& sentence : letter.sentences()) counts.push_back(sentence.size());
    std::vector<std::size_t> wanted;
    for (const std::string& part : expected) wanted.push_back(wordsIn(part).size());
    BOOST_TEST_CONTEXT(marked) {
        BOOST_TEST(counts == wanted, boost::test_tools::per_element());
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sentences)

BOOST_AUTO_TEST_CASE(a_stop_a_question_or_an_exclamation_ends_a_sentence) {
    for (const char* text : {
             "Votre dossier est complet. |Vous recevrez une réponse.",
             "Avez-vous une question ? |Appelez-moi.",
             "Merci ! |Je m’en occupe.",
             "Merci\u00A0! |Je m’en occupe.",
             "Merci\u202F! |Je m’en occupe.",
             "Vraiment ?! |Oui.",
             "Un seul mot.",
             "Sans point à la fin",
             "Il manque une pièce. |Élise Martin la demande.",
             "Il manque une pièce. |Ça suffit. |À bientôt.",
             "Vous devez 250 €. |Payez avant le 9 mars.",
             "Le délai est de 12 jours. |15 dossiers attendent.",
             "Le rendez-vous est à 17 h. |Venez avec une pièce d’identité.",
             "Le bureau est au 3e étage. |Il ouvre à 8h30.",
             "Écrivez à bourses@rectorat-montfleury.example. |Nous répondons vite.",
             "Voir www.ville.example/bourses. |Le formulaire y est.",
         })
        isCut(text);
}

BOOST_AUTO_TEST_CASE(abbreviations_keep_their_stop) {
    for (const char* text : {
             "J’ai transmis votre lettre à M. Dupont. |Il vous répond.",
             "MM. Aubry et Okon sont absents. |Mme. Morvan les remplace.",
             "Adressez-vous à Me. Castelan ou au Dr. Vasseur.",
             "Selon l’art. 5 du règlement, la demande est close.",
             "Selon l’art. L. 112-3 du code, vous avez raison.",
             "Selon les art. R. 112-5 et L. 231-1, le délai court.",
             "Voir cf. Annexe.",
             "Apportez une pièce, p. ex. Une carte d’identité.",
             "Le J.O. Électronique publie le texte.",
             "Né en 50 av. J.-C. César le disait.",
             "Votre dossier est au 12 bd. Saint-Michel ou à la Ste. Anne.",
             "Voyez la fig. 3 et le chap. 2 de la p. 14.",
             "Le no. 5 de la liste.",
             "Tél. 02 61 91 00 12.",
             "Le 16 sept. 2026 au plus tard.",
             "Du 3 janv. 2026 au 5 févr. 2026.",
             "La réf. BRS-2026/0412 est la bonne.",
             "Merci de répondre s.v.p. Avant lundi.",
             "Le p.-v. Du conseil est prêt.",
         })
        isCut(text);
}

BOOST_AUTO_TEST_CASE(words_that_only_look_like_abbreviations_end_their_sentence) {
    for (const char* text : {
             "C’est une œuvre d’art. |Le musée la garde.",
             "Vous pouvez répondre non. |Votre dossier reste ouvert.",
             "Il n’est pas considéré comme tel. |Nous le regrettons.",
             "Allez-y. |Nous vous attendons.",
             "Il y en a. |Nous vérifions.",
             "L’eau est montée de 12 m. |Les bureaux ferment.",
             "The answer is no. |We keep your file.",
             "Choisissez le plan « B ». |Nous verrons.",
         })
        isCut(text);
}

BOOST_AUTO_TEST_CASE(initials_keep_their_stop) {
    for (const char* text : {
             "La lettre de J. Okon est arrivée. |Elle est claire.",
             "Jean-P. Martin et É. Vasseur signent.",
             "J.-P. Martin signe.",
             "A. B. Castelan décide.",
             "L’O.N.U. Décide.",
         })
        isCut(text);
}

BOOST_AUTO_TEST_CASE(a_small_letter_never_starts_a_sentence) {
    for (const char* text : {
             "Les pièces (carte, livret, etc.) sont là. |Merci.",
             "Carte, livret, etc. sont demandés.",
             "Carte, livret, etc. |Tout est demandé.",
             "Il a dit « Quoi ? » et il est parti.",
             "Attention ! ne répondez pas.",
             "Il hésite... puis il signe.",
             "Il hésite… puis il signe.",
             "Voir le site ville.example. à bientôt",
             "Fin. œuvre",
         })
        isCut(text);
}

BOOST_AUTO_TEST_CASE(quotes_and_brackets_stay_with_the_sentence_they_close) {
    for (const char* text : {
             "Il écrit : « Je refuse. » |Nous répondons.",
             "Il écrit : «\u00A0Je refuse.\u00A0» |Nous répondons.",
             "Il écrit « je refuse ». |Nous répondons.",
             "Il écrit “je refuse”. |Nous répondons.",
             "(Voir la notice.) |Merci.",
             "Le dossier est clos (sauf appel). |Merci.",
             "Est-ce « clos » ? |Oui.",
             "« Est-ce clos ? » |Oui.",
             "[Note.] |Suite.",
         })
        isCut(text);
}

BOOST_AUTO_TEST_CASE(dots_and_signs_within_words_and_figures_end_nothing) {
    for (const char* text : {
             "Le montant est de 1.250,50 euros par an.",
             "La version 2.1 du guide.",
             "Le 16.03.2026 à 8h30.",
             "Appelez le 02.61.91.00.12 avant midi.",
             "Allez sur www.service.example pour voir.",
             "Le fichier dossier.Final.pdf est joint.",
             "Il est 8:30.Venez",
         })
        isCut(text);
}

BOOST_AUTO_TEST_CASE(an_ellipsis_ends_a_sentence_before_a_capital) {
    for (const char* text : {
             "Nous verrons… |Merci de patienter.",
             "Nous verrons... |Merci de patienter.",
             "Carte, livret… |Tout manque.",
             "M... |Le nom manque.",
         })
        isCut(text);
}

BOOST_AUTO_TEST_CASE(line_ends_part_sentences_unless_the_sentence_goes_on) {
    for (const char* text : {
             "Madame,\n\n|nous avons reçu votre lettre.",
             "Madame,\n|Nous avons reçu votre lettre.",
             "Madame,\r\n\r\n|nous avons reçu votre lettre.",
             "Nous avons reçu\nvotre lettre.",
             "Nous avons reçu\r\nvotre lettre.",
             "Objet : votre demande\n|Madame,\n|Votre dossier est complet.",
             "Cordialement,\n|Inès Okon\n|Gestionnaire",
             "Fin\n \n|suite",
         })
        isCut(text);
}

BOOST_AUTO_TEST_CASE(list_items_are_sentences_of_their_own) {
    for (const char* text : {
             "Envoyez-nous :\n|- une pièce d’identité ;\n|- un relevé.",
             "Envoyez-nous :\n|  - une pièce d’identité ;\n|  - un relevé.",
             "Envoyez-nous :\n|• une pièce d’identité\n|• un relevé",
             "Envoyez-nous :\n|\u2013 une pièce\n|\u2014 un relevé",
             "Envoyez-nous :\n|* une pièce\n|* un relevé",
             "Envoyez-nous :\n|1. Une pièce d’identité.\n|2. Un relevé.",
             "Envoyez-nous :\n|1. une pièce d’identité\n|2. un relevé",
             "Envoyez-nous :\n|1) une pièce\n|2) un relevé",
             "Envoyez-nous :\n|a) une pièce\n|b) un relevé",
             "1. Votre demande est arrivée. |Elle est complète.",
             "  2. Votre demande est arrivée.",
         })
        isCut(text);
}

BOOST_AUTO_TEST_CASE(english_is_cut_the_same_way) {
    for (const char* text : {
             "Dear Ms. Okon,\n\n|Thank you for your letter. |We received it on March 16, 2026.",
             "Mr. Smith and Mrs. Jones came. |They left.",
             "Bring an ID, e.g. A passport.",
             "See no. 5 and fig. 2. |Thank you.",
         })
        isCut(text);
}

BOOST_AUTO_TEST_CASE(sentences_cover_every_word_once_in_order) {
    const Letter letter("Madame,\n\nVotre dossier, M. Okon, est clos. Voir l’art. 5. Merci !\n- un\n- deux");
    std::size_t next = 0;
    for (const Stretch& sentence : letter.sentences()) {
        BOOST_TEST(sentence.first == next);
        BOOST_TEST(!sentence.empty());
        next = sentence.last;
    }
    BOOST_TEST(next == letter.words().size());
}

BOOST_AUTO_TEST_SUITE_END()
