#pragma once

#include "domain/print/drawing.h"

#include <cstddef>
#include <memory>
#include <string>

namespace safeplaces {

class Fonts;

// What a file for a printing machine says of itself.
struct RunWords {
    std::string title;
    std::string language;     // BCP 47, "en-GB"
    std::string note;         // that it is not tagged, and what it is for
    std::size_t stickers = 0; // on its pages, for programs
};

// Many pages that are much alike, in one PDF for a printing machine: what a page has in common with
// the one before it is written once, and fonts are embedded once. It is not tagged, and says so in
// its metadata; whoever reads a page on a screen wants pdf_bytes() of it.
//
// Takes about 12 kB of memory a page until it is gone: begin another file after 1,000.
class BulkWriter {
public:
    // `fonts` outlives this. Throws as pdf_bytes() does.
    explicit BulkWriter(const Fonts& fonts);
    ~BulkWriter();
    BulkWriter(const BulkWriter&) = delete;
    BulkWriter& operator=(const BulkWriter&) = delete;

    // Pre: missing_letter() of it is nothing; every number in it is finite.
    void add(DrawnPage page);

    [[nodiscard]] std::size_t pages() const;

    // The file's bytes. Pre: at least one page; called once, at the end. Throws MachineError.
    [[nodiscard]] std::string finish(const RunWords& words);

private:
    class Pages;
    std::unique_ptr<Pages> m_pages;
};

} // namespace safeplaces
