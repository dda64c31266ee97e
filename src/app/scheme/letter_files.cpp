#include "app/scheme/letter_files.h"

#include "app/words/saving.h"
#include "app/words/scheme_venue_words.h"
#include "domain/fold.h"
#include "domain/venue/form.h"
#include "interchange/mail.h"
#include "storage/files.h"

#include <algorithm>
#include <system_error>

namespace safeplaces {

std::string save_letters(SchemeDesk& desk,
                         const RegisteredVenue& venue,
                         std::span<const SignedLetter> letters,
                         const std::filesystem::path& path,
                         LetterForm form) {
    std::string saved;
    std::filesystem::path each = path;
    int number = 0;
    for (const SignedLetter& letter : letters) {
        atomic_save(each,
                    form == LetterForm::file
                        ? letter.bytes
                        : eml_draft({.to = mail_address_of(desk, venue.id),
                                     .subject = venue_mail_subject(desk.scheme.name),
                                     .text = mail_text(desk.scheme.name, venue.name),
                                     .attachment_name = letter_name(venue.name, ++number),
                                     .attachment = letter.bytes}),
                    Rights::as_usual);
        desk.sent.note_saved(desk.acting, letter.id, desk.outside.now());
        saved += (saved.empty() ? "" : " ") + saved_in_words(each);
        each = free_name_beside(path);
    }
    return saved;
}

std::string mail_address_of(SchemeDesk& desk, const VenueId& venue) {
    const Form& form = desk.library.registration;
    const std::vector<Registration> signed_ones = desk.venues.registrations(venue, form.id);
    if (signed_ones.empty()) {
        return {};
    }
    std::string address = answer_meaning(form, signed_ones.front().answers, Meaning::lead_email);
    return is_plain_address(address) ? address : std::string{};
}

std::string name_for_file(const std::string& venue) {
    std::string name;
    for (const char letter : folded(venue)) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (plain) {
            name += letter;
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    constexpr std::size_t longest = 60;
    name.resize(std::min(name.size(), longest));
    while (name.ends_with('-')) {
        name.pop_back();
    }
    return name.empty() ? "venue" : name;
}

std::string letter_name(const std::string& venue, int number) {
    return name_for_file(venue) + "-letter" +
           (number > 1 ? '-' + std::to_string(number) : std::string{}) + ".safeplace";
}

std::filesystem::path free_name_beside(const std::filesystem::path& path) {
    std::filesystem::path free = path;
    std::error_code ignored;
    for (int number = 2; std::filesystem::exists(free, ignored); ++number) {
        free.replace_filename(path_from_utf8(utf8(path.stem()) + '-' + std::to_string(number) +
                                             utf8(path.extension())));
    }
    return free;
}

} // namespace safeplaces
