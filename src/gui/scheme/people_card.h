#pragma once

#include "app/scheme/venue_people_view_model.h"
#include "gui/scheme/desk_page.h"

#include <functional>

namespace safeplaces {

class RowTable;

// Who works at a venue; each row leads to what is held about that person.
class PeopleCard : public DeskCard {
public:
    PeopleCard(wxWindow* parent,
               const Look& look,
               SchemeDesk& desk,
               const VenueId& venue,
               std::function<void(const PersonId& person)> open);

private:
    void render(const VenuePeopleState& state);
    void open(int row);

    VenuePeopleViewModel m_model;
    std::function<void(const PersonId& person)> m_open;
    NewsStrip* m_news;
    RowTable* m_table;
    Button* m_data;
    int m_reading = -1;
};

} // namespace safeplaces
