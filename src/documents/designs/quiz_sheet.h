#pragma once

#include "domain/print/drawing.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

// What is drawn before each line of a question, to be marked by hand.
enum class AnswerSpace {
    circle, // one of them is right
    square, // several are
    number, // room for a number or a letter
    rule,   // nothing: the line itself is to be written on
};

// Text to be read before a question.
struct PrintedIntroduction {
    std::string title; // may be empty
    std::string text;
};

struct PrintedPicture {
    DrawnPage page;
    std::string words; // what it shows
};

struct PrintedQuestion {
    std::string number; // "1"
    std::string text;
    std::string how; // "Choose one answer."
    AnswerSpace space = AnswerSpace::circle;
    std::vector<std::string> lines;                   // of a rule: empty texts
    std::vector<std::string> choices;                 // what may belong to the lines: "A: 999"
    std::vector<PrintedIntroduction> introductions{}; // unless they stand on the sheet already
    std::optional<PrintedPicture> picture{};          // at the left of its words
};

// A quiz to be filled in by hand, and keyed in later.
struct QuizSheet {
    std::string language;        // BCP 47, "en-GB"
    std::string course_language; // of the title, the questions, their lines and introductions
    std::string document_title;  // "Quiz: Hate crime, sheet 48213-507"
    std::string title;           // "Hate crime"
    std::string venue;           // "Quiz, Central Library, Southampton"
    std::string name_label;      // "Name"
    std::string date_label;      // "Date"
    std::string number;          // "Sheet 48213-507"
    std::string intro;
    std::vector<PrintedQuestion> questions;
    std::string note;
    std::function<std::string(int page, int pages)> page_number;
};

enum class PrintSize { usual, large }; // 13 and 18 point

// A4, as many pages as it takes; a question stays on one if it can.
[[nodiscard]] Drawing draw(const QuizSheet& words, PrintSize size, const Fonts& fonts);

} // namespace safeplaces
