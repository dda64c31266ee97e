#pragma once

#include "app/scheme/letters_view_model.h"
#include "gui/scheme/desk_page.h"

#include <functional>

namespace safeplaces {

// The newest letter of a venue, to be saved once more, and the stickers that it asks for. Hidden
// where there is neither.
class LettersCard : public DeskCard {
public:
    // `noted`: the register has changed.
    LettersCard(wxWindow* parent,
                const Look& look,
                SchemeDesk& desk,
                const VenueId& venue,
                std::function<void()> noted);

    // Something was decided or signed since.
    void look_again() { m_model.look_again(); }

private:
    void render(const LettersState& state);

    LettersViewModel m_model;
    NewsStrip* m_news;
    Paragraph* m_wishes;
    Button* m_decline;
    Paragraph* m_lost;
    Button* m_save;
    Button* m_mail;
    int m_shown_news = 0;
};

} // namespace safeplaces
