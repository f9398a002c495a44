#include "trainer/reports/owner_list.h"

#include <boost/test/unit_test.hpp>

#include "trainer/wording/language.h"
#include "trainer/wording/play_words.h"

using namespace assessment;
using namespace trainer;

namespace {

Action actionOf(const std::string& title, const std::string& due, const std::string& owner = "Camille") {
    Action action;
    action.title = title;
    action.due = due;
    action.owner = owner;
    action.status = ActionStatus::decided;
    return action;
}

/// What a mail program makes of an address.
std::string decoded(const std::string& address) {
    std::string text;
    for (std::size_t i = 0; i < address.size(); ++i) {
        if (address[i] != '%') {
            text += address[i];
            continue;
        }
        text += static_cast<char>(std::stoi(address.substr(i + 1, 2), nullptr, 16));
        i += 2;
    }
    return text;
}

struct InFrench {
    InFrench() { speak(UiLanguage::french, CAP_LOCALES); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(owner_lists, InFrench)

BOOST_AUTO_TEST_CASE(what_somebody_sees_to_stands_by_its_day) {
    Action over = actionOf("Fait", "2026-01-01");
    over.status = ActionStatus::verified;
    const OwnerList list =
        ownerListOf("Camille",
                    {actionOf("Sans jour", ""), actionOf("Plus tard", "2026-12-01"),
                     actionOf("En retard", "2026-11-01"), over, actionOf("À Léo", "2026-12-01", "Léo")},
                    "2026-11-22");
    BOOST_TEST(list.subject == "Actions dont Camille est responsable");
    BOOST_TEST(textOf(list) == "- En retard, échéance le " + dateText("2026-11-01") +
                                   "\u00A0: en retard\n"
                                   "- Plus tard, échéance le " +
                                   dateText("2026-12-01") +
                                   "\n"
                                   "- Sans jour, sans échéance\n");
}

BOOST_AUTO_TEST_CASE(an_address_begins_a_mail_with_all_of_it) {
    const OwnerList list{"Été & hiver?", {"a=b&c #1 100%", "«\u00A0œuvre\u00A0»"}};
    const std::string address = mailOf(list, "camille@exemple.fr");
    BOOST_TEST(address.starts_with("mailto:camille@exemple.fr?subject=%C3%89t%C3%A9%20%26%20hiver%3F&body="));
    for (const char c : address.substr(7)) BOOST_TEST((c > ' ' && c < 0x7F && c != '"' && c != '#'));
    BOOST_TEST(decoded(address.substr(address.find("&body=") + 6)) ==
               "- a=b&c #1 100%\r\n- «\u00A0œuvre\u00A0»\r\n");
}

BOOST_AUTO_TEST_CASE(a_list_that_is_too_long_says_how_much_is_missing) {
    for (std::size_t length = 1; length < 120; length += 7) {
        const OwnerList list{"Liste", std::vector<std::string>(60, std::string(length, 'a') + "é")};
        const std::string address = mailOf(list, "");
        BOOST_TEST(address.size() <= longestAddress);
        const std::string body = decoded(address.substr(address.find("&body=") + 6));
        const auto shown = static_cast<std::size_t>(std::ranges::count(body, '\n'));
        if (shown < 60)
            BOOST_TEST(body.find("il manque " + std::to_string(60 - shown) + " action") != std::string::npos,
                       body.substr(body.size() - 80));
        else
            BOOST_TEST(body.find("il manque") == std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
