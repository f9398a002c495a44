#include "trainer/reports/certificate.h"

#include "trainer/wording/fill.h"
#include "trainer/wording/language.h"
#include "trainer/wording/markup.h"
#include "trainer/wording/play_words.h"

namespace trainer {
namespace {

constexpr const char* style =
    "@page{size:A4;margin:25mm}body{font-family:sans-serif;max-width:42em;margin:3em auto;padding:0 1em;"
    "line-height:1.5;color:#1d1e20;background:#fff}h1{color:#1b4f8a}table{border-collapse:collapse;width:100%"
    "}"
    "th,td{text-align:left;padding:.4em .6em;border-bottom:1px solid "
    "#bbb}footer{margin-top:3em;color:#5a5c62}";

std::string cell(const std::string& text) {
    return "<td>" + escaped(text) + "</td>";
}

std::string head(const char* text) {
    return "<th scope=\"col\">" + escaped(text) + "</th>";
}

std::string rowsOf(const std::vector<PassedModule>& modules) {
    std::string rows;
    for (const PassedModule& module : modules)
        rows += "<tr>" + cell(module.title) +
                cell(fill(tr("{number} min"), {{"number", std::to_string(module.minutes)}})) +
                cell(dateText(module.day)) + "</tr>\n";
    return rows;
}

}  // namespace

std::string certificateOf(const assessment::Person& person, const std::vector<PassedModule>& modules,
                          const std::string& today) {
    const std::string title = escaped(tr("Certificate of completion"));
    const std::string sentence =
        fill(tr("{name} has passed every scenario of these modules."), {{"name", person.name}});
    const std::string footer =
        fill(tr("Made by the program Cap Usager on {date}, from what is kept on this machine. It "
                "says what was played; nobody watched."),
             {{"date", dateText(today)}});
    // TRANSLATORS: the language code of this catalogue, as HTML has it
    return std::string("<!DOCTYPE html>\n<html lang=\"") + tr("en") +
           "\">\n<head><meta charset=\"utf-8\"><title>" + title + "</title><style>" + style +
           "</style></head>\n<body><main><h1>" + title + "</h1>\n<p>" + escaped(sentence) +
           "</p>\n<table><thead><tr>" + head(tr("Module")) + head(tr("Duration")) + head(tr("Passed on")) +
           "</tr></thead><tbody>\n" + rowsOf(modules) + "</tbody></table></main>\n<footer><p>" +
           escaped(footer) + "</p></footer></body>\n</html>\n";
}

}  // namespace trainer
