#include "app/words/computer_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"
#include "storage/files.h"

namespace safeplaces {

std::string contact_note(const Contact& contact) {
    if (contact.checked) {
        return filled(tr("Checked by the council on {1}"), {short_date(*contact.checked)});
    }
    return contact.always ? std::string{} : tr("To be confirmed by the council");
}

std::string last_backup_in_words(std::optional<Date> taken) {
    return taken
               ? filled(tr("The last back-up on this computer is of {1}."), {date_in_words(*taken)})
               : tr("No back-up has been made yet.");
}

std::string passphrase_too_short(std::size_t least) {
    return filled(tr("Use at least {1} characters, for example three words"),
                  {std::to_string(least)});
}

std::string passphrases_differ() {
    return tr("The two are not the same. Type them twice");
}

std::string move_out_question() {
    return tr("Save the file for the new computer");
}

std::string moved_out_in_words(const std::filesystem::path& file) {
    return filled(tr("Saved {1}. Take it to the new computer, start this program there and choose "
                     "“Bring a venue from another computer”. Then use only the new one."),
                  {utf8(file.filename())});
}

} // namespace safeplaces
