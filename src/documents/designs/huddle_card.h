#pragma once

#include "domain/print/drawing.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

struct HuddleNumber {
    std::string number; // "101"
    std::string name;   // "Police, not an emergency"
};

// The heart of a course for a talk of the team, standing up.
struct HuddleCard {
    std::string language;         // BCP 47, "en-GB"
    std::string course_language;  // of the title, the points and the questions; empty: the same
    std::string scheme_language;  // of the names of numbers; empty: the same
    std::string document_title;   // "Huddle card: Hate crime"
    std::string title;            // "Hate crime"
    std::string venue;            // "Huddle card, Central Library, Southampton"
    std::string how_to_use;       // "Read each point aloud. ..."
    std::string emergency_number; // "999"
    std::string emergency;        // "Somebody in danger, hurt or seriously ill: call at once."
    std::string points_heading;   // "Remember"
    std::vector<std::string> points;
    std::string questions_heading; // "Ask each other"
    std::vector<std::string> questions;
    std::string numbers_heading; // "Where help is"
    std::vector<HuddleNumber> numbers;
    std::string note;                                            // what the card does not stand for
    std::function<std::string(int page, int pages)> page_number; // used only when it needs two
};

// A4, one page: for six points and three questions of two lines each, and four numbers.
[[nodiscard]] Drawing draw(const HuddleCard& words, const Fonts& fonts);

} // namespace safeplaces
