#pragma once

#include "app/desk.h"
#include "app/document.h"
#include "app/sign_details.h"
#include "app/status.h"
#include "app/view_model.h"
#include "app/words/print_room_words.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// One line of the list of documents.
struct PrintLine {
    DocumentKind kind = DocumentKind::poster;
    std::string title;              // "Poster"
    std::string words;              // "Provisional", "4 people, ready", "Not yet"
    Status status = Status::locked; // done: ready; waiting: provisional
};

struct StickerLine {
    std::string number; // "SP-0042": the council has approved it
    std::string words;  // "SP-0042, valid to 31 Dec 2027"
};

struct CertificateLine {
    std::string completion; // the id of one that can be chosen
    std::string words;      // "Ana Popescu: Being a Safe Place"
};

struct PrintCourseLine {
    CourseId id;
    std::string words; // the title of a course that has such a paper
};

struct SignDetailLine {
    SignDetail detail = SignDetail::hours;
    bool is_chosen = false;
};

struct PrintState : ScreenState {
    std::vector<PrintLine> documents;
    std::size_t selected = 0;
    std::vector<CertificateLine> certificates; // empty unless the certificates are selected
    std::size_t certificate = 0;
    std::vector<PrintCourseLine> courses; // empty unless a paper for a course is selected
    std::size_t course = 0;
    std::vector<StickerLine> stickers; // empty unless there are several, and theirs is selected
    std::size_t sticker = 0;
    std::vector<std::string> papers; // "A4", "Large print"; empty unless there are several
    std::size_t paper_size = 0;
    std::vector<std::string> sides; // of the glass; empty unless an approved sticker is selected
    std::size_t side = 0;
    std::vector<SignDetailLine> details; // of a poster that can be made; what was signed

    std::optional<Document> document; // nothing while it cannot be made
    int document_number = 0;          // grows when another drawing is shown
    std::size_t page = 0;
    std::string preview;            // what the preview shows, for somebody who cannot see it
    std::string no_preview;         // what stands there instead, without a document
    std::string paper;              // its caption: "Page 1 of 1, A4, 210 x 297 mm. ..."
    std::vector<std::string> words; // of the whole document, in reading order

    Status status = Status::locked; // of the document that is selected
    std::string status_title;       // "Provisional until 23 December 2026"
    std::string status_text;        // why, and what to do later; may have several lines
    bool may_be_made = false;       // else save() and print() say why not
    PrintRemedy remedy = PrintRemedy::none;
    std::string button; // the primary one: "Save as PDF", or where the remedy is

    std::string news;            // "Saved poster-provisional.pdf in ..."; empty for none
    int news_number = 0;         // grows with each piece of news, also with the same words
    std::filesystem::path saved; // what open_saved() opens; empty for none

    std::vector<std::string> history; // what was made, newest first
};

// The print room: choose a document, look at it, then save or print it. Source: domain.md 4, 6.1.
class PrintViewModel : public ViewModel<PrintState> {
public:
    explicit PrintViewModel(Desk& desk);
    PrintViewModel(Desk& desk, const CourseId& group); // begins with its sign-in sheet

    void select(std::size_t document);
    void select_certificate(std::size_t certificate);
    void select_course(std::size_t course);
    void select_sticker(std::size_t sticker);
    void select_paper(std::size_t paper);
    void select_side(std::size_t side);
    void choose_detail(SignDetail detail, Wanted wanted); // remembered, for every poster
    void turn_to(std::size_t page);
    void save();
    void open_saved();
    void print();

private:
    struct Finding;

    void show();
    void read_certificates(const VenueStanding& standing);
    void show_list(const VenueStanding& standing);
    void show_certificates();
    void show_courses();
    void show_stickers(const VenueStanding& standing);
    void show_papers(const VenueStanding& standing);
    void show_details(const VenueStanding& standing);
    [[nodiscard]] StickerForm sticker_form() const;
    [[nodiscard]] const SignedSticker* sticker_of(DocumentKind kind,
                                                  const VenueStanding& standing) const;
    [[nodiscard]] StatusWords approved_words(DocumentKind kind,
                                             const StickerStatement& statement) const;
    void show_document(const VenueStanding& standing);
    void show_page();
    void show_history(const VenueStanding& standing);
    void show_issued();
    void unless_damaged(const std::function<void()>& then);
    void ask_where_to_save();
    void send_to_printer();
    void save_at(const std::filesystem::path& path, const Document& document);
    void say(const std::string& news);
    [[nodiscard]] Finding look_at(DocumentKind kind, const VenueStanding& standing) const;
    [[nodiscard]] Document made(DocumentKind kind, const VenueStanding& standing) const;
    [[nodiscard]] Document
    laid_out(DocumentKind kind, const VenueStanding& standing, Paper paper) const;
    [[nodiscard]] Paper paper_for(DocumentKind kind) const;
    void refuse_missing_letter();
    void refuse_without_room(const VenueStanding& standing);

    // A certificate that can be made.
    struct Passed {
        Completion completion;
        std::string person; // the name
        std::string leader; // the name, "" where nobody led
    };

    Desk& m_desk;
    std::vector<Passed> m_passed;
    std::string m_chosen;          // id of the completion whose certificate is shown
    CourseId m_course;             // of the papers for a course
    std::uint64_t m_quiz_draw = 0; // of the quiz on paper
};

} // namespace safeplaces
