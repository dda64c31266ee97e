#include "app/words/led_words.h"

#include "app/words/course_words.h"
#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string number(std::size_t count) {
    return std::to_string(count);
}

} // namespace

std::string led_title() {
    // TRANSLATORS: somebody goes through a course with a group of colleagues.
    return tr("Lead a session");
}

std::string led_lead() {
    return tr("Take a course together, on a big screen. You talk about each page, then answer the "
              "questions as a group.");
}

std::string nobody_can_lead() {
    return tr("Nobody here can lead this course yet. Whoever leads it takes it alone first, with "
              "its quiz.");
}

std::string nobody_in_the_room() {
    return tr("Tick who is in the room.");
}

std::string begin_led() {
    return tr("Begin the course");
}

std::string person_to_learn(const std::string& name, const Completion* held) {
    const std::string standing =
        held == nullptr ? tr("Not trained yet") : course_passed_in_words(*held).status;
    // TRANSLATORS: {1} a person, {2} such as “Trained, until 24 November 2027”.
    return filled(tr("{1} ({2})"), {name, standing});
}

std::string led_progress(std::size_t page, std::size_t pages) {
    return filled(tr("Page {1} of {2}"), {number(page), number(pages)});
}

std::string led_answer_was_wrong() {
    return tr("That is not quite right. Talk about why. The question comes again at the end.");
}

std::string led_questions_done() {
    return tr("You have every question right.");
}

std::string led_questions_done_text() {
    return tr("Next, say who was here to the end.");
}

std::string end_led_question() {
    return tr("End the session now? Nothing is recorded.");
}

std::string end_led_word() {
    return tr("End the session");
}

std::vector<std::string> led_facts(const LedFacts& facts) {
    return {filled(tr("Course: {1}"), {facts.course}),
            filled(tr("Led by {1} on {2}"), {facts.leader, date_in_words(facts.day)}),
            filled(tr("It counts until {1}"), {date_in_words(facts.until)})};
}

std::string led_confirm_title() {
    return tr("Who was here to the end?");
}

std::string led_confirm_text() {
    return tr("Take off the tick of anybody who left early. Each of the others gets a record that "
              "says: in a led session. A record cannot be changed later.");
}

std::string leader_holds_it_no_more() {
    return tr(
        "Whoever led does not hold this course any more, so this session cannot be recorded.");
}

std::string led_being_saved() {
    return tr("These people are being saved; try again.");
}

std::string led_recorded_before(const std::vector<std::string>& names) {
    return filled(tr("A record of this day is there already for: {1}"), {names_in_words(names)});
}

std::string nobody_left_to_record() {
    return tr("There is nobody left to record.");
}

std::string record_for(std::size_t people) {
    return filled(
        trn("Record for this person", "Record for these {1} people", static_cast<int>(people)),
        {number(people)});
}

std::string led_recorded_title(std::size_t people) {
    return filled(
        trn("Recorded for {1} person", "Recorded for {1} people", static_cast<int>(people)),
        {number(people)});
}

std::string led_recorded_text() {
    return tr("Keep the sign-in sheet with your papers. Thank you for leading.");
}

} // namespace safeplaces
