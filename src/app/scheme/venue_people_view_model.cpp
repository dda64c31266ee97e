#include "app/scheme/venue_people_view_model.h"

#include "app/words/people_words.h"
#include "app/words/record_words.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

VenuePeopleViewModel::VenuePeopleViewModel(SchemeDesk& desk, VenueId venue)
    : m_desk(desk), m_venue(std::move(venue)) {
    read();
}

void VenuePeopleViewModel::read() {
    tried([&] {
        std::vector<Person> people = m_desk.venues.people(m_venue);
        std::stable_partition(people.begin(), people.end(),
                              [](const Person& each) { return !each.left; });
        m_state.rows.clear();
        for (const Person& each : people) {
            m_state.rows.push_back({.person = each.id,
                                    .name = each.name.empty() ? no_name() : each.name,
                                    .role = role_in_words(each.role),
                                    .days = person_dates_in_words(each)});
        }
        ++m_state.reading;
    });
}

} // namespace safeplaces
