#pragma once

#include "domain/date.h"
#include "domain/venue/field.h"
#include "domain/venue/opening_hours.h"
#include "domain/venue/reason.h"

#include <map>
#include <string>
#include <vector>

namespace safeplaces {

// What stands in each field, exactly as it was typed or ticked, by field id. A missing key is an
// untouched field.
//   ticks        the chosen option ids, one a line, in the form's order
//   declaration  the wording version that was ticked; empty when not
//   hours        under "<field>.<mon..sun>": "closed", "all_day", "spans" or nothing;
//                under "<field>.<day>.<1|2>.<from|to>": a time as typed
using Entries = std::map<std::string, std::string>;

// What stands under that key ("" when nothing): as it was typed, and without the space around it.
[[nodiscard]] std::string typed_in(const Entries& entries, const std::string& key);
[[nodiscard]] std::string answer_to(const Entries& entries, const std::string& key);

// The option ids of a ticks answer, and back.
[[nodiscard]] std::vector<std::string> ticked_in(const std::string& answer);
[[nodiscard]] std::string ticks_answer(const std::vector<std::string>& ids);

// The key is that field's: "postcode", "opening-hours.mon.1.from".
[[nodiscard]] bool belongs_to(const std::string& key, const Field& field);

struct FormPage {
    std::string id;
    std::string title;
    std::string lead{}; // one sentence under the title
    std::vector<Field> fields;
};

// A form as read from forms/<id>.toml. Ids are unique; conditions name earlier fields
// that have none themselves.
struct Form {
    std::string id;
    std::string version;
    std::string title;
    std::string at_hand{}; // what to get ready before one begins, a sentence; may be empty
    std::vector<FormPage> pages;
};

// What a check needs to know besides the form.
struct FormContext {
    Date today;
    std::vector<std::string> area; // postcode districts; empty: any
};

// The field is asked: always, or because of what another field holds.
[[nodiscard]] bool applies(const Field& field, const Entries& entries);

// Everything to put right on the page, in the order of its fields; warnings too. Fields that do not
// apply have no problems.
[[nodiscard]] std::vector<Problem>
problems_in(const FormPage& page, const Entries& entries, const FormContext& context);

enum class PageState {
    not_started,
    started, // something answered, something required still missing
    to_fix,  // an answer that was given is wrong
    done,
    not_needed, // untouched, and nothing on it is required
};

[[nodiscard]] PageState
state_of(const FormPage& page, const Entries& entries, const FormContext& context);

// No page has an error.
[[nodiscard]] bool
is_complete(const Form& form, const Entries& entries, const FormContext& context);

// The answers that count: those of fields that apply, cleaned (a postcode as it is shown). The rest
// is kept by the venue, and not submitted.
[[nodiscard]] Entries
submitted(const Form& form, const Entries& entries, const FormContext& context);

// The field with that meaning, or null; and what stands in it, trimmed ("" when nothing).
[[nodiscard]] const Field* field_meaning(const Form& form, Meaning meaning);
[[nodiscard]] std::string answer_meaning(const Form& form, const Entries& entries, Meaning meaning);

// Who signs, as what, and when.
[[nodiscard]] bool belongs_to_signature(const Field& field);

// The field with that id, or null.
[[nodiscard]] const Field* find_field(const Form& form, const std::string& id);

// Reads the week under that field id; what cannot be read is not_said.
[[nodiscard]] WeekHours week_hours(const Entries& entries, const std::string& field);

// The keys under which an hours field keeps what is typed; day is 0 (Monday) to 6, span 1 or 2.
enum class SpanEnd { from, to };
[[nodiscard]] std::string hours_key(const std::string& field, int day);
[[nodiscard]] std::string hours_key(const std::string& field, int day, int span, SpanEnd end);

} // namespace safeplaces
