#include <boost/test/unit_test.hpp>

#include "app/scheme/label_paper_view_model.h"
#include "app/scheme_fixture.h"
#include "storage/files.h"

using namespace safeplaces;

namespace {

struct ThePaper : ARegister {
    SchemeDesk& desk = open();
    TemporaryFolder folder;
    std::optional<OnLabels> chosen;
    int choices = 0;
    LabelPaperViewModel paper{desk, [this](std::optional<OnLabels> labels) {
                                  chosen = std::move(labels);
                                  ++choices;
                              }};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(label_paper_view_model, ThePaper)

BOOST_AUTO_TEST_CASE(at_first_there_is_one_sticker_on_a_page) {
    BOOST_TEST(paper.state().paper == 0U);
    BOOST_TEST(!paper.state().is_on_labels);
    BOOST_TEST(paper.state().papers.size() == 1 + desk.library.label_sheets.size());
    BOOST_TEST(choices == 0);
}

BOOST_AUTO_TEST_CASE(a_sheet_of_labels_is_chosen_and_left_again) {
    paper.choose_paper(2);
    BOOST_TEST_REQUIRE(chosen.has_value());
    BOOST_TEST((chosen->sheet == desk.library.label_sheets[1]));
    BOOST_TEST((chosen->fit == PrinterFit{}));
    paper.choose_paper(0);
    BOOST_TEST(!chosen.has_value());
}

BOOST_AUTO_TEST_CASE(a_printer_is_measured_once_and_there_the_next_time) {
    paper.choose_paper(1);
    paper.keep_measured_printer(" Office ", "31", "38,5", "148.5");
    BOOST_TEST(paper.state().problem == "");
    BOOST_TEST(paper.state().news == "“Office” is kept, and chosen.");
    BOOST_TEST_REQUIRE(chosen.has_value());
    BOOST_TEST((chosen->fit != PrinterFit{}));
    const PrinterFit kept = chosen->fit;
    paper.choose_printer(0);
    LabelPaperViewModel later{desk, [this](std::optional<OnLabels> labels) { chosen = labels; }};
    BOOST_TEST_REQUIRE(later.state().printers.size() == 2U);
    BOOST_TEST(later.state().printers[1] == "Office");
    BOOST_TEST((chosen->fit == PrinterFit{})); // nobody has said which printer it is
    later.choose_printer(1);
    BOOST_TEST(chosen->fit.right == kept.right, boost::test_tools::tolerance(1e-4));
    BOOST_TEST(chosen->fit.down == kept.down, boost::test_tools::tolerance(1e-4));
    BOOST_TEST(chosen->fit.scale == kept.scale, boost::test_tools::tolerance(1e-4));
}

BOOST_AUTO_TEST_CASE(what_was_chosen_last_is_chosen_the_next_time) {
    paper.choose_paper(2);
    paper.keep_measured_printer("Office", "31", "38.5", "148.5");
    chosen.reset();
    const LabelPaperViewModel later{
        desk, [this](std::optional<OnLabels> labels) { chosen = std::move(labels); }};
    BOOST_TEST(later.state().paper == 2U);
    BOOST_TEST(later.state().is_on_labels);
    BOOST_TEST(later.state().printer == 1U);
    BOOST_TEST_REQUIRE(chosen.has_value());
    BOOST_TEST((chosen->sheet == desk.library.label_sheets[1]));
    BOOST_TEST((chosen->fit != PrinterFit{}));
}

BOOST_AUTO_TEST_CASE(a_sheet_or_printer_that_is_gone_is_not_chosen) {
    keep_label_choice(desk.settings, {.sheet = "of a shop that closed", .printer = "Office"});
    const LabelPaperViewModel without_sheet{desk, [this](const auto&) { ++choices; }};
    BOOST_TEST(without_sheet.state().paper == 0U);
    BOOST_TEST(choices == 0);
    keep_label_choice(desk.settings,
                      {.sheet = desk.library.label_sheets[0].id, .printer = "Office"});
    const LabelPaperViewModel without_printer{desk, [this](const auto&) { ++choices; }};
    BOOST_TEST(without_printer.state().paper == 1U);
    BOOST_TEST(without_printer.state().printer == 0U);
    paper.choose_paper(0);
    const LabelPaperViewModel on_pages{desk, [this](const auto&) { ++choices; }};
    BOOST_TEST(on_pages.state().paper == 0U);
}

BOOST_AUTO_TEST_CASE(a_printer_that_is_measured_again_is_kept_once) {
    paper.keep_measured_printer("Office", "31", "40", "150");
    paper.keep_measured_printer("Loft", "30", "40", "150");
    paper.keep_measured_printer("Office", "30", "40", "150");
    BOOST_TEST_REQUIRE(paper.state().printers.size() == 3U);
    BOOST_TEST(paper.state().printers[1] == "Loft");
    BOOST_TEST(paper.state().printers[2] == "Office");
    BOOST_TEST(paper.state().printer == 2U);
}

BOOST_AUTO_TEST_CASE(lengths_that_cannot_be_are_told_and_nothing_is_kept) {
    const auto refuses = [&](const std::string& a, const std::string& b, const std::string& c) {
        paper.keep_measured_printer("Office", a, b, c);
        return !paper.state().problem.empty() && paper.state().printers.size() == 1;
    };
    BOOST_TEST(refuses("", "40", "150"));
    BOOST_TEST(refuses("3 cm", "40", "150"));
    BOOST_TEST(refuses("30", "nan", "150"));
    BOOST_TEST(refuses("30", "40", "15"));
    BOOST_TEST(refuses("-30", "40", "150"));
    BOOST_TEST(refuses("1e9", "40", "150"));
    paper.keep_measured_printer("  ", "30", "40", "150");
    BOOST_TEST(paper.state().problem == "Type a name for the printer, such as “Office”.");
}

BOOST_AUTO_TEST_CASE(the_page_to_measure_with_is_saved) {
    venue.save_to = folder.path / "measure.pdf";
    paper.save_measuring_page();
    BOOST_TEST(venue.suggestion == "measure-a-printer.pdf");
    BOOST_TEST(read_file(venue.save_to).starts_with("%PDF-"));
    BOOST_TEST(paper.state().news_number == 1);
}

BOOST_AUTO_TEST_SUITE_END()
