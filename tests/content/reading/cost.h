#pragma once
#include <functional>
#include <string>

#include "tests/content/reading/reading_kit.h"

// What files of one shape cost to read, beside ordinary text.

using Piece = std::function<std::string(int)>;

/// Head, as many units as there is room for, tail.
std::string filled(std::size_t size, const std::string& head, const Piece& unit, const std::string& tail);

/// In CPU time.
double secondsToRead(std::string text);

/// How long ordinary text of that size takes, at least a few milliseconds: what the shapes below are held
/// against.
double secondsForOrdinaryText(std::size_t size);

/// Reads files of that shape, small ones first, so that a cost that explodes is seen early. None takes many
/// times as long as ordinary text of its size.
void checkCost(const std::function<std::string(std::size_t)>& shape, std::size_t largest = 1024 * 1024);
void checkCost(const std::string& head, const Piece& unit, const std::string& tail);
void checkCost(const std::string& head, const std::string& unit, const std::string& tail);
/// Up to the largest file there may be.
void checkLargest(const std::string& head, const std::string& unit, const std::string& tail);

std::string number(int i);

// What stands before and after the steps of a scenario, and the nodes of a dialogue.
inline const std::string before = [] {
    const std::string text =
        scenarioText("",
                     "<persons><person id=\"p\" name=\"P\">P</person></persons><variables><variable "
                     "id=\"v\" value=\"0\"/></variables>");
    return text.substr(0, text.find("</steps>"));
}();
inline const std::string after = "</steps></scenario>";
inline const std::string talk = before + "<dialogue id=\"d\" points=\"0\" start=\"n0\"><title>T</title>";
inline const std::string talkEnd =
    "<node id=\"z\" person=\"p\"><text>Z</text><end outcome=\"o\"/></node><outcome id=\"o\" "
    "verdict=\"right\">O</outcome></dialogue>" +
    after;
inline const std::string openPage = before + "<page id=\"a\"><title>T</title><p>";
inline const std::string closePage = "</p></page>" + after;

std::string choice(const std::string& id, const std::string& to, const std::string& effect = "");

/// The one of that number.
std::string node(int i, const std::string& choices);
