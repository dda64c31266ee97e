#pragma once

#include "app/scheme/venue_documents_view_model.h"
#include "gui/controls/table.h"
#include "gui/scheme/desk_page.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

class NewsStrip;
class RowTable;

// The papers of a venue, and what the chosen one says.
class DocumentsCard : public DeskCard {
public:
    // `follow`: somebody wants to decide what follows from a paper; ids as in the state. `noted`:
    // somebody has read one.
    DocumentsCard(wxWindow* parent,
                  const Look& look,
                  SchemeDesk& desk,
                  const VenueId& venue,
                  std::function<void(const std::string& move, const std::string& reason)> follow,
                  std::function<void()> noted);

    // The register has changed since.
    void look_again() { m_model.look_again(); }

private:
    void render(const VenueDocumentsState& state);
    void render_moves(const VenueDocumentsState& state);
    [[nodiscard]] TableCell row_cell(int row, int column) const;

    const Look& m_look;
    VenueDocumentsViewModel m_model;
    std::function<void(const std::string& move, const std::string& reason)> m_follow;
    RowTable* m_table;
    RowTable* m_answers;
    Button* m_read;
    Button* m_save_again;
    NewsStrip* m_notice;
    wxSizer* m_moves_place;
    std::vector<Choice> m_shown_moves;
    int m_news = 0;
    int m_reading = -1;
    int m_selected = -1;
};

} // namespace safeplaces
