#include "app/scheme/upkeep_view_model.h"

#include "domain/fold.h"
#include "domain/venue/postcode.h"

#include <algorithm>
#include <locale>
#include <optional>
#include <sstream>
#include <utility>

namespace safeplaces {

namespace {

template <class Kind>
std::string id_of(Kind kind) {
    return std::to_string(static_cast<int>(kind));
}

// Nothing: no two numbers, or not in the United Kingdom, where latitude and longitude cannot be
// taken for one another.
std::optional<MapPlace> place_in(std::string typed) {
    std::replace(typed.begin(), typed.end(), ',', ' ');
    std::istringstream numbers{typed};
    numbers.imbue(std::locale::classic());
    MapPlace place;
    std::string more;
    if (!(numbers >> place.latitude >> place.longitude) || numbers >> more) {
        return std::nullopt;
    }
    const bool is_here = place.latitude > 49 && place.latitude < 61.5 && place.longitude > -9 &&
                         place.longitude < 2.5;
    return is_here ? std::optional{place} : std::nullopt;
}

// Beside the states of a sticker:
constexpr const char* lost = "lost";
constexpr const char* mistake = "mistake";

// `before`: where it was before what was noted last.
std::vector<Choice>
places_of(const Sticker& sticker, std::optional<StickerState> before, Date today) {
    std::vector<Choice> places{{id_of(sticker.state), sticker_place_in_words(sticker.state)}};
    for (const StickerState state : sticker_moves_from(sticker.state)) {
        places.push_back({id_of(state), sticker_place_in_words(state)});
    }
    if (before) {
        places.push_back({mistake, noted_by_mistake(*before)});
    }
    if (is_out(sticker.state) && !sticker.revoked && sticker.valid_to >= today) {
        places.push_back({lost, sticker_is_lost()});
    }
    return places;
}

} // namespace

UpkeepViewModel::UpkeepViewModel(SchemeDesk& desk, VenueId venue, std::function<void()> noted)
    : m_desk(desk), m_venue(std::move(venue)), m_noted(std::move(noted)) {
    m_state.may_change = may(desk.acting.role, SchemeAct::change_undecided);
    for (const MapChoice choice : {MapChoice::listed, MapChoice::off}) {
        m_state.map_choices.push_back({id_of(choice), map_choice_in_words(choice)});
    }
    read();
}

void UpkeepViewModel::look_again() {
    read();
    changed();
}

void UpkeepViewModel::read() {
    read_again([&] {
        const RegisteredVenue venue = m_desk.venues.find(m_venue).value_or(RegisteredVenue{});
        m_state.postcode = venue.postcode;
        m_state.asks_postcode = read_postcode(venue.postcode).verdict != PostcodeVerdict::good;
        m_state.place = place_in_words(venue.place);
        m_state.place_typed = place_as_typed(venue.place);
        m_state.ward = venue.ward;
        m_state.wards.clear();
        for (const std::string& ward : m_desk.scheme.wards) {
            m_state.wards.push_back({ward, ward});
        }
        const auto& wards = m_desk.scheme.wards;
        if (!venue.ward.empty() &&
            std::find(wards.begin(), wards.end(), venue.ward) == wards.end()) {
            m_state.wards.push_back({venue.ward, venue.ward}); // of an older list
        }
        m_state.on_map = venue.on_map;
        m_state.map_choice = id_of(venue.map_choice);
        m_state.map = map_in_words(venue.on_map, venue.map_choice, is_safe_place(venue.state));
        m_state.may_note_map = m_state.may_change && (venue.on_map == OnMap::yes ||
                                                      venue.map_choice == MapChoice::listed);
        read_stickers(venue.state);
        read_computers();
    });
}

void UpkeepViewModel::read_computers() {
    m_state.computer_rows.clear();
    const bool may_shut_out = may(m_desk.acting.role, SchemeAct::enrol_devices);
    int number = 0;
    int counting = 0;
    for (const RegisteredDevice& each : m_desk.devices.of(m_venue)) {
        counting += each.revoked ? 0 : 1;
        m_state.computer_rows.push_back(
            {.id = each.keys.device,
             .words = computer_in_words(++number, each),
             .shut_out = !each.revoked && may_shut_out ? shut_out_words(number) : std::string{}});
    }
    m_state.computers = computers_in_words(counting);
}

void UpkeepViewModel::read_stickers(VenueState venue) {
    m_state.stickers.clear();
    const Date today = m_desk.outside.today();
    for (const Sticker& sticker : m_desk.stickers.of(m_venue)) {
        const auto moves = m_desk.stickers.history(sticker.number);
        HeldStickerRow row{
            .number = sticker.number,
            .words = sticker_in_words(sticker, today),
            .noted = moves.empty() ? std::string{} : sticker_noted_in_words(moves.front()),
            .ask = {},
            .state = sticker.state,
            .places = places_of(sticker, m_desk.stickers.before_last_move(sticker.number), today)};
        if (sticker.state == StickerState::replaced) {
            row.ask = ask_for_replaced_sticker();
        } else if (must_come_back(sticker, venue)) {
            row.ask = ask_for_sticker();
        } else if (sticker.state == StickerState::issued) {
            row.ask = ask_if_it_hangs();
        }
        m_state.stickers.push_back(std::move(row));
    }
}

template <class Change>
void UpkeepViewModel::change(Change change) {
    if (!m_state.may_change) {
        return;
    }
    const bool went_well = tried(change);
    read();
    changed();
    if (went_well) {
        m_noted();
    }
}

void UpkeepViewModel::put_postcode(const std::string& typed) {
    const PostcodeReading reading = read_postcode(typed);
    m_state.postcode_problem.clear();
    if (reading.verdict != PostcodeVerdict::good) {
        m_state.postcode_problem = postcode_unusable();
        ++m_state.tries;
        changed();
        return;
    }
    change([&] {
        m_desk.venues.set_postcode(m_desk.acting, m_venue, reading.shown, m_desk.outside.now());
    });
}

void UpkeepViewModel::put_place(const std::string& typed) {
    const bool is_cleared = trimmed(typed).empty();
    const std::optional<MapPlace> place = place_in(typed);
    m_state.place_problem.clear();
    if (!place && !is_cleared) {
        m_state.place_problem = place_unusable();
        ++m_state.place_tries;
        changed();
        return;
    }
    if (trimmed(typed) == m_state.place_typed) {
        return;
    }
    change([&] { m_desk.venues.set_place(m_desk.acting, m_venue, place, m_desk.outside.now()); });
}

void UpkeepViewModel::choose_ward(const std::string& ward) {
    if (ward != m_state.ward) {
        change([&] {
            m_desk.venues.set_ward(m_desk.acting, m_venue, ward, m_desk.outside.now());
            m_desk.search.forget();
        });
    }
}

void UpkeepViewModel::choose_map(const std::string& id) {
    const MapChoice choice = id == id_of(MapChoice::off) ? MapChoice::off : MapChoice::listed;
    if (id != m_state.map_choice) {
        change([&] {
            m_desk.venues.choose_map(m_desk.acting, m_venue, choice, m_desk.outside.now());
        });
    }
}

void UpkeepViewModel::note_map() {
    const OnMap now = m_state.on_map == OnMap::yes ? OnMap::no : OnMap::yes;
    change([&] { m_desk.venues.set_on_map(m_desk.acting, m_venue, now, m_desk.outside.now()); });
}

void UpkeepViewModel::shut_out(const DeviceId& computer) {
    const auto found = std::find_if(m_state.computer_rows.begin(), m_state.computer_rows.end(),
                                    [&](const ComputerRow& each) { return each.id == computer; });
    if (found == m_state.computer_rows.end() || found->shut_out.empty()) {
        return;
    }
    m_desk.outside.confirm(shut_out_question(found->words), found->shut_out, [this, computer] {
        change([&] { m_desk.devices.revoke(m_desk.acting, computer, m_desk.outside.now()); });
    });
}

void UpkeepViewModel::revoke_lost(const std::string& number) {
    m_desk.outside.confirm(lost_sticker_question(number), sticker_is_lost(), [this, number] {
        change([&] {
            m_desk.stickers.revoke_lost(m_desk.acting, number, m_desk.outside.today(),
                                        m_desk.outside.now());
        });
    });
    changed(); // what was chosen is not so yet, or not at all
}

void UpkeepViewModel::note_sticker(const std::string& number, const std::string& place) {
    if (place == lost) {
        revoke_lost(number);
        return;
    }
    if (place == mistake) {
        change([&] { m_desk.stickers.take_back(m_desk.acting, number, m_desk.outside.now()); });
        return;
    }
    const auto found =
        std::find_if(m_state.stickers.begin(), m_state.stickers.end(),
                     [&](const HeldStickerRow& each) { return each.number == number; });
    if (found == m_state.stickers.end()) {
        return;
    }
    for (const StickerState state : sticker_moves_from(found->state)) {
        if (id_of(state) == place) {
            change([&] {
                m_desk.stickers.set_state(m_desk.acting, number, state, m_desk.outside.now());
            });
            return;
        }
    }
}

} // namespace safeplaces
