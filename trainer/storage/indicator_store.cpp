#include "trainer/storage/indicator_store.h"

#include "trainer/storage/database.h"
#include "trainer/storage/known_word.h"
#include "trainer/storage/unit_rows.h"

namespace trainer {
namespace {

using namespace assessment;

struct IndicatorRow {
    static constexpr const char* table = "indicator";
    static constexpr const char* order =
        "(SELECT unit.place FROM unit WHERE unit.id = unit_id), indicator.place";
    static constexpr const char* onConflict = "";

    IndicatorRow() {
        columns.text("id", value.id).text("unit_id", value.unit).number("place", place).fixed();
        columns.text("title", value.title).text("definition", value.definition);
        columns.text("measured_in", value.measuredIn).optionalNumber("target", target);
        columns.text("direction", direction).text("source", value.source).text("frequency", frequency);
        columns.text("kind", value.kind).number("is_kept", isKept).number("version", value.version);
    }
    void set(const Indicator& indicator) {
        value = indicator;
        target = indicator.target ? std::to_string(*indicator.target) : "";
        direction = word(indicator.direction);
        frequency = word(indicator.frequency);
        isKept = indicator.isKept ? 1 : 0;
    }
    Indicator found() const {
        Indicator indicator = value;
        indicator.target = target.empty() ? std::nullopt : std::optional(std::stoll(target));
        indicator.direction = known(directionOf(direction), direction);
        indicator.frequency = known(frequencyOf(frequency), frequency);
        indicator.isKept = isKept != 0;
        return indicator;
    }

    Indicator value;
    std::string target, direction, frequency;
    long long place = 0, isKept = 1;
    BoundRow columns{table};
};

struct MeasureRow {
    MeasureRow() {
        columns.text("id", measure.id).text("indicator_id", measure.indicator).number("place", place);
        columns.text("measured_on", measure.date).number("thousandths", measure.value);
        columns.text("note", measure.note);
    }

    Measure measure;
    long long place = 0;
    BoundRow columns{"measure"};
};

struct KeepMeasure : MeasureRow {
    soci::statement run;

    explicit KeepMeasure(soci::session& sql)
        : run(columns.insert(sql,
                             "ON CONFLICT (id) DO UPDATE SET measured_on = excluded.measured_on,"
                             " thousandths = excluded.thousandths, note = excluded.note")) {}
};

class SqlIndicatorStore : public IndicatorStore {
  public:
    explicit SqlIndicatorStore(Connection& connection) : connection_(connection), rows_(connection) {}

    void add(const Indicator& indicator) override { rows_.add({indicator}); }
    Update update(const Indicator& indicator) override { return rows_.update(indicator); }
    std::vector<Indicator> indicators(const std::string& unit) override { return rows_.of(unit); }
    void keep(const Measure& measure) override;
    void remove(const Measure& measure) override;
    std::vector<Measure> measures(const std::string& unit) override;

  private:
    Connection& connection_;
    UnitRows<IndicatorRow> rows_;
    Prepared<KeepMeasure> keepMeasure_{connection_};
};

void SqlIndicatorStore::keep(const Measure& measure) {
    connection_.change([&] {
        KeepMeasure& row = *keepMeasure_;
        row.measure = measure;
        row.place = Places(connection_, "measure", "indicator_id").next(measure.indicator);
        perform(row.run);
    });
}

void SqlIndicatorStore::remove(const Measure& measure) {
    connection_.change(
        [&] { *connection_.session() << "DELETE FROM measure WHERE id = :id", soci::use(measure.id); });
}

std::vector<Measure> SqlIndicatorStore::measures(const std::string& unit) {
    return connection_.read([&] {
        std::vector<Measure> found;
        MeasureRow row;
        std::string key = unit;
        const std::string of =
            unit.empty() ? "" : "JOIN indicator ON indicator.id = indicator_id WHERE unit_id = :unit";
        soci::statement rows = row.columns.select(*connection_.session(),
                                                  of + " ORDER BY measured_on, measure.place, measure.id",
                                                  unit.empty() ? nullptr : &key);
        eachRow(rows, [&] { found.push_back(row.measure); });
        return found;
    });
}

}  // namespace

std::unique_ptr<IndicatorStore> indicatorStore(Database& database) {
    return std::make_unique<SqlIndicatorStore>(database.connection());
}

}  // namespace trainer
