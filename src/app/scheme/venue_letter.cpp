#include "app/scheme/venue_letter.h"

#include "domain/fold.h"
#include "domain/scheme/sent_number.h"
#include "domain/venue/form.h"
#include "domain/venue/postcode.h"
#include "interchange/mail.h"
#include "interchange/parcel_file.h"
#include "interchange/sticker_file.h"
#include "storage/files.h"

#include <algorithm>
#include <sstream>

namespace safeplaces {

namespace {

// Of one decision, so that the one before has its own again when this one is taken back.
std::string sentences_key(const VenueId& venue, Instant decided) {
    return "venue." + venue.text + ".letter." + std::to_string(decided.time_since_epoch().count());
}

std::vector<RegisteredDevice> computers_of(SchemeDesk& desk, const VenueId& venue) {
    std::vector<RegisteredDevice> computers = desk.devices.of(venue);
    std::erase_if(computers, [](const RegisteredDevice& each) { return each.revoked.has_value(); });
    return computers;
}

// `sent`: the letters since that decision.
bool has_letter(const std::vector<Sent>& sent, const RegisteredDevice& computer) {
    return std::any_of(sent.begin(), sent.end(),
                       [&](const Sent& each) { return each.to == computer.keys.device; });
}

std::vector<Sent> letters_since(SchemeDesk& desk, const VenueId& venue, Instant decided) {
    std::vector<Sent> sent = desk.sent.decisions_for(venue);
    std::erase_if(sent, [&](const Sent& each) { return each.made < decided; });
    return sent;
}

bool has_to_sign_again(SchemeDesk& desk, const VenueId& venue) {
    const auto found = desk.venues.find(venue);
    return found && found->sign_again;
}

// The newest that a person made.
std::optional<PastMove> last_decision(const std::vector<PastMove>& moves) {
    const auto found = std::find_if(moves.begin(), moves.end(), [](const PastMove& each) {
        return each.role && each.to != VenueState::enquiry;
    });
    return found == moves.end() ? std::nullopt : std::optional{*found};
}

// The one of this decision, if a letter has brought it to another computer before.
std::optional<std::string>
issued_sticker(SchemeDesk& desk, const VenueId& venue, const UnsentLetter& letter) {
    for (const Sticker& sticker : desk.stickers.of(venue)) {
        if (sticker.issued == letter.decided_on && sticker.valid_to == letter.valid_to &&
            !sticker.revoked) {
            return sticker.statement;
        }
    }
    return std::nullopt;
}

// In the same transaction as the letter that carries it.
std::string
issue_sticker(SchemeDesk& desk, const RegisteredVenue& venue, const UnsentLetter& letter) {
    const StickerStatement statement{.venue = venue.id,
                                     .name = venue.name,
                                     .postcode = read_postcode(venue.postcode).shown,
                                     .scheme = desk.scheme.id,
                                     .level = letter.level,
                                     .issued = letter.decided_on,
                                     .valid_to = letter.valid_to.value(),
                                     .number = desk.stickers.next_numbers(1).front()};
    std::string cose = sign_sticker(statement, desk.signing_keys());
    desk.stickers.add(desk.acting, statement, cose, desk.outside.now());
    return cose;
}

} // namespace

std::optional<UnsentLetter> unsent_letter(SchemeDesk& desk, const VenueId& venue) {
    const std::vector<PastMove> moves = desk.venues.history(venue);
    const auto last = last_decision(moves);
    if (!last || is_overtaken(last->to, moves.front().to)) {
        return std::nullopt;
    }
    const std::vector<Sent> sent = letters_since(desk, venue, last->at);
    const bool is_again = last->to == VenueState::approved && has_to_sign_again(desk, venue);
    const std::vector<RegisteredDevice> computers = computers_of(desk, venue);
    const bool all_have_one =
        std::all_of(computers.begin(), computers.end(),
                    [&](const RegisteredDevice& each) { return has_letter(sent, each); });
    if (!sent.empty() && all_have_one && !is_again) {
        return std::nullopt;
    }
    UnsentLetter letter{.decided = last->at,
                        .state = last->to,
                        .reason = last->reason,
                        .decided_on = last->on,
                        .valid_to = last->valid_to,
                        .level = last->level,
                        .sentences = {},
                        .is_again = is_again && !sent.empty()};
    std::istringstream ids{
        desk.settings.get(sentences_key(venue, last->at)).value_or(std::string{})};
    for (std::string id; ids >> id;) {
        letter.sentences.push_back(id);
    }
    return letter;
}

void note_sentences(SchemeDesk& desk,
                    const VenueId& venue,
                    const std::vector<std::string>& sentences) {
    const auto decided = last_decision(desk.venues.history(venue));
    if (sentences.empty() || !decided) {
        return;
    }
    std::string ids;
    for (const std::string& id : sentences) {
        ids += id + ' ';
    }
    desk.settings.put(sentences_key(venue, decided->at), ids);
}

void sign_letters(SchemeDesk& desk, const RegisteredVenue& venue, const UnsentLetter& letter) {
    const bool is_approval = letter.state == VenueState::approved && letter.valid_to;
    desk.file.db().tx([&] {
        std::vector<std::string> stickers;
        if (is_approval) {
            const auto issued = issued_sticker(desk, venue.id, letter);
            stickers.push_back(issued ? *issued : issue_sticker(desk, venue, letter));
        }
        const std::vector<Sent> sent =
            letter.is_again ? std::vector<Sent>{} : letters_since(desk, venue.id, letter.decided);
        for (const RegisteredDevice& computer : computers_of(desk, venue.id)) {
            if (has_letter(sent, computer)) {
                continue;
            }
            const Decision decision{
                .id = {new_uuid(desk.outside)},
                .venue = venue.id,
                .to = computer.keys.device,
                .seq = sent_number(desk.sent.next_seq(SentKind::decision, venue.id),
                                   desk.outside.now()),
                .made_at = desk.outside.now(),
                .decided_on = letter.decided_on,
                .state = letter.state,
                .reason = letter.reason,
                .valid_to = is_approval ? letter.valid_to : std::nullopt,
                .level = is_approval ? letter.level : std::string{},
                .questions = letter.sentences,
                .stickers = stickers,
                .confirmed_seq = computer.newest_seq,
                .audit = desk.audit.head()};
            desk.sent.add(desk.acting,
                          {.id = decision.id,
                           .venue = venue.id,
                           .kind = SentKind::decision,
                           .seq = decision.seq,
                           .made = decision.made_at,
                           .to = decision.to},
                          seal_decision(decision, desk.signing_keys(), computer.keys));
        }
    });
    seal_audit(desk);
}

std::vector<SignedLetter> unsaved_letters(SchemeDesk& desk, const VenueId& venue) {
    std::vector<SignedLetter> letters;
    const std::vector<Sent> sent = desk.sent.decisions_for(venue); // newest first
    for (const RegisteredDevice& computer : computers_of(desk, venue)) {
        const auto newest = std::find_if(sent.begin(), sent.end(), [&](const Sent& each) {
            return each.to == computer.keys.device;
        });
        if (newest != sent.end() && !newest->saved) {
            letters.push_back({newest->id, desk.sent.file_of(newest->id).value()});
        }
    }
    return letters;
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
