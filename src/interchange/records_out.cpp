#include "interchange/records_out.h"

#include "domain/cell.h"
#include "domain/code_words.h"

#include <utility>

namespace safeplaces {

namespace {

void begin_file(JsonWriter& json, std::string_view format, const SchemeId& scheme, Date made_on) {
    json.begin_object().key("format").text(format).key("version").number(1);
    json.key("scheme").text(scheme.text).key("made_on").text(iso(made_on));
}

void add_day(JsonWriter& json, std::string_view key, const std::optional<Date>& day) {
    if (day) {
        json.key(key).text(iso(*day));
    }
}

} // namespace

RecordsJson::RecordsJson(Sink sink, const SchemeId& scheme, Date made_on)
    : m_json{std::move(sink)} {
    begin_file(m_json, "safe-places-records", scheme, made_on);
    m_json.key("records").begin_list();
}

void RecordsJson::add(const RecordRow& record) {
    m_json.begin_object().key("id").text(record.id.text);
    m_json.key("person").text(record.person.text);
    if (!record.person_name.empty()) {
        m_json.key("person_name").text(record.person_name);
    }
    m_json.key("role").text(word_of(record.role));
    m_json.key("venue").text(record.venue.text).key("venue_name").text(record.venue_name);
    m_json.key("ward").text(record.ward);
    m_json.key("course").text(record.course.text).key("course_title").text(record.course_title);
    m_json.key("course_version").text(record.version);
    m_json.key("language").text(record.language);
    m_json.key("face").text(word_of(record.face)).key("how").text(word_of(record.how));
    if (!record.led_by.text.empty()) {
        m_json.key("led_by").text(record.led_by.text);
    }
    if (!record.led_by_name.empty()) {
        m_json.key("led_by_name").text(record.led_by_name);
    }
    m_json.key("right").number(record.right).key("asked").number(record.asked);
    m_json.key("passed_on").text(iso(record.passed));
    m_json.key("valid_until").text(iso(plus_days(record.expires, std::chrono::days{-1})));
    m_json.end_object();
}

void RecordsJson::finish() {
    m_json.end_list().end_object().end_line().finish();
}

RecordsXapi::RecordsXapi(Sink sink, std::string home)
    : m_json{std::move(sink)}, m_home{std::move(home)} {
}

void RecordsXapi::add(const RecordRow& record) {
    m_json.begin_object().key("id").text(record.id.text);
    m_json.key("actor").begin_object().key("objectType").text("Agent").key("account");
    m_json.begin_object().key("homePage").text(m_home).key("name").text(record.person.text);
    m_json.end_object().end_object();
    // Whoever was led has completed the course; nobody has marked what they know.
    const bool is_led = record.how == HowTaken::led;
    const std::string verb = is_led ? "completed" : "passed";
    m_json.key("verb").begin_object();
    m_json.key("id").text("http://adlnet.gov/expapi/verbs/" + verb).key("display");
    m_json.begin_object().key("en").text(verb).end_object().end_object();
    m_json.key("object").begin_object().key("objectType").text("Activity");
    m_json.key("id").text(m_home + "/courses/" + record.course.text).key("definition");
    m_json.begin_object().key("type").text("http://adlnet.gov/expapi/activities/course");
    m_json.key("name").begin_object().key("en").text(record.course_title);
    m_json.end_object().end_object().end_object();
    m_json.key("result").begin_object();
    if (!is_led) {
        m_json.key("success").flag(true);
    }
    m_json.key("completion").flag(true);
    if (record.asked > 0) { // a led session has no score
        m_json.key("score").begin_object().key("scaled");
        m_json.written(text_of(Cell{static_cast<double>(record.right) / record.asked}));
        m_json.key("raw").number(record.right).key("min").number(0);
        m_json.key("max").number(record.asked).end_object();
    }
    m_json.end_object();
    m_json.key("timestamp").text(iso(record.passed) + "T00:00:00Z");
    m_json.key("context").begin_object().key("platform").text("Safe Places Desk");
    m_json.key("language").text(record.language).key("revision").text(record.version);
    m_json.key("extensions").begin_object();
    m_json.key(m_home + "/xapi/venue").text(record.venue.text);
    m_json.key(m_home + "/xapi/led").flag(is_led);
    m_json.end_object().end_object().end_object().end_line();
}

void RecordsXapi::finish() {
    m_json.finish();
}

VenuesJson::VenuesJson(Sink sink, const SchemeId& scheme, Date made_on) : m_json{std::move(sink)} {
    begin_file(m_json, "safe-places-venues", scheme, made_on);
    m_json.key("venues").begin_list();
}

void VenuesJson::add(const VenueRow& venue) {
    m_json.begin_object().key("id").text(venue.id.text).key("name").text(venue.name);
    m_json.key("postcode").text(venue.postcode).key("ward").text(venue.ward);
    m_json.key("kind").text(venue.kind).key("state").text(word_of(venue.state));
    m_json.key("state_since").text(iso(venue.state_since));
    add_day(m_json, "valid_to", venue.valid_to);
    if (!venue.level.empty()) {
        m_json.key("level").text(venue.level);
    }
    add_day(m_json, "insurance_to", venue.insurance_to);
    if (venue.latitude && venue.longitude) {
        m_json.key("latitude").written(text_of(Cell{*venue.latitude}));
        m_json.key("longitude").written(text_of(Cell{*venue.longitude}));
    }
    m_json.key("on_map").flag(venue.on_map).key("map_wanted").flag(venue.map_wanted);
    m_json.key("staff").number(venue.staff).key("trained").number(venue.trained);
    m_json.key("gate_met").flag(venue.gate_met);
    add_day(m_json, "next_expiry", venue.next_expiry);
    if (venue.sign_again) {
        m_json.key("sign_again").flag(true);
    }
    m_json.end_object();
}

void VenuesJson::finish() {
    m_json.end_list().end_object().end_line().finish();
}

bool is_for_the_map(const VenueRow& venue) {
    return is_safe_place(venue.state) && venue.on_map && venue.map_wanted && venue.latitude &&
           venue.longitude;
}

VenuesGeoJson::VenuesGeoJson(Sink sink) : m_json{std::move(sink)} {
    m_json.begin_object().key("type").text("FeatureCollection").key("features").begin_list();
}

void VenuesGeoJson::add(const VenueRow& venue) {
    if (!is_for_the_map(venue)) {
        return;
    }
    m_json.begin_object().key("type").text("Feature").key("id").text(venue.id.text);
    m_json.key("geometry").begin_object().key("type").text("Point").key("coordinates");
    m_json.begin_list().written(text_of(Cell{*venue.longitude}));
    m_json.written(text_of(Cell{*venue.latitude})).end_list().end_object();
    m_json.key("properties").begin_object().key("name").text(venue.name);
    m_json.key("postcode").text(venue.postcode).key("kind").text(venue.kind);
    add_day(m_json, "valid_to", venue.valid_to);
    if (venue.sign_again) {
        m_json.key("sticker_counts").flag(false);
    }
    m_json.end_object().end_object();
}

void VenuesGeoJson::finish() {
    m_json.end_list().end_object().end_line().finish();
}

} // namespace safeplaces
