#pragma once

#include "documents/paper.h"
#include "domain/print/drawing.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

struct StaffRoomContact {
    std::string name;    // "Police, not an emergency"
    std::string number;  // "101"
    std::string use;     // "when to ring it, in a few words"; may be empty
    std::string hours;   // "any time"; may be empty
    std::string checked; // "Checked 3 November 2026", in that of the sheet; may be empty
};

struct StaffRoomSheet {
    std::string language;         // BCP 47, "en-GB"
    std::string scheme_language;  // of the contacts and of what is said; empty: the same
    std::string document_title;   // "Staff-room sheet: Central Library"
    std::string title;            // "When somebody asks for help"
    std::string venue;            // "Central Library, Southampton"
    std::string emergency_number; // "999"
    std::string emergency;        // "Somebody in danger, hurt or seriously ill: call at once."
    std::string code_word;     // what somebody may say, and what it means; empty: nothing is agreed
    std::string said;          // what somebody may say, as it stands in the code word
    std::string steps_heading; // "What to do"
    std::vector<std::string> steps;
    std::string contacts_heading; // "Who to call"
    std::vector<StaffRoomContact> contacts;
    std::function<std::string(int page, int pages)> page_number; // used only when it needs two
};

// The page is A4: one for twelve steps of one line and six contacts where no code word is agreed.
// For A5 it is laid out anew: what to do on its front, and who to call on its back. Once on_paper()
// has put it there, its words have at least 9.5 pt, but for its foot and a very long name or
// number.
[[nodiscard]] Drawing
draw(const StaffRoomSheet& words, const Fonts& fonts, Paper paper = Paper::a4);

} // namespace safeplaces
