#pragma once
#include <soci/soci.h>

#include <string>

// For attempt_store.cpp only: each struct is one statement, prepared once, beside the variables it reads and
// fills. SOCI keeps their addresses, so a struct stays where it was made.
namespace trainer {

struct InsertAttempt {
    std::string id, person, scenario, title, started;
    long long place = 0;
    int major = 0, minor = 0;
    soci::statement run;

    explicit InsertAttempt(soci::session& sql)
        : run((
              sql.prepare << "INSERT INTO attempt (id, person_id, place, scenario_id, version_major,"
                             " version_minor, title, started_at, finished_at, percent, passed) VALUES"
                             " (:id, :person, :place, :scenario, :major, :minor, :title, :started, '', 0, 0)",
              soci::use(id), soci::use(person), soci::use(place), soci::use(scenario), soci::use(major),
              soci::use(minor), soci::use(title), soci::use(started))) {}
};

/// The highest place among a person's attempts; -1 if there is none.
struct LastPlace {
    std::string person;
    long long place = -1;
    soci::statement run;

    explicit LastPlace(soci::session& sql)
        : run((sql.prepare << "SELECT COALESCE(MAX(place), -1) FROM attempt WHERE person_id = :person",
               soci::use(person), soci::into(place))) {}
};

struct InsertEdition {
    std::string hash, kind, id, text;
    int major = 0, minor = 0;
    soci::statement run;

    explicit InsertEdition(soci::session& sql)
        : run((sql.prepare << "INSERT INTO edition (hash, kind, id, version_major, version_minor, text)"
                              " VALUES (:hash, :kind, :id, :major, :minor, :text)"
                              " ON CONFLICT (hash) DO NOTHING",
               soci::use(hash), soci::use(kind), soci::use(id), soci::use(major), soci::use(minor),
               soci::use(text))) {}
};

/// The same version with another content.
struct OtherEdition {
    std::string kind, id, hash, other;
    int major = 0, minor = 0;
    soci::statement run;

    explicit OtherEdition(soci::session& sql)
        : run((sql.prepare << "SELECT hash FROM edition WHERE kind = :kind AND id = :id AND"
                              " version_major = :major AND version_minor = :minor AND hash <> :hash LIMIT 1",
               soci::use(kind), soci::use(id), soci::use(major), soci::use(minor), soci::use(hash),
               soci::into(other))) {}
};

struct InsertAttemptEdition {
    std::string attempt, hash;
    long long place = 0;
    soci::statement run;

    explicit InsertAttemptEdition(soci::session& sql)
        : run((sql.prepare << "INSERT INTO attempt_edition (attempt_id, place, hash)"
                              " VALUES (:attempt, :place, :hash)",
               soci::use(attempt), soci::use(place), soci::use(hash))) {}
};

/// Inserts nothing where the place is taken, or the attempt is finished or not there.
struct InsertAnswer {
    std::string attempt, step, given, at;
    long long place = 0;
    soci::statement run;

    explicit InsertAnswer(soci::session& sql)
        : run((sql.prepare << "INSERT INTO answer (attempt_id, place, step, given, given_at)"
                              " SELECT id, CAST(:place AS BIGINT), :step, :given, :at FROM attempt"
                              " WHERE id = :attempt AND finished_at = '' ON CONFLICT DO NOTHING",
               soci::use(place), soci::use(step), soci::use(given), soci::use(at), soci::use(attempt))) {}
};

struct SelectAnswer {
    std::string attempt, step, given, at;
    long long place = 0;
    soci::statement run;

    explicit SelectAnswer(soci::session& sql)
        : run((sql.prepare << "SELECT step, given, given_at FROM answer WHERE attempt_id = :attempt"
                              " AND place = :place",
               soci::use(attempt), soci::use(place), soci::into(step), soci::into(given), soci::into(at))) {}
};

/// Updates nothing where the attempt is finished or not there.
struct FinishAttempt {
    std::string attempt, at;
    long long answers = 0;
    int percent = 0, passed = 0;
    soci::statement run;

    explicit FinishAttempt(soci::session& sql)
        : run((sql.prepare << "UPDATE attempt SET finished_at = :at, percent = :percent, passed = :passed"
                              " WHERE id = :attempt AND finished_at = ''"
                              " AND (SELECT COUNT(*) FROM answer WHERE attempt_id = :same) = :answers",
               soci::use(at), soci::use(percent), soci::use(passed), soci::use(attempt), soci::use(attempt),
               soci::use(answers))) {}
};

struct InsertSkill {
    std::string attempt, skill;
    long long place = 0, earned = 0, possible = 0;
    soci::statement run;

    explicit InsertSkill(soci::session& sql)
        : run((sql.prepare << "INSERT INTO attempt_skill (attempt_id, place, skill, earned, possible)"
                              " VALUES (:attempt, :place, :skill, :earned, :possible)",
               soci::use(attempt), soci::use(place), soci::use(skill), soci::use(earned),
               soci::use(possible))) {}
};

struct SelectAttempt {
    std::string id, person, scenario, started, finished;
    int major = 0, minor = 0, percent = 0, passed = 0;
    soci::statement run;

    explicit SelectAttempt(soci::session& sql)
        : run((sql.prepare << "SELECT person_id, scenario_id, version_major, version_minor, started_at,"
                              " finished_at, percent, passed FROM attempt WHERE id = :id",
               soci::use(id), soci::into(person), soci::into(scenario), soci::into(major), soci::into(minor),
               soci::into(started), soci::into(finished), soci::into(percent), soci::into(passed))) {}
};

struct SelectAttemptEditions {
    std::string attempt, hash;
    soci::statement run;

    explicit SelectAttemptEditions(soci::session& sql)
        : run((sql.prepare << "SELECT hash FROM attempt_edition WHERE attempt_id = :attempt ORDER BY place",
               soci::use(attempt), soci::into(hash))) {}
};

struct SelectAnswers {
    std::string attempt, step, given;
    soci::statement run;

    explicit SelectAnswers(soci::session& sql)
        : run((sql.prepare << "SELECT step, given FROM answer WHERE attempt_id = :attempt ORDER BY place",
               soci::use(attempt), soci::into(step), soci::into(given))) {}
};

struct SelectUnderWay {
    std::string person, scenario, id;
    soci::statement run;

    explicit SelectUnderWay(soci::session& sql)
        : run((sql.prepare << "SELECT id FROM attempt WHERE person_id = :person AND scenario_id = :scenario"
                              " AND finished_at = '' ORDER BY place DESC LIMIT 1",
               soci::use(person), soci::use(scenario), soci::into(id))) {}
};

struct SelectEdition {
    std::string hash, kind, id, text;
    int major = 0, minor = 0;
    soci::statement run;

    explicit SelectEdition(soci::session& sql)
        : run((sql.prepare << "SELECT kind, id, version_major, version_minor, text FROM edition"
                              " WHERE hash = :hash",
               soci::use(hash), soci::into(kind), soci::into(id), soci::into(major), soci::into(minor),
               soci::into(text))) {}
};

/// One row per attempt of a person, the newest first. `last` is the place of its last answer, -1 if it has
/// none: the end of an index, so that answers are not counted one by one.
struct SelectHistory {
    std::string person, id, scenario, title, started, finished;
    int major = 0, minor = 0, percent = 0, passed = 0, last = -1;
    soci::statement run;

    explicit SelectHistory(soci::session& sql)
        : run((sql.prepare << "SELECT id, scenario_id, version_major, version_minor, title, started_at,"
                              " finished_at, percent, passed, COALESCE((SELECT MAX(answer.place) FROM answer"
                              " WHERE answer.attempt_id = attempt.id), -1) FROM attempt"
                              " WHERE person_id = :person ORDER BY place DESC",
               soci::use(person), soci::into(id), soci::into(scenario), soci::into(major), soci::into(minor),
               soci::into(title), soci::into(started), soci::into(finished), soci::into(percent),
               soci::into(passed), soci::into(last))) {}
};

/// The skills of every attempt of a person, in the order of SelectHistory.
struct SelectHistorySkills {
    std::string person, attempt, skill;
    long long earned = 0, possible = 0;
    soci::statement run;

    explicit SelectHistorySkills(soci::session& sql)
        : run((sql.prepare << "SELECT attempt_id, skill, earned, possible FROM attempt"
                              " JOIN attempt_skill ON attempt_id = attempt.id WHERE person_id = :person"
                              " ORDER BY attempt.place DESC, attempt_skill.place",
               soci::use(person), soci::into(attempt), soci::into(skill), soci::into(earned),
               soci::into(possible))) {}
};

}  // namespace trainer
