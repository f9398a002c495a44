#include "tests/screen/seat.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <filesystem>

#include "tests/trainer/storage/raw_sqlite.h"

namespace {

bool canBeUsed(const Seen& seen) {
    return seen.is(ATSPI_STATE_SENSITIVE) || seen.is(ATSPI_STATE_ENABLED);
}

bool hasFailed() {
    using namespace boost::unit_test;
    return std::uncaught_exceptions() > 0 ||
           !results_collector.results(framework::current_test_case().p_id).passed();
}

}  // namespace

Seat::Seat() {
    home.variables["LANG"] = "en_GB.UTF-8";
    home.variables["XDG_CONFIG_HOME"] = home.file("config");
    home.variables["CAP_USAGER_LIBRARY"] = shippedLibrary();
    for (const char* name :
         {"DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "GDK_BACKEND", "TMPDIR"})
        if (const char* value = std::getenv(name)) home.variables[name] = value;
}

Seat::~Seat() {
    if (hasFailed()) keepPicture();
}

void Seat::keepPicture() {
    const char* folder = std::getenv("CAP_USAGER_SCREENSHOTS");
    if (!folder) return;
    const std::string file =
        std::string(folder) + "/" + boost::unit_test::framework::current_test_case().p_name.get() + ".png";
    try {
        std::filesystem::create_directories(folder);
        keys.photograph(file);
        BOOST_ERROR("what the screen showed is in " << file);
    } catch (const std::exception& error) {
        BOOST_ERROR("no picture of the screen: " << error.what());
    }
}

void Seat::open(const std::vector<std::string>& before) {
    std::vector<std::string> words = before;
    words.emplace_back(CAP_PROGRAM);
    program.emplace(words, home.variables);
    BOOST_TEST_REQUIRE(waitFor([this] { return bool(bus.application(program->id())); }), "no window came");
}

void Seat::leave() {
    keys.key("q", Keyboard::Held::control);
    BOOST_TEST(program->end() == 0, program->err());
    program.reset();
}

void Seat::kill() {
    program->kill();
    program->end();
    program.reset();
}

void Seat::begin(const std::string& name, const std::string& service) {
    write("Your name", name);
    if (!service.empty()) write("Your service", service);
    press("Begin");
    BOOST_TEST_REQUIRE(says(name));
}

Seen Seat::the(AtspiRole role, const std::string& name) {
    Seen found;
    const auto isThere = [&] {
        const auto seen = screen();
        const auto one = std::ranges::find_if(seen, [&](const Seen& each) {
            return each.role == role && each.name == name && canBeUsed(each);
        });
        if (one != seen.end()) found = *one;
        return one != seen.end();
    };
    BOOST_TEST_REQUIRE(waitFor(isThere),
                       "no " << nameOf(role) << " “" << name << "” that can be used, among" << namesOf(role));
    return found;
}

std::string Seat::namesOf(AtspiRole role) const {
    std::string names;
    for (const Seen& one : screen())
        if (one.role == role) names += " “" + one.name + "”";
    return names;
}

bool Seat::shows(AtspiRole role, const std::string& name) const {
    return std::ranges::any_of(screen(),
                               [&](const Seen& one) { return one.role == role && one.name == name; });
}

void Seat::pressThe(AtspiRole role, const std::string& name) {
    BOOST_TEST_REQUIRE(the(role, name).thing.press(), name << " cannot be pressed");
}

void Seat::answer(const std::string& button) {
    press(button);
    BOOST_TEST_REQUIRE(waitFor([&] { return !shows(ATSPI_ROLE_PUSH_BUTTON, button); }));
}

void Seat::write(const std::string& field, const std::string& text) {
    BOOST_TEST_REQUIRE(the(ATSPI_ROLE_TEXT, field).thing.write(text), field << " cannot be written in");
}

bool Seat::says(const std::string& words) {
    return waitFor([&] {
        return std::ranges::any_of(screen(), [&](const Seen& one) { return holds(one.name, words); });
    });
}

void Seat::play(const std::string& scenario) {
    press("Training");
    press("Open: In English: one exercise of each kind");
    press("Begin: " + scenario);
    BOOST_TEST_REQUIRE(says("Step 1 of"));
}

std::string Seat::kept(const std::string& query) const {
    return RawSqlite(home.database).value(query);
}
