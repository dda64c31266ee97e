#pragma once

#include "app/scheme/upkeep_view_model.h"
#include "gui/scheme/desk_page.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

class ChoiceEntry;
class TextEntry;

// Where the stickers of a venue are, its postcode where that is not known, whether the national map
// shows it, its ward, and its computers.
class UpkeepCard : public DeskCard {
public:
    // `noted`: the register has changed.
    UpkeepCard(wxWindow* parent,
               const Look& look,
               SchemeDesk& desk,
               const VenueId& venue,
               std::function<void()> noted);

    // Something was decided since.
    void look_again() { m_model.look_again(); }

private:
    void render(const UpkeepState& state);
    void render_postcode(const UpkeepState& state);
    void render_place(const UpkeepState& state);
    void render_computers(const UpkeepState& state);
    void render_stickers(const UpkeepState& state);

    const Look& m_look;
    UpkeepViewModel m_model;
    NewsStrip* m_news;
    TextEntry* m_postcode;
    Button* m_save_postcode;
    Paragraph* m_no_sticker;
    wxBoxSizer* m_stickers_place;
    std::vector<ChoiceEntry*> m_stickers;
    std::vector<std::string> m_shown_stickers;
    std::vector<HeldStickerRow> m_shown_rows;
    ChoiceEntry* m_map_choice;
    Paragraph* m_map;
    Button* m_note_map;
    Paragraph* m_place;
    TextEntry* m_put_place;
    Button* m_save_place;
    std::string m_shown_place;
    int m_place_tries = 0;
    ChoiceEntry* m_ward;
    Paragraph* m_computers;
    wxBoxSizer* m_computers_place;
    std::vector<ComputerRow> m_shown_computers;
    int m_tries = 0;
};

} // namespace safeplaces
