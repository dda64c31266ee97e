#include "app/words/demo_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string demo_begins(const std::string& folder) {
    return filled(tr("A made-up venue goes from registration to the council's approval, in {1}."),
                  {folder});
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

std::string demo_has_set_up(const std::string& scheme) {
    return filled(
        tr("A made-up council sets up “{1}”: its rules, its keys and its recovery sheet."),
        {scheme});
}

std::string demo_trusts_council() {
    return tr("The venue has opened the council's file. The five words are the same on both "
              "screens, so it is the council's.");
}

std::string demo_words_are_the_same(const std::string& venue) {
    return filled(tr("The council does not know the computer of {1} yet. The five words are the "
                     "same on both screens, so it does now."),
                  {venue});
}

std::string demo_has_taken_in() {
    return tr("The council has taken in the venue's file: its registration, its staff and who has "
              "passed what.");
}

std::string demo_has_approved(const std::string& venue, const std::string& sticker) {
    return filled(tr("The council has made its checks and approved {1}. Its sticker is {2}."),
                  {venue, sticker});
}

std::string demo_is_safe_place(const std::string& news) {
    // TRANSLATORS: {1} such as "You are a Safe Place, until 24 November 2027".
    return filled(tr("The venue has opened the council's letter. It says: {1}."), {news});
}

std::string demo_has_reviewed(std::int64_t records, std::int64_t in_date) {
    return filled(tr("The council looks at all completion records: {1}, of which {2} are in date."),
                  {std::to_string(records), std::to_string(in_date)});
}

std::string demo_is_done() {
    return tr("Done. Everything in it is invented; the folder can be deleted.");
}

} // namespace safeplaces
