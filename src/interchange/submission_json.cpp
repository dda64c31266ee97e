#include "interchange/parcel_json.h"

#include "domain/error.h"
#include "domain/plain_id.h"
#include "interchange/parcel_fields.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr int most_asked = 1'000; // questions in one quiz
constexpr int most_counted = 1'000'000'000;

JsonValue json_of(const DeviceKeys& keys) {
    return {JsonObject{{"id", as_json(keys.device)},
                       {"signing", as_json(keys.signing)},
                       {"box", as_json(keys.box)}}};
}

DeviceKeys device_from(JsonReader reader) {
    DeviceKeys keys;
    keys.device.text = uuid_in(reader, "id");
    keys.signing = digest_in(reader, "signing");
    keys.box = digest_in(reader, "box");
    reader.refuse_other_keys();
    return keys;
}

JsonValue json_of(const Registration& registration) {
    return {JsonObject{{"id", as_json(registration.id)},
                       {"form", as_json(registration.form)},
                       {"form_version", as_json(registration.form_version)},
                       {"signed_at", as_json(registration.signed_at)},
                       {"answers", as_json(registration.answers)}}};
}

JsonValue json_of(const SubmittedForm& form) {
    return {JsonObject{{"id", as_json(form.id)},
                       {"form", as_json(form.form)},
                       {"form_version", as_json(form.form_version)},
                       {"signed_at", as_json(form.signed_at)},
                       {"answers", as_json(form.answers)}}};
}

SubmittedForm form_from(JsonReader& reader) {
    SubmittedForm form;
    form.id = uuid_in(reader, "id");
    form.form = plain_id_in(reader, "form");
    form.form_version = line_in(reader, "form_version", 1, 100);
    form.signed_at = instant_in(reader, "signed_at");
    form.answers = entries_in(reader, "answers");
    return form;
}

Registration registration_from(JsonReader reader, const VenueId& venue) {
    SubmittedForm form = form_from(reader);
    reader.refuse_other_keys();
    return {.id = {std::move(form.id)},
            .venue = venue,
            .form = std::move(form.form),
            .form_version = std::move(form.form_version),
            .signed_at = form.signed_at,
            .answers = std::move(form.answers)};
}

JsonValue json_of(const Person& person) {
    return {JsonObject{{"id", as_json(person.id)},
                       {"name", as_json(person.name)},
                       {"role", word_json(person.role)},
                       {"started", as_json(person.started)},
                       {"left", or_null(person.left)}}};
}

Person person_from(JsonReader& reader) {
    Person person;
    person.id.text = uuid_in(reader, "id");
    person.name = line_in(reader, "name", 1, longest_text);
    person.role = word_in<Role>(reader, "role");
    person.started = date_in(reader, "started");
    person.left = date_or_null_in(reader, "left");
    if (!problems_in(person).empty()) {
        reader.refuse("name", "of a person who could not have been stored");
    }
    return person;
}

JsonValue json_of(const Completion& completion) {
    const Score& score = completion.score;
    JsonObject object{{"id", as_json(completion.id)},
                      {"person", as_json(completion.person)},
                      {"course", as_json(completion.course)},
                      {"version", as_json(completion.version)},
                      {"content", as_json(completion.content)},
                      {"language", as_json(completion.language)},
                      {"face", word_json(completion.face)},
                      {"how", word_json(completion.how)},
                      {"right", as_json(score.right)},
                      {"asked", as_json(score.asked)},
                      {"critical_right", as_json(score.critical_right)},
                      {"critical_asked", as_json(score.critical_asked)},
                      {"date", as_json(completion.date)},
                      {"expires", as_json(completion.expires)}};
    if (!completion.led_by.text.empty()) {
        object.push_back({"led_by", as_json(completion.led_by)});
    }
    return {std::move(object)};
}

Score score_from(JsonReader& reader) {
    Score score;
    score.asked = count_in(reader, "asked", most_asked);
    score.right = count_in(reader, "right", score.asked);
    score.critical_asked = count_in(reader, "critical_asked", score.asked);
    score.critical_right = count_in(reader, "critical_right", score.critical_asked);
    return score;
}

Completion completion_from(JsonReader& reader, const VenueId& venue) {
    Completion completion;
    completion.id.text = uuid_in(reader, "id");
    completion.person.text = uuid_in(reader, "person");
    completion.venue = venue;
    completion.course.text = plain_id_in(reader, "course");
    completion.version = line_in(reader, "version", 1, 100);
    completion.content = digest_in(reader, "content");
    completion.language = line_in(reader, "language", 2, 35);
    completion.face = word_in<Face>(reader, "face");
    completion.how = word_in<HowTaken>(reader, "how");
    completion.score = score_from(reader);
    completion.date = date_in(reader, "date");
    completion.expires = date_in(reader, "expires");
    if (reader.has("led_by")) {
        completion.led_by.text = uuid_in(reader, "led_by");
        if (completion.how != HowTaken::led || completion.led_by == completion.person) {
            reader.refuse("led_by", "nobody leads this person");
        }
    }
    if (completion.expires < completion.date) {
        reader.refuse("expires", "before it began");
    }
    return completion;
}

JsonValue json_of(const AttemptCount& count) {
    return {JsonObject{{"course", as_json(count.course)},
                       {"version", as_json(count.version)},
                       {"attempts", as_json(count.attempts)},
                       {"passed", as_json(count.passed)}}};
}

AttemptCount attempts_from(JsonReader& reader) {
    AttemptCount count;
    count.course.text = plain_id_in(reader, "course");
    count.version = line_in(reader, "version", 1, 100);
    count.attempts = count_in(reader, "attempts", most_counted);
    count.passed = count_in(reader, "passed", count.attempts);
    return count;
}

JsonValue json_of(const AnswerCount& count) {
    return {JsonObject{{"course", as_json(count.course)},
                       {"version", as_json(count.version)},
                       {"question", as_json(count.question)},
                       {"option", as_json(count.option)},
                       {"chosen", as_json(count.chosen)}}};
}

AnswerCount answers_from(JsonReader& reader) {
    AnswerCount count;
    count.course.text = plain_id_in(reader, "course");
    count.version = line_in(reader, "version", 1, 100);
    count.question.text = plain_id_in(reader, "question");
    count.option = count_in(reader, "option", 99);
    count.chosen = count_in(reader, "chosen", most_counted);
    return count;
}

JsonValue json_of(const Use& use) {
    return {JsonObject{{"id", as_json(use.id)},
                       {"month", as_json(use.month_start)},
                       {"band", word_json(use.band)},
                       {"reason", word_json(use.reason)},
                       {"given", word_json(use.given)}}};
}

Use use_from(JsonReader& reader) {
    Use use;
    use.id.text = uuid_in(reader, "id");
    use.month_start = date_in(reader, "month");
    use.band = word_in<TimeBand>(reader, "band");
    use.reason = word_in<HelpReason>(reader, "reason");
    use.given = word_in<HelpGiven>(reader, "given");
    if (use.month_start.day() != std::chrono::day{1}) {
        reader.refuse("month", "not the first of a month");
    }
    return use;
}

void require_one_venue(const Submission& submission) {
    const auto of_another = [&](const auto& record) { return record.venue != submission.venue; };
    if (std::any_of(submission.completions.begin(), submission.completions.end(), of_another) ||
        (submission.registration && of_another(*submission.registration))) {
        throw InputError("", 0, "a record of another venue");
    }
}

} // namespace

std::string submission_json(const Submission& submission) {
    require_one_venue(submission);
    const auto json = [](const auto& item) { return json_of(item); };
    JsonObject object = parcel_head("submission");
    object.emplace_back("id", as_json(submission.id));
    object.emplace_back("venue", as_json(submission.venue));
    object.emplace_back("device", json_of(submission.from));
    object.emplace_back("seq", as_json(submission.seq));
    object.emplace_back("previous", or_null(submission.previous));
    object.emplace_back("made_at", as_json(submission.made_at));
    object.emplace_back("registration",
                        submission.registration ? json_of(*submission.registration) : JsonValue{});
    object.emplace_back("people", list_json(submission.people, json));
    object.emplace_back("erased",
                        list_json(submission.erased, [](const auto& id) { return as_json(id); }));
    object.emplace_back("completions", list_json(submission.completions, json));
    object.emplace_back("forms", list_json(submission.forms, json));
    object.emplace_back("attempts", list_json(submission.attempts, json));
    object.emplace_back("answers", list_json(submission.answers, json));
    object.emplace_back("uses", list_json(submission.uses, json));
    object.emplace_back("stickers_wanted",
                        list_json(submission.stickers_wanted,
                                  [](const std::string& kind) { return as_json(kind); }));
    return json_text({std::move(object)});
}

Submission read_submission_json(std::string_view json) {
    const JsonValue value = read_parcel_json(json);
    JsonReader reader{value, ""};
    read_parcel_head(reader, "submission");
    Submission submission;
    submission.id.text = uuid_in(reader, "id");
    submission.venue.text = uuid_in(reader, "venue");
    submission.from = device_from({reader.any("device"), "device"});
    submission.seq = seq_in(reader, "seq");
    if (!reader.is_null("previous")) {
        submission.previous = digest_in(reader, "previous");
    }
    submission.made_at = instant_in(reader, "made_at");
    if (!reader.is_null("registration")) {
        submission.registration =
            registration_from({reader.any("registration"), "registration"}, submission.venue);
    }
    submission.people = objects_in(reader, "people", most_people, person_from);
    for (std::string& id : texts_in(reader, "erased", most_people, looks_like_uuid)) {
        submission.erased.push_back({std::move(id)});
    }
    submission.completions =
        objects_in(reader, "completions", most_completions,
                   [&](JsonReader& item) { return completion_from(item, submission.venue); });
    submission.forms = objects_in(reader, "forms", most_forms, form_from);
    submission.attempts = objects_in(reader, "attempts", most_counts, attempts_from);
    submission.answers = objects_in(reader, "answers", most_counts, answers_from);
    submission.uses = objects_in(reader, "uses", most_uses, use_from);
    submission.stickers_wanted = texts_in(reader, "stickers_wanted", most_stickers, is_plain_id);
    reader.refuse_other_keys();
    return submission;
}

} // namespace safeplaces
