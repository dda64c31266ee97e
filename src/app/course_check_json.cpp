#include "app/course_check_json.h"

#include "app/words/lint_words.h"
#include "domain/training/lint/plain_english.h"
#include "interchange/json_writer.h"

namespace safeplaces {

namespace {

void write(const Finding& finding, JsonWriter& json) {
    const LintWords words = lint_words(finding);
    json.begin_object();
    json.key("file").text(finding.file).key("line").number(finding.line);
    json.key("rule").text(name_of(finding.rule));
    json.key("severity").text(is_error(finding.rule) ? "error" : "warning");
    json.key("what").text(words.what).key("why").text(words.why);
    json.key("better").text(words.better);
    json.end_object();
}

void write(const CourseSummary& course, JsonWriter& json) {
    json.begin_object();
    json.key("id").text(course.id.text).key("title").text(course.title);
    json.key("reading_age").written(age_text(course.reading_age));
    json.key("easy_read_age")
        .written(course.easy_read_age ? age_text(*course.easy_read_age) : "null");
    json.key("words").number(course.words).key("seconds").number(course.length.count());
    json.key("all_staff").flag(course.is_for_all_staff);
    json.key("untranslated").begin_list();
    for (const std::string& what : course.untranslated) {
        json.text(what);
    }
    json.end_list().key("not_in_easy_read").begin_list();
    for (const std::string& what : course.not_in_easy_read) {
        json.text(what);
    }
    json.end_list();
    json.end_object();
}

} // namespace

std::string course_check_json(const CourseCheck& check) {
    std::string text;
    JsonWriter json{[&](std::string_view bytes) { text += bytes; }};
    json.begin_object().key("findings").begin_list();
    for (const Finding& finding : check.findings) {
        write(finding, json);
    }
    json.end_list().key("courses").begin_list();
    for (const CourseSummary& course : check.summaries) {
        write(course, json);
    }
    json.end_list();
    const int errors = errors_in(check);
    json.key("errors").number(errors);
    json.key("warnings").number(static_cast<int>(check.findings.size()) - errors);
    json.key("spelling_checked").flag(check.is_spelling_checked);
    json.end_object().end_line().finish();
    return text;
}

} // namespace safeplaces
