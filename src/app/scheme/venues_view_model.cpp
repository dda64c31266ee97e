#include "app/scheme/venues_view_model.h"

#include "app/words/scheme_choice_words.h"
#include "app/words/venue_state_words.h"
#include "domain/fold.h"

namespace safeplaces {

std::vector<VenueState> states_of(VenuesChoice choice) {
    using S = VenueState;
    switch (choice) {
    case VenuesChoice::safe_places:
        return {S::approved, S::renewal_due};
    case VenuesChoice::applications:
        return {S::submitted, S::in_checks, S::more_information, S::training, S::ready_to_approve};
    case VenuesChoice::left:
        return {S::withdrawn, S::removed, S::closed, S::refused};
    case VenuesChoice::all:
    case VenuesChoice::too_few_trained:
    case VenuesChoice::sign_again:
        break;
    }
    return {};
}

VenuesViewModel::VenuesViewModel(SchemeDesk& desk)
    : LongListViewModel(desk), m_query(desk.file.db()) {
    m_state.wards.push_back({"", any_choice()});
    tried([&] {
        for (const std::string& ward : m_query.wards()) {
            m_state.wards.push_back({ward, ward});
        }
        read_saved();
    });
    ask();
}

void VenuesViewModel::read_saved() {
    m_saved = m_query.saved_filters();
    m_state.saved_filters = {{"", none_choice()}};
    for (const NamedFilter& each : m_saved) {
        m_state.saved_filters.push_back({each.name, each.name});
    }
}

void VenuesViewModel::search(const std::string& words) {
    m_filter.words = words;
    ask();
}

void VenuesViewModel::choose(VenuesChoice choice) {
    m_state.choice = choice;
    m_filter.states = states_of(choice);
    m_filter.gate_met.reset();
    if (choice == VenuesChoice::too_few_trained) {
        m_filter.states = {VenueState::approved, VenueState::renewal_due, VenueState::training};
        m_filter.gate_met = false;
    }
    m_filter.sign_again.reset();
    if (choice == VenuesChoice::sign_again) {
        m_filter.states = states_of(VenuesChoice::safe_places);
        m_filter.sign_again = true;
    }
    ask();
}

void VenuesViewModel::filter_ward(const std::string& ward) {
    m_filter.ward = ward;
    ask();
}

void VenuesViewModel::use_saved(const std::string& name) {
    m_filter = {};
    m_state.choice = VenuesChoice::all;
    m_state.saved.clear();
    for (const NamedFilter& each : m_saved) {
        if (each.name == name) {
            m_filter = each.filter;
            m_state.saved = name;
        }
    }
    // What a person can see of it on the chips.
    for (const VenuesChoice choice :
         {VenuesChoice::safe_places, VenuesChoice::applications, VenuesChoice::left}) {
        if (m_filter.states == states_of(choice)) {
            m_state.choice = choice;
        }
    }
    if (m_filter.gate_met == false) {
        m_state.choice = VenuesChoice::too_few_trained;
    }
    if (m_filter.sign_again == true) {
        m_state.choice = VenuesChoice::sign_again;
    }
    ask();
}

void VenuesViewModel::save_filter(const std::string& name) {
    const std::string plain{trimmed(name)};
    if (plain.empty()) {
        return;
    }
    if (tried([&] {
            m_query.save({plain, m_filter});
            read_saved();
        })) {
        m_state.saved = plain;
    }
    changed();
}

void VenuesViewModel::forget_saved() {
    tried([&] {
        m_query.forget(m_state.saved);
        m_state.saved.clear();
        read_saved();
    });
    changed();
}

void VenuesViewModel::clear_filters() {
    m_filter = {};
    m_state.choice = VenuesChoice::all;
    m_state.saved.clear();
    ask();
}

void VenuesViewModel::sort(const VenuesOrder& order) {
    m_state.order = order;
    ask();
}

void VenuesViewModel::ask() {
    m_state.search = m_filter.words;
    m_state.ward = m_filter.ward;
    tried([&] {
        m_numbers = m_query.numbers(m_filter, m_state.order);
        const long long all = venue_count(m_desk.file.db());
        show_from(0);
        m_state.has_none = all == 0;
        m_state.caption = venues_caption(m_state.total, all);
    });
    changed();
}

void VenuesViewModel::save_as(VenuesFormat format) {
    if (format == VenuesFormat::pdf && has_too_many_for_paper()) {
        return;
    }
    save(suggested_file(format, m_desk.outside.today()),
         [format, of = export_of(m_desk)](Db& reader, std::span<const std::int64_t> wanted,
                                          const std::filesystem::path& file,
                                          const ExportProgress& go_on) {
             VenuesQuery venues{reader};
             return export_venues(venues, wanted, format, file, of, go_on);
         });
}

std::string VenuesViewModel::cell(int place, VenueField field) {
    return venue_field_in_words(row_at(place), field);
}

Status VenuesViewModel::status(int place) {
    const VenueRow& venue = row_at(place);
    return status_of_standing(venue.state, venue.sign_again);
}

VenueId VenuesViewModel::venue_of(int place) {
    return row_at(place).id;
}

std::vector<VenueId> VenuesViewModel::listed(std::size_t most) {
    std::vector<VenueId> venues;
    tried([&] {
        for (const VenueRow& row : read(numbers().first(std::min(most, numbers().size())))) {
            venues.push_back(row.id);
        }
    });
    return venues;
}

} // namespace safeplaces
