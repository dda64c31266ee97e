#include "app/words/poster_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"

#include <utility>

namespace safeplaces {

namespace {

SignedFor signed_for(const ApprovedPoster& poster) {
    return {poster.words.venue_label, poster.words.venue, poster.checked, poster.number,
            poster.words.details};
}

} // namespace

LargePosterWords easy_read_poster(const PrintedVenue& venue,
                                  const StickerStatement& statement,
                                  const std::string& council) {
    const InEnglish speaking;
    const ApprovedPoster poster = approved_poster(venue, statement, council);
    return {
        .language = poster.words.language,
        // TRANSLATORS: {1} a venue.
        .document_title = filled(tr("Easy Read poster: {1}"), {venue.name}),
        .title = poster.words.title,
        .line = {},
        .lines = {{StepIcon::door, {}, tr("You can come in.")},
                  {StepIcon::talk, {}, tr("Tell us what you need. You can show a card.")},
                  {StepIcon::telephone, {}, tr("We can ring somebody you trust.")},
                  {StepIcon::chair, {}, tr("You can wait here. You do not have to buy anything.")}},
        .emergency = tr("In danger? Call 999."),
        .signed_for = signed_for(poster),
        .mark = {poster.words.picture}};
}

LargePosterWords large_print_poster(const PrintedVenue& venue,
                                    const StickerStatement& statement,
                                    const std::string& council) {
    const InEnglish speaking;
    const ApprovedPoster poster = approved_poster(venue, statement, council);
    const auto line = [&](StepIcon icon, std::size_t step) {
        return PictureLine{icon, poster.words.steps[step].heading, poster.words.steps[step].text};
    };
    return {
        .language = poster.words.language,
        // TRANSLATORS: {1} a venue.
        .document_title = filled(tr("Large print poster: {1}"), {venue.name}),
        .title = poster.words.title,
        .line = tr("Scared, lost or unwell?"),
        .lines = {line(StepIcon::door, 0), line(StepIcon::talk, 1), line(StepIcon::telephone, 2)},
        .emergency = tr("In danger? Call 999."),
        .signed_for = signed_for(poster),
        .mark = {poster.words.picture}};
}

LanguagesPoster languages_poster(const PrintedVenue& venue,
                                 const StickerStatement& statement,
                                 const std::string& council,
                                 std::span<const Invitation> invitations) {
    const InEnglish speaking;
    const ApprovedPoster poster = approved_poster(venue, statement, council);
    return {.language = poster.words.language,
            // TRANSLATORS: {1} a venue.
            .document_title = filled(tr("Poster in many languages: {1}"), {venue.name}),
            .title = poster.words.title,
            .invitations = {invitations.begin(), invitations.end()},
            .emergency = tr("In danger? Call 999."),
            .signed_for = signed_for(poster),
            .mark = {poster.words.picture}};
}

CodeWordsPoster code_words_poster(const PrintedVenue& venue,
                                  const StickerStatement& statement,
                                  const std::string& council,
                                  const std::string& code_word) {
    const InEnglish speaking;
    const ApprovedPoster poster = approved_poster(venue, statement, council);
    return {.language = poster.words.language,
            // TRANSLATORS: {1} a venue.
            .document_title = filled(tr("Code-word poster: {1}"), {venue.name}),
            .title = tr("Feel unsafe?"),
            .lead = tr("Tell anyone who works here. You can say:"),
            // TRANSLATORS: {1} what somebody says.
            .say =
                filled(tr("“{1}”"), {code_word.empty() ? tr("I need a Safe Place.") : code_word}),
            .lines = {{StepIcon::door, {}, tr("We take you to a quiet place, away from others.")},
                      {StepIcon::telephone,
                       {},
                       tr("We can ring a taxi, a friend or the police. You choose.")},
                      {StepIcon::chair, {}, tr("You can stay until you feel safe.")}},
            .emergency = tr("In danger? Call 999."),
            .signed_for = signed_for(poster),
            .mark = {poster.words.picture}};
}

VenueCertificate venue_certificate(const PrintedVenue& venue,
                                   const StickerStatement& statement,
                                   const std::string& council) {
    const InEnglish speaking;
    const ApprovedPoster poster = approved_poster(venue, statement, council);
    return {.language = poster.words.language,
            // TRANSLATORS: {1} a venue.
            .document_title = filled(tr("Safe Place certificate: {1}"), {venue.name}),
            .title = poster.words.title,
            // TRANSLATORS: then come, each on its own line: a venue's name, "is a Safe Place, ...",
            // and the council.
            .before_venue = tr("This is to say that"),
            .venue = poster.words.venue,
            .before_council = tr("is a Safe Place, checked and approved by"),
            .council = council,
            // TRANSLATORS: {1} a word of the scheme for how far a venue is, such as "Gold".
            .level = statement.level.empty() ? std::string{}
                                             : filled(tr("Level: {1}"), {statement.level}),
            .approved_label = tr("Approved on"),
            .approved = date_in_words(statement.issued),
            .valid_label = tr("Valid to"),
            .valid_to = date_in_words(statement.valid_to),
            .number = poster.number,
            .mark = {poster.words.picture}};
}

ContactCards contact_cards() {
    const InEnglish speaking;
    return {.language = "en-GB",
            .document_title = tr("Contact cards to fill in"),
            .intro = tr("Ten cards. Cut along the lines and give them away."),
            .title = tr("Who to ring for me"),
            // TRANSLATORS: the next four stand on a card, each before a line to write on.
            .labels = {tr("My name"), tr("Please ring"), tr("Number"), tr("Or ring")},
            .emergency = tr("In danger: call 999.")};
}

} // namespace safeplaces
