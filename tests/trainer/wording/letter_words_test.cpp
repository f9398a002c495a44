#include "trainer/wording/letter_words.h"

#include <boost/test/unit_test.hpp>

#include "tests/trainer/wording/languages.h"

using namespace trainer;
using scenarios::LetterFact;
using scenarios::LetterFactId;
using scenarios::Reply;
using scenarios::Rewrite;

namespace {

LetterFact factOf(const std::string& id, LetterFact::Kind kind, const std::string& value,
                  const std::string& label = {}) {
    LetterFact fact{LetterFactId(id), kind, {value}, 1, {}};
    if (!label.empty()) {
        scenarios::Run run;
        run.text = label;
        fact.label = {run};
    }
    return fact;
}

std::string told(const LetterFact& fact, Reply::Silence silence = Reply::Silence::none) {
    Reply reply;
    reply.silence = silence;
    return InBoth([&] { return lineFor(fact, reply); }).english;
}

std::string asked(int minWords, int maxWords, int sentenceWords) {
    Rewrite rewrite;
    rewrite.minWords = minWords;
    rewrite.maxWords = maxWords;
    rewrite.sentenceWords = sentenceWords;
    const InBoth said([&] { return lengthAsked(rewrite); });
    BOOST_TEST(said.french.empty() == said.english.empty());
    BOOST_TEST(said.french.find_first_of("{}") == std::string::npos);
    return said.english;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(letter_words)

BOOST_AUTO_TEST_CASE(the_facts_the_program_makes_have_names_of_their_own) {
    using Kind = LetterFact::Kind;
    BOOST_TEST(told(factOf("received", Kind::date, "2026-03-02")) == "The request arrived on 2 March 2026.");
    BOOST_TEST(told(factOf("today", Kind::date, "2026-03-04")) == "Today is 4 March 2026.");
    BOOST_TEST(told(factOf("promise", Kind::date, "2026-03-09")) ==
               "Services Publics+ promises an acknowledgement by 9 March 2026.");
    const LetterFact silence = factOf("silence", Kind::date, "2026-05-02");
    BOOST_TEST(told(silence, Reply::Silence::acceptance) ==
               "By law, if nobody answers, the request is accepted on 2 May 2026.");
    BOOST_TEST(told(silence, Reply::Silence::rejection) ==
               "By law, if nobody answers, the request is refused on 2 May 2026.");
}

BOOST_AUTO_TEST_CASE(the_author_s_facts_are_called_as_the_author_says) {
    using Kind = LetterFact::Kind;
    BOOST_TEST(told(factOf("line", Kind::phone, "02 61 91 00 12", "Your direct line")) ==
               "Your direct line: 02 61 91 00 12");
    BOOST_TEST(told(factOf("visit", Kind::date, "2026-03-16", "The visit")) == "The visit: 16 March 2026");
}

BOOST_AUTO_TEST_CASE(a_length_is_asked_with_the_bounds_that_were_set) {
    BOOST_TEST(asked(0, 0, 0) == "");
    BOOST_TEST(asked(40, 80, 0) == "Between 40 and 80 words.");
    BOOST_TEST(asked(0, 80, 0) == "At most 80 words.");
    BOOST_TEST(asked(40, 0, 0) == "At least 40 words.");
    BOOST_TEST(asked(0, 0, 15) == "Sentences of at most 15 words on average.");
    BOOST_TEST(asked(0, 80, 15) == "At most 80 words. Sentences of at most 15 words on average.");
}

BOOST_AUTO_TEST_SUITE_END()
