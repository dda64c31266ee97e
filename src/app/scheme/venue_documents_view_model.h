#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/status.h"
#include "app/view_model.h"
#include "domain/venue/field.h"

#include <set>
#include <string>
#include <vector>

namespace safeplaces {

struct DocumentRow {
    std::string title; // of the form; a letter
    std::string day;
    std::string words; // how it went; may be empty
    Status status = Status::done;
};

struct FormAnswer {
    std::string question;
    std::string answer;
};

struct VenueDocumentsState : ScreenState {
    std::vector<DocumentRow> rows; // newest first
    int reading = 0;               // counts: the rows are others
    int selected = -1;
    std::vector<FormAnswer> answers; // of the selected one
    std::vector<Choice> moves;       // what may follow from it, by number of VenueState
    std::string reason;              // of such a move, by number of MoveReason
    bool may_note_read = false;      // the selected one, which came from the venue
    bool may_save_again = false;     // the selected one, which went out on paper
    std::string news;
    int news_number = 0;
};

// The papers of one venue: what it signed, what the council noted on a visit, the letters that went
// out; and what one of them says.
class VenueDocumentsViewModel : public ViewModel<VenueDocumentsState> {
public:
    VenueDocumentsViewModel(SchemeDesk& desk, VenueId venue);

    void look_again();
    void select(int row);
    // Somebody has read the selected one: it is no thing to do any more. False: it was not noted.
    bool note_read();
    // The file with the selected paper, just as it was printed.
    void save_again();

private:
    void read();
    void show_selected();
    [[nodiscard]] DocumentRow row_of(const Registration& signed_form) const;
    [[nodiscard]] bool is_unread(int row) const;

    SchemeDesk& m_desk;
    VenueId m_venue;
    VenueState m_state_of_venue = VenueState::enquiry;
    // What stands behind a row; nothing: a letter to the venue's computer.
    struct Behind {
        std::optional<Registration> form;
        std::optional<PaperIssue> issue;
    };
    std::vector<Behind> m_behind;   // by row
    std::set<std::string> m_unread; // forms, by id
};

// How a visit or a yearly check went, in words; empty: of another form.
[[nodiscard]] std::string result_in_words(const Library& library, const Registration& signed_form);
// What somebody noted of a venue asks for something: the visit did not pass, or points of the
// yearly check have to be put right.
[[nodiscard]] bool asks_for_more(const Library& library, const Registration& signed_form);

} // namespace safeplaces
