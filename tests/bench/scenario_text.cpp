#include "tests/bench/scenario_text.h"

#include <cstdio>
#include <random>

#include "tests/bench/phrases.h"
#include "tests/bench/xml_text.h"

namespace bench {
namespace {

/// Hands out phrases, each as late again as can be.
template <std::size_t count>
class Phrases {
  public:
    Phrases(const std::array<std::string_view, count>& phrases, std::mt19937_64& random)
        : phrases_(phrases), at_(random() % count) {}
    std::string_view next() { return phrases_[at_++ % count]; }

  private:
    const std::array<std::string_view, count>& phrases_;
    std::size_t at_;
};

std::string attribute(std::string_view name, std::string_view value) {
    std::string text(name);
    return text.append("=\"").append(value).append("\"");
}

class Writer {
  public:
    explicit Writer(std::uint64_t number) : number_(number), random_(number) {}

    std::string write() {
        head();
        xml_.open("steps");
        page("matin", R"(sources="engagement3")");
        switch (number_ % 6) {
            case 0: dialogue(3); break;
            case 1: inbox(); break;
            case 2: ordering(); break;
            case 3: matching(); break;
            case 4: choices("multiple"); break;
            default:
                choices("single");
                numeric();
                break;
        }
        xml_.close();
        xml_.close();
        return xml_.take();
    }

  private:
    void head();
    void page(std::string_view id, std::string_view attributes);
    void openQuestion(std::string_view id, std::string_view kind);
    void ending();
    void choices(std::string_view kind);
    void ordering();
    void matching();
    void numeric();
    void dialogue(int nodes);
    void reply(const std::string& id, const std::string& to, int points, int effect,
               std::string_view when = {});
    void inbox();
    void message(int place, std::string_view priority, std::string_view moves, std::string_view numbers);

    std::uint64_t number_;
    std::mt19937_64 random_;
    Phrases<titles.size()> titles_{titles, random_};
    Phrases<paragraphs.size()> paragraphs_{paragraphs, random_};
    Phrases<sayings.size()> sayings_{sayings, random_};
    Phrases<feedbacks.size()> feedbacks_{feedbacks, random_};
    Phrases<names.size()> names_{names, random_};
    Phrases<roles.size()> roles_{roles, random_};
    XmlText xml_;
};

void Writer::head() {
    xml_.open("scenario", R"(format="1" xml:lang="fr" uuid=")" + uuidOf(number_) +
                              R"(" version="1.0" minutes="15" requester="usager" channel="courriel")");
    xml_.leaf("title", titles_.next());
    xml_.leaf("summary", paragraphs_.next());
    xml_.leaf("author", "L’équipe Cap Usager");
    xml_.leaf("licence", "CC-BY-SA-4.0");
    xml_.open("skills");
    for (const auto skill : {"prioriser", "reponse_attente"}) xml_.empty("skill", attribute("ref", skill));
    xml_.close();
    xml_.open("persons");
    for (const auto id : {"camille", "claude"})
        xml_.leaf("person", attribute("id", id) + " " + attribute("name", names_.next()), roles_.next());
    xml_.close();
    xml_.open("sources");
    xml_.leaf(
        "source",
        R"(id="engagement3" checked="2026-11-22" href="https://www.plus.transformation.gouv.fr/)"
        R"(engagement?id=3&amp;langue=fr")",
        "Services Publics+, engagement 3\u00A0: «\u00A0Vous bénéficiez d’un accompagnement adapté à votre "
        "situation personnelle\u00A0»");
    xml_.close();
    if (number_ % 6 != 0) return;
    xml_.open("variables");
    xml_.empty("variable", R"(id="tension" value="3" min="0" max="5")");
    xml_.close();
}

void Writer::page(std::string_view id, std::string_view attributes) {
    xml_.open("page", attribute("id", id).append(" ").append(attributes));
    xml_.leaf("title", titles_.next());
    xml_.leaf("p", paragraphs_.next());
    xml_.open("list");
    for (int i = 0; i < 3; ++i) xml_.leaf("item", feedbacks_.next());
    xml_.close();
    xml_.leaf("p", paragraphs_.next());
    xml_.close();
}

void Writer::openQuestion(std::string_view id, std::string_view kind) {
    xml_.open("question",
              attribute("id", id) + R"( points="5" skill="prioriser" )" + attribute("kind", kind));
    xml_.leaf("title", titles_.next());
    xml_.open("prompt");
    xml_.leaf("p", paragraphs_.next());
    xml_.close();
}

void Writer::ending() {
    xml_.open("feedback");
    for (const auto verdict : {"right", "partly", "wrong", "general"}) xml_.leaf(verdict, feedbacks_.next());
    xml_.close();
    xml_.leaf("hint", feedbacks_.next());
    xml_.close();
}

void Writer::choices(std::string_view kind) {
    openQuestion("choisir", kind);
    for (const auto id : {"a", "b", "c"}) {
        const bool right = *id == 'b' || (*id == 'c' && kind == "multiple");
        xml_.open("choice", attribute("id", id) + " " + attribute("right", right ? "yes" : "no"));
        xml_.leaf("text", sayings_.next());
        xml_.leaf("feedback", feedbacks_.next());
        xml_.close();
    }
    ending();
}

void Writer::ordering() {
    openQuestion("ordonner", "order");
    for (const auto id : {"i1", "i2", "i3", "i4"}) xml_.leaf("item", attribute("id", id), sayings_.next());
    ending();
}

void Writer::matching() {
    openQuestion("relier", "match");
    for (const auto id : {"p1", "p2", "p3"}) {
        xml_.open("pair", attribute("id", id));
        xml_.leaf("from", sayings_.next());
        xml_.leaf("to", titles_.next());
        xml_.close();
    }
    ending();
}

void Writer::numeric() {
    openQuestion("compter", "number");
    xml_.empty("number", R"(value="17" tolerance="0.5" unit="mars 2026")");
    ending();
}

/// A way forward through the nodes, with a detour, a tension that rises and three ends.
void Writer::dialogue(int nodes) {
    xml_.open("dialogue", R"(id="entretien" points=")" + std::to_string(3 * nodes) +
                              R"(" skill="reponse_attente" start="n0")");
    xml_.leaf("title", titles_.next());
    xml_.open("intro");
    xml_.leaf("p", paragraphs_.next());
    xml_.close();
    for (int i = 0; i < nodes; ++i) {
        const std::string id = "n" + std::to_string(i);
        const bool last = i + 1 == nodes;
        const std::string next = "n" + std::to_string(i + 1);
        const std::string after = "n" + std::to_string(std::min(i + 2, nodes - 1));
        xml_.open("node", attribute("id", id) + R"( person="camille")");
        xml_.leaf("text", sayings_.next());
        reply(id + "_bien", last ? "fin_bien" : next, 3, -1);
        reply(id + "_tiede", last ? "fin_tiede" : next, 1, 0);
        reply(id + "_mal", last ? "fin_mal" : after, 0, 1);
        if (last) reply(id + "_relais", "fin_tiede", 1, -1, "tension at least 4");
        xml_.close();
    }
    for (const std::string end : {"bien", "tiede", "mal"}) {
        xml_.open("node", attribute("id", "fin_" + end) + R"( person="claude")");
        xml_.leaf("text", sayings_.next());
        xml_.empty("end", attribute("outcome", end));
        xml_.close();
    }
    for (const auto& [end, verdict] : {std::pair{"bien", "right"}, {"tiede", "partly"}, {"mal", "wrong"}})
        xml_.leaf("outcome", attribute("id", end) + " " + attribute("verdict", verdict), feedbacks_.next());
    ending();
    page("suite", R"(when="entretien is mal or tension at least 4")");
}

void Writer::reply(const std::string& id, const std::string& to, int points, int effect,
                   std::string_view when) {
    std::string attributes =
        attribute("id", id) + " " + attribute("to", to) + " " + attribute("points", std::to_string(points));
    if (!when.empty()) attributes += " " + attribute("when", when);
    xml_.open("choice", attributes);
    xml_.leaf("text", sayings_.next());
    xml_.leaf("feedback", feedbacks_.next());
    if (effect != 0)
        xml_.empty("effect", R"(variable="tension" )" + attribute("add", std::to_string(effect)));
    xml_.close();
}

void Writer::inbox() {
    xml_.open("inbox", R"(id="boite" points="20" skill="prioriser" grid="priorites" now="2026-03-26T08:45")");
    xml_.leaf("title", titles_.next());
    xml_.open("intro");
    xml_.leaf("p", paragraphs_.next());
    xml_.close();
    message(4, "P4", "repondre accuse_reception reponse_attente", {});
    message(1, "P0", "appeler_secours appeler prevenir_chef", "n15 n112 n17");
    message(3, "P3", "appeler repondre", {});
    message(2, "P2", "reponse_attente appeler repondre", {});
    ending();
}

void Writer::message(int rank, std::string_view priority, std::string_view moves, std::string_view numbers) {
    const std::string place = std::to_string(rank);
    std::string attributes = attribute("id", "m" + place) + R"( person="camille" channel="courriel" )" +
                             attribute("received", "2026-03-2" + place + "T09:05") + " " +
                             attribute("class", priority) + " " + attribute("moves", moves) + " " +
                             attribute("rank", place);
    if (!numbers.empty()) attributes += " " + attribute("numbers", numbers);
    xml_.open("message", attributes);
    xml_.leaf("subject", titles_.next());
    xml_.leaf("p", sayings_.next());
    xml_.leaf("why", feedbacks_.next());
    xml_.close();
}

}  // namespace

std::string uuidOf(std::uint64_t number) {
    std::mt19937_64 random(number);
    const std::uint64_t some = random();
    char text[40];
    std::snprintf(text, sizeof text, "%08x-%04x-4%03x-8%03x-%012llx", static_cast<unsigned>(some >> 32),
                  static_cast<unsigned>(some >> 16 & 0xFFFF), static_cast<unsigned>(some >> 4 & 0xFFF),
                  static_cast<unsigned>(random() & 0xFFF),
                  static_cast<unsigned long long>(number & 0xFFFFFFFFFFFFULL));
    return text;
}

std::string scenarioText(std::uint64_t number) {
    return Writer(number).write();
}

}  // namespace bench
