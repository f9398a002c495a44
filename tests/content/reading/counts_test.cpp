#include "content/reading/counts_reader.h"

#include <boost/test/unit_test.hpp>

using namespace content;

namespace {

/// Two criteria on a scale of two levels.
assessment::Framework small() {
    assessment::Framework framework;
    framework.scale.levels.resize(2);
    assessment::Engagement engagement;
    engagement.parts.emplace_back();
    for (const char* id : {"a", "b"}) {
        assessment::Criterion criterion;
        criterion.id = id;
        engagement.parts.front().criteria.push_back(criterion);
    }
    framework.engagements.push_back(engagement);
    return framework;
}

CountsReading read(const std::string& table) {
    const SheetReading sheet = readSheet(table);
    BOOST_TEST_REQUIRE(!sheet.fault);
    return readCounts(sheet.sheet, small());
}

void isRefused(const std::string& table, CountsProblem::What what, int line, const std::string& found) {
    const CountsReading reading = read(table);
    BOOST_TEST_REQUIRE(!reading.problems.empty(), table);
    BOOST_TEST((reading.problems.front().what == what), table);
    BOOST_TEST(reading.problems.front().line == line, table);
    BOOST_TEST(reading.problems.front().found == found, table);
}

const std::string header = "criterion,level0,level1,dont_know,not_concerned\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(counts_in_a_table)

BOOST_AUTO_TEST_CASE(a_table_of_any_spreadsheet_is_read) {
    const assessment::Counts expected{{3, 4}, 1, 0};
    for (const std::string& table :
         {header + "a,3,4,1,0\n", std::string("\xEF\xBB\xBF") + header + "a,3,4,1,\n",
          std::string("level1;criterion;level0;not_concerned;dont_know\r\n\"4\";\"a\";3;0;1\r\n\r\n"),
          std::string("criterion\tlevel0\tlevel1\tdont_know\tnot_concerned\na\t3\t4\t1\t0")}) {
        const CountsReading reading = read(table);
        BOOST_TEST(reading.problems.empty(), table);
        BOOST_TEST_REQUIRE(reading.counts.count("a") == 1U, table);
        BOOST_TEST((reading.counts.at("a") == expected), table);
    }
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_told_with_its_line) {
    using What = CountsProblem::What;
    isRefused("", What::empty, 1, "");
    isRefused(header, What::empty, 1, "");
    isRefused("criterion,level0,dont_know,not_concerned\na,1,2,3\n", What::missingColumn, 1, "level1");
    isRefused("criterion,level0,level1,level2,dont_know,not_concerned\n", What::empty, 1, "");
    isRefused("criterion,level0,level1,level2,dont_know,not_concerned\na,1,1,1,1,1\n", What::unknownColumn, 1,
              "level2");
    isRefused("criterion,level0,level0,level1,dont_know,not_concerned\na,1,1,1,1,1\n", What::repeatedColumn,
              1, "level0");
    isRefused(header + "a,1,1,1,1\nz,1,1,1,1\n", What::unknownCriterion, 3, "z");
    isRefused(header + "a,1,1,1,1\n\na,1,1,1,1\n", What::repeatedCriterion, 4, "a");
    isRefused(header + "a,1,1,1\n", What::shortRow, 2, "");
    isRefused(header + "a,1,1,1,1,1\n", What::longRow, 2, "");
    for (const char* wrong : {"-1", "1.5", "two", "1000001", "99999999999999999999", "0x1"})
        isRefused(header + "a," + wrong + ",1,1,1\n", What::notACount, 2, wrong);
}

BOOST_AUTO_TEST_CASE(what_is_no_table_is_refused) {
    BOOST_TEST((readSheet("a,\"b\nc,d\n").fault == SheetFault::openQuote));
    BOOST_TEST((readSheet(std::string("a\0b", 3)).fault == SheetFault::notText));
    BOOST_TEST((readSheetFile("/nonexistent/counts.csv").fault == SheetFault::unreadable));
}

BOOST_AUTO_TEST_CASE(lines_are_counted_past_cells_of_several_lines) {
    const SheetReading reading = readSheet("a,\"one\ntwo\"\n\nb,c\n");
    BOOST_TEST_REQUIRE(!reading.fault);
    BOOST_TEST(reading.sheet.lines == (std::vector<int>{1, 4}), boost::test_tools::per_element());
    BOOST_TEST(reading.sheet.rows[0][1] == "one\ntwo");
}

BOOST_AUTO_TEST_SUITE_END()
