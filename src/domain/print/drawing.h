#pragma once

#include "domain/print/marks.h"

#include <string>
#include <vector>

namespace safeplaces {

// One page-layout value for paper, screen and printer. `documents` and `content` make it; the PDF
// writer, the preview in gui/ and the printer draw it. Lengths are as in marks.h.

// What a part of the page is to somebody who hears it.
enum class Tag {
    title,     // H1
    heading,   // H2
    paragraph, // P
    list_item, // LI
    figure,    // Figure: `words` is its alternative text
    // Of a table, cell by cell: column headings that follow each other are a row, and so is a row
    // heading with the cells after it.
    column_heading, // TH
    row_heading,    // TH
    cell,           // TD
    decoration      // not read
};

// A part of the page. Parts stand in reading order.
struct Part {
    Tag tag = Tag::decoration;
    std::string words; // what is read aloud; empty only for decoration
    std::vector<Mark> marks;
    std::string language{}; // BCP 47; empty: that of the drawing

    friend bool operator==(const Part&, const Part&) = default;
};

struct Size {
    double width = 0;
    double height = 0;

    friend bool operator==(const Size&, const Size&) = default;
};

struct DrawnPage {
    Size size;              // the paper, bleed and crop marks included
    double trim_margin = 0; // mm from the paper's edge to where it is cut; 0: not cut
    std::vector<Part> parts;
    Path cut{};               // what a plotter cuts; empty: nothing
    bool is_mirrored = false; // it prints with left and right changed over, cut and all

    friend bool operator==(const DrawnPage&, const DrawnPage&) = default;
};

struct Drawing {
    std::string title;
    std::string language; // BCP 47, "en-GB"
    std::vector<DrawnPage> pages;

    std::string proof{}; // of an approved sticker: its signed statement as digits, for programs
    // A name, or what stands below it, that has no room in its least letters and on all its lines.
    // Empty: all fits, as nearly always.
    std::string too_long{};

    friend bool operator==(const Drawing&, const Drawing&) = default;
};

} // namespace safeplaces
