#include "app/scheme/venue_letter.h"

#include "domain/fold.h"
#include "interchange/parcel_file.h"
#include "interchange/sticker_file.h"

#include <sstream>

namespace safeplaces {

namespace {

std::string sentences_key(const VenueId& venue) {
    return "venue." + venue.text + ".letter";
}

// In the same transaction as the letter that carries it.
std::vector<std::string>
issue_sticker(SchemeDesk& desk, const RegisteredVenue& venue, const UnsentLetter& letter) {
    const StickerStatement statement{.venue = venue.id,
                                     .name = venue.name,
                                     .postcode = venue.postcode,
                                     .scheme = desk.scheme.id,
                                     .level = letter.level,
                                     .issued = letter.decided_on,
                                     .valid_to = letter.valid_to.value(),
                                     .number = desk.stickers.next_numbers(1).front()};
    std::string cose = sign_sticker(statement, desk.signing_keys());
    desk.stickers.add(desk.acting, statement, cose, desk.outside.now());
    return {std::move(cose)};
}

bool takes_stickers_back(VenueState state) {
    return has_ended(state) || state == VenueState::suspended;
}

} // namespace

std::optional<UnsentLetter> unsent_letter(SchemeDesk& desk, const VenueId& venue) {
    const std::vector<PastMove> moves = desk.venues.history(venue);
    if (moves.empty() || !moves.front().role) {
        return std::nullopt;
    }
    const PastMove& last = moves.front();
    const std::vector<Sent> sent = desk.sent.decisions_for(venue);
    if (!sent.empty() && sent.front().made >= last.at) {
        return std::nullopt;
    }
    UnsentLetter letter{.state = last.to,
                        .reason = last.reason,
                        .decided_on = last.on,
                        .valid_to = last.valid_to,
                        .level = last.level,
                        .sentences = {}};
    std::istringstream ids{desk.settings.get(sentences_key(venue)).value_or(std::string{})};
    for (std::string id; ids >> id;) {
        letter.sentences.push_back(id);
    }
    return letter;
}

void note_sentences(SchemeDesk& desk,
                    const VenueId& venue,
                    const std::vector<std::string>& sentences) {
    std::string ids;
    for (const std::string& id : sentences) {
        ids += id + ' ';
    }
    desk.settings.put(sentences_key(venue), ids);
}

void sign_letters(SchemeDesk& desk,
                  const RegisteredVenue& venue,
                  const UnsentLetter& letter,
                  const std::function<void(const SignedLetter&, int number)>& save) {
    desk.file.db().tx([&] {
        std::vector<std::string> stickers;
        if (letter.state == VenueState::approved && letter.valid_to) {
            stickers = issue_sticker(desk, venue, letter);
        } else if (takes_stickers_back(letter.state)) {
            desk.stickers.revoke_all(desk.acting, venue.id, desk.outside.now());
        }
        seal_audit(desk);
        int number = 0;
        for (const RegisteredDevice& device : desk.devices.of(venue.id)) {
            if (device.revoked) {
                continue;
            }
            const Instant now = desk.outside.now();
            const Decision decision{
                .id = {new_uuid(desk.outside)},
                .venue = venue.id,
                .to = device.keys.device,
                .seq = desk.sent.next_seq(SentKind::decision, venue.id),
                .made_at = now,
                .decided_on = letter.decided_on,
                .state = letter.state,
                .reason = letter.reason,
                .valid_to = letter.state == VenueState::approved ? letter.valid_to : std::nullopt,
                .level = letter.state == VenueState::approved ? letter.level : std::string{},
                .questions = letter.sentences,
                .stickers = stickers,
                .confirmed_seq = device.newest_seq,
                .audit = desk.audit.head()};
            const std::string bytes = seal_decision(decision, desk.signing_keys(), device.keys);
            desk.sent.add(desk.acting,
                          {.id = decision.id,
                           .venue = venue.id,
                           .kind = SentKind::decision,
                           .seq = decision.seq,
                           .made = now},
                          bytes);
            save({letter_name(venue.name), bytes}, ++number);
        }
    });
}

std::string letter_name(const std::string& venue) {
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
    return (name.empty() ? "venue" : name) + (name.ends_with('-') ? "" : "-") + "letter.safeplace";
}

} // namespace safeplaces
