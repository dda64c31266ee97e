#include <boost/test/unit_test.hpp>

#include "documents/pdf/structure_tree.h"
#include "documents/pdf/text_encoding.h"
#include "documents/pdf_writer.h"
#include "domain/error.h"
#include "every_design.h"
#include "pdf_tools.h"

using namespace safeplaces;

// Names in the scripts of the city, on all that carries one.

namespace {

// In the tree: as it was typed where it is read leftwards, else by its letters, which are copied.
bool is_heard(const Drawing& drawing, const std::string& bytes, const std::string& name) {
    for (const DrawnPage& page : drawing.pages) {
        for (const Part& part : page.parts) {
            if (part.words.find(name) != std::string::npos) {
                return !has_letters_read_leftwards(part) ||
                       bytes.find("/ActualText <" + hex_of(pdf_text(part.words))) !=
                           std::string::npos;
            }
        }
    }
    return false;
}

} // namespace

BOOST_AUTO_TEST_SUITE(local_names_on_paper)

BOOST_AUTO_TEST_CASE(a_name_is_copied_from_every_design_as_it_was_typed) {
    for (const LocalNames& names : local_names()) {
        for (const Design& design : in_every_size(designs_for(names))) {
            BOOST_TEST_CONTEXT(design) {
                BOOST_TEST(!missing_letter(design.drawing).has_value());
                const std::string bytes = pdf_bytes(design.drawing, shipped_fonts());
                const PdfFile file(bytes);
                const std::string copied = one_spaced(file.copied());
                BOOST_TEST(copied.find(names.venue) != std::string::npos, copied);
                BOOST_TEST(is_heard(design.drawing, bytes, names.venue));
            }
        }
    }
}

// Ours has the letters of mainland China; a name in older ones is for somebody to look at.
BOOST_AUTO_TEST_CASE(a_letter_that_we_lack_is_named_and_no_design_with_it_comes_out) {
    const LocalNames names{"Chinese of Hong Kong", "示例東書店", "李示例東"};
    for (const Design& design : designs_for(names)) {
        BOOST_TEST_CONTEXT(design) {
            BOOST_TEST(missing_letter(design.drawing).value_or("") == "東");
            BOOST_CHECK_EXCEPTION(static_cast<void>(pdf_bytes(design.drawing, shipped_fonts())),
                                  InputError, [](const InputError& error) {
                                      return std::string{error.what()}.find("東") !=
                                             std::string::npos;
                                  });
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
