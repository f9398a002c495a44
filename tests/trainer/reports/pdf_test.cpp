#include <boost/test/unit_test.hpp>

#include <sstream>

#include "tests/trainer/reports/made_campaigns.h"
#include "tests/trainer/reports/seen_pdf.h"
#include "trainer/reports/bars.h"
#include "trainer/reports/minutes.h"
#include "trainer/reports/result_page.h"
#include "trainer/wording/language.h"

using namespace trainer;

namespace {

/// Without blanks, which lines and cells have where they end.
std::string bare(const std::string& text) {
    std::string letters;
    for (const char c : text)
        if (c != ' ' && c != '\n' && c != '\t' && c != '\f') letters += c;
    return letters;
}

/// What a document says besides its charts, in the order it is read.
struct Said {
    void operator()(const Document::Heading& heading) { text += heading.text; }
    void operator()(const Document::Paragraph& paragraph) { text += paragraph.text; }
    void operator()(const Document::List& list) {
        int number = list.from.value_or(0);
        for (const std::string& item : list.items)
            text += (list.from ? std::to_string(number++) + "." : "\u2013") + item;
    }
    void operator()(const Document::Table& table) {
        text += table.caption;
        for (const std::string& cell : table.head) text += cell;
        for (const auto& row : table.rows)
            for (const std::string& cell : row) text += cell;
    }
    void operator()(const Document::Picture&) {}

    std::string text;
};

std::string saidIn(const Document& document) {
    Said said{document.title};
    for (const Document::Block& block : document.blocks) std::visit(said, block);
    for (const std::string& line : document.footer) said.text += line;
    return bare(said.text);
}

/// The words between tags, in their order, without those of charts.
std::string readOf(const SeenPdf& pdf) {
    std::istringstream lines(pdf.structure());
    std::string words;
    bool isFigure = false;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t begin = line.find_first_not_of(' ');
        if (begin == std::string::npos) continue;
        if (line[begin] != '"')
            isFigure = line.substr(begin).starts_with("Figure");
        else if (!isFigure)
            words += line.substr(begin + 1, line.rfind('"') - begin - 1);
    }
    return bare(words);
}

struct Pdf : SeenPdf {
    explicit Pdf(const Document& document, const char* language = "fr")
        : SeenPdf(pdfOf(document, language)) {}

    std::string read() const { return readOf(*this); }
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// The words of every page are within its margins.
void checkNothingIsClipped(const Pdf& pdf) {
    pdf.checkMargins(56);
}

Document tableOf(std::size_t rows, const std::string& words) {
    Document::Table table{"Légende", {"Critère", "Réponses"}, {}};
    for (std::size_t i = 1; i <= rows; ++i) table.rows.push_back({"Ligne " + std::to_string(i), words});
    return {"Une table", {table}};
}

struct InFrench : MadeCampaigns {
    InFrench() { speak(UiLanguage::french, CAP_LOCALES); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(pdf, InFrench)

BOOST_AUTO_TEST_CASE(everything_a_document_says_is_read_in_its_order) {
    for (const Document& document : {minutesOf(second()), resultPageOf(second())}) {
        const Pdf pdf(document);
        const std::string read = pdf.read();
        const std::string said = saidIn(document);
        const auto differs = std::ranges::mismatch(said, read);
        BOOST_TEST(read == said, document.title
                                     << " differs at: " << std::string(differs.in1, said.cend()).substr(0, 80)
                                     << " / " << std::string(differs.in2, read.cend()).substr(0, 80));
        checkNothingIsClipped(pdf);
    }
}

BOOST_AUTO_TEST_CASE(a_document_has_its_title_its_language_and_pages_of_a4) {
    const Pdf pdf(minutesOf(second()));
    BOOST_TEST(has(pdf.info(), "Title:           Compte rendu de la réunion de consensus"));
    BOOST_TEST(has(pdf.info(), "Tagged:          yes"));
    BOOST_TEST(has(pdf.info(), "(A4)"));
    BOOST_TEST(has(pdf.bytes, "/Lang (fr)"));
    BOOST_TEST(has(pdf.bytes, "/DisplayDocTitle true"));
    const auto pages = pdf.pages();
    BOOST_TEST(pages.size() > 3U);
    for (std::size_t i = 0; i < pages.size(); ++i)
        BOOST_TEST(has(pages[i], "Page " + std::to_string(i + 1) + " sur " + std::to_string(pages.size())));
    BOOST_TEST(has(Pdf(minutesOf(second()), "en").bytes, "/Lang (en)"));
}

BOOST_AUTO_TEST_CASE(the_same_document_is_the_same_file) {
    BOOST_TEST((pdfOf(resultPageOf(second()), "fr") == pdfOf(resultPageOf(second()), "fr")));
}

BOOST_AUTO_TEST_CASE(headers_of_tables_say_which_way_they_head_and_charts_what_they_show) {
    const Drawing bars = barsOf("bars", "How many", {{"few", 2}, {"many", 11}});
    const Pdf pdf({"Title", {Document::Picture{bars}, tableOf(2, "x").blocks.front()}});
    const std::string structure = pdf.structure();
    BOOST_TEST(has(structure, "/Scope /Column"));
    BOOST_TEST(has(structure, "/Scope /Row"));
    BOOST_TEST(has(pdf.bytes, "/Alt (How many. few: 2; many: 11)"));
}

BOOST_AUTO_TEST_CASE(a_table_that_is_longer_than_a_page_has_its_head_again_and_is_read_once) {
    const Pdf pdf(tableOf(120, "moins de 5 réponses"));
    const auto pages = pdf.pages();
    BOOST_TEST(pages.size() > 2U);
    for (const std::string& page : pages) BOOST_TEST(has(page, "Critère"), page.substr(0, 200));
    BOOST_TEST((pdf.read() == saidIn(tableOf(120, "moins de 5 réponses"))));
}

BOOST_AUTO_TEST_CASE(a_row_that_is_higher_than_a_page_goes_on_on_the_next) {
    std::string words;
    for (int i = 0; i < 3000; ++i) words += (i == 0 ? "mot" : " mot") + std::to_string(i);
    const Pdf pdf(tableOf(1, words));
    BOOST_TEST(pdf.pages().size() > 2U);
    BOOST_TEST((pdf.read() == saidIn(tableOf(1, words))));
    checkNothingIsClipped(pdf);
}

BOOST_AUTO_TEST_CASE(a_paragraph_and_a_list_go_on_on_the_next_page) {
    std::string words;
    for (int i = 0; i < 4000; ++i) words += "mot" + std::to_string(i) + " ";
    const Document document{"Long", {Document::Paragraph{words}, Document::List{{words, "fin"}, 1}}};
    const Pdf pdf(document);
    BOOST_TEST((pdf.read() == saidIn(document)));
    checkNothingIsClipped(pdf);
}

BOOST_AUTO_TEST_CASE(no_text_breaks_a_document) {
    const std::string longWord(400, 'w');
    const std::string strange =
        hostileText + " \x01\x7F\xFF\xC3 \u202E\u05D0\u05D1 ) Tj (\\ \U0001F600 " + longWord;
    Document document{
        strange,
        {Document::Heading{2, strange}, Document::Heading{3, strange}, Document::Paragraph{strange},
         Document::Paragraph{""}, Document::List{{strange, ""}, {}},
         Document::Table{strange, {strange, "b", ""}, {{strange, strange, strange}, {"", "", ""}}},
         Document::Table{"", {"a"}, {}}, Document::List{{}, {}}}};
    document.footer = {strange};
    const Pdf pdf(document);
    checkNothingIsClipped(pdf);
    BOOST_TEST(has(pdf.read(), bare("=SUM(A1:A9);<b>\"&\"</b>\tÀ Noël, l’équipe…")));
    BOOST_TEST(has(pdf.info(), "Tagged:          yes"));
}

BOOST_AUTO_TEST_CASE(a_heading_never_ends_a_page) {
    for (int lines = 20; lines < 60; ++lines) {
        Document document{"Titre", {}};
        for (int i = 0; i < lines; ++i) document.blocks.push_back(Document::Paragraph{"Une ligne."});
        document.blocks.push_back(Document::Heading{2, "Avant la table"});
        document.blocks.push_back(tableOf(3, "x").blocks.front());
        for (const std::string& page : Pdf(document).pages())
            BOOST_TEST(has(page, "Avant la table") == has(page, "Ligne 1"), std::to_string(lines));
    }
}

BOOST_AUTO_TEST_SUITE_END()
