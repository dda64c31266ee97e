#pragma once

#include "storage/register/conflict_book.h"

#include <string>

namespace safeplaces {

// Who a conflict is about, as far as it is about somebody.
struct ConflictPerson {
    std::string name;  // or that it was erased
    std::string venue; // where the register has them
};

[[nodiscard]] std::string conflict_title(ConflictKind kind);
// What happened, and what to do about it.
[[nodiscard]] std::string conflict_in_words(const Conflict& conflict, const ConflictPerson& person);
// On a choice.
[[nodiscard]] std::string
answer_in_words(ConflictAnswer answer, const Conflict& conflict, const ConflictPerson& person);
[[nodiscard]] std::string conflict_needs_answer();
[[nodiscard]] std::string conflict_settled_in_words();
// "The oldest of 3"; empty for one.
[[nodiscard]] std::string conflicts_open_in_words(long long open);

// What is compared, for the table of two versions.
struct ConflictDetails {
    std::string person;
    std::string role;
    std::string started;
    std::string left;
    std::string led_by;
    std::string language;
    std::string edition;
    std::string must_know;
    std::string content;
    std::string form;
    std::string signed_at;
    std::string answers;
    std::string month;
    std::string time;
    std::string reason;
    std::string given;
    std::string course;
    std::string passed;
    std::string valid_to;
    std::string how;
    std::string right_answers;
    std::string version;
    std::string venue;
    std::string passes;
    std::string name;
    std::string postcode;
};
[[nodiscard]] ConflictDetails conflict_details();
[[nodiscard]] std::string right_of_asked(int right, int asked);
// Of one of two persons who are called the same.
[[nodiscard]] std::string name_with_id(const std::string& name, const std::string& id);

// Of a form: "Opening hours, Monday"; a moment as iso() writes it; an answer that one version
// lacks.
[[nodiscard]] std::string day_of_field(const std::string& label, int day);
[[nodiscard]] std::string moment_in_words(const std::string& iso);
[[nodiscard]] std::string no_such_answer();
[[nodiscard]] std::string works_there_still(); // no last day
// Why answers of the second version cannot be shown.
[[nodiscard]] std::string answers_not_kept();
[[nodiscard]] std::string answers_without_room(int count);

} // namespace safeplaces
