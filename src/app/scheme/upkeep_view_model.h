#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "app/words/scheme_upkeep_words.h"
#include "domain/venue/field.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

struct HeldStickerRow {
    std::string number;
    std::string words; // "Valid to 25 November 2027"
    std::string noted; // when that was noted where it is, and by whom; empty: nothing was
    std::string ask;   // what to ask the venue; empty: nothing
    StickerState state = StickerState::issued;
    std::vector<Choice> places; // where it can be, by number of StickerState; that what was
                                // noted last was a mistake; and that it is lost

    friend bool operator==(const HeldStickerRow&, const HeldStickerRow&) = default;
};

struct ComputerRow {
    DeviceId id;
    std::string words;    // "Computer 2, since 25 November 2026"
    std::string shut_out; // what a button says; empty: it is already, or one's role may not

    friend bool operator==(const ComputerRow&, const ComputerRow&) = default;
};

struct UpkeepState : ScreenState {
    bool may_change = false;
    bool asks_postcode = false; // the one that is known cannot stand on a sticker
    std::string postcode;
    std::string postcode_problem; // of what was typed
    int tries = 0;                // to put the postcode right
    std::string place;            // on a map, in words
    std::string place_typed;      // the same as one types it; empty: not known
    std::string place_problem;    // of what was typed
    int place_tries = 0;
    std::vector<Choice> wards; // of the scheme; empty: it has none
    std::string ward;
    OnMap on_map = OnMap::no;
    std::vector<Choice> map_choices; // by number of MapChoice
    std::string map_choice;
    std::string map;           // whether the national map is right, in words
    bool may_note_map = false; // there is something to be put there, or taken off
    std::vector<HeldStickerRow> stickers;
    std::string computers; // how many, in words
    std::vector<ComputerRow> computer_rows;
};

// What the council itself knows of a venue, beside its files: the postcode where none came, the
// ward, whether the national map shows it, where its stickers are, and which of its computers
// count.
class UpkeepViewModel : public ViewModel<UpkeepState> {
public:
    // `noted`: the register has changed.
    UpkeepViewModel(SchemeDesk& desk, VenueId venue, std::function<void()> noted);

    void look_again();
    void put_postcode(const std::string& typed);
    // "50.9097, -1.4044": latitude and longitude. Empty: not known any more.
    void put_place(const std::string& typed);
    void choose_ward(const std::string& ward);
    // Whether the venue may stand on the national map.
    void choose_map(const std::string& id);
    // It was put on the map, or taken off.
    void note_map();
    // One that is lost counts no more, once somebody has agreed.
    void note_sticker(const std::string& number, const std::string& place);
    // A computer that was stolen or given away: no file of it is taken in any more, and no letter
    // goes to it. Asks first.
    void shut_out(const DeviceId& computer);

private:
    void read();
    void read_stickers(VenueState venue);
    void read_computers();
    void revoke_lost(const std::string& number);
    template <class Change>
    void change(Change change);

    SchemeDesk& m_desk;
    VenueId m_venue;
    std::function<void()> m_noted;
};

} // namespace safeplaces
