#include "app/scheme/new_venue_view_model.h"

#include "app/words/new_venue_words.h"
#include "domain/venue/postcode.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr const char* name_key = "name";
constexpr const char* postcode_key = "postcode";
constexpr const char* ward_key = "ward";
constexpr const char* kind_key = "kind";

// Ward and kind are asked where the scheme and its form know any.
FormPage page_of(const SchemeDesk& desk) {
    FormPage page{.id = "new-venue", .title = add_venue_words(), .fields = {}};
    page.fields.push_back({.id = name_key,
                           .kind = TextField{.least = 2, .most = 100},
                           .label = new_venue_name(),
                           .help = new_venue_name_help(),
                           .need = Need::required});
    page.fields.push_back({.id = postcode_key,
                           .kind = PostcodeField{},
                           .label = new_venue_postcode(),
                           .help = new_venue_postcode_help()});
    if (!desk.scheme.wards.empty()) {
        ChoiceField wards;
        for (const std::string& ward : desk.scheme.wards) {
            wards.choices.push_back({ward, ward});
        }
        page.fields.push_back(
            {.id = ward_key, .kind = std::move(wards), .label = new_venue_ward()});
    }
    const Field* field = field_meaning(desk.library.registration, Meaning::venue_kind);
    const auto* kinds = field == nullptr ? nullptr : std::get_if<ChoiceField>(&field->kind);
    if (kinds != nullptr) {
        page.fields.push_back({.id = kind_key, .kind = *kinds, .label = new_venue_kind()});
    }
    return page;
}

} // namespace

NewVenueViewModel::NewVenueViewModel(SchemeDesk& desk) : m_desk(desk), m_page(page_of(desk)) {
    m_state.page = &m_page;
    m_state.may_add = may(desk.acting.role, SchemeAct::move_venues);
    show();
}

void NewVenueViewModel::type(const std::string& key, const std::string& value) {
    if (typed_in(m_entries, key) != value) {
        m_entries[key] = value;
        show();
    }
}

void NewVenueViewModel::take_fix(const std::string& key) {
    if (const auto fix = fix_of(m_state.fields, key)) {
        type(key, *fix);
    }
}

void NewVenueViewModel::show() {
    m_state.fields.clear();
    m_state.summary.clear();
    for (const Field& field : m_page.fields) {
        m_state.fields.push_back(
            {.field = &field, .typed = entries_of(field, m_entries), .notes = {}});
    }
    const FormContext context{.today = m_desk.outside.today(), .area = m_desk.scheme.area};
    for (const Problem& problem : problems_in(m_page, m_entries, context)) {
        if (m_tried || problem.severity == Severity::warning) {
            show_problem(problem, m_entries, m_state.fields, m_state.summary);
        }
    }
    changed();
}

VenueRegister::NewVenue NewVenueViewModel::venue() const {
    return {.id = {new_uuid(m_desk.outside)},
            .name = answer_to(m_entries, name_key),
            .postcode = read_postcode(answer_to(m_entries, postcode_key)).shown,
            .ward = answer_to(m_entries, ward_key),
            .kind = answer_to(m_entries, kind_key)};
}

void NewVenueViewModel::add() {
    if (!m_state.may_add || !m_state.added.text.empty()) {
        return;
    }
    m_tried = true;
    ++m_state.tries;
    show();
    if (!m_state.summary.empty()) {
        return;
    }
    const VenueRegister::NewVenue typed = venue();
    std::vector<RegisteredVenue> alike;
    if (!tried([&] { alike = m_desk.venues.alike(typed.name, typed.postcode); })) {
        changed();
        return;
    }
    if (alike.empty()) {
        put(typed);
    } else {
        m_desk.outside.confirm(add_beside_question(alike), add_beside_words(),
                               [this, typed] { put(typed); });
    }
}

void NewVenueViewModel::put(const VenueRegister::NewVenue& venue) {
    if (tried([&] {
            m_desk.venues.add(m_desk.acting, venue, m_desk.outside.today(), m_desk.outside.now());
        })) {
        m_state.added = venue.id;
    }
    changed();
}

} // namespace safeplaces
