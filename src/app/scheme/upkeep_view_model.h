#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "app/words/scheme_upkeep_words.h"
#include "domain/venue/field.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

struct StickerRow {
    std::string number;
    std::string words; // "Valid to 25 November 2027"
    std::string ask;   // what to ask the venue; empty: nothing
    StickerState state = StickerState::issued;

    friend bool operator==(const StickerRow&, const StickerRow&) = default;
};

struct UpkeepState : ScreenState {
    bool may_change = false;
    bool asks_postcode = false; // the one that is known cannot stand on a sticker
    std::string postcode;
    std::string postcode_problem; // of what was typed
    int tries = 0;                // to put the postcode right
    std::vector<Choice> wards;    // of the scheme; empty: it has none
    std::string ward;
    OnMap on_map = OnMap::no;
    std::vector<Choice> map_choices; // by number of MapChoice
    std::string map_choice;
    std::string map;           // whether the national map is right, in words
    bool may_note_map = false; // there is something to be put there, or taken off
    std::vector<StickerRow> stickers;
    std::vector<Choice> places; // where a sticker can be, by number of StickerState
    std::string computers;      // how many, in words
};

// What the council itself knows of a venue, beside its files: the postcode where none came, the
// ward, whether the national map shows it, and where its stickers are.
class UpkeepViewModel : public ViewModel<UpkeepState> {
public:
    // `noted`: the register has changed.
    UpkeepViewModel(SchemeDesk& desk, VenueId venue, std::function<void()> noted);

    void look_again();
    void put_postcode(const std::string& typed);
    void choose_ward(const std::string& ward);
    // Whether the venue may stand on the national map.
    void choose_map(const std::string& id);
    // It was put on the map, or taken off.
    void note_map();
    void note_sticker(const std::string& number, const std::string& place);

private:
    void read();
    void read_stickers(VenueState venue);
    template <class Change>
    void change(Change change);

    SchemeDesk& m_desk;
    VenueId m_venue;
    std::function<void()> m_noted;
};

} // namespace safeplaces
