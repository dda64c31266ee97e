#include "app/scheme_check_json.h"

#include "app/words/scheme_check_words.h"
#include "interchange/json_writer.h"

namespace safeplaces {

namespace {

void write(const SchemeFinding& finding, JsonWriter& json) {
    const SchemeFindingWords words = words_of(finding);
    json.begin_object();
    json.key("file").text(finding.file).key("line").number(finding.line);
    json.key("rule").text(name_of(finding.rule));
    json.key("severity").text(is_error(finding.rule) ? "error" : "warning");
    json.key("what").text(words.what).key("better").text(words.better);
    json.end_object();
}

void write(const SchemeCheck& check, JsonWriter& json) {
    json.begin_object();
    json.key("name").text(check.name).key("findings").begin_list();
    for (const SchemeFinding& finding : check.findings) {
        write(finding, json);
    }
    json.end_list();
    const int errors = errors_in(check);
    json.key("errors").number(errors);
    json.key("warnings").number(static_cast<int>(check.findings.size()) - errors);
    json.end_object();
}

} // namespace

std::string scheme_check_json(std::span<const SchemeCheck> checks) {
    std::string text;
    JsonWriter json{[&](std::string_view bytes) { text += bytes; }};
    json.begin_object().key("schemes").begin_list();
    for (const SchemeCheck& check : checks) {
        write(check, json);
    }
    json.end_list().end_object().end_line().finish();
    return text;
}

} // namespace safeplaces
