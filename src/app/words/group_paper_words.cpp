#include "app/words/group_paper_words.h"

#include "app/words/tr.h"

namespace safeplaces {

namespace {

constexpr std::size_t numbers_on_a_card = 4;

// "Huddle card, Central Library, Southampton"
std::string under_the_title(const PrintedVenue& venue) {
    const std::string place = place_in_words(venue);
    return place.empty() ? tr("Huddle card")
                         // TRANSLATORS: {1} the name of a venue. A huddle: a short talk of the
                         // team, standing up.
                         : filled(tr("Huddle card, {1}"), {place});
}

} // namespace

HuddleCard huddle_card(const PrintedVenue& venue,
                       const Edition& edition,
                       std::chrono::minutes minutes,
                       std::span<const Contact> contacts) {
    HuddleCard card{
        .language = paper_language(venue.language),
        .course_language = language_within(venue.language, edition.language),
        .scheme_language = language_within(venue.language, "en"),
        // TRANSLATORS: {1} a course.
        .document_title = filled(tr("Huddle card: {1}"), {edition.title}),
        .title = edition.title,
        .venue = under_the_title(venue),
        .how_to_use = tr("Read each point aloud, and say what it means here. Then ask each other."),
        .emergency_number = "999",
        .emergency = tr("Somebody in danger, hurt or seriously ill: call at once."),
        // TRANSLATORS: a heading: what to keep in mind.
        .points_heading = tr("Remember"),
        .points = edition.huddle->points,
        .questions_heading = tr("Ask each other"),
        .questions = edition.huddle->questions,
        .numbers_heading = tr("Who to call"),
        .numbers = {},
        .note = filled(tr("This card is a reminder. Training is the whole course, which takes "
                          "about {1} minutes. More numbers are on the staff-room sheet."),
                       {std::to_string(minutes.count())}),
        .page_number = &page_number};
    for (const Contact& contact : contacts) {
        // The emergency number stands on top, larger than all.
        if (card.numbers.size() < numbers_on_a_card && may_be_printed(contact) &&
            contact.number != card.emergency_number) {
            card.numbers.push_back({.number = contact.number, .name = contact.name});
        }
    }
    return card;
}

SignInSheet sign_in_sheet(const PrintedVenue& venue, const Edition& course) {
    return {.language = paper_language(venue.language),
            // TRANSLATORS: {1} a course.
            .document_title = filled(tr("Sign-in sheet: {1}"), {course.title}),
            // TRANSLATORS: the paper on which people write their names when they come to a session.
            .title = tr("Sign-in sheet"),
            .venue = place_in_words(venue),
            .course_label = tr("Course"),
            .course = course.title,
            .course_language = language_within(venue.language, course.language),
            .date_label = tr("Date"),
            // TRANSLATORS: the name of whoever leads a session follows.
            .leader_label = tr("Led by"),
            // TRANSLATORS: what somebody is at the venue, such as manager; then a signature.
            .columns = {tr("Name"), tr("Role"), tr("Signature")},
            .note = tr("This sheet stays with the venue. Write nothing on it about people who came "
                       "in for help.")};
}

} // namespace safeplaces
