#include "app/words/scheme_join_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string entry_in_words(const ListedEntry& entry) {
    return entry.postcode.empty() ? entry.name : entry.name + ", " + entry.postcode;
}

std::string entry_to_choose(const ListedEntry& entry) {
    // TRANSLATORS: {1} name and postcode of a venue.
    return filled(entry.source == EntrySource::old_list ? tr("{1}: on your old list")
                                                        : tr("{1}: an enquiry"),
                  {entry_in_words(entry)});
}

std::string alike_in_words(const std::string& venue) {
    return filled(tr("{1} sends files from a computer. The register has the same name and postcode "
                     "once more, without a computer. Are they one venue?"),
                  {venue});
}

std::string none_alike_in_words() {
    return tr("Does this venue stand in the register under another name too, from your old list or "
              "as an enquiry? Then search for it.");
}

std::string choose_an_entry() {
    return tr("Choose the entry that is the same venue");
}

std::string join_question(const std::string& venue, const ListedEntry& entry) {
    return filled(tr("“{1}” becomes part of {2}: its history, and what the venue has not said "
                     "itself. It stands in no list any more.\n\nYou can undo this until a letter "
                     "for the venue is signed."),
                  {entry_in_words(entry), venue});
}

std::string join_words() {
    return tr("Join them");
}

std::string keep_apart_words() {
    return tr("They are two venues");
}

std::string part_words() {
    return tr("Undo the join");
}

std::string joined_in_words(const ListedEntry& entry) {
    return filled(entry.source == EntrySource::old_list
                      ? tr("“{1}” of your old list is part of this venue.")
                      : tr("The enquiry “{1}” is part of this venue."),
                  {entry_in_words(entry)});
}

std::string entry_is_gone() {
    return tr("This entry is joined already, or has files of its own now.");
}

std::string parted_in_words() {
    return tr("They are two again, as before.");
}

std::string kept_apart_in_words() {
    return tr("They stay two venues.");
}

std::string letter_went_out() {
    return tr("A letter was signed since, so they stay one.");
}

} // namespace safeplaces
