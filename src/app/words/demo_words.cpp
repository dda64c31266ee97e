#include "app/words/demo_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string demo_begins(const std::string& folder) {
    return filled(tr("A made-up venue goes from registration to poster, in {1}."), {folder});
}

std::string demo_is_suitable() {
    return tr("The short check says: suitable.");
}

std::string demo_is_signed(const std::string& venue, int parts) {
    return filled(trn("{1} has answered {2} part of the form, and signed.",
                      "{1} has answered {2} parts of the form, and signed.", parts),
                  {venue, std::to_string(parts)});
}

std::string demo_has_added(const std::string& person, const std::string& role) {
    return filled(tr("{1} is on the staff list: {2}."), {person, role});
}

std::string demo_has_read(const std::string& person, int pages, const std::string& course) {
    return filled(trn("{1} has read {2} page of “{3}”.", "{1} has read {2} pages of “{3}”.", pages),
                  {person, std::to_string(pages), course});
}

std::string demo_has_not_passed(const std::string& person) {
    return filled(tr("{1} has not passed the quiz this time, and takes a new one."), {person});
}

std::string demo_has_passed(const std::string& person, const std::string& course) {
    return filled(tr("{1} has passed “{2}”."), {person, course});
}

std::string demo_has_saved(const std::string& file) {
    return filled(tr("Saved {1}."), {file});
}

std::string demo_is_done() {
    return tr("Done. Everything in it is invented; the folder can be deleted.");
}

} // namespace safeplaces
