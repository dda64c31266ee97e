#pragma once

#include "documents/designs/catalogue.h"
#include "documents/paper.h"
#include "samples.h"

#include <cstddef>
#include <iterator>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace safeplaces {

struct Design {
    std::string in_catalogue; // its row's name
    std::string name;
    Drawing drawing;
    std::optional<Drawing> for_a5{}; // on A4 still; nothing: A5 is the same, smaller
};

inline std::ostream& operator<<(std::ostream& out, const Design& design) {
    return out << design.name;
}

inline const std::string long_person =
    "Bartholomew Maximilian Featherstonehaugh-Wojciechowski de la Cruz "
    "y Santamaría Ștefănescu-Gŵynedd Ł";

inline ProvisionalPoster poster_for(const LocalNames& names) {
    ProvisionalPoster poster = provisional_poster();
    poster.words.venue = names.venue;
    return poster;
}

inline ProvisionalSticker sticker_for(const LocalNames& names) {
    ProvisionalSticker sticker = provisional_sticker();
    sticker.words.venue = names.venue;
    return sticker;
}

inline ApprovedSticker approved_sticker_for(const LocalNames& names, StickerShape shape) {
    ApprovedSticker sticker = approved_sticker(shape);
    sticker.words.venue = names.venue;
    return sticker;
}

inline Certificate certificate_for(const LocalNames& names) {
    Certificate words = certificate();
    words.person = names.person;
    words.venue = "At " + names.venue;
    return words;
}

inline RegistrationSummary registration_for(const LocalNames& names) {
    RegistrationSummary summary = registration_summary();
    summary.venue = names.venue;
    summary.signature[0].answer = names.person;
    summary.sections[0].rows[0].answer = names.venue;
    return summary;
}

// All that carries a venue's name and hangs where people see it, or goes to somebody by name.
inline std::vector<Design> designs_for(const LocalNames& names) {
    const Fonts& fonts = shipped_fonts();
    const std::string ending = ", " + names.script;
    ApprovedPoster approved = approved_poster();
    approved.words.venue = names.venue;
    LargePosterWords easy_read = easy_read_words();
    LargePosterWords large_print = large_print_words();
    LanguagesPoster languages = languages_poster();
    CodeWordsPoster code_words = code_words_poster();
    for (SignedFor* signed_for : {&easy_read.signed_for, &large_print.signed_for,
                                  &languages.signed_for, &code_words.signed_for}) {
        signed_for->venue = names.venue;
    }
    VenueCertificate of_venue = venue_certificate();
    of_venue.venue = names.venue;
    StaffRoomSheet staff_room = staff_room_sheet();
    staff_room.venue = names.venue;
    VenueLetters letters = venue_letters();
    letters.letters.front().venue = names.venue;
    return {{"poster", "poster" + ending, draw(poster_for(names), fonts),
             draw(poster_for(names), fonts, Paper::a5)},
            {"poster", "approved poster" + ending, draw(approved, fonts),
             draw(approved, fonts, Paper::a5)},
            {"easy_read_poster", "Easy Read poster" + ending, draw_easy_read(easy_read, fonts),
             draw_easy_read(easy_read, fonts, Paper::a5)},
            {"large_print_poster", "large print poster" + ending,
             draw_large_print(large_print, fonts), draw_large_print(large_print, fonts, Paper::a5)},
            {"languages_poster", "poster in many languages" + ending, draw(languages, fonts)},
            {"code_words_poster", "code-word poster" + ending, draw(code_words, fonts)},
            {"sticker", "sticker" + ending, draw(sticker_for(names), fonts)},
            {"sticker", "approved sticker, round" + ending,
             draw(approved_sticker_for(names, StickerShape::round), fonts)},
            {"sticker", "approved sticker, A6" + ending,
             draw(approved_sticker_for(names, StickerShape::a6), fonts)},
            {"sticker", "approved sticker, A5" + ending,
             draw(approved_sticker_for(names, StickerShape::a5), fonts)},
            {"certificate", "certificate" + ending, draw(certificate_for(names), fonts)},
            {"venue_certificate", "venue certificate" + ending, draw(of_venue, fonts)},
            {"registration_summary", "registration" + ending, draw(registration_for(names), fonts)},
            {"staff_room_sheet", "staff-room sheet" + ending, draw(staff_room, fonts),
             draw(staff_room, fonts, Paper::a5)},
            {"venue_letters", "letters" + ending, draw(letters, fonts)}};
}

// Each of them, and after them what their rows of the catalogue offer beside the first size.
inline std::vector<Design> in_every_size(std::vector<Design> designs) {
    const std::size_t as_laid_out = designs.size();
    for (std::size_t place = 0; place < as_laid_out; ++place) {
        for (const Paper paper : design_named(designs[place].in_catalogue).papers) {
            if (paper != Paper::a4) {
                Design sized = designs[place];
                sized.name += paper == Paper::a3 ? ", A3" : ", A5";
                if (paper == Paper::a5 && sized.for_a5) {
                    sized.drawing = *sized.for_a5;
                }
                sized.drawing = on_paper(std::move(sized.drawing), paper);
                designs.push_back(std::move(sized));
            }
        }
    }
    return designs;
}

// Each poster with that below the venue's name.
inline void add_with_details(std::vector<Design>& designs,
                             const std::string& ending,
                             const std::vector<std::string>& details) {
    const Fonts& fonts = shipped_fonts();
    ApprovedPoster approved = approved_poster();
    ProvisionalPoster provisional = provisional_poster();
    LargePosterWords easy_read = easy_read_words();
    LargePosterWords large_print = large_print_words();
    LanguagesPoster languages = languages_poster();
    CodeWordsPoster code_words = code_words_poster();
    for (std::vector<std::string>* below :
         {&approved.words.details, &provisional.words.details, &easy_read.signed_for.details,
          &large_print.signed_for.details, &languages.signed_for.details,
          &code_words.signed_for.details}) {
        *below = details;
    }
    designs.push_back({"poster", "approved poster" + ending, draw(approved, fonts),
                       draw(approved, fonts, Paper::a5)});
    designs.push_back({"poster", "provisional poster" + ending, draw(provisional, fonts),
                       draw(provisional, fonts, Paper::a5)});
    designs.push_back({"easy_read_poster", "Easy Read poster" + ending,
                       draw_easy_read(easy_read, fonts),
                       draw_easy_read(easy_read, fonts, Paper::a5)});
    designs.push_back({"large_print_poster", "large print poster" + ending,
                       draw_large_print(large_print, fonts),
                       draw_large_print(large_print, fonts, Paper::a5)});
    designs.push_back(
        {"languages_poster", "poster in many languages" + ending, draw(languages, fonts)});
    designs.push_back({"code_words_poster", "code-word poster" + ending, draw(code_words, fonts)});
}

// Papers in Polish, with what there is in English only.
inline void add_at_a_polish_desk(std::vector<Design>& designs) {
    const Fonts& fonts = shipped_fonts();
    HuddleCard huddle = huddle_card();
    huddle.language = "pl";
    huddle.course_language = "en-GB";
    huddle.scheme_language = "en-GB";
    Certificate passed = certificate();
    passed.language = "pl";
    passed.course_language = "en-GB";
    SignInSheet sign_in = sign_in_sheet();
    sign_in.language = "pl";
    sign_in.course_language = "en-GB";
    StaffRoomSheet staff_room = staff_room_sheet();
    staff_room.language = "pl";
    staff_room.scheme_language = "en-GB";
    staff_room.said = "Is Angela working today?";
    staff_room.code_word = "„" + staff_room.said +
                           "” znaczy: nie czuję się bezpiecznie. Zaprowadź "
                           "tę osobę w spokojne miejsce.";
    QuizSheet quiz = quiz_sheet();
    quiz.language = "pl";
    designs.insert(designs.end(),
                   {{"huddle_card", "huddle card, Polish", draw(huddle, fonts)},
                    {"certificate", "certificate, Polish", draw(passed, fonts)},
                    {"sign_in_sheet", "sign-in sheet, Polish", draw(sign_in, fonts)},
                    {"staff_room_sheet", "staff-room sheet, Polish", draw(staff_room, fonts),
                     draw(staff_room, fonts, Paper::a5)},
                    {"quiz_sheet", "quiz, Polish", draw(quiz, PrintSize::usual, fonts)}});
}

// Each design with the words it was made for, with the longest that it may get, and with names in
// the scripts of the city.
inline std::vector<Design> drawn_designs() {
    const Fonts& fonts = shipped_fonts();
    ApprovedPoster long_approved = approved_poster();
    long_approved.words.venue = long_venue;
    ApprovedPoster own_poster = approved_poster();
    own_poster.artwork = drawn_artwork();
    ProvisionalPoster long_provisional = provisional_poster();
    long_provisional.words.venue = long_venue;
    long_provisional.words.line = "Wystraszony, zagubiony albo źle się czujesz? Wejdź do środka.";
    long_provisional.words.steps[2].heading = "Na pewno Ci pomożemy";
    ApprovedSticker long_sticker = approved_sticker();
    long_sticker.words.venue = long_venue;
    long_sticker.code = longest_code(1);
    ApprovedSticker long_a6_sticker = long_sticker;
    long_a6_sticker.shape = StickerShape::a6;
    ApprovedSticker own_sticker = approved_sticker();
    own_sticker.artwork = {artwork_in_pixels()};
    ApprovedSticker own_a6_sticker = approved_sticker(StickerShape::a6);
    own_a6_sticker.artwork = drawn_artwork();
    ProvisionalSticker long_provisional_sticker = provisional_sticker();
    long_provisional_sticker.words.venue = long_venue;
    long_provisional_sticker.status =
        "Tymczasowe. Jeszcze nie sprawdzone przez radę miejską w Southampton.";
    ProvisionalSticker long_provisional_a6 = long_provisional_sticker;
    long_provisional_a6.shape = StickerShape::a6;
    Certificate long_certificate = certificate();
    long_certificate.person = long_person;
    long_certificate.venue = long_venue;
    RegistrationSummary long_summary = registration_summary();
    long_summary.venue = long_venue;
    long_summary.sections[0].rows[0].answer = std::string(4000, 'm');
    StaffRoomSheet long_sheet = staff_room_sheet();
    long_sheet.venue = long_venue;
    long_sheet.code_word = "“" + long_venue + "” means: I feel unsafe. Ask what they need.";
    long_sheet.contacts.insert(long_sheet.contacts.end(), 5, staff_room_sheet().contacts.back());
    HuddleCard long_huddle = huddle_card();
    long_huddle.venue = long_venue;
    long_huddle.points.assign(6, "Wystraszony, zagubiony albo źle się czujesz? Wejdź do środka. "
                                 "Wystraszony, zagubiony albo źle się czujesz?");
    long_huddle.questions.assign(3, long_huddle.points.front());
    long_huddle.numbers.assign(
        4, {"18001 101", "Southampton Children's Services, Multi-Agency Safeguarding"});
    SignInSheet long_sign_in = sign_in_sheet();
    long_sign_in.venue = long_venue;
    long_sign_in.course = long_venue;
    QuizSheet long_quiz = quiz_sheet();
    long_quiz.venue = long_venue;
    long_quiz.questions.insert(long_quiz.questions.end(), 8, long_quiz.questions.front());
    long_quiz.questions[2].lines.assign(
        12, "Wystraszony, zagubiony albo źle się czujesz? Wejdź do środka, na pewno Ci pomożemy.");
    long_quiz.questions[1].introductions = {
        {"Zanim odpowiesz", std::string(4'000, 'a')},
        {"", "Ktoś wchodzi, wystraszony i zagubiony. Nie wie, gdzie jest."}};
    for (std::size_t at = 7; at < 4'000; at += 8) {
        long_quiz.questions[1].introductions.front().text[at] = ' ';
    }
    long_quiz.questions[3].picture = PrintedPicture{
        {.size = {400, 340},
         .parts = {{Tag::decoration, "", {filled(rectangle({{0, 0}, 400, 340}), palette::ink)}}}},
        "Drzwi."};
    ActionPlan long_plan = action_plan();
    long_plan.venue = long_venue;
    long_plan.items.insert(long_plan.items.end(), 12, action_plan().items[1]);
    PrintedReport long_report = report();
    long_report.scheme = long_venue;
    long_report.sections[3].table.rows.insert(
        long_report.sections[3].table.rows.begin(), 60,
        {long_venue, "hidden", "1,000,000", "1,000,000", "1,000,000"});
    VenueLetters long_letters = venue_letters();
    long_letters.letters.front().venue = long_venue;
    long_letters.letters.insert(long_letters.letters.end(), 40, venue_letters().letters.back());
    long_letters.letters.back().points.assign(30, venue_letters().letters.front().points.front());
    LargePosterWords long_easy = easy_read_words();
    long_easy.signed_for.venue = long_venue;
    LargePosterWords long_large = large_print_words();
    long_large.signed_for.venue = long_venue;
    long_large.lines[1].text = "Wystraszony, zagubiony albo źle się czujesz? Wejdź do środka.";
    LargePosterWords own_large = large_print_words();
    own_large.mark.artwork = drawn_artwork();
    CodeWordsPoster long_code_words = code_words_poster();
    long_code_words.say = "“Czy jest dzisiaj w pracy Aleksandra Przykładowska?”";
    long_code_words.signed_for.venue = long_venue;
    LanguagesPoster long_languages = languages_poster();
    long_languages.signed_for.venue = long_venue;
    long_languages.invitations.push_back(long_languages.invitations[2]);
    VenueCertificate long_venue_certificate = venue_certificate();
    long_venue_certificate.venue = long_venue;
    long_venue_certificate.council = long_venue;
    VenueCertificate own_venue_certificate = venue_certificate();
    own_venue_certificate.mark.artwork = drawn_artwork();
    own_poster.words.details = hours_and_contact;
    std::vector<Design> designs{
        {"poster", "approved poster", draw(approved_poster(), fonts),
         draw(approved_poster(), fonts, Paper::a5)},
        {"poster", "approved poster, long", draw(long_approved, fonts),
         draw(long_approved, fonts, Paper::a5)},
        {"poster", "approved poster, with artwork", draw(own_poster, fonts),
         draw(own_poster, fonts, Paper::a5)},
        {"easy_read_poster", "Easy Read poster", draw_easy_read(easy_read_words(), fonts),
         draw_easy_read(easy_read_words(), fonts, Paper::a5)},
        {"easy_read_poster", "Easy Read poster, long", draw_easy_read(long_easy, fonts),
         draw_easy_read(long_easy, fonts, Paper::a5)},
        {"large_print_poster", "large print poster", draw_large_print(large_print_words(), fonts),
         draw_large_print(large_print_words(), fonts, Paper::a5)},
        {"large_print_poster", "large print poster, long", draw_large_print(long_large, fonts),
         draw_large_print(long_large, fonts, Paper::a5)},
        {"large_print_poster", "large print poster, with artwork",
         draw_large_print(own_large, fonts), draw_large_print(own_large, fonts, Paper::a5)},
        {"languages_poster", "poster in many languages", draw(languages_poster(), fonts)},
        {"languages_poster", "poster in many languages, long", draw(long_languages, fonts)},
        {"code_words_poster", "code-word poster", draw(code_words_poster(), fonts)},
        {"code_words_poster", "code-word poster, long", draw(long_code_words, fonts)},
        {"venue_certificate", "venue certificate", draw(venue_certificate(), fonts)},
        {"venue_certificate", "venue certificate, long", draw(long_venue_certificate, fonts)},
        {"venue_certificate", "venue certificate, with artwork",
         draw(own_venue_certificate, fonts)},
        {"contact_cards", "contact cards", draw(contact_cards(), fonts)},
        {"poster", "provisional poster", draw(provisional_poster(), fonts),
         draw(provisional_poster(), fonts, Paper::a5)},
        {"poster", "provisional poster, long", draw(long_provisional, fonts),
         draw(long_provisional, fonts, Paper::a5)},
        {"sticker", "approved sticker", draw(approved_sticker(), fonts)},
        {"sticker", "approved sticker, long", draw(long_sticker, fonts)},
        {"sticker", "approved sticker, with artwork", draw(own_sticker, fonts)},
        {"sticker", "approved sticker, mirrored", mirrored(draw(approved_sticker(), fonts))},
        {"sticker", "approved sticker, A6", draw(approved_sticker(StickerShape::a6), fonts)},
        {"sticker", "approved sticker, A6, long", draw(long_a6_sticker, fonts)},
        {"sticker", "approved sticker, A6, with artwork", draw(own_a6_sticker, fonts)},
        {"sticker", "approved sticker, A6, mirrored", mirrored(draw(long_a6_sticker, fonts))},
        {"sticker", "approved sticker, A5", draw(approved_sticker(StickerShape::a5), fonts)},
        {"sticker", "approved sticker, A5, mirrored",
         mirrored(draw(approved_sticker(StickerShape::a5), fonts))},
        {"sticker", "provisional sticker", draw(provisional_sticker(), fonts)},
        {"sticker", "provisional sticker, long", draw(long_provisional_sticker, fonts)},
        {"sticker", "provisional sticker, A6", draw(provisional_sticker(StickerShape::a6), fonts)},
        {"sticker", "provisional sticker, A6, long", draw(long_provisional_a6, fonts)},
        {"sticker", "provisional sticker, A5", draw(provisional_sticker(StickerShape::a5), fonts)},
        {"certificate", "certificate", draw(certificate(), fonts)},
        {"certificate", "certificate, long", draw(long_certificate, fonts)},
        {"registration_summary", "registration summary", draw(registration_summary(), fonts)},
        {"registration_summary", "registration summary, long", draw(long_summary, fonts)},
        {"staff_room_sheet", "staff-room sheet", draw(staff_room_sheet(), fonts),
         draw(staff_room_sheet(), fonts, Paper::a5)},
        {"staff_room_sheet", "staff-room sheet, long", draw(long_sheet, fonts),
         draw(long_sheet, fonts, Paper::a5)},
        {"huddle_card", "huddle card", draw(huddle_card(), fonts)},
        {"huddle_card", "huddle card, long", draw(long_huddle, fonts)},
        {"sign_in_sheet", "sign-in sheet", draw(sign_in_sheet(), fonts)},
        {"sign_in_sheet", "sign-in sheet, long", draw(long_sign_in, fonts)},
        {"quiz_sheet", "quiz", draw(quiz_sheet(), PrintSize::usual, fonts)},
        {"quiz_sheet", "quiz, long", draw(long_quiz, PrintSize::usual, fonts)},
        {"quiz_sheet", "quiz, large print", draw(long_quiz, PrintSize::large, fonts)},
        {"action_plan", "action plan", draw(action_plan(), fonts)},
        {"action_plan", "action plan, long", draw(long_plan, fonts)},
        {"report", "report", draw(report(), fonts)},
        {"report", "report, long", draw(long_report, fonts)},
        {"venue_letters", "letters to venues", draw(venue_letters(), fonts)},
        {"venue_letters", "letters to venues, long", draw(long_letters, fonts)},
        {"recovery_sheet", "recovery sheet", draw(recovery_sheet(), fonts)}};
    add_at_a_polish_desk(designs);
    add_with_details(designs, ", with hours", hours_and_contact);
    add_with_details(designs, ", with seven days", seven_days_and_contact);
    for (const LocalNames& names : local_names()) {
        std::vector<Design> local = designs_for(names);
        std::move(local.begin(), local.end(), std::back_inserter(designs));
    }
    return in_every_size(std::move(designs));
}

// The same, drawn once, by the first test that asks: no data of BOOST_DATA_TEST_CASE, for those are
// made each time that the program starts.
inline const std::vector<Design>& every_design() {
    static const std::vector<Design> designs = drawn_designs();
    return designs;
}

// What is printed with a code.
inline std::vector<Design> designs_with_a_code() {
    std::vector<Design> with;
    for (const Design& design : every_design()) {
        if (!design.drawing.proof.empty()) {
            with.push_back(design);
        }
    }
    return with;
}

} // namespace safeplaces
