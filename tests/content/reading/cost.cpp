#include "tests/content/reading/cost.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <ctime>

#include "content/reading/file_text.h"

std::string filled(std::size_t size, const std::string& head, const Piece& unit, const std::string& tail) {
    std::string text = head;
    for (int i = 0; text.size() + tail.size() + 200 < size; ++i) text += unit(i);
    return text + tail;
}

double secondsToRead(std::string text) {
    const std::clock_t start = std::clock();
    content::readBytes(text, {}, shippedCommons());
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double secondsForOrdinaryText(std::size_t size) {
    const std::string page =
        "<page id=\"a\"><title>T</title>" +
        filled(
            size, "",
            [](int) { return std::string("<p>Le service transmet la demande et prévient la personne.</p>"); },
            "") +
        "</page>";
    return std::max(0.005, secondsToRead(scenarioText(page)));
}

void checkCost(const std::function<std::string(std::size_t)>& shape, std::size_t largest) {
    // The dearest shape takes 54 times as long; what explodes takes thousands.
    constexpr double manyTimes = 120;
    for (const std::size_t size :
         {std::size_t{16} * 1024, std::size_t{128} * 1024, std::size_t{1024} * 1024, content::largestFile}) {
        if (size > largest) return;
        const double times = secondsToRead(shape(size)) / secondsForOrdinaryText(size);
        BOOST_TEST_MESSAGE("  " << size / 1024 << " kB: " << times << " ×");
        BOOST_TEST(times <= manyTimes,
                   size / 1024 << " kB took " << times << " times as long as ordinary text");
        if (times > manyTimes) return;
    }
}

void checkCost(const std::string& head, const Piece& unit, const std::string& tail) {
    checkCost([&](std::size_t size) { return filled(size, head, unit, tail); });
}

void checkCost(const std::string& head, const std::string& unit, const std::string& tail) {
    checkCost(
        head, [&](int) { return unit; }, tail);
}

void checkLargest(const std::string& head, const std::string& unit, const std::string& tail) {
    checkCost(
        [&](std::size_t size) {
            return filled(
                size, head, [&](int) { return unit; }, tail);
        },
        content::largestFile);
}

std::string number(int i) {
    return std::to_string(i);
}

std::string choice(const std::string& id, const std::string& to, const std::string& effect) {
    return "<choice id=\"" + id + "\" to=\"" + to + "\" points=\"0\"><text>" + id + "</text>" + effect +
           "</choice>";
}

std::string node(int i, const std::string& choices) {
    return "<node id=\"n" + number(i) + "\" person=\"p\"><text>N</text>" + choices + "</node>";
}
