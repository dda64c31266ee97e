#include "interchange/person_json.h"

#include "domain/code_words.h"
#include "interchange/json_writer.h"

namespace safeplaces {

std::string person_json(const PersonExport& record, const SchemeId& scheme, Date made_on) {
    std::string bytes;
    JsonWriter json{[&bytes](std::string_view part) { bytes += part; }};
    json.begin_object().key("format").text("safe-places-person").key("version").number(1);
    json.key("scheme").text(scheme.text).key("made_on").text(iso(made_on));
    const Person& person = record.person;
    json.key("person").text(person.id.text).key("name").text(person.name);
    json.key("role").text(word_of(person.role)).key("started").text(iso(person.started));
    if (person.left) {
        json.key("left").text(iso(*person.left));
    }
    json.key("venue").text(record.venue.text).key("venue_name").text(record.venue_name);
    json.key("passes").begin_list();
    for (const Completion& each : record.completions) {
        json.begin_object().key("id").text(each.id.text);
        json.key("course").text(each.course.text).key("course_version").text(each.version);
        json.key("language").text(each.language);
        json.key("face").text(word_of(each.face)).key("how").text(word_of(each.how));
        if (!each.led_by.text.empty()) {
            json.key("led_by").text(each.led_by.text);
        }
        json.key("right").number(each.score.right).key("asked").number(each.score.asked);
        json.key("passed_on").text(iso(each.date));
        json.key("valid_until").text(iso(plus_days(each.expires, std::chrono::days{-1})));
        json.end_object();
    }
    json.end_list().key("forms").begin_list();
    for (const FormInExport& each : record.forms) {
        json.begin_object().key("id").text(each.id).key("form").text(each.form);
        json.key("signed_at").text(iso(each.signed_at)).key("answers").begin_list();
        for (const auto& [field, answer] : each.answers) {
            json.begin_object().key("field").text(field).key("answer").text(answer).end_object();
        }
        json.end_list().end_object();
    }
    json.end_list();
    if (record.forms_alike > 0) {
        json.key("forms_left_out").number(record.forms_alike);
    }
    json.end_object().end_line().finish();
    return bytes;
}

} // namespace safeplaces
