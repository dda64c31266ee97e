#include "app/document.h"

#include "app/issued.h"
#include "app/poster_documents.h"
#include "app/sign_details.h"
#include "app/words/group_paper_words.h"
#include "app/words/print_words.h"
#include "documents/designs/catalogue.h"
#include "documents/pdf_writer.h"
#include "domain/fold.h"
#include "domain/training/paper_quiz.h"
#include "interchange/sticker_code.h"
#include "storage/files.h"
#include "storage/unnamed_file.h"

#include <cassert>
#include <functional>
#include <utility>

namespace safeplaces {

namespace {

PrintedVenue printed_venue(const Desk& desk, const VenueStanding& standing) {
    return {.name = standing.venue_name, .town = standing.town, .language = desk.language};
}

// Until when a poster or sticker counts that is made today.
Date sign_until(const Desk& desk, const VenueStanding& standing) {
    assert(sign_gate(standing) == SignGate::provisional);
    return standing.provisional_until.value_or(
        provisional_until(desk.library.scheme, standing.today));
}

// A name as part of a file's name: small letters of any script, digits and single hyphens; short
// enough for every disk.
std::string for_a_file_name(const std::string& name) {
    constexpr std::size_t longest = 100;
    const std::string plain = folded(name);
    std::string slug;
    for (const char letter : beginning(plain, longest)) {
        const auto byte = static_cast<unsigned char>(letter);
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || byte >= 0x80U) {
            slug += letter;
        } else if (!slug.empty() && slug.back() != '-') {
            slug += '-';
        }
    }
    while (slug.ends_with('-')) {
        slug.pop_back();
    }
    return slug;
}

// On an approved sign alone: a provisional one must not look like the council's.
template <class Sign>
Sign with_artwork(const Desk& desk, Sign sign) {
    if (!desk.library.artwork.empty()) {
        sign.artwork = desk.library.artwork;
        sign.words.picture = artwork_in_words(desk.library.scheme.council);
    }
    return sign;
}

Actor who_is_at(const Desk& desk) {
    if (desk.session.is_manager()) {
        return Actor::manager;
    }
    return desk.session.learner() ? Actor::learner : Actor::program;
}

// `hand_out` is the last step: when it throws, nothing was issued.
void record_issue(Desk& desk,
                  const Document& document,
                  const std::string& pdf,
                  const std::function<void()>& hand_out) {
    const Issue issue{.id = {new_uuid(desk.outside)},
                      .kind = document.kind,
                      .approval = document.approval,
                      .made_at = desk.outside.now(),
                      .made_on = desk.outside.today(),
                      .content = digest_of(pdf),
                      .completion = document.completion,
                      .series = series_of(document),
                      .says = document.says,
                      .sticker = document.sticker,
                      .design_version = design_of(document.kind).version};
    desk.file.db().tx([&] {
        desk.issues.add(issue);
        if (is_official(document)) {
            desk.kept.keep(pdf);
        }
        desk.audit.add(issue.made_at, who_is_at(desk), AuditAction::document_issued, issue.id.text);
        hand_out();
    });
}

} // namespace

Document poster_document(const Desk& desk, const VenueStanding& standing, Paper paper) {
    PrintedVenue venue = printed_venue(desk, standing);
    venue.details = details_on_signs(desk.library, standing);
    const ProvisionalPoster poster = provisional_poster(venue, sign_until(desk, standing));
    return {.kind = DocumentKind::poster,
            .completion = {},
            .drawing = draw(poster, desk.library.fonts, paper),
            .file_name =
                "poster-provisional" + details_in_a_file_name(desk.library, standing) + ".pdf"};
}

Document sticker_document(const Desk& desk, const VenueStanding& standing, StickerShape shape) {
    ProvisionalSticker sticker =
        provisional_sticker(printed_venue(desk, standing), sign_until(desk, standing));
    sticker.shape = shape;
    return {.kind = DocumentKind::sticker,
            .completion = {},
            .drawing = draw(sticker, desk.library.fonts),
            .file_name = "sticker-provisional" + form_in_a_file_name({.shape = shape}) + ".pdf"};
}

Document poster_document(const Desk& desk,
                         const VenueStanding& standing,
                         const StickerStatement& statement,
                         Paper paper) {
    const PrintedVenue venue{.name = statement.name,
                             .town = standing.town,
                             .language = desk.language,
                             .details = details_on_signs(desk.library, standing)};
    const ApprovedPoster poster =
        with_artwork(desk, approved_poster(venue, statement, desk.library.scheme.council));
    return {.kind = DocumentKind::poster,
            .completion = {},
            .drawing = draw(poster, desk.library.fonts, paper),
            .file_name = "poster" + details_in_a_file_name(desk.library, standing) + ".pdf",
            .approval = Approval::approved,
            .sticker = statement.number,
            .says = with_lines(facts_of(statement, {standing.town, desk.library.scheme.council,
                                                    desk.library.artwork_hash}),
                               venue.details)};
}

Document sticker_document(const Desk& desk, const SignedSticker& sticker, const StickerForm& form) {
    const StickerStatement& statement = sticker.statement;
    const std::string link = sticker_link(desk.library.scheme.sticker_page, sticker.bytes);
    return {
        .kind = DocumentKind::sticker,
        .completion = {},
        .drawing =
            draw(with_artwork(desk, approved_sticker(statement, link)), form, desk.library.fonts),
        .file_name =
            "sticker-" + for_a_file_name(statement.number) + form_in_a_file_name(form) + ".pdf",
        .approval = Approval::approved,
        .sticker = statement.number,
        .says = facts_of(statement, {desk.library.scheme.council, desk.library.scheme.sticker_page,
                                     desk.library.artwork_hash})};
}

Document certificate_document(const Desk& desk,
                              const VenueStanding& standing,
                              const Completion& completion,
                              const std::string& person,
                              const std::string& leader) {
    const std::string course = course_title(desk.library, completion.course, desk.language);
    Certificate words =
        certificate(printed_venue(desk, standing), person, course, completion, leader);
    if (const Course* found = find_course(desk.library, completion.course)) {
        words.course_language = language_within(
            desk.language, edition_of(*found, desk.language, Face::standard).language);
    }
    return {.kind = DocumentKind::certificate,
            .completion = completion.id.text,
            .drawing = draw(words, desk.library.fonts),
            .file_name =
                "certificate-" + for_a_file_name(person) + '-' + completion.course.text + ".pdf",
            .says = in_lines({person, course, leader, standing.venue_name, standing.town,
                              iso(completion.date), iso(last_valid_day(completion))})};
}

Document registration_document(const Desk& desk, const VenueStanding& standing) {
    assert(standing.signed_registration);
    const Registration& registration = *standing.signed_registration;
    const Form& form = desk.library.registration;
    // The names that were signed, which may differ from what is typed by now.
    const PrintedVenue venue{.name =
                                 answer_meaning(form, registration.answers, Meaning::venue_name),
                             .town = answer_meaning(form, registration.answers, Meaning::town),
                             .language = desk.language};
    return {.kind = DocumentKind::registration_summary,
            .completion = {},
            .drawing = draw(registration_summary(venue, form, registration), desk.library.fonts),
            .file_name = "registration.pdf"};
}

Document staff_room_document(const Desk& desk, const VenueStanding& standing, Paper paper) {
    return {.kind = DocumentKind::staff_room_sheet,
            .completion = {},
            .drawing = draw(staff_room_sheet(printed_venue(desk, standing), desk.library.contacts,
                                             code_word_on_paper(desk.library)),
                            desk.library.fonts, paper),
            .file_name = "staff-room.pdf"};
}

Document huddle_document(const Desk& desk, const VenueStanding& standing, const Course& course) {
    const Edition& edition = edition_of(course, desk.language, Face::standard);
    const HuddleCard card =
        huddle_card(printed_venue(desk, standing), edition, course.minutes, desk.library.contacts);
    return {.kind = DocumentKind::huddle_card,
            .completion = {},
            .drawing = draw(card, desk.library.fonts),
            .file_name = "huddle-" + course.id.text + ".pdf"};
}

Document sign_in_document(const Desk& desk, const VenueStanding& standing, const Course& course) {
    const Edition& edition = edition_of(course, desk.language, Face::standard);
    return {.kind = DocumentKind::sign_in_sheet,
            .completion = {},
            .drawing =
                draw(sign_in_sheet(printed_venue(desk, standing), edition), desk.library.fonts),
            .file_name = "sign-in-" + course.id.text + ".pdf"};
}

Document quiz_document(const Desk& desk,
                       const VenueStanding& standing,
                       const Course& course,
                       std::uint64_t random,
                       QuizPrint print) {
    const Face face = print == QuizPrint::easy_read ? Face::easy_read : Face::standard;
    const std::uint64_t seed =
        seed_for_this_alone(course, desk.library.courses, seed_for_paper(random, face));
    const QuizSheet sheet = quiz_sheet(printed_venue(desk, standing), course,
                                       edition_of(course, desk.language, face), seed);
    const PrintSize size = print == QuizPrint::usual ? PrintSize::usual : PrintSize::large;
    return {.kind = DocumentKind::quiz_sheet,
            .completion = {},
            .drawing = draw(sheet, size, desk.library.fonts),
            .file_name = "quiz-" + course.id.text + ".pdf"};
}

Document action_plan_document(const Desk& desk,
                              const VenueStanding& standing,
                              std::vector<ActionPlanItem> items) {
    return {.kind = DocumentKind::action_plan,
            .completion = {},
            .drawing = draw(action_plan(printed_venue(desk, standing), std::move(items)),
                            desk.library.fonts),
            .file_name = "action-plan.pdf"};
}

void save_document(Desk& desk, const Document& document, const std::filesystem::path& path) {
    const std::string pdf = issued_before(desk, document).bytes;
    const std::filesystem::path unnamed = temporary_beside(path);
    UnnamedFile file(unnamed);
    atomic_save(unnamed, pdf, Rights::as_usual);
    record_issue(desk, document, pdf, [&] { file.take_name(path); });
    file.keep();
}

void record_print(Desk& desk, const Document& document) {
    record_issue(desk, document, pdf_bytes(document.drawing, desk.library.fonts), [] {});
}

} // namespace safeplaces
