#include "app/words/label_words.h"

#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string whole(double millimetres) {
    return std::to_string(static_cast<int>(millimetres));
}

} // namespace

std::string one_on_a_page() {
    return tr("One on a page, for a printing machine");
}

std::string not_measured_printer() {
    return tr("A printer that is not measured");
}

std::string measuring_page_question() {
    return tr("Where to save the page to measure with");
}

MeasuringWords measuring_words() {
    const InEnglish speaking;
    return {.language = "en-GB",
            .title = tr("How does this printer print?"),
            .how = tr("Print this page at 100 %, not fitted to the paper. Measure A, B and C with "
                      "a ruler, as exactly as you can, and type them in the window where you saved "
                      "this page. Then labels are printed where they lie."),
            .right = filled(tr("A: from the left edge of the paper to this line. It should be {1} "
                               "mm."),
                            {whole(measured_right)}),
            .down = filled(tr("B: from the top edge of the paper to this line. It should be {1} "
                              "mm."),
                           {whole(measured_down)}),
            .length = filled(tr("C: from end to end of this line. It should be {1} mm."),
                             {whole(measured_length)})};
}

std::string printer_name_missing() {
    return tr("Type a name for the printer, such as “Office”.");
}

std::string lengths_are_not_right() {
    return tr("Type A, B and C in millimetres, as you measured them on the page, such as 29.5. "
              "Where they are far from 30, 40 and 150, print the page again at 100 %.");
}

std::string printer_is_kept(const std::string& name) {
    return filled(tr("“{1}” is kept, and chosen."), {name});
}

} // namespace safeplaces
