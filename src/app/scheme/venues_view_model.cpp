#include "app/scheme/venues_view_model.h"

#include "app/words/scheme_choice_words.h"
#include "app/words/venue_state_words.h"
#include "domain/fold.h"
#include "domain/venue/form.h"

#include <algorithm>
#include <chrono>

namespace safeplaces {

namespace {

constexpr std::chrono::days approval_ahead{60};
constexpr std::chrono::days papers_ahead{30}; // insurance and training
constexpr std::chrono::months silence{12};

std::string id_of(VenuesChoice choice) {
    return std::to_string(static_cast<int>(choice));
}

VenuesChoice choice_with(const std::string& id) {
    for (int number = 0; number < venues_choices; ++number) {
        if (id == std::to_string(number)) {
            return static_cast<VenuesChoice>(number);
        }
    }
    return VenuesChoice::all;
}

} // namespace

VenuesFilter filter_of(VenuesChoice choice, Date today) {
    using S = VenueState;
    VenuesFilter filter{.states = {S::approved, S::renewal_due}};
    switch (choice) {
    case VenuesChoice::all:
        filter.states.clear();
        break;
    case VenuesChoice::safe_places:
        break;
    case VenuesChoice::applications:
        filter.states = {S::submitted, S::in_checks, S::more_information, S::training,
                         S::ready_to_approve};
        break;
    case VenuesChoice::too_few_trained:
        filter.states.push_back(S::training);
        filter.gate_met = false;
        break;
    case VenuesChoice::approval_ends:
        filter.valid_to_until = plus_days(today, approval_ahead);
        break;
    case VenuesChoice::insurance_ends:
        filter.insured_until = plus_days(today, papers_ahead);
        break;
    case VenuesChoice::training_ends:
        filter.expiry_until = plus_days(today, papers_ahead);
        break;
    case VenuesChoice::silent:
        filter.silent_since = Instant{std::chrono::sys_days{plus_months(today, -silence)}};
        break;
    case VenuesChoice::off_map:
        filter.on_map = false;
        break;
    case VenuesChoice::sign_again:
        filter.sign_again = true;
        break;
    case VenuesChoice::left:
        filter.states = {S::withdrawn, S::removed, S::closed, S::refused};
        break;
    }
    return filter;
}

VenuesViewModel::VenuesViewModel(SchemeDesk& desk)
    : LongListViewModel(desk), m_query(desk.file.db()), m_saved(desk.file.db(), "venues") {
    read_kinds();
    m_state.wards.push_back({"", any_choice()});
    tried([&] {
        for (const std::string& ward : m_query.wards()) {
            m_state.wards.push_back({ward, ward});
        }
        read_saved();
    });
    ask();
}

void VenuesViewModel::read_kinds() {
    m_state.kinds.push_back({"", any_choice()});
    const Field* field = field_meaning(m_desk.library.registration, Meaning::venue_kind);
    const auto* kinds = field == nullptr ? nullptr : std::get_if<ChoiceField>(&field->kind);
    if (kinds != nullptr) {
        m_state.kinds.insert(m_state.kinds.end(), kinds->choices.begin(), kinds->choices.end());
    }
}

void VenuesViewModel::read_saved() {
    m_named = m_saved.all();
    m_state.saved_filters = {{"", none_choice()}};
    for (const NamedChoices& each : m_named) {
        m_state.saved_filters.push_back({each.name, each.name});
    }
}

void VenuesViewModel::search(const std::string& words) {
    m_state.search = words;
    ask();
}

void VenuesViewModel::choose(VenuesChoice choice) {
    m_state.choice = choice;
    ask();
}

void VenuesViewModel::filter_ward(const std::string& ward) {
    m_state.ward = ward;
    ask();
}

void VenuesViewModel::filter_kind(const std::string& kind) {
    m_state.kind = kind;
    ask();
}

void VenuesViewModel::choose_none() {
    m_state.search.clear();
    m_state.choice = VenuesChoice::all;
    m_state.ward.clear();
    m_state.kind.clear();
    m_state.saved.clear();
}

void VenuesViewModel::use_saved(const std::string& name) {
    choose_none();
    if (const auto named = find_named(m_named, name)) {
        const auto kept = [&](const char* code) { return chosen(*named, code); };
        m_state.saved = name;
        m_state.search = kept("words");
        m_state.choice = choice_with(kept("choice"));
        m_state.ward = kept("ward");
        m_state.kind = kept("kind");
    }
    ask();
}

void VenuesViewModel::save_filter(const std::string& name) {
    const std::string plain{trimmed(name)};
    if (plain.empty() || !m_state.may_keep) {
        return;
    }
    if (tried([&] {
            m_saved.save(m_desk.acting, {plain,
                                         {{"words", m_state.search},
                                          {"choice", id_of(m_state.choice)},
                                          {"ward", m_state.ward},
                                          {"kind", m_state.kind}}});
            read_saved();
        })) {
        m_state.saved = plain;
    }
    changed();
}

void VenuesViewModel::forget_saved() {
    if (!m_state.may_keep) {
        return;
    }
    tried([&] {
        m_saved.forget(m_desk.acting, m_state.saved);
        m_state.saved.clear();
        read_saved();
    });
    changed();
}

void VenuesViewModel::clear_filters() {
    choose_none();
    ask();
}

void VenuesViewModel::sort(const VenuesOrder& order) {
    m_state.order = order;
    ask();
}

void VenuesViewModel::ask() {
    VenuesFilter filter = filter_of(m_state.choice, m_desk.outside.today());
    filter.words = m_state.search;
    filter.ward = m_state.ward;
    filter.kind = m_state.kind;
    tried([&] {
        m_numbers = m_query.numbers(filter, m_state.order);
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
