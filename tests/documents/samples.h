#pragma once

#include "documents/designs/action_plan.h"
#include "documents/designs/certificate.h"
#include "documents/designs/code_words_poster.h"
#include "documents/designs/contact_cards.h"
#include "documents/designs/huddle_card.h"
#include "documents/designs/languages_poster.h"
#include "documents/designs/large_posters.h"
#include "documents/designs/poster.h"
#include "documents/designs/quiz_sheet.h"
#include "documents/designs/recovery_sheet.h"
#include "documents/designs/registration_summary.h"
#include "documents/designs/report.h"
#include "documents/designs/sign_in_sheet.h"
#include "documents/designs/staff_room_sheet.h"
#include "documents/designs/sticker.h"
#include "documents/designs/venue_certificate.h"
#include "documents/designs/venue_letters.h"
#include "documents/fonts.h"
#include "documents/shapes.h"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <ostream>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace safeplaces {

// Documents as a venue in Southampton would print them.

inline const Fonts& shipped_fonts() {
    static const Fonts fonts(SAFEPLACES_ROOT "/resources");
    return fonts;
}

// 100 characters, the most that the form takes.
inline const std::string long_venue = "The Very Reverend Alderman Bartholomew Featherstonehaugh "
                                      "Memorial Community Centre and Reading Rooms";

// A venue and a person as they are written in the city.
struct LocalNames {
    std::string script;
    std::string venue;
    std::string person;
};

inline std::ostream& operator<<(std::ostream& out, const LocalNames& names) {
    return out << names.script;
}

inline std::vector<LocalNames> local_names() {
    return {{"Urdu", "خان برادرز کتاب گھر", "عائشہ خان چوہدری"},
            {"Punjabi", "ਪੰਜਾਬੀ ਕਿਤਾਬ ਘਰ", "ਸ਼੍ਰੀਮਤੀ ਕਿਰਨਜੀਤ ਕੌਰ"},
            {"Arabic", "مقهى ومكتبة الأمثلة", "فاطمة الأمثلة"},
            {"Chinese", "示例书店和茶馆", "王示例"},
            {"Urdu and English", "Shop 7, خان برادرز, Southampton", "Aisha Khan عائشہ خان"},
            {"Punjabi and English", "ਹਰਪ੍ਰੀਤ & Sons 24, Bedford Place", "Gurpreet ਗੁਰਪ੍ਰੀਤ"},
            {"Chinese and English", "Lucky 示例 Noodle Bar 24", "Li Wei 李示例"}};
}

inline PosterWords poster_words() {
    PosterWords words;
    words.language = "en-GB";
    words.document_title = "Safe Place poster: Central Library";
    words.title = "Safe Place";
    words.line = "Scared, lost or unwell? Come in.";
    words.steps = {{{"Come in", "You do not have to buy anything."},
                    {"Tell us", "Say it, sign it or show your card."},
                    {"We will help", "We can call someone you trust."}}};
    words.venue_label = "This Safe Place is";
    words.venue = "Central Library, Southampton";
    words.emergency = "In an emergency, call 999.";
    words.picture = "A house with a heart in the roof";
    return words;
}

inline ApprovedPoster approved_poster() {
    return {poster_words(), "Checked by Southampton City Council. Valid to 31 December 2027.",
            "Number SP-0042. Ask the council if this sign is real."};
}

inline SignedFor signed_for() {
    return {"This Safe Place is", "Central Library, Southampton",
            "Checked by Southampton City Council. Valid to 31 December 2027.",
            "Number SP-0042. Ask the council if this sign is real."};
}

// What a venue may choose to have below its name.
inline const std::vector<std::string> hours_and_contact{
    "Opening hours: Monday to Friday 09:00 to 17:30. Saturday 10:00 to 16:00. Sunday closed.",
    "Telephone 01632 960123"};

// No two days alike, each with a break: what takes the most room.
inline const std::vector<std::string> seven_days_and_contact{
    "Opening hours: Monday 08:10 to 12:10, 13:30 to 17:10. Tuesday 09:15 to 12:15, 13:30 to 17:15. "
    "Wednesday 08:20 to 12:20, 13:30 to 17:20. Thursday 09:25 to 12:25, 13:30 to 17:25. "
    "Friday 08:30 to 12:30, 13:30 to 17:30. Saturday 09:35 to 12:35, 13:30 to 17:35. "
    "Sunday 08:40 to 12:40, 13:30 to 17:40.",
    "Telephone 01632 960123"};

inline LargePosterWords easy_read_words() {
    return {.language = "en-GB",
            .document_title = "Easy Read poster: Central Library",
            .title = "Safe Place",
            .line = {},
            .lines = {{StepIcon::door, {}, "You can come in."},
                      {StepIcon::talk, {}, "Tell us what you need. You can show a card."},
                      {StepIcon::telephone, {}, "We can ring somebody you trust."},
                      {StepIcon::chair, {}, "You can wait here. You do not have to buy anything."}},
            .emergency = "In danger? Call 999.",
            .signed_for = signed_for(),
            .mark = {"A house with a heart in the roof"}};
}

inline LargePosterWords large_print_words() {
    LargePosterWords words = easy_read_words();
    words.document_title = "Large print poster: Central Library";
    words.line = "Scared, lost or unwell?";
    words.lines = {{StepIcon::door, "Come in", "You do not have to buy anything."},
                   {StepIcon::talk, "Tell us", "Say it, sign it or show your card."},
                   {StepIcon::telephone, "We will help", "We can call someone you trust."}};
    return words;
}

inline LanguagesPoster languages_poster() {
    return {
        .language = "en-GB",
        .document_title = "Poster in many languages: Central Library",
        .title = "Safe Place",
        .invitations =
            {{"en-GB", "English", "Scared, lost or unwell? Come in. We will help."},
             {"pl", "Polski", "Boisz się, nie znasz drogi albo źle się czujesz? Wejdź. Pomożemy."},
             {"ur", "اردو",
              "ڈر لگ رہا ہے، راستہ بھول گئے ہیں یا طبیعت خراب ہے؟ اندر آئیے۔ ہم مدد کریں گے۔",
              true},
             {"pa", "ਪੰਜਾਬੀ", "ਡਰ ਲੱਗ ਰਿਹਾ ਹੈ, ਰਾਹ ਭੁੱਲ ਗਏ ਹੋ ਜਾਂ ਤਬੀਅਤ ਠੀਕ ਨਹੀਂ? ਅੰਦਰ ਆਓ। ਅਸੀਂ ਮਦਦ ਕਰਾਂਗੇ।"},
             {"ar", "العربية", "هل أنت خائف أو تائه أو مريض؟ تفضل بالدخول. سنساعدك.", true},
             {"zh-Hans", "中文", "害怕、迷路或不舒服？请进。我们会帮助您。"},
             {"ro", "Română", "Ți-e frică, te-ai rătăcit sau ți-e rău? Intră. Te ajutăm."}},
        .emergency = "In danger? Call 999.",
        .signed_for = signed_for(),
        .mark = {"A house with a heart in the roof"}};
}

inline CodeWordsPoster code_words_poster() {
    return {
        .language = "en-GB",
        .document_title = "Code-word poster: Central Library",
        .title = "Feel unsafe?",
        .lead = "Tell anyone who works here. You can say:",
        .say = "“I need a Safe Place.”",
        .lines = {{StepIcon::door, {}, "We take you to a quiet place, away from others."},
                  {StepIcon::telephone, {}, "We ring a taxi, a friend or the police. You choose."},
                  {StepIcon::chair, {}, "You can stay until you feel safe."}},
        .emergency = "In danger? Call 999.",
        .signed_for = signed_for(),
        .mark = {"A house with a heart in the roof"}};
}

inline ContactCards contact_cards() {
    return {.language = "en-GB",
            .document_title = "Contact cards to fill in",
            .intro = "Ten cards. Cut along the lines and give them away.",
            .title = "Who to ring for me",
            .labels = {"My name", "Ring", "Number", "Or ring"},
            .emergency = "In danger: 999"};
}

// A council's own pictures, invented: one drawn, one of pixels.
inline std::vector<Mark> drawn_artwork() {
    return {filled(rounded_rectangle({{0, 0}, 300, 200}, 40), {90, 30, 110}),
            filled(circle({90, 100}, 60), {240, 240, 250}),
            stroked(line({180, 100}, {270, 100}), {{240, 240, 250}, 20, LineEnd::round, {}})};
}

inline PixelPicture artwork_in_pixels() {
    return {
        .at = {},
        .width = 2,
        .height = 3,
        .columns = 2,
        .rows = 3,
        .rgb = {90, 30, 110, 240, 240, 250, 240, 240, 250, 90, 30, 110, 90, 30, 110, 90, 30, 110}};
}

inline ProvisionalPoster provisional_poster() {
    return {poster_words(), "Provisional.",
            "Not yet checked by the council. Until 23 December 2026."};
}

inline StickerWords sticker_words() {
    StickerWords words;
    words.language = "en-GB";
    words.document_title = "Safe Place window sticker: Central Library";
    words.title = "SAFE PLACE";
    words.come_in = "COME IN.";
    words.promise = "WE WILL HELP.";
    words.venue = "Central Library";
    words.picture = "A house with a heart in the roof";
    return words;
}

// The link that resources/schemas/sticker.md shows: its only line that begins so.
inline std::string worked_example() {
    std::ifstream in(SAFEPLACES_ROOT "/resources/schemas/sticker.md");
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("https://")) {
            return line;
        }
    }
    throw std::runtime_error("sticker.md has no link");
}

inline ApprovedSticker approved_sticker() {
    return {.words = sticker_words(),
            .number = "Number SP-0042",
            .valid_to = "Valid to 24 Nov",
            .band = {std::chrono::year{2027} / 11, "Nov",
                     "A band in the colour of its year, with a gap at November 2027."},
            .code = worked_example(),
            .code_words = "Code that proves this sticker: number SP-0042, valid to 24 November "
                          "2027."};
}

inline std::ostream& operator<<(std::ostream& out, StickerShape shape) {
    switch (shape) {
    case StickerShape::round:
        return out << "round";
    case StickerShape::a6:
        return out << "A6";
    case StickerShape::a5:
        break;
    }
    return out << "A5";
}

// A code as the longest real statement has it: a name of 64 bytes, a long scheme and level. What is
// signed looks like chance; `which` gives another one.
inline std::string longest_code(unsigned which) {
    std::string link = worked_example();
    const std::size_t digits = link.find('#') + 2; // the first one is no 0
    link.resize(link.size() + 180);
    std::mt19937 chance(which);
    std::generate(link.begin() + static_cast<std::ptrdiff_t>(digits), link.end(),
                  [&] { return static_cast<char>('0' + chance() % 10); });
    return link;
}

inline ApprovedSticker approved_sticker(StickerShape shape) {
    ApprovedSticker sticker = approved_sticker();
    sticker.shape = shape;
    return sticker;
}

inline ProvisionalSticker provisional_sticker() {
    return {sticker_words(), "Provisional. Not yet checked by the council.",
            "Until 23 December 2026"};
}

inline ProvisionalSticker provisional_sticker(StickerShape shape) {
    ProvisionalSticker sticker = provisional_sticker();
    sticker.shape = shape;
    return sticker;
}

inline Certificate certificate() {
    Certificate words;
    words.language = "en-GB";
    words.document_title = "Certificate: Ana Popescu, Being a Safe Place";
    words.title = "Certificate of training";
    words.before_person = "This is to say that";
    words.person = "Ana Popescu";
    words.before_course = "has passed the course";
    words.course = "Being a Safe Place";
    words.venue = "At Central Library, Southampton";
    words.passed_label = "Passed on";
    words.passed = "25 November 2026";
    words.valid_label = "Valid until";
    words.valid_until = "25 November 2027";
    words.note = "This shows that a course was passed. It is not a licence or a qualification.";
    words.picture = "A house with a heart in the roof and an open, lit doorway";
    return words;
}

inline VenueCertificate venue_certificate() {
    return {.language = "en-GB",
            .document_title = "Safe Place certificate: Central Library",
            .title = "Safe Place",
            .before_venue = "This is to say that",
            .venue = "Central Library, Southampton",
            .before_council = "is a Safe Place, checked and approved by",
            .council = "Southampton City Council",
            .level = "Level: Gold",
            .approved_label = "Approved on",
            .approved = "25 November 2026",
            .valid_label = "Valid to",
            .valid_to = "24 November 2027",
            .number = "Number SP-0042. The council can tell you if this sign is real.",
            .mark = {"A house with a heart in the roof and an open, lit doorway"}};
}

inline std::string page_of(int page, int pages) {
    return "Page " + std::to_string(page) + " of " + std::to_string(pages);
}

inline RegistrationSummary registration_summary() {
    RegistrationSummary summary;
    summary.language = "en-GB";
    summary.document_title = "Registration: Central Library";
    summary.title = "Registration as a Safe Place";
    summary.venue = "Central Library, Southampton";
    summary.signature = {
        {"Signed by", "Łucja Ștefănescu"}, {"Role", "Owner"}, {"Date", "25 November 2026"}};
    summary.sections = {
        {"Your organisation",
         {{"Venue name, as on the shop front", "Central Library"},
          {"Organisation or legal name", "Southampton Libraries"},
          {"Type of venue", "Library"},
          {"Part of a chain?", "No"},
          {"Website", "https://library.example"}}},
        {"Your premises",
         {{"Address", "Civic Centre Road\nSouthampton"},
          {"Postcode", "SO14 7LW"},
          {"Is it open to the public?", "Yes"},
          {"Public phone", "023 8083 3007"},
          {"Where is the entrance?",
           "By the fountain on Civic Centre Road. The side door on Commercial Road has no steps "
           "and opens by itself."}}},
        {"Opening hours",
         {{"When is the venue open?",
           "Monday to Thursday 9:00 to 19:00\nFriday 9:00 to 18:00\nSaturday 9:00 to 17:00\n"
           "Sunday closed"}}},
        {"Access and facilities",
         {{"What can you offer somebody who asks for help?",
           "A seat, a quiet area, drinking water, a toilet, a phone the person can use, wifi, "
           "phone charging, pen and paper, a first aider, a hearing loop"},
          {"Can disabled people get in and move around?", "Yes"}}},
        {"Your people",
         {{"Who leads the scheme here?", "Ana Popescu"},
          {"Work email", "ana@library.example"},
          {"How many staff and volunteers meet the public?", "14"},
          {"What is the least number on duty?", "3"}}},
        {"Suitability",
         {{"Is your public liability insurance live?", "Yes"},
          {"Until when?", "31 March 2027"},
          {"Do you agree to a check by the council?", "Yes"}}},
        {"What you promise",
         {{"We give a safe, welcoming and supportive place.", "Agreed"},
          {"We call the emergency services at once for crime or medical need.", "Agreed"},
          {"We let the person wait until somebody collects them, help arrives, or they feel safe.",
           "Agreed"},
          {"We show the sign where it can be seen, and only while we are approved.", "Agreed"},
          {"We keep what people tell us private.", "Agreed"}}},
    };
    summary.page_number = page_of;
    return summary;
}

inline StaffRoomSheet staff_room_sheet() {
    StaffRoomSheet sheet;
    sheet.language = "en-GB";
    sheet.document_title = "Staff-room sheet: Central Library";
    sheet.title = "When somebody asks for help";
    sheet.venue = "Central Library, Southampton";
    sheet.emergency_number = "999";
    sheet.emergency = "In danger now, hurt, or seriously ill? Call at once.";
    sheet.steps_heading = "What to do";
    sheet.steps = {"Stop, listen, stay calm. Say your name.",
                   "Do not touch the person. Speak slowly and clearly.",
                   "Offer a seat, water, the toilet, a phone.",
                   "Offer a quieter place, but not a hidden one.",
                   "Ask: how can I help?",
                   "In danger, hurt or very ill: call 999.",
                   "Ask if they have a card. Ask before you ring anybody.",
                   "No card: ask who they want to ring.",
                   "No answer: try the next contact. Nobody at all: call 101.",
                   "Let them wait until they feel safe to go.",
                   "Do not investigate. Do not take sides.",
                   "Fill in the use log, without names. Tell your manager."};
    sheet.contacts_heading = "Who to call";
    sheet.contacts = {
        {"Emergency services", "999", "Danger, crime now, serious illness", "Any time", ""},
        {"Police", "101", "Not an emergency", "Any time", ""},
        {"Textphone", "18000", "Emergency, for people who cannot hear or speak", "Any time", ""},
        {"NHS", "111", "Illness; option 2 for mental health", "Any time", ""},
        {"Southampton Adult Social Care", "023 8083 3003", "Worry about an adult", "Office hours",
         "Checked 3 November 2026"}};
    sheet.page_number = page_of;
    return sheet;
}

inline HuddleCard huddle_card() {
    return {
        .language = "en-GB",
        .course_language = {},
        .scheme_language = {},
        .document_title = "Huddle card: Hate crime",
        .title = "Hate crime",
        .venue = "Huddle card, Central Library, Southampton",
        .how_to_use = "Read each point aloud, and say what it means here. Then ask each other.",
        .emergency_number = "999",
        .emergency = "In danger now, hurt, or seriously ill? Call at once.",
        .points_heading = "Remember",
        .points = {"Bring the person in. Do not confront the other one.",
                   "Believe them. It is not their fault.",
                   "The victim, or anyone else, can call it a hate crime.",
                   "Ask: what would help you now? Tell them the ways to report it. They choose."},
        .questions_heading = "Ask each other",
        .questions = {"Someone is abused for being gay, and he is not. Does it count?",
                      "She does not want the police. What can we tell her?"},
        .numbers_heading = "Where help is",
        .numbers = {{"101", "Police, not an emergency"}, {"111", "NHS 111"}},
        .note = "The card is a reminder. It does not stand for the course.",
        .page_number = page_of};
}

inline SignInSheet sign_in_sheet() {
    return {.language = "en-GB",
            .document_title = "Sign-in sheet: Hate crime",
            .title = "Sign-in sheet",
            .venue = "Central Library, Southampton",
            .course_label = "Course",
            .course = "Hate crime",
            .course_language = {},
            .date_label = "Date",
            .leader_label = "Led by",
            .columns = {"Name", "Role", "Signature"},
            .note = "This sheet stays with the venue. Write nothing about people who came in for "
                    "help."};
}

inline QuizSheet quiz_sheet() {
    return {.language = "en-GB",
            .course_language = "en-GB",
            .document_title = "Quiz: Hate crime. Sheet 48213-507",
            .title = "Hate crime",
            .venue = "Quiz, Central Library, Southampton",
            .name_label = "Name",
            .date_label = "Date",
            .number = "Sheet 48213-507",
            .intro = "There is no time limit.",
            .questions = {{"1",
                           "A man is hit outside. What do you do first?",
                           "Safety question: must be right to pass. Choose one answer.",
                           AnswerSpace::circle,
                           {"Call 999", "Call 101", "Go out and talk to the other person"},
                           {}},
                          {"2",
                           "Which 2 things do you do?",
                           "Choose every answer that is right.",
                           AnswerSpace::square,
                           {"Stay where others can see you both", "Say the name aloud"},
                           {}},
                          {"3",
                           "What do you do, one step after the other?",
                           "Write 1 before the first step.",
                           AnswerSpace::number,
                           {"Listen", "Tell your manager", "Write it down"},
                           {}},
                          {"4",
                           "Whom do you call?",
                           "Write before each line the letter of what belongs to it.",
                           AnswerSpace::number,
                           {"A fight goes on outside", "A phone was stolen last week"},
                           {"A: 101", "B: 999"}},
                          {"5",
                           "Which number is for an emergency?",
                           "Write your answer.",
                           AnswerSpace::rule,
                           {""},
                           {}}},
            .note = "To make it count, key it in.",
            .page_number = page_of};
}

inline ActionPlan action_plan() {
    ActionPlan plan;
    plan.language = "en-GB";
    plan.document_title = "Action plan: Central Library";
    plan.title = "Before you can join";
    plan.venue = "Central Library, Southampton";
    plan.intro = "Thank you for wanting to be a Safe Place. Some things must be in place first. "
                 "Your answers are kept: come back when these are done.";
    plan.items = {{"Is your public liability insurance live?",
                   "Ask your insurer for a certificate that is still in date, and note its end."},
                  {"Can disabled people get in and move around?",
                   "Look at the entrance with somebody who uses a wheelchair. A ramp and a bell "
                   "may be enough. The council can advise you."},
                  {"Are there always two members of staff on duty?",
                   "Plan shifts so that nobody works alone while you are open, or write down when "
                   "somebody does."}};
    plan.closing = "When this is done, open the program again and go through the short check.";
    plan.page_number = page_of;
    return plan;
}

inline Chart columns_chart() {
    return {.kind = ChartKind::columns,
            .words = "Bars of the passes that end in each month. Most end in March: 1,204.",
            .points = {{"Jan 27", 310, "310"}, {"Feb 27", 0, "0"}, {"Mar 27", 1204, "1,204"}},
            .most = 2000,
            .scale = "2,000"};
}

inline PrintedReport report() {
    return {.language = "en-GB",
            .document_title = "Report for funders: Anyborough Safe Places",
            .title = "Report for funders",
            .scheme = "Anyborough Safe Places",
            .intro = {"April 2026 to March 2027, counted up to 25 November 2026.",
                      "Numbers from 1 to 4 are hidden."},
            .sections =
                {{.heading = "Trained people over time",
                  .text = "People at venues that are approved now.",
                  .chart = Chart{.kind = ChartKind::line,
                                 .words = "A line of the share of people who were trained.",
                                 .points = {{"Oct 26", 61, "61 %"}, {"Nov 26", 73, "73 %"}},
                                 .most = 100,
                                 .scale = "100 %"},
                  .table = {.headings = {"Day", "People", "Trained", "Trained, %"},
                            .rows = {{"31 October 2026", "9,412", "5,741", "61"},
                                     {"25 November 2026", "9,500", "6,935", "73"}}}},
                 {.heading = "Passes that end",
                  .text = {},
                  .chart = columns_chart(),
                  .table = {.headings = {"Month", "Passes"},
                            .rows = {{"January 2027", "310"},
                                     {"February 2027", "0"},
                                     {"March 2027", "1,204"}}}},
                 {.heading = "Share right by course",
                  .text = {},
                  .chart = Chart{.kind = ChartKind::rows,
                                 .words = "Bars of the share of right answers in each course.",
                                 .points = {{"Being a Safe Place, 1.0", 91, "91 %"},
                                            {"Safeguarding and confidentiality, 1.0", 0, "0 %"}},
                                 .most = 100,
                                 .scale = "100 %"},
                  .table = {}},
                 {.heading = "By ward",
                  .text = {},
                  .chart = {},
                  .table = {.headings = {"Ward", "Venues that joined", "Venues that left",
                                         "Courses passed", "Times of help"},
                            .rows = {{"Bargate", "12", "0", "310", "hidden"},
                                     {"Bevois", "7", "hidden", "1,204", "hidden"},
                                     {"All", "19", "hidden", "1,514", "14"}},
                            .ends_with_sum = true}},
                 {.heading = "Being a Safe Place",
                  .text = "1 venue.",
                  .chart = {},
                  .table = {.headings = {"Venue", "What happens"},
                            .rows = {{"Central Library", "From 4 March 2027 nobody is trained"}},
                            .names = 2}}},
            .page_number = page_of};
}

inline VenueLetters venue_letters() {
    const VenueLetter reminder{
        .venue = "Central Library",
        .address = {"1 Example Street", "Exampleton"},
        .place = "SO14 7LW",
        .title = "A reminder from your Safe Places scheme",
        .paragraphs = {"Thank you for being a part of Anyborough Safe Places. Some things at your "
                       "venue are due:"},
        .points = {"Your approval ends on 4 March 2027. Do the yearly check in Safe Places Desk, "
                   "and send it to us before.",
                   "Your insurance ends on 31 March 2027."},
        .closing = "If you have done this already, thank you. Anyborough Council"};
    VenueLetter other = reminder;
    other.venue = "Corner Bakery";
    other.address.clear();
    other.place.clear();
    return {.language = "en-GB",
            .document_title = "Letters to 2 venues",
            .title = "Letters to 2 venues",
            .scheme = "Anyborough Safe Places",
            .intro = "Made on 25 November 2026. This page stays here.",
            .date = "25 November 2026",
            .letters = {reminder, other}};
}

inline RecoverySheet recovery_sheet() {
    return {.language = "en-GB",
            .document_title = "Recovery sheet: Anyborough Safe Places",
            .title = "Recovery sheet",
            .scheme = "Anyborough Safe Places",
            .intro = "Whoever has this sheet can sign in the name of the scheme. Lock it away.",
            .code_heading = "The code",
            .lines = {"7K2M9-4QX0C-J8TFB", "A1B2C-D3E4F-G5H6J", "K7M8N-P9Q0R-S1T2V",
                      "W3X4Y-Z5A6B-C7D8E"},
            .steps_heading = "When every passphrase is lost",
            .steps = {"1. Open the program, and choose “I forgot my passphrase”.",
                      "2. Type the four lines. Small letters are right too."},
            .closing = "Printed on 25 November 2026."};
}

} // namespace safeplaces
