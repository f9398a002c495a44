#include "tests/bench/kept_plans.h"

#include <array>

#include "tests/bench/scenario_text.h"
#include "tests/bench/sqlite.h"
#include "trainer/storage/workspace.h"

namespace bench {
namespace {

constexpr int eventsOfUnit = 30;
constexpr int indicatorsOfUnit = 6;
constexpr int measuresOfIndicator = 24;
constexpr std::array<const char*, 6> statuses{"proposed", "decided",  "in_progress",
                                              "done",     "verified", "abandoned"};

std::uint64_t numberOf(std::uint64_t kind, std::uint64_t unit, int number) {
    return kind << 40 | unit << 16 | static_cast<std::uint64_t>(number);
}

std::string twoDigits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

class Filler {
  public:
    Filler(Sqlite& database, std::uint64_t units) : database_(database), units_(units) {}

    void fill() {
        for (std::uint64_t unit = 0; unit < units_; ++unit)
            unit_.run({unitOf(unit), static_cast<long long>(unit), "Service " + std::to_string(unit)});
        each(actionsOfUnit, [&](std::uint64_t unit, int number) { addAction(unit, number); });
        for (int place = 0; place < entriesOfAction; ++place)
            each(actionsOfUnit, [&](std::uint64_t unit, int number) { addEntry(unit, number, place); });
        each(eventsOfUnit, [&](std::uint64_t unit, int number) { addEvent(unit, number); });
        each(indicatorsOfUnit, [&](std::uint64_t unit, int number) { addIndicator(unit, number); });
    }

  private:
    template <class Add>
    void each(int count, Add&& add) {
        for (int number = 0; number < count; ++number)
            for (std::uint64_t unit = 0; unit < units_; ++unit) add(unit, number);
    }
    void addAction(std::uint64_t unit, int number);
    void addEntry(std::uint64_t unit, int number, int place);
    void addEvent(std::uint64_t unit, int number);
    void addIndicator(std::uint64_t unit, int number);

    Sqlite& database_;
    std::uint64_t units_;
    Insert unit_{database_, "INSERT INTO unit (id, place, name) VALUES (?, ?, ?)"};
    Insert action_{database_,
                   "INSERT INTO action VALUES (?, ?, ?, ?, 'Relire chaque modèle avec deux usagers, puis avec"
                   " un agent qui ne le connaît pas.', ?, ?, ?, '1', '3', ?, ?, ?, 'Camille', 'high',"
                   " 'high', 'low', '2026-09-01', ?, ?, '2.5', '', '', '', '', '2026-11-20', 20, ?)"};
    Insert entry_{database_, "INSERT INTO action_entry VALUES (?, ?, 'change', ?, ?, ?, ?)"};
    Insert event_{database_,
                  "INSERT INTO event VALUES (?, ?, ?, ?, 'users', ?, 'serious', ?, 'acts', '', '', 1)"};
    Insert indicator_{database_,
                      "INSERT INTO indicator VALUES (?, ?, ?, 'Appels décrochés', 'décrochés / reçus', '%',"
                      " 90000, 'up', 'standard', 'monthly', '', 1, 1)"};
    Insert measure_{database_, "INSERT INTO measure VALUES (?, ?, ?, ?, ?, '')"};
};

/// One action in ten is late. The first answer to events, the others to gaps.
void Filler::addAction(std::uint64_t unit, int number) {
    const std::string due = number % 10 == 0 ? "2026-10-15" : "2027-01-15";
    const char* status = number % 10 == 0 ? "in_progress" : statuses[static_cast<std::size_t>(number) % 6];
    const std::string engagement = "engagement_" + std::to_string(number % 9);
    const bool isAnswer = number < eventsOfUnit;
    const bool isDone = status == std::string("done") || status == std::string("verified");
    action_.run({actionOf(unit, number), unitOf(unit), static_cast<long long>(number),
                 "Réécrire l'accusé de réception " + std::to_string(number), isAnswer ? "event" : "gap",
                 uuidOf(numberOf(3, unit, 0)), "criterion_" + std::to_string(number % 45),
                 isAnswer ? uuidOf(numberOf(4, unit, number)) : "", engagement,
                 "Personne " + std::to_string(number % 12), due, status,
                 isDone ? "2026-09-" + twoDigits(1 + number % 28) : ""});
}

void Filler::addEntry(std::uint64_t unit, int number, int place) {
    const std::string day = twoDigits(place + 1);
    entry_.run({actionOf(unit, number), static_cast<long long>(place),
                "Personne " + std::to_string((number + place) % 12), "2026-09-" + day + "T09:30:00Z",
                "Le prestataire demande un mois de plus, le service l'accepte.",
                "due\t2026-10-" + day + "\t2026-11-" + day + "\nowner\tPersonne 1\tPersonne 2\n"});
}

void Filler::addEvent(std::uint64_t unit, int number) {
    event_.run({uuidOf(numberOf(4, unit, number)), unitOf(unit), static_cast<long long>(number),
                "2026-" + twoDigits(1 + number % 11) + "-12", "engagement_" + std::to_string(number % 9),
                "La réponse est arrivée après deux mois, sans le nom d'un agent ni un numéro à appeler."});
}

void Filler::addIndicator(std::uint64_t unit, int number) {
    const std::string id = uuidOf(numberOf(5, unit, number));
    indicator_.run({id, unitOf(unit), static_cast<long long>(number)});
    for (int place = 0; place < measuresOfIndicator; ++place)
        measure_.run({uuidOf(numberOf(6, unit, number * measuresOfIndicator + place)), id,
                      static_cast<long long>(place),
                      std::to_string(2025 + place / 12) + "-" + twoDigits(1 + place % 12) + "-01",
                      static_cast<long long>(80'000 + place)});
}

}  // namespace

std::string unitOf(std::uint64_t number) {
    return uuidOf(numberOf(1, number, 0));
}

std::string actionOf(std::uint64_t unit, int number) {
    return uuidOf(numberOf(2, unit, number));
}

void keepPlans(const std::string& path, std::uint64_t units) {
    { const trainer::Workspace made(path); }
    Sqlite database(path);
    for (const char* quickly : {"journal_mode = OFF", "synchronous = OFF", "cache_size = -600000"})
        database.execute(std::string("PRAGMA ") + quickly);
    database.execute("BEGIN");
    Filler(database, units).fill();
    database.execute("COMMIT");
    database.execute("PRAGMA journal_mode = WAL");
}

}  // namespace bench
