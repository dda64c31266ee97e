#include "app/scheme/venue_letter.h"

#include "domain/scheme/sent_number.h"
#include "domain/venue/form.h"
#include "domain/venue/postcode.h"
#include "interchange/parcel_file.h"
#include "interchange/sticker_file.h"

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

// Those since a decision.
struct Letters {
    std::vector<Sent> good;
    bool are_any = false; // also one that the keys before have signed, and nobody has saved
};

bool is_saved(const Sent& letter) {
    return letter.saved.has_value();
}

bool is_of_keys_before(SchemeDesk& desk, const Sent& letter) {
    return letter.made < desk.key_book.all().back().made;
}

Letters letters_since(SchemeDesk& desk, const VenueId& venue, Instant decided) {
    Letters letters{.good = desk.sent.decisions_for(venue)};
    std::erase_if(letters.good, [&](const Sent& each) { return each.made < decided; });
    letters.are_any = !letters.good.empty();
    std::erase_if(letters.good,
                  [&](const Sent& each) { return !each.saved && is_of_keys_before(desk, each); });
    return letters;
}

// An approval whose stickers count no more, or that is asked for further ones.
bool has_to_be_signed_again(SchemeDesk& desk, const VenueId& venue) {
    const auto found = desk.venues.find(venue);
    return found && (found->sign_again || !found->stickers_wanted.empty());
}

// The newest that a person made.
std::optional<PastMove> last_decision(const std::vector<PastMove>& moves) {
    const auto found = std::find_if(moves.begin(), moves.end(), [](const PastMove& each) {
        return each.role && each.to != VenueState::enquiry;
    });
    return found == moves.end() ? std::nullopt : std::optional{*found};
}

StickerStatement statement_for(const SchemeDesk& desk,
                               const RegisteredVenue& venue,
                               const UnsentLetter& letter,
                               std::string number) {
    return {.venue = venue.id,
            .name = venue.name,
            .postcode = read_postcode(venue.postcode).shown,
            .scheme = desk.scheme.id,
            .level = letter.level,
            .issued = letter.decided_on,
            .valid_to = letter.valid_to.value(),
            .number = std::move(number)};
}

bool says(const SchemeDesk& desk, const Sticker& sticker, const StickerStatement& statement) {
    return std::any_of(desk.keys.begin(), desk.keys.end(), [&](const SecretKeys& keys) {
        return sign_sticker(statement, keys) == sticker.statement;
    });
}

struct IssuedStickers {
    std::vector<std::string> good; // those that say what the letter says, as bytes
    int revoked = 0;
};

// Of this decision, by letters before.
IssuedStickers
issued_stickers(SchemeDesk& desk, const RegisteredVenue& venue, const UnsentLetter& letter) {
    IssuedStickers found;
    for (const Sticker& sticker : desk.stickers.of(venue.id)) {
        if (sticker.issued != letter.decided_on || sticker.valid_to != letter.valid_to) {
            continue;
        }
        if (sticker.revoked) {
            ++found.revoked;
        } else if (says(desk, sticker, statement_for(desk, venue, letter, sticker.number))) {
            found.good.push_back(sticker.statement);
        }
    }
    return found;
}

// Those there are, and one for each that is asked for; where there is none, at least one, and as
// many as count no more when they are signed again. In the transaction of the letters.
std::vector<std::string>
stickers_for(SchemeDesk& desk, const RegisteredVenue& venue, const UnsentLetter& letter) {
    const auto [good, revoked] = issued_stickers(desk, venue, letter);
    int missing = static_cast<int>(venue.stickers_wanted.size());
    if (good.empty()) {
        missing = std::max({1, missing, venue.sign_again ? revoked : 0});
    }
    std::vector<std::string> stickers = good;
    for (const std::string& number : desk.stickers.next_numbers(missing)) {
        const StickerStatement statement = statement_for(desk, venue, letter, number);
        stickers.push_back(sign_sticker(statement, desk.signing_keys()));
        desk.stickers.add(desk.acting, statement, stickers.back(), desk.outside.now());
    }
    return stickers;
}

// What a person has decided last, as far as nothing has overtaken it.
std::optional<UnsentLetter> decided(SchemeDesk& desk, const VenueId& venue) {
    const std::vector<PastMove> moves = desk.venues.history(venue);
    const auto last = last_decision(moves);
    if (!last || is_overtaken(last->to, moves.front().to)) {
        return std::nullopt;
    }
    UnsentLetter letter{.decided = last->at,
                        .state = last->to,
                        .reason = last->reason,
                        .decided_on = last->on,
                        .valid_to = last->valid_to,
                        .level = last->level,
                        .sentences = {}};
    std::istringstream ids{
        desk.settings.get(sentences_key(venue, last->at)).value_or(std::string{})};
    for (std::string id; ids >> id;) {
        letter.sentences.push_back(id);
    }
    return letter;
}

// Of each computer, if it is such a one.
template <class Which>
std::vector<Sent> newest_letters(SchemeDesk& desk, const VenueId& venue, Which which) {
    std::vector<Sent> letters;
    const std::vector<Sent> sent = desk.sent.decisions_for(venue); // newest first
    for (const RegisteredDevice& computer : computers_of(desk, venue)) {
        const auto newest = std::find_if(sent.begin(), sent.end(), [&](const Sent& each) {
            return each.to == computer.keys.device;
        });
        if (newest != sent.end() && which(*newest)) {
            letters.push_back(*newest);
        }
    }
    return letters;
}

std::vector<SignedLetter> with_files(SchemeDesk& desk, const std::vector<Sent>& letters) {
    std::vector<SignedLetter> files;
    files.reserve(letters.size());
    for (const Sent& each : letters) {
        files.push_back({each.id, desk.sent.file_of(each.id).value()});
    }
    return files;
}

} // namespace

std::optional<UnsentLetter> unsent_letter(SchemeDesk& desk, const VenueId& venue) {
    std::optional<UnsentLetter> letter = decided(desk, venue);
    if (!letter) {
        return std::nullopt;
    }
    const Letters sent = letters_since(desk, venue, letter->decided);
    const bool is_again =
        letter->state == VenueState::approved && has_to_be_signed_again(desk, venue);
    const std::vector<RegisteredDevice> computers = computers_of(desk, venue);
    const bool all_have_one =
        std::all_of(computers.begin(), computers.end(),
                    [&](const RegisteredDevice& each) { return has_letter(sent.good, each); });
    if (!sent.good.empty() && all_have_one && !is_again) {
        return std::nullopt;
    }
    letter->is_again = is_again && sent.are_any;
    letter->is_signed = sent.are_any;
    return letter;
}

void note_sentences(SchemeDesk& desk,
                    const VenueId& venue,
                    const std::vector<std::string>& sentences) {
    require(desk.acting, SchemeAct::move_venues);
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
        const std::vector<std::string> stickers =
            is_approval ? stickers_for(desk, venue, letter) : std::vector<std::string>{};
        const std::vector<Sent> sent = letter.is_again
                                           ? std::vector<Sent>{}
                                           : letters_since(desk, venue.id, letter.decided).good;
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
    return with_files(desk, newest_letters(desk, venue, [&](const Sent& each) {
                          return !each.saved && !is_of_keys_before(desk, each);
                      }));
}

bool has_saved_letters(SchemeDesk& desk, const VenueId& venue) {
    return !newest_letters(desk, venue, is_saved).empty();
}

std::vector<SignedLetter> letters_to_save_again(SchemeDesk& desk, const RegisteredVenue& venue) {
    const auto saved = newest_letters(desk, venue.id, is_saved);
    const bool are_refused = std::any_of(saved.begin(), saved.end(), [&](const Sent& each) {
        return is_of_keys_before(desk, each);
    });
    if (!are_refused) {
        return with_files(desk, saved);
    }
    std::optional<UnsentLetter> letter = decided(desk, venue.id);
    if (!letter) {
        return {};
    }
    letter->is_again = true;
    sign_letters(desk, venue, *letter);
    return unsaved_letters(desk, venue.id);
}

} // namespace safeplaces
