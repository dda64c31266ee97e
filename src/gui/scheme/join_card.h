#pragma once

#include "app/scheme/join_view_model.h"
#include "gui/scheme/desk_page.h"

#include <functional>
#include <vector>

namespace safeplaces {

class RadioEntry;
class TextEntry;

// Whether a venue stands on the council's old list too.
class JoinCard : public DeskCard {
public:
    // `venue` and `noted` as in JoinViewModel. Of any venue the card is hidden while none has an
    // entry alike.
    JoinCard(wxWindow* parent,
             const Look& look,
             SchemeDesk& desk,
             const VenueId& venue,
             std::function<void()> noted);

    // The register has changed since.
    void look_again() { m_model.look_again(); }

private:
    void render(const JoinState& state);
    void render_entries(const JoinState& state);

    const Look& m_look;
    const bool m_is_of_any;
    JoinViewModel m_model;
    NewsStrip* m_news;
    Paragraph* m_joined;
    Button* m_part;
    Paragraph* m_words;
    TextEntry* m_search;
    wxBoxSizer* m_entries_place;
    RadioEntry* m_entries = nullptr;
    Button* m_join;
    Button* m_keep_apart;
    std::vector<Choice> m_shown_entries;
};

} // namespace safeplaces
