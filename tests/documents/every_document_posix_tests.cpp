#include <boost/test/unit_test.hpp>

#include "documents/labels.h"
#include "documents/pdf_writer.h"
#include "documents/shapes.h"
#include "documents/sheet.h"
#include "every_design.h"
#include "pdf_tools.h"

#include <memory>

using namespace safeplaces;

namespace {

// Runs one of the scripts beside this file.
Ran run_script(const std::string& script, const std::string& arguments) {
    return run_tool(SAFEPLACES_ROOT "/tests/documents/" + script + " " + arguments);
}

// Every document as a file, for as long as the test looks at them.
struct EveryDocument {
    std::vector<std::unique_ptr<PdfFile>> files;
    std::string paths; // one after the other, for a command line

    EveryDocument() {
        for (const Design& design : every_design()) {
            files.push_back(
                std::make_unique<PdfFile>(pdf_bytes(design.drawing, shipped_fonts()), design.name));
            paths += "'" + files.back()->path() + "' ";
        }
        const MeasuringWords measuring{"en-GB", "Measure", "How", "Right", "Down", "Length"};
        files.push_back(std::make_unique<PdfFile>(
            pdf_bytes(measuring_page(measuring, shipped_fonts()), shipped_fonts()), "measuring"));
        paths += "'" + files.back()->path() + "' ";
        // One of a run: its fonts leave outlines out, and begin with the letters of ASCII.
        const Fonts for_files = shipped_fonts().for_files();
        files.push_back(std::make_unique<PdfFile>(
            pdf_bytes(draw(approved_poster(), for_files), for_files), "poster, one of a run"));
        paths += "'" + files.back()->path() + "' ";
    }
};

// One of each tag, and a word that is read leftwards.
Drawing small_document() {
    Sheet sheet(shipped_fonts());
    sheet.line(Tag::title, {}, "Title", {20, 20});
    sheet.line(Tag::paragraph, {}, "Words", {20, 30});
    sheet.line(Tag::paragraph, {}, "خان", {20, 35});
    sheet.line(Tag::heading, {}, "Heading", {20, 40});
    sheet.line(Tag::list_item, {}, "One", {20, 50});
    sheet.line(Tag::list_item, {}, "Two", {20, 60});
    sheet.line(Tag::column_heading, {}, "Ward", {20, 70});
    sheet.line(Tag::column_heading, {}, "Venues", {60, 70});
    sheet.line(Tag::row_heading, {}, "North", {20, 75});
    sheet.line(Tag::cell, {}, "7", {60, 75});
    sheet.figure("A circle", {filled(circle({50, 100}, 20), {})});
    sheet.decorate({filled(circle({50, 200}, 20), {})});
    return {"Small", "en-GB", {{a4_portrait, 0, sheet.take()}}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(every_document)

BOOST_FIXTURE_TEST_CASE(every_document_is_valid_pdf_a_1b, EveryDocument) {
    const Ran ran = run_script("preflight", paths);
    BOOST_TEST(ran.status == 0, ran.output);
}

BOOST_AUTO_TEST_CASE(a_document_that_is_not_pdf_a_is_noticed) {
    std::string bytes = pdf_bytes(small_document(), shipped_fonts());
    const std::string key = "/OutputIntents";
    bytes.replace(bytes.find(key), key.size(), "/OutputIntentX");
    const Ran ran = run_script("preflight", PdfFile(bytes).path());
    BOOST_TEST(ran.status != 0);
    BOOST_TEST(ran.output.find("Color Profile") != std::string::npos, ran.output);
}

BOOST_FIXTURE_TEST_CASE(every_document_passes_our_own_check_of_accessibility, EveryDocument) {
    const Ran ran = run_script("lint_pdf.py", paths);
    BOOST_TEST(ran.status == 0, ran.output);
}

BOOST_AUTO_TEST_CASE(our_own_check_finds_every_planted_fault) {
    const PdfFile file(pdf_bytes(small_document(), shipped_fonts()));
    const Ran ran = run_script("lint_pdf_faults.py", file.path());
    BOOST_TEST(ran.status == 0, ran.output);
}

BOOST_AUTO_TEST_SUITE_END()
